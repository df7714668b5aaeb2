import ArgumentParser
import Ground
import Outputs
import Schema

/// `onboard check`: judges files and writes nothing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Terminal.language.say(
      el: "Ελέγχει δηλώσεις και δείχνει τι είναι λάθος και πώς διορθώνεται.",
      en: "Checks declarations and shows what is wrong and how to mend it."))

  @OptionGroup var input: InputOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var output: ReportOptions

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Και σημειώσεις για ό,τι απέχει πολύ από τους άλλους Δήμους (για ελεγκτές).",
        en: "Also notes on what is far from the other municipalities (for reviewers).")))
  var peers = false

  func run() throws {
    try reportingFaults(in: output.language) { () throws(FileFault) in
      let compile = Compile(
        register: try input.loadedRegister(), asOf: day.asOf, showing: output.progress)
      guard input.paths != ["-"] else {
        let compilations = try compile.check(input.paths, peers: peers)
        output.report(compilations)
        return compilations.haveErrors ? .findings : .clean
      }
      let (compilations, faults) = try compile.check(
        try Submissions(at: input.paths), peers: peers)
      output.report(compilations)
      for fault in faults { Terminal.complain(fault.message(output.language)) }
      return !faults.isEmpty ? .usage : compilations.haveErrors ? .findings : .clean
    }
  }
}
