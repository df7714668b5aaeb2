/// Comparing modes: whether they are offered, their hours, durations and staff.
extension Comparison {
  mutating func compareModes(_ old: Plan, _ new: Plan) {
    for mode in Mode.allCases {
      let before = old.modes.first { $0.mode == mode }, after = new.modes.first { $0.mode == mode }
      let key = mode.key.text, name = mode.label
      switch (before, after) {
      case (.some, nil):
        note(
          .withdraws, "modes/\(key)", el: "Δεν παρέχεται πια: \(name.el)",
          en: "No longer offered: \(name.en)", before: key)
      case (nil, .some):
        note(
          .widens, "modes/\(key)", el: "Παρέχεται πλέον: \(name.el)", en: "Now offered: \(name.en)",
          after: key)
      case (.some(let before), .some(let after)): compare(before, after)
      default: break
      }
    }
    for one in Interpretation.allCases {
      let was = old.interpretation.contains(one), isNow = new.interpretation.contains(one)
      guard was != isNow else { continue }
      note(
        isNow ? .widens : .withdraws, "interpretation/\(one.key.text)",
        el: isNow ? "Παρέχεται πλέον: \(one.label.el)" : "Δεν παρέχεται πια: \(one.label.el)",
        en: isNow ? "Now offered: \(one.label.en)" : "No longer offered: \(one.label.en)")
    }
  }

  private mutating func compare(_ old: ModePlan, _ new: ModePlan) {
    let key = old.mode.key.text, name = old.mode.label
    noteDuration("durations/\(key)", name, old.duration, new.duration)
    noteStaff("staff/\(key)", name, old.staff, new.staff)
    compare(old.week, new.week, "hours/\(key)", name)
  }

  /// Records a changed duration; a longer one means fewer appointments in the same hours.
  mutating func noteDuration(_ place: String, _ what: Bilingual, _ old: Int, _ new: Int) {
    note(
      new > old ? .narrows : .widens, place,
      Bilingual(el: "Διάρκεια (\(what.el))", en: "Duration (\(what.en))"), "\(old) min",
      "\(new) min")
  }

  /// Records a changed number of employees.
  mutating func noteStaff(_ place: String, _ what: Bilingual, _ old: Int, _ new: Int) {
    note(
      new < old ? .narrows : .widens, place,
      Bilingual(el: "Υπάλληλοι (\(what.el))", en: "Employees (\(what.en))"), "\(old)", "\(new)")
  }

  /// Records each day of the week whose hours differ; a lost minute counts as narrowing, even if
  /// others are gained.
  mutating func compare(_ old: WeekPlan, _ new: WeekPlan, _ place: String, _ what: Bilingual) {
    for day in Weekday.allCases {
      let before = old.days[Int(day.rawValue)], after = new.days[Int(day.rawValue)]
      guard before != after else { continue }
      let difference = after.minutes - before.minutes
      let sign = difference < 0 ? "−" : "+"
      let minutes = (difference < 0 ? -difference : difference).counted(.minute)
      let (one, other) = (before.words, after.words)
      note(
        after.cover(before) ? .widens : .narrows, "\(place)/\(day.key.text)",
        el: "\(what.el), \(day.el): \(one.el) → \(other.el) (\(sign)\(minutes.el))",
        en: "\(what.en), \(day.en): \(one.en) → \(other.en) (\(sign)\(minutes.en))",
        before: before.text, after: after.text)
    }
  }
}

extension WeekPlan {
  /// Whether this week covers every minute of another one.
  func covers(_ other: WeekPlan) -> Bool {
    (0..<7).allSatisfy { days[$0].cover(other.days[$0]) }
  }
}

extension [Interval] {
  /// The total minutes of the intervals.
  fileprivate var minutes: Int {
    var sum = 0
    for interval in self { sum += interval.minutes }
    return sum
  }

  /// Whether the intervals cover every minute of other ones.
  fileprivate func cover(_ others: [Interval]) -> Bool {
    others.allSatisfy { other in
      contains { $0.start <= other.start && other.end <= $0.end }
    }
  }

  /// The intervals as written in files.
  var text: String { map { $0.text }.joined(separator: ", ") }

  /// The intervals in a sentence.
  var words: Bilingual {
    isEmpty ? Bilingual(el: "κλειστά", en: "closed") : Bilingual(el: text, en: text)
  }
}
