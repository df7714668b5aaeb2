import ArgumentParser
import Ground
import Outputs
import Schema

/// `onboard diff`: the differences between two versions of a declaration, in the terms of the
/// domain.
struct Diff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: Terminal.language.say(
      el: "Δείχνει τι αλλάζει ανάμεσα σε δύο εκδοχές μιας δήλωσης, πρώτα όσα καταργούνται.",
      en: "Shows what changes between two versions of a declaration, withdrawals first."),
    examples: ["onboard diff old.yaml new.yaml", "onboard diff --rev HEAD 9200"])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Η παλιά και η νέα εκδοχή· με --rev μόνο η νέα: κωδικός ή αρχείο.",
        en: "The old and the new version; with --rev only the new one: code or file."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
    completion: .file())
  var versions: [String]

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Η παλιά εκδοχή είναι το ίδιο αρχείο σε αυτή την αναθεώρηση του git.",
        en: "The old version is the same file at this revision of git.")))
  var rev: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Μορφή: text ή json.", en: "Format: text or json.")))
  var format: TextOrJSON = .text

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Κωδικός εξόδου 3 αν κάτι αλλάζει.", en: "Exit code 3 if anything changes.")))
  var exitCode = false

  @OptionGroup var day: DayOptions

  @Option(help: .language) var language: Language = Terminal.spoken

  func validate() throws {
    guard versions.count == (rev == nil ? 2 : 1) else {
      throw ValidationError(
        Terminal.spoken.say(
          el: "Δώστε δύο αρχεία, ή --rev και ένα αρχείο.",
          en: "Give two files, or --rev and one file."))
    }
  }

  func run() async throws {
    let old = await self.old
    try reportingFaults(in: language) {
      let compile = Compile(
        register: .greece, asOf: day.asOf,
        moved: try HolidaysFile.moved(in: .of(try path), asOf: day.asOf))
      return try compare(compile.one(try old.get()), compile)
    }
  }

  /// The old version, or why it could not be read.
  private var old: Result<Source, FileFault> {
    get async {
      do throws(FileFault) {
        guard let rev else {
          return .success(try Compile.read(try Discovery.file(of: versions[0])))
        }
        let path = try self.path
        let bytes = try await Revision.read(path, at: rev)
        return .success(Source(path: "\(rev):\(path)", bytes: bytes))
      } catch {
        return .failure(error)
      }
    }
  }

  /// The path of the new version.
  private var path: String {
    get throws(FileFault) { try Discovery.file(of: versions[versions.count - 1]) }
  }

  private func compare(_ old: Compilation, _ compile: Compile) throws(FileFault) -> Exit {
    let path = try path
    let new = try compile.one(path)
    guard let comparison = Comparison(old, new, from: day.asOf) else {
      refuse(old, at: rev, path)
      refuse(new, at: nil, path)
      return .findings
    }
    switch format {
    case .json: Terminal.write(ComparisonJSON.write(comparison))
    case .text:
      let report = DiffReport(
        language: language, width: Columns.count, isColourful: Terminal.isColourful(1))
      Terminal.write(report.text(comparison))
    }
    return exitCode && !comparison.changes.isEmpty ? .changes : .clean
  }

  /// Reports the first error of a version that has errors, and how to see all of them.
  private func refuse(_ version: Compilation, at revision: String?, _ path: String) {
    let errors = version.findings.filter { $0.severity == .error }
    guard let first = errors.first else { return }
    let report = TextReport.onScreen(language)
    let name = version.source.path
    let check =
      (revision.map { Revision.command(path, at: $0).joined(separator: " ") + " | " } ?? "")
      + "onboard check \(revision == nil ? name : "-")"
      + (day.asOf == Today.day ? "" : " --as-of \(day.asOf)")
    let words = language.say(
      el: "onboard: \(name): δεν συγκρίνεται, γιατί έχει "
        + errors.count.counted("λάθος", "λάθη") + ": \(check)",
      en: "onboard: \(name): not compared, since it has "
        + errors.count.counted("error", "errors") + ": \(check)")
    Terminal.complain(coloured: report.text(first, in: version) + words.visible)
  }
}
