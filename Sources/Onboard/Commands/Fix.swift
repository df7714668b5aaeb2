import ArgumentParser
import Schema

/// `onboard fix`: mends what can be mended in one way only, and reports the rest.
struct Fix: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Terminal.language.say(
        el: "Διορθώνει όσα λάθη έχουν μία μόνο βέβαιη διόρθωση και δείχνει τα υπόλοιπα.",
        en: "Mends what has one certain remedy, and shows what remains."))
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var day: DayOptions

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Δείχνει μόνο τι θα άλλαζε, με κωδικό 3.",
        en: "Only shows what would change, with exit code 3.")))
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Γλώσσα των μηνυμάτων: el ή en.", en: "Language of messages: el or en.")))
  var language: Language = Terminal.language

  func run() throws {
    try withFiles(language) { () throws(FileFault) in
      let rewriting = Rewriting(language: language)
      let compiler = Compiler(register: try input.loadedRegister(), asOf: day.asOf)
      let paths = try input.files()
      let results = try Parallel.map(paths, showing: .onScreen(language)) {
        path throws(FileFault) in
        let source = try Compile.read(path)
        let repair = Repair(of: source, by: compiler)
        return (
          change: Rewriting.Change(path: path, old: source, new: repair.source), repair: repair
        )
      }
      let changes = results.map(\.change)
      if dryRun { return rewriting.show(changes) }
      let isPiped = changes.first?.path == "-"
      if !isPiped { rewriting.print(changes) }
      _ = try rewriting.write(changes)
      let remaining = Registry.judged(results.map(\.repair.compilation))
      let report = TextReport(
        language: language, isColourful: Terminal.isColourful(isPiped ? 2 : 1))
      isPiped
        ? Terminal.complain(String(report.text(remaining).dropLast()))
        : Terminal.write(report.text(remaining))
      return remaining.haveErrors ? .findings : .clean
    }
  }
}
