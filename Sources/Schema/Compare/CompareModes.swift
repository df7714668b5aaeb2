/// Compares modes: their durations, staff and hours, and support for deaf citizens.
extension Comparison {
  mutating func compareModes(_ old: Plan, _ new: Plan, _ attribution: inout Attribution) {
    for mode in Mode.allCases {
      guard let before = old.modes.first(where: { $0.mode == mode }),
        let after = new.modes.first(where: { $0.mode == mode })
      else { continue }
      compareDurations(before, after, old, new, &attribution)
      compareStaff(before, after, &attribution)
      var next = attribution.offering
      next.replaceMode(mode) { ModePlan($0, week: after.week) }
      let part =
        before.week == after.week ? .none : attribution.exchange(next) { $0.mode == mode }
      compare(before.week, after.week, part, .of("hours", mode.key.text), mode.label, attribution)
    }
    compareInterpretation(old, new)
  }

  /// Compares the durations of a mode and of the topics in it, which share a grid.
  private mutating func compareDurations(
    _ old: ModePlan, _ new: ModePlan, _ before: Plan, _ after: Plan,
    _ attribution: inout Attribution
  ) {
    let mode = new.mode, key = mode.key.text, name = mode.label
    var own: [(topic: TopicPlan, old: Int, new: Int)] = []
    for topic in after.topics {
      guard let one = before.service(of: topic.id, in: mode),
        let other = after.service(of: topic.id, in: mode)
      else { continue }
      // A topic that follows the general duration is covered by the general change.
      guard one.duration != old.duration || other.duration != new.duration else { continue }
      if one.duration != other.duration { own.append((topic, one.duration, other.duration)) }
    }
    // A grid that is derived from pauses changes with them.
    let grid = before.hasPauses(of: after) ? new.grid : old.grid
    guard old.duration != new.duration || !own.isEmpty || old.grid != grid else { return }
    var next = attribution.offering
    next.replaceMode(mode) { ModePlan($0, duration: new.duration, grid: grid) }
    next.mapServices { topic in
      topic.services.map { service in
        guard service.mode == mode, let other = after.service(of: topic.id, in: mode) else {
          return service
        }
        return TopicPlan.Service(mode: mode, duration: other.duration, offices: service.offices)
      }
    }
    let part = attribution.exchange(next) { $0.mode == mode }
    if old.duration != new.duration {
      let general = part.only { entry in !own.contains { $0.topic.id == entry.key.topic } }
      note(general, .duration(.of("durations", key), name, old.duration, new.duration), attribution)
    }
    for one in own {
      let what = Bilingual(
        el: "«\(one.topic.title)», \(name.el)", en: "“\(one.topic.title)”, \(name.en)")
      note(
        part.only { $0.key.topic == one.topic.id },
        .duration(.of("topics", one.topic.id, key, "duration"), what, one.old, one.new), attribution
      )
    }
  }

  private mutating func compareStaff(
    _ old: ModePlan, _ new: ModePlan, _ attribution: inout Attribution
  ) {
    guard old.staff != new.staff else { return }
    var next = attribution.offering
    next.replaceMode(new.mode) { ModePlan($0, staff: new.staff) }
    note(
      attribution.exchange(next) { $0.mode == new.mode },
      .staff(.of("staff", new.mode.key.text), new.mode.label, old.staff, new.staff), attribution)
  }

  /// Records each day of the week whose hours differ.
  mutating func compare(
    _ old: WeekPlan, _ new: WeekPlan, _ part: PartEffect, _ place: Place, _ what: Bilingual,
    _ attribution: Attribution
  ) {
    for day in Weekday.allCases {
      let before = old.days[Int(day.rawValue)], after = new.days[Int(day.rawValue)]
      guard before != after else { continue }
      note(
        part.only(on: day),
        Altered(
          place: place.adding(day.key.text),
          .init(what: what, weekday: day, was: before.words, isNow: after.words),
          before: before.text, after: after.text), attribution)
    }
  }
}

extension Comparison.Altered {
  /// A changed duration.
  fileprivate static func duration(
    _ place: Place, _ what: Bilingual, _ old: Int, _ new: Int
  ) -> Comparison.Altered {
    Comparison.Altered(
      place: place,
      .init(
        what: Bilingual(el: "Διάρκεια (\(what.el))", en: "Duration (\(what.en))"),
        was: old.counted(.minute), isNow: new.counted(.minute)),
      before: "\(old) min", after: "\(new) min")
  }

  /// A changed number of employees.
  static func staff(
    _ place: Place, _ what: Bilingual, _ old: Int, _ new: Int
  ) -> Comparison.Altered {
    Comparison.Altered(
      place: place,
      text: Bilingual(
        el: "Υπάλληλοι (\(what.el)): \(old) → \(new)",
        en: "Employees (\(what.en)): \(old) → \(new)"),
      before: "\(old)", after: "\(new)")
  }
}

extension Offering {
  /// Replaces one mode with its new version.
  fileprivate mutating func replaceMode(_ mode: Mode, _ change: (ModePlan) -> ModePlan) {
    modes = modes.map { $0.mode == mode ? change($0) : $0 }
  }
}

extension Plan {
  /// Whether the topics of both have the same pauses.
  fileprivate func hasPauses(of other: Plan) -> Bool {
    topics.allSatisfy { topic in
      other.topics.first { $0.id == topic.id }.map { $0.terms.pause == topic.terms.pause } ?? true
    }
  }

  fileprivate func service(of topic: String, in mode: Mode) -> TopicPlan.Service? {
    topics.first { $0.id == topic }?.services.first { $0.mode == mode }
  }
}
