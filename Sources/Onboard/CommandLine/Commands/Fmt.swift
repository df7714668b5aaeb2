import ArgumentParser
import Ground
import Outputs
import Schema

/// `onboard fmt`: writes files in canonical order and layout.
struct Fmt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: Terminal.language.say(
      el: "Γράφει δηλώσεις με την κανονική σειρά και διάταξη· καμία τιμή δεν αλλάζει.",
      en: "Writes declarations in canonical order and layout; no value changes."),
    examples: ["onboard fmt", "onboard fmt --check"])

  @OptionGroup var input: InputOptions

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Μόνο σύγκριση: δείχνει τι θα άλλαζε, με κωδικό 3.",
        en: "Compare only: shows what would change, with exit code 3.")))
  var check = false

  @Option(help: .language) var language: Language = Terminal.spoken
  @OptionGroup var outcome: OutcomeOptions

  func run() throws {
    try reportingOutcome(of: "fmt", in: language, as: outcome.format) { outcome in
      let rewriting = Rewriting(language: language, outcome: outcome)
      let paths = try input.files()
      let results = try Parallel.map(paths, showing: ProgressLine.onScreen(language)) {
        path throws(FileFault) in
        let source = try Compile.read(path)
        return (path: path, source: source, outcome: Layout.format(source, by: .current))
      }
      var refused: [Compilation] = []
      var changes: [Rewriting.Change] = []
      for result in results {
        switch result.outcome {
        case .refused(let compilation): refused.append(compilation)
        case .formatted(let bytes):
          let new = Source(path: result.source.path, bytes: bytes)
          changes.append(Rewriting.Change(path: result.path, old: result.source, new: new))
        }
      }
      let exit = check ? rewriting.show(changes) : try rewriting.write(changes)
      return refuse(refused, outcome) ?? exit
    }
  }

  /// Reports which files cannot be formatted, and why; nil when there are none.
  private func refuse(_ refused: [Compilation], _ outcome: Outcome) -> Exit? {
    guard !refused.isEmpty else { return nil }
    guard !outcome.isJSON else {
      for compilation in refused { outcome.tell(compilation) }
      return .findings
    }
    let report = TextReport.onScreen(language)
    var lines: [String] = []
    for compilation in refused {
      lines += compilation.findings.map { report.text($0, in: compilation) }
      lines.append(
        language.say(
          el:
            "onboard: \(compilation.source.path.visible): δεν μορφοποιήθηκε, γιατί δεν διαβάζεται",
          en: "onboard: \(compilation.source.path.visible): not formatted, since it cannot be read")
      )
    }
    Terminal.complain(coloured: lines.joined(separator: "\n"))
    return .findings
  }
}
