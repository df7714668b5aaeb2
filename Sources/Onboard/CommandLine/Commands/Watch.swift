import Ground
import Schema

/// `onboard check --watch`: judges files again whenever one is saved, until Ctrl-C.
struct Watch {
  /// The options for how reports are written.
  let output: ReportOptions
  /// The number of reports after which to end; nil for no end.
  let rounds: Int?

  /// Shows the first report, and another one after every save.
  func run(_ watching: Watching) throws -> Exit {
    Interruption.endTheProcess()
    var watching = watching
    var round = try watching.round()
    // At the start, an unusable path is a mistake in the command line.
    if let fault = round.faults.first { throw fault }
    show(round)
    var shown = 1
    while rounds.map({ shown < $0 }) ?? true {
      watching.wait()
      round = try watching.round()
      separate()
      show(round)
      shown += 1
    }
    return round.exit
  }

  private func show(_ round: Watching.Round) {
    output.report(round.compilations)
    for fault in round.faults { Terminal.complain(fault.message(output.language)) }
    Terminal.complain(round.uncompared, output.language)
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
