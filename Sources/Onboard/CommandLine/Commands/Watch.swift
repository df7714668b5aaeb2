import ArgumentParser
import Ground
import Schema

/// `onboard watch`: judges files again whenever one is saved, until Ctrl-C.
struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: Terminal.language.say(
      el: "Ελέγχει ξανά τις δηλώσεις κάθε φορά που αποθηκεύεται κάποια· τέλος με Ctrl-C.",
      en: "Checks declarations again whenever one is saved; Ctrl-C ends it."),
    discussion: Terminal.language.say(
      el: """
        Αν σβηστεί ένα αρχείο, το λέει και συνεχίζει. Με Ctrl-C ο κωδικός εξόδου είναι 0: το \
        αποτέλεσμα του ελέγχου το δίνει το onboard check.
        """,
      en: """
        A file that vanishes is reported, and watching goes on. After Ctrl-C the exit code is \
        0: for a verdict run onboard check.
        """))

  @OptionGroup var input: InputOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var output: ReportOptions

  @Option(help: .hidden)
  var rounds: Int?

  func run() throws {
    try reportingFaults(in: output.language) { () throws(FileFault) in
      Interruption.endTheProcess()
      let compiler = Compiler(register: try input.loadedRegister(), asOf: day.asOf)
      var watching = Watching(input.paths, by: compiler)
      var round = watching.round()
      // At the start, an unusable path is a mistake in the command line.
      if let fault = round.faults.first { throw fault }
      show(round)
      var shown = 1
      while rounds.map({ shown < $0 }) ?? true {
        watching.wait()
        round = watching.round()
        separate()
        show(round)
        shown += 1
      }
      return round.exit
    }
  }

  private func show(_ round: Watching.Round) {
    output.report(round.compilations)
    for fault in round.faults { Terminal.complain(fault.message(output.language)) }
    guard output.format == .text, Terminal.canClear else { return }
    let text = output.language.say(
      el: "Περιμένω την επόμενη αποθήκευση· τέλος με Ctrl-C.",
      en: "Waiting for the next save; Ctrl-C ends.")
    let lines = Wrapping.lines(of: text, width: Columns.count)
    Terminal.write("\n" + lines.joined(separator: "\n") + "\n")
  }

  /// Clears the screen before the next report; where there is no screen, prints a line between the
  /// two.
  private func separate() {
    guard output.format == .text else { return }
    Terminal.write(
      Terminal.canClear ? "\u{1B}[H\u{1B}[2J" : "\n" + String(repeating: "─", count: 40) + "\n\n")
  }
}
