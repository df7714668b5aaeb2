import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard fix`: corrects what has only one possible correction, and reports the rest.
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

  @Option(help: .language) var language: Language = Terminal.spoken
  @OptionGroup var outcome: OutcomeOptions

  func run() throws {
    try reportingOutcome(of: "fix", in: language, as: outcome.format) { outcome in
      let rewriting = Rewriting(language: language, outcome: outcome)
      let compile = Compile(
        register: try input.loadedRegister(), asOf: day.asOf, moved: nil)
      let results = try repairs(by: compile.compiler)
      let changes = results.map(\.change)
      let isPiped = changes.first?.path == "-"
      let shown = dryRun ? rewriting.show(changes) : .clean
      if !dryRun {
        if !isPiped { rewriting.print(changes) }
        _ = try rewriting.write(changes)
      }
      let (remaining, uncompared) = try judged(results, compile)
      let hasErrors = remaining.haveErrors
      if hasErrors || !dryRun { report(remaining, outcome, besideText: isPiped || dryRun) }
      return outcome.tell(uncompared, hasErrors ? .findings : shown)
    }
  }

  /// A file with its corrections, and the result of compiling the corrected text.
  private typealias Mended = (
    root: RegistryRoot, change: Rewriting.Change, compilation: Compilation
  )

  private func repairs(by compiler: Compiler) throws -> [Mended] {
    try Parallel.map(try input.files(), showing: ProgressLine.onScreen(language)) {
      path throws(FileFault) in
      let source = try Compile.read(path), repair = Repair(of: source, by: compiler)
      let change = Rewriting.Change(
        path: path, old: source, new: repair.source, judged: (repair.original, repair.compilation))
      return (RegistryRoot.of(path), change, repair.compilation)
    }
  }

  /// The findings that remain in the files, in order of path. Each file is judged beside the
  /// registry that contains it: below a named folder, this may be another registry than the
  /// folder's.
  private func judged(
    _ results: [Mended], _ compile: Compile
  ) throws -> (remaining: [Compilation], uncompared: Uncompared) {
    var remaining: [Compilation] = [], uncompared = Uncompared.nothing
    for root in Set(results.map(\.root)) {
      let own = results.filter { $0.root == root }
      let beside = Beside(input.paths, in: root, compile) { Today.clock }
      remaining += try beside.judged(own.map(\.compilation))
      uncompared = uncompared.and(beside.uncompared)
    }
    remaining.sort { $0.source.path.utf8.lexicographicallyPrecedes($1.source.path.utf8) }
    return (remaining, uncompared)
  }

  /// Reports what a person has to correct, on standard error if the text goes to standard output.
  private func report(_ remaining: [Compilation], _ outcome: Outcome, besideText: Bool) {
    guard !outcome.isJSON else { return outcome.tell(remaining) }
    let report = TextReport.onScreen(language, besideText ? .error : .output)
    besideText
      ? Terminal.complain(coloured: String(report.text(remaining).dropLast()))
      : Terminal.write(report.text(remaining))
  }
}
