public import ArgumentParser
public import Schema

/// `onboard import`: makes a declaration, or a part of one, from what a municipality already has.
struct Import: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: Terminal.language.say(
        el: "Φτιάχνει δήλωση από υπολογιστικό φύλλο (CSV), ή ωράριο από το OpenStreetMap.",
        en: "Makes a declaration from a spreadsheet (CSV), or hours from OpenStreetMap."))
  }

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ωράριο σε μορφή opening_hours, π.χ. «Mo-Fr 08:00-14:30; PH off».",
        en: "Hours as opening_hours, e.g. “Mo-Fr 08:00-14:30; PH off”.")))
  var hours: String

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο τρόπος εξυπηρέτησης του ωραρίου: inPerson, phone ή video.",
        en: "The mode of service of the hours: inPerson, phone or video.")))
  var mode: Mode = .inPerson

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Γλώσσα των μηνυμάτων: el ή en.", en: "Language of messages: el or en.")))
  var language: Language = Terminal.language

  func run() throws {
    do throws(OpeningHoursFault) {
      let rules = try OpeningHoursParser.parse(hours)
      let schedule = try OpeningSchedule(rules)
      var draft = Draft()
      draft.add(schedule, for: mode)
      Terminal.write(DraftText(draft, below: notes(rules, schedule)).text)
    } catch {
      Terminal.complain(error.text(in: hours, language))
      throw Exit.findings.error
    }
  }
}

extension Import {
  /// What a reader of the sections should know, as comments.
  private func notes(_ rules: OpeningHours, _ schedule: OpeningSchedule) -> [String] {
    var notes: [String] = []
    if rules.rules.contains(where: \.onHolidays) {
      notes.append("# Στις επίσημες αργίες η πλατφόρμα είναι κλειστή· το PH δεν χρειάζεται.")
    }
    if !schedule.holidays.isEmpty {
      notes.append("# Οι τοπικές αργίες κλείνουν όλους τους τρόπους εξυπηρέτησης.")
    }
    return notes
  }
}

extension Mode: ExpressibleByArgument {
  /// The mode that a key names.
  public init?(argument: String) {
    guard let mode = Mode.allCases.first(where: { $0.key.text == argument }) else { return nil }
    self = mode
  }

  /// The keys of all modes, for help and completion.
  public static var allValueStrings: [String] { allCases.map(\.key.text) }
}

extension OpeningHoursFault {
  /// The fault with the text and a mark below its place.
  func text(in hours: String, _ language: Language) -> String {
    let scalars = Array(hours.unicodeScalars)
    let first = max(0, column - 1 - 60)
    var line = String.UnicodeScalarView()
    for scalar in scalars.dropFirst(first).prefix(80) {
      line.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    let mark = String(repeating: " ", count: column - 1 - first) + "^"
    return language.say(
      el: "ωράριο, στήλη \(column): ", en: "hours, column \(column): ")
      + message(language) + "\n    " + String(line) + "\n    " + mark
  }
}
