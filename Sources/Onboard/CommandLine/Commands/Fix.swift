import ArgumentParser
import Ground
import Outputs
import Schema

/// `onboard fix`: corrects what has only one possible remedy, and reports the rest.
struct Fix: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: Terminal.language.say(
      el: "Διορθώνει όσα λάθη έχουν μία μόνο βέβαιη διόρθωση και δείχνει τα υπόλοιπα.",
      en: "Mends what has one certain remedy, and shows what remains."),
    discussion: Terminal.language.say(
      el: """
        Κωδικός εξόδου 1: μένουν λάθη που διορθώνονται μόνο με το χέρι. Με --dry-run κωδικός 3: \
        κάτι θα άλλαζε και δεν θα έμενε λάθος.
        """,
      en: """
        Exit code 1: errors remain that only a person can mend. With --dry-run exit code 3: \
        something would change, and no error would remain.
        """),
    examples: ["onboard fix --dry-run", "onboard fix Municipalities/9200-neas-smyrnis"])

  @OptionGroup var input: InputOptions
  @OptionGroup var day: DayOptions

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Δείχνει μόνο τι θα άλλαζε και τι θα έμενε.",
        en: "Only shows what would change and what would remain.")))
  var dryRun = false

  @Option(help: .language) var language: Language = Terminal.language
  @OptionGroup var outcome: OutcomeOptions

  func run() throws {
    try reportingOutcome(of: "fix", in: language, as: outcome.format) { outcome in
      let rewriting = Rewriting(language: language, outcome: outcome)
      let compiler = Compiler(register: try input.loadedRegister(), asOf: day.asOf)
      let paths = try input.files()
      let results = try Parallel.map(paths, showing: ProgressLine.onScreen(language)) {
        path throws(FileFault) in
        let source = try Compile.read(path)
        let repair = Repair(of: source, by: compiler)
        let change = Rewriting.Change(
          path: path, old: source, new: repair.source,
          judged: (repair.original, repair.compilation))
        return (change: change, repair: repair)
      }
      let changes = results.map(\.change)
      let remaining = BetweenFiles.judged(results.map(\.repair.compilation))
      let isPiped = changes.first?.path == "-"
      if dryRun {
        let exit = rewriting.show(changes)
        guard remaining.haveErrors else { return exit }
        report(remaining, outcome, besideText: true)
        return .findings
      }
      if !isPiped { rewriting.print(changes) }
      _ = try rewriting.write(changes)
      report(remaining, outcome, besideText: isPiped)
      return remaining.haveErrors ? .findings : .clean
    }
  }

  /// Reports what a person has to correct, on standard error when the text goes to standard output.
  private func report(_ remaining: [Compilation], _ outcome: Outcome, besideText: Bool) {
    guard !outcome.isJSON else { return outcome.tell(remaining) }
    let report = TextReport.onScreen(language, besideText ? .error : .output)
    besideText
      ? Terminal.complain(String(report.text(remaining).dropLast()))
      : Terminal.write(report.text(remaining))
  }
}
