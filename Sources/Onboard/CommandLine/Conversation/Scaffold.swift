import Schema

/// Fills in valid answers for questions not asked yet, so that the rules can judge the rest.
///
/// The answers filled in have no origin, so findings about them are not shown.
enum Scaffold {
  /// The default answers for a mode.
  static func usual(_ mode: Mode) -> (minutes: String, day: String, means: [String]) {
    switch mode {
    case .inPerson: ("15", "08:00-14:30", ["counter", "computer"])
    case .phone: ("10", "09:00-14:00", ["telephone", "computer"])
    case .video: ("20", "10:00-14:00", ["camera", "microphone", "computer", "internet"])
    }
  }

  /// The default security measures.
  static let measures = ["accessLog", "traceability", "dataProtection"]

  /// The draft with everything filled in that it lacks.
  static func filled(_ script: Script) -> Draft {
    var draft = script.draft
    let entry = script.entry ?? Register.greece.entries.first
    fill(&draft, ["municipality", "code"], entry.map { String($0.code) } ?? "")
    fill(&draft, ["municipality", "name"], entry?.name ?? "")
    let paths: [AnswerPath] = [
      ["municipality", "website"], ["request", "protocol"], ["request", "date"],
      ["contact", "email"], ["contact", "phone"], ["dataProtection", "email"],
      ["dataProtection", "terms"], ["security", "email"],
    ]
    for path in paths { fill(&draft, path, path.field?.example ?? "") }
    let offered = script.offered.isEmpty ? Mode.allCases : script.offered
    let modes = offered.map(\.key.text)
    if !draft.holds(["modes"]) { draft.set(modes, at: ["modes"]) }
    if !draft.holds(["security", "measures"]) {
      draft.set(measures, at: ["security", "measures"])
    }
    if offered.contains(.inPerson) { fillOffices(&draft) }
    fillTopics(&draft, script, modes)
    for mode in offered { fill(&draft, mode) }
    if offered.contains(.video) { fill(&draft, ["thirdParty"], "true") }
    fillCalendar(&draft)
    fillDepartments(&draft)
    fillAdministrators(&draft)
    return draft
  }

  private static func fill(_ draft: inout Draft, _ path: AnswerPath, _ text: String) {
    if !draft.holds(path) { draft.set(text, at: path) }
  }

  /// Fills the fields of each item with their examples.
  private static func fill(_ draft: inout Draft, itemsOf list: String, _ keys: [String]) {
    for index in 0..<draft.count(at: [list]) {
      for key in keys {
        fill(
          &draft, [list, String(index), key], FieldPath.field(at: [list, key])?.example ?? "")
      }
    }
  }

  private static func fillOffices(_ draft: inout Draft) {
    if draft.count(at: ["offices"]) == 0 { fill(&draft, ["offices", "0", "id"], "scaffold") }
    fill(&draft, itemsOf: "offices", ["name", "street", "postcode", "city"])
  }

  /// Fills in the topics; while topics are still being asked for, adds one that offers every mode.
  private static func fillTopics(_ draft: inout Draft, _ script: Script, _ modes: [String]) {
    if !script.finished.contains("topics") {
      let place = AnswerPath.item(draft.count(at: ["topics"]), of: "topics")
      draft.set("scaffold", at: place.appending("id"))
      draft.set("Υπό συμπλήρωση", at: place.appending("title"))
    }
    for index in 0..<draft.count(at: ["topics"]) {
      let place = AnswerPath.item(index, of: "topics")
      fill(&draft, place.appending("field"), "general")
      fill(&draft, place.appending("kind"), "information")
      if !draft.holds(place.appending("modes")) { draft.set(modes, at: place.appending("modes")) }
      if !draft.holds(place.appending("audience")) {
        draft.set(["citizens"], at: place.appending("audience"))
      }
    }
  }

  private static func fill(_ draft: inout Draft, _ mode: Mode) {
    let key = mode.key.text, usual = usual(mode)
    fill(&draft, ["durations", key], usual.minutes + " min")
    fill(&draft, ["staff", key], "1")
    if !draft.holds(["hours", key]) {
      for day in Weekday.allCases.prefix(5) {
        draft.set(usual.day, at: ["hours", key, day.key.text])
      }
    }
    if !draft.holds(["means", key]) { draft.set(usual.means, at: ["means", key]) }
  }

  private static func fillCalendar(_ draft: inout Draft) {
    fill(&draft, itemsOf: "localHolidays", ["name", "date"])
    for index in 0..<draft.count(at: ["closures"]) {
      let place = AnswerPath.item(index, of: "closures")
      fill(&draft, place.appending("reason"), "Υπό συμπλήρωση")
    }
    for list in ["openings", "specialHours"] {
      for index in 0..<draft.count(at: [list]) {
        let place = AnswerPath.item(index, of: list)
        fill(&draft, place.appending("hours"), "09:00-13:00")
        fill(&draft, place.appending("reason"), "Υπό συμπλήρωση")
      }
    }
  }

  private static func fillDepartments(_ draft: inout Draft) {
    for index in 0..<draft.count(at: ["departments"]) {
      fill(
        &draft, ["departments", String(index), "topics"],
        draft.text(at: ["topics", "0", "id"]) ?? "")
    }
  }

  private static func fillAdministrators(_ draft: inout Draft) {
    if draft.count(at: ["administrators"]) == 0 {
      fill(&draft, ["administrators", "0", "title"], "Υπό συμπλήρωση")
    }
    fill(&draft, itemsOf: "administrators", ["email"])
  }
}
