import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard export`: exports municipalities to the formats of other systems.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Terminal.language.say(
      el: "Γράφει όσα ισχύουν στις μορφές άλλων συστημάτων.",
      en: "Writes what is in force in the formats of other systems."),
    discussion: ExportTarget.all.map { "\($0.name): \($0.abstract(Terminal.language))" }
      .joined(separator: "\n"),
    examples: [
      "onboard export --target schema.org 9173 --drafts",
      "onboard export --target osm --target csv --drafts --output exports",
    ])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Κωδικοί Δήμων· αλλιώς όλοι. Ένα αρχείο είναι πάντα σχέδιο.",
        en: "Codes of municipalities; else all of them. A file is always a draft."),
      valueName: Terminal.spoken.say(el: "Δήμοι", en: "municipalities")),
    completion: Completions.matters)
  var subjects: [String] = []

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Για ποιο σύστημα· μπορεί να δοθεί πολλές φορές.",
        en: "For which system; may be given several times.")))
  var target: [ExportTarget]

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Οι νεότερες δηλώσεις, ό,τι κι αν ισχύει· τα αρχεία λένε ότι είναι σχέδια.",
        en: "The newest declarations, whatever is in force; the files say that they are drafts.")))
  var drafts = false

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

  @Option(help: .language) var language: Language = Terminal.spoken

  @Option(help: .hidden)
  var register: String?

  func validate() throws {
    guard target.isEmpty else { return }
    let names = ExportTarget.allValueStrings.joined(separator: ", ")
    throw ValidationError(
      Terminal.spoken.say(el: "Δώστε --target: \(names).", en: "Give --target: \(names)."))
  }

  func run() throws {
    try reportingFaults(in: language) {
      let decided = try decidedPlans(), drafts = try draftPlans()
      let subjects =
        (decided?.decided ?? []).map {
          ExportSubject($0.plan, .inForce, suspended: $0.suspended, act: $0.act)
        }
        + (drafts?.plans ?? []).map { ExportSubject($0, .draft) }
      let (run, large) = try ExportRun(targets: targets, subjects: subjects).fitting()
      let exit = complain(of: decided, drafts, large)
      if exit == .clean || !run.subjects.isEmpty { try write(run) }
      return exit
    }
  }

  /// The plans in force of the municipalities that were asked for; nil when none was asked for.
  private func decidedPlans() throws -> DecidedPlans? {
    let codes = try self.codes
    guard !drafts, subjects.isEmpty || !codes.isEmpty else { return nil }
    let status = try RegistryStatus.recorded(
      on: day.asOf, at: Today.now, clock: Today.clock,
      writing: subjects.isEmpty ? nil : Set(codes.values.map { .appointments($0) }))
    return subjects.isEmpty
      ? try DecidedPlans(of: status) : try DecidedPlans(of: status, only: Set(codes.values))
  }

  /// The newest declarations that were asked for; nil when none was asked for.
  private func draftPlans() throws -> DraftPlans? {
    let codes = try self.codes
    let named = drafts ? subjects : subjects.filter { codes[$0] == nil }
    guard drafts || !named.isEmpty else { return nil }
    let compile = Compile(
      register: try .loaded(from: register), asOf: day.asOf,
      moved: try HolidaysFile.moved(in: try .common(to: named), asOf: day.asOf))
    return subjects.isEmpty
      ? compile.plans(try Submissions(at: [Discovery.registry])) : compile.plans(of: named)
  }

  /// The codes among the subjects.
  private var codes: [String: MunicipalityCode] {
    get throws(FileFault) {
      var codes: [String: MunicipalityCode] = [:]
      for subject in subjects { codes[subject] = try Discovery.code(in: subject) }
      return codes
    }
  }

  /// Reports what keeps some municipalities back, and returns the exit code: refusals first, then
  /// files that could not be used, then findings.
  private func complain(
    of decided: DecidedPlans?, _ drafts: DraftPlans?, _ large: [FileFault]
  ) -> Exit {
    let refusals = decided?.refusals ?? [], broken = drafts?.broken ?? []
    let faults = (decided?.faults ?? []) + (drafts?.faults ?? []) + large
    if !broken.isEmpty { Terminal.complain(of: broken, language) }
    for fault in faults { Terminal.complain(fault.message(language)) }
    for refusal in refusals { Terminal.complain(refusal.message(language)) }
    guard refusals.isEmpty else { return .refused }
    return !faults.isEmpty ? .usage : broken.isEmpty ? .clean : .findings
  }

  /// The targets in the order of the help text, without duplicates.
  private var targets: [ExportTarget] {
    ExportTarget.all.filter { one in target.contains { $0.name == one.name } }
  }

  private func write(_ run: ExportRun) throws {
    let files = run.files
    if let output {
      let written = try run.write(files, to: OutputFolder(path: output), replacing: replace)
      let place = output.visible, same = files.count - written
      Terminal.write(
        language.say(
          el: "\(place): " + written.counted("γράφτηκε", "γράφτηκαν") + ", "
            + same.counted("ίδιο", "ίδια") + "\n",
          en: "\(place): \(written) written, \(same) unchanged\n"))
    } else if files.count == 1, let file = files.first {
      Terminal.write(file.bytes)
    } else {
      throw FileFault(
        targets.map(\.name).joined(separator: " "),
        Bilingual(
          el: "δίνει \(files.count) αρχεία· δώστε έναν φάκελο με το --output",
          en: "gives \(files.count) files; name a folder by --output"))
    }
    for line in run.suspensions(language) + run.losses(language) { Terminal.complain(line) }
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
