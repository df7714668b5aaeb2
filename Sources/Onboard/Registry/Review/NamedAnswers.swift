import Schema

/// What several parts of a file say in one field, each under the name of its part: whose hours they
/// are matters as much as the hours.
struct NamedAnswers {
  /// The values, each with the name of what it belongs to.
  let values: [Bilingual]

  /// Nil for a field whose values need no name.
  init?(_ keys: [String], in plan: Plan) {
    switch keys {
    case ["offices", "hours"]:
      values = plan.offices.compactMap { office in
        office.week.map { Self.named(office.name, $0.words) }
      }
    case ["offices", "staff"]:
      values = plan.offices.compactMap { office in
        office.staff.map { Self.named(office.name, $0.counted(.employee)) }
      }
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
    case ["closures", "offices"], ["openings", "offices"], ["specialHours", "offices"]:
      let calendar = plan.calendar
      let ids =
        switch keys[0] {
        case "closures": calendar.closures.flatMap(\.scope.offices)
        case "openings": calendar.openings.flatMap(\.scope.offices)
        default: calendar.specialHours.flatMap(\.scope.offices)
        }
      values = plan.offices.filter { ids.contains($0.id) }
        .map { Bilingual(el: $0.name, en: $0.name) }
    default: return nil
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

  private static func named(_ name: String, _ words: Bilingual) -> Bilingual {
    Bilingual(el: "«\(name)»: \(words.el)", en: "“\(name)”: \(words.en)")
  }
}
