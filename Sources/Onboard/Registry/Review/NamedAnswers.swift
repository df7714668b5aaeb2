import Schema

/// The values that several parts of a file give for one field, each under the name of its part. It
/// matters whose hours they are, as much as what they are.
struct NamedAnswers {
  /// The values, each with the name of the part to which it belongs.
  let values: [Bilingual]

  /// Takes the values of a field; nil for a field whose values need no name.
  init?(_ keys: AnswerPath, in plan: Plan) {
    let key = keys.last ?? ""
    switch keys {
    case ["offices", "hours"]:
      values = plan.offices.compactMap { office in
        office.week.map { Self.named(office.name, $0.words) }
      }
    case ["offices", "staff"]:
      values = plan.offices.compactMap { office in
        office.staff.map { Self.named(office.name, $0.counted(.employee)) }
      }
    case ["departments", "hours"]:
      values = plan.departments.flatMap { department in
        department.weeks.map { Self.named(department.name, Self.of($0.mode, $0.week.words)) }
      }
    case ["departments", "staff"]:
      values = plan.departments.flatMap { department in
        department.staff.map {
          Self.named(department.name, Self.of($0.mode, $0.count.counted(.employee)))
        }
      }
    case ["departments", "topics"]:
      values = plan.departments.map { department in
        let titles = plan.topics.filter { $0.department == department.id }.map(\.title)
        let list = titles.joined(separator: ", ")
        return Self.named(department.name, Bilingual(el: list, en: list))
      }
    case ["departments", "offices"]:
      values = plan.departments.compactMap { department in
        guard !department.offices.isEmpty, department.offices.count < plan.offices.count else {
          return nil
        }
        let names = plan.offices.filter { department.offices.contains($0.id) }.map(\.name)
        let list = names.joined(separator: ", ")
        return Self.named(department.name, Bilingual(el: list, en: list))
      }
    case ["departments", "sharedStaff"]:
      values = plan.departments.filter(\.sharesStaff).map { Bilingual(el: $0.name, en: $0.name) }
    case ["seasons", "hours"]: values = plan.calendar.seasons.map(\.words)
    case ["topics", "offices"]:
      values = plan.topics.compactMap { topic in
        let ids = topic.services.first { $0.mode == .inPerson }?.offices ?? []
        guard !ids.isEmpty, ids.count < plan.offices.count else { return nil }
        let names = ids.map { id in plan.offices.first { $0.id == id }?.name ?? id }
        let list = names.joined(separator: ", ")
        return Self.named(topic.title, Bilingual(el: list, en: list))
      }
    case ["topics", "durations"]: values = Self.durations(in: plan)
    case ["staffHours"]: values = plan.calendar.staffHours.map { $0.entry(in: plan) }
    case let keys where keys.parent == ["topics"] && Self.isOfBooking(key):
      values = plan.topics.compactMap { topic in
        Self.booking(key, topic.terms).map { Self.named(topic.title, $0) }
      }
    default:
      guard keys.steps.count == 2, let list = keys.top,
        let scopes = Self.scopes(of: list, in: plan.calendar),
        let places = Self.places(key, in: plan)
      else { return nil }
      let ids = scopes.flatMap { key == "offices" ? $0.offices : $0.departments }
      values = places.filter { ids.contains($0.id) }.map { Bilingual(el: $0.name, en: $0.name) }
    }
  }

  /// The offices or departments of a plan.
  private static func places(_ key: String, in plan: Plan) -> [(id: String, name: String)]? {
    switch key {
    case "offices": plan.offices.map { ($0.id, $0.name) }
    case "departments": plan.departments.map { ($0.id, $0.name) }
    default: nil
    }
  }

  /// The part of the service that each exception in a list concerns.
  private static func scopes(
    of list: String, in calendar: CalendarPlan
  ) -> [CalendarPlan.ScopePlan]? {
    switch list {
    case "closures": calendar.closures.map(\.scope)
    case "openings": calendar.openings.map(\.scope)
    case "specialHours": calendar.specialHours.map(\.scope)
    case "staffHours": calendar.staffHours.map(\.scope)
    default: nil
    }
  }

  private static func isOfBooking(_ key: String) -> Bool {
    ["leadTime", "horizon", "pause", "step", "dailyMaximum"].contains(key)
  }

  /// One element of how a topic's appointments are given, in words.
  private static func booking(_ key: String, _ terms: BookingTerms) -> Bilingual? {
    switch key {
    case "leadTime": terms.leadHours.map { AheadWords.words(hours: $0) }
    case "horizon": terms.horizonDays.map { AheadWords.words(hours: $0 * 24) }
    case "pause": terms.pause?.counted(.minute)
    case "step": terms.step?.counted(.minute)
    default: terms.dailyMaximum.map { Bilingual(el: "\($0)", en: "\($0)") }
    }
  }

  /// The durations of topics that differ from the general ones.
  private static func durations(in plan: Plan) -> [Bilingual] {
    plan.topics.flatMap { topic in
      topic.services.compactMap { service -> Bilingual? in
        guard plan.modes.first(where: { $0.mode == service.mode })?.duration != service.duration
        else { return nil }
        let (mode, minutes) = (service.mode.label, service.duration.counted(.minute))
        return named(
          topic.title,
          Bilingual(el: "\(mode.el) \(minutes.el)", en: "\(mode.en) \(minutes.en)"))
      }
    }
  }

  private static func of(_ mode: Mode, _ words: Bilingual) -> Bilingual {
    Bilingual(el: "\(mode.label.el) \(words.el)", en: "\(mode.label.en) \(words.en)")
  }

  private static func named(_ name: String, _ words: Bilingual) -> Bilingual {
    Bilingual(el: "«\(name)»: \(words.el)", en: "“\(name)”: \(words.en)")
  }
}
