import ArgumentParser
import Ground
import Schema

/// `onboard init`: starts a declaration, by asking, from a template, or from a spreadsheet.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: Terminal.language.say(
      el: "Γράφει τη δήλωση ενός Δήμου: ρωτώντας, ως υπόδειγμα, ή από υπολογιστικό φύλλο.",
      en: "Writes a municipality's declaration: by asking, as a template, or from a spreadsheet."),
    examples: [
      "onboard init 9200", "onboard init --from declaration.csv",
      "onboard init --hours \"Mo-Fr 08:00-14:30; PH off\" --mode phone",
    ])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο κωδικός ή το όνομα του Δήμου (π.χ. 9200 ή «Νέα Σμύρνη»).",
        en: "The municipality's code or name (e.g. 9200 or “Nea Smyrni”).")))
  var municipality: [String] = []

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αντί για ερωτήσεις: αρχείο CSV, συμπληρωμένο όπως το Municipalities/template.csv.",
        en: "Instead of questions: a CSV file, filled in like Municipalities/template.csv."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
    completion: .file(extensions: ["csv"]))
  var from: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Μόνο το ωράριο, από opening_hours, π.χ. «Mo-Fr 08:00-14:30; PH off».",
        en: "Only the hours, from opening_hours, e.g. “Mo-Fr 08:00-14:30; PH off”."),
      valueName: Terminal.spoken.say(el: "ωράριο", en: "hours")))
  var hours: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Με το --hours, ο τρόπος εξυπηρέτησης· αλλιώς inPerson.",
        en: "With --hours, the mode of service; else inPerson.")))
  var mode: Mode?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Με το --hours, ποιο Πάσχα είναι το easter: στο OpenStreetMap είναι των Δυτικών.",
        en: "With --hours, which Easter is meant: to OpenStreetMap it is the Western one.")))
  var easter: OpeningEaster?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Ο φάκελος των Δήμων.", en: "The municipalities' folder.")),
    completion: .directory)
  var folder = "Municipalities"

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Χωρίς ερωτήσεις: υπόδειγμα για συμπλήρωση.",
        en: "Without questions: a template to fill in.")))
  var template = false

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Στην οθόνη, όχι σε αρχείο.", en: "To standard output, not to a file.")))
  var print = false

  @Option(help: .language) var language: Language = Terminal.spoken

  /// Whether there is a person to answer questions.
  private var asks: Bool { LineInput.isConversation && !template && !print }

  func validate() throws {
    guard from == nil && hours == nil else {
      guard municipality.isEmpty, !template, (from == nil) != (hours == nil) else {
        throw ValidationError(
          language.say(
            el: "Με --from ή --hours, το ένα από τα δύο, δεν δίνεται Δήμος ούτε --template.",
            en: "With --from or --hours, one of the two, give no municipality and no --template."))
      }
      return
    }
    guard !municipality.isEmpty || asks else {
      throw ValidationError(
        language.say(
          el: "Δώστε τον κωδικό ή το όνομα ενός Δήμου, π.χ. onboard init 9200",
          en: "Give a municipality's code or name, e.g. onboard init 9200"))
    }
  }

  func run() throws {
    try reportingFaults(in: language) {
      if let hours {
        return HoursImport(mode: mode ?? .inPerson, language: language, easter: easter).run(hours)
      }
      if let from {
        let sheet = SheetImport(folder: folder, print: print, language: language)
        return try sheet.run(SheetFile(from))
      }
      return municipality.isEmpty ? try converse(about: nil) : try begin()
    }
  }

  /// Starts the declaration of the municipality that was named.
  private func begin() throws -> Exit {
    let entry = try chosen()
    Terminal.complain(entry.shown(language))
    let text = Template(entry).text
    guard !print else {
      Terminal.write(text)
      return .clean
    }
    if asks { return try converse(about: entry) }
    let file = NewSubmission(folder: folder, entry: entry)
    try file.write(text)
    let path = file.path.visible
    Terminal.write(
      language.say(
        el: "Γράφτηκε το \(path)\nΣυμπληρώστε το και ελέγξτε το: onboard check \(path)\n",
        en: "Wrote \(path)\nFill it in and check it: onboard check \(path)\n"))
    return .clean
  }

  /// Asks questions at the terminal, and writes the resulting file.
  private func converse(about entry: RegisterEntry?) throws(FileFault) -> Exit {
    if let entry { try NewSubmission(folder: folder, entry: entry).demandNew() }
    var input = LineInput()
    var conversation = Conversation(entry: entry, folder: folder, language: language)
    Terminal.write(ConversationText(language).welcome)
    while true {
      switch conversation.state {
      case .left: return .usage
      case .over(let file, let text):
        try file.write(text)
        Terminal.write(
          language.say(
            el: "Γράφτηκε το \(file.path.visible)\n", en: "Wrote \(file.path.visible)\n"))
        return .clean
      case .asking, .confirming:
        Terminal.write(conversation.prompt)
        if let line = input.next() {
          Terminal.write(conversation.receive(line) + "\n")
        } else {
          Terminal.write("\n" + conversation.leave())
        }
      }
    }
  }

  /// The one municipality that the arguments name.
  private func chosen() throws -> RegisterEntry {
    let choice = RegisterChoice(municipality.joined(separator: " ").visible, in: .greece)
    if let entry = choice.entry { return entry }
    Terminal.complain(lines: choice.message(language))
    throw Exit.usage.error
  }
}

extension OpeningEaster: WordArgument {}
