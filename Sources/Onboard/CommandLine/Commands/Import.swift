public import ArgumentParser
import Ground
import Outputs
public import Schema

/// `onboard import`: makes a declaration, or a part of one, from data that a municipality already
/// has.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Terminal.language.say(
      el: "Φτιάχνει δήλωση από υπολογιστικό φύλλο (CSV), ή ωράριο από το OpenStreetMap.",
      en: "Makes a declaration from a spreadsheet (CSV), or hours from OpenStreetMap."))

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το αρχείο CSV, συμπληρωμένο όπως το Municipalities/template.csv.",
        en: "The CSV file, filled in like Municipalities/template.csv.")),
    completion: .file(extensions: ["csv"]))
  var file: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αντί για αρχείο: ωράριο opening_hours, π.χ. «Mo-Fr 08:00-14:30; PH off».",
        en: "Instead of a file: opening_hours, e.g. “Mo-Fr 08:00-14:30; PH off”.")))
  var hours: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Με το --hours, ο τρόπος εξυπηρέτησης: inPerson, phone ή video.",
        en: "With --hours, the mode of service: inPerson, phone or video.")))
  var mode: Mode = .inPerson

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Ο φάκελος των Δήμων.", en: "The municipalities' folder.")),
    completion: .directory)
  var folder = "Municipalities"

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Στην οθόνη, όχι σε αρχείο.", en: "To standard output, not to a file.")))
  var print = false

  @Option(help: .language) var language: Language = Terminal.language

  func validate() throws {
    guard (file == nil) != (hours == nil) else {
      throw ValidationError(
        language.say(
          el: "Δώστε ένα αρχείο CSV ή --hours, το ένα από τα δύο.",
          en: "Give a CSV file or --hours, one of the two."))
    }
  }

  func run() throws {
    try reportingFaults(in: language) { () throws(FileFault) in
      if let hours { return imported(hours) }
      return try imported(SheetFile(file ?? ""))
    }
  }

  /// Writes the sections of a declaration that correspond to opening hours.
  private func imported(_ hours: String) -> Exit {
    do throws(OpeningHoursFault) {
      let rules = try OpeningHoursParser.parse(hours)
      let schedule = try OpeningSchedule(rules)
      var draft = Draft()
      draft.add(schedule, for: mode)
      Terminal.write(draft.noted.text(below: notes(rules, schedule)))
      return .clean
    } catch {
      Terminal.complain(error.text(in: hours, language))
      return .findings
    }
  }

  /// Remarks for the reader of the sections, written as comments.
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

  /// Writes the declaration in a spreadsheet, if it has no errors.
  private func imported(_ file: SheetFile) throws(FileFault) -> Exit {
    let sheet = Sheet(file.table, register: .greece)
    let report = SheetReport(sheet, file: file.path, language: language)
    guard sheet.faults.isEmpty, let entry = sheet.entry else {
      Terminal.complain(report.faults)
      return .findings
    }
    let submission = NewSubmission(folder: folder, entry: entry)
    let path = submission.path
    if !print { try submission.demandNew() }
    let text = sheet.draft.noted.text(below: Template.heading)
    let compilation = Compiler.current.compile(Source(path: path, text: text), planning: false)
    if print { Terminal.write(text) }
    Terminal.complain(report.findings(compilation))
    if [compilation].haveErrors {
      if !print { Terminal.complain(report.unwritten(path.visible)) }
      return .findings
    }
    if print { return .clean }
    try submission.write(text)
    Terminal.write(
      language.say(
        el: "Γράφτηκε το \(path.visible)\n", en: "Wrote \(path.visible)\n"))
    return .clean
  }
}

extension Mode: ExpressibleByArgument {
  /// The mode with a given key.
  public init?(argument: String) {
    guard let mode = Mode.allCases.first(where: { $0.key.text == argument }) else { return nil }
    self = mode
  }

  /// The keys of all modes, for help and completions.
  public static var allValueStrings: [String] { allCases.map(\.key.text) }
}
