import ArgumentParser
import Ground
import Outputs
import Schema

/// `onboard export`: exports municipalities to the formats of other systems.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Terminal.language.say(
      el: "Γράφει τους Δήμους στις μορφές άλλων συστημάτων.",
      en: "Writes municipalities in the formats of other systems."),
    discussion: ExportTarget.all.map { "\($0.name): \($0.abstract(Terminal.language))" }
      .joined(separator: "\n"))

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Κωδικοί Δήμων, ή αρχεία· αλλιώς όλοι.",
        en: "Codes of municipalities, or files; else all of them."),
      valueName: Terminal.language.say(el: "Δήμοι", en: "municipalities")),
    completion: .file())
  var subjects: [String] = []

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Για ποιο σύστημα· μπορεί να δοθεί πολλές φορές.",
        en: "For which system; may be given several times.")))
  var target: [ExportTarget]

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο φάκελος, με έναν υποφάκελο για κάθε σύστημα· αλλιώς, αν το αρχείο είναι ένα, "
          + "γράφεται στην έξοδο.",
        en: "The folder, with a subfolder for each system; else, if there is one file only, it "
          + "goes to standard output.")),
    completion: .directory)
  var output: String?

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αντικαθιστά όσα αρχεία υπάρχουν ήδη και διαφέρουν.",
        en: "Replaces files that are there already and differ.")))
  var replace = false

  @OptionGroup var day: DayOptions

  @Option(help: .language) var language: Language = Terminal.language

  @Option(help: .hidden)
  var register: String?

  func validate() throws {
    guard target.isEmpty else { return }
    let names = ExportTarget.allValueStrings.joined(separator: ", ")
    throw ValidationError(
      Terminal.language.say(el: "Δώστε --target: \(names).", en: "Give --target: \(names)."))
  }

  func run() throws {
    try reportingFaults(in: language) {
      let paths = try paths()
      let compile = Compile(register: try .loaded(from: register), asOf: day.asOf)
      let compilations = try Parallel.map(paths) { path throws(FileFault) in
        try compile.one(path)
      }
      let judged = BetweenFiles.judged(compilations, peers: false)
      guard !judged.haveErrors else {
        Terminal.complain(of: judged, language)
        return .findings
      }
      var plans: [Plan] = []
      for compilation in compilations {
        // Without any codes, all municipalities are meant; other bodies have no appointments.
        let plan = subjects.isEmpty ? compilation.plan : try compilation.municipalPlan()
        if let plan { plans.append(plan) }
      }
      try write(ExportRun(targets: targets, plans: plans))
      return .clean
    }
  }

  /// The targets in the order of the help text, without duplicates.
  private var targets: [ExportTarget] {
    ExportTarget.all.filter { one in target.contains { $0.name == one.name } }
  }

  private func paths() throws(FileFault) -> [String] {
    guard !subjects.isEmpty else { return try Discovery.files(at: [Discovery.registry]) }
    var paths: [String] = []
    for subject in subjects { paths.append(try Discovery.file(of: subject)) }
    return Set(paths).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func write(_ run: ExportRun) throws {
    try run.checkSizes()
    let files = run.files
    if let output {
      let written = try run.write(files, to: OutputFolder(path: output), replacing: replace)
      Terminal.write(
        language.say(
          el: "\(output): \(written) γράφτηκαν, \(files.count - written) ίδια\n",
          en: "\(output): \(written) written, \(files.count - written) unchanged\n"))
    } else if files.count == 1, let file = files.first {
      Terminal.write(file.bytes)
    } else {
      throw FileFault(
        targets.map(\.name).joined(separator: " "),
        Bilingual(
          el: "δίνει \(files.count) αρχεία· δώστε έναν φάκελο με το --output",
          en: "gives \(files.count) files; name a folder by --output"))
    }
    for line in run.losses(language) { Terminal.complain(line) }
  }
}

extension ExportTarget: ExpressibleByArgument {
  init?(argument: String) {
    guard let found = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = found
  }

  static var allValueStrings: [String] { all.map(\.name) }

  var defaultValueDescription: String { name }
}
