import ArgumentParser
import Schema

/// `onboard check`: judges files and writes nothing.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Terminal.language.say(
        el: "Ελέγχει δηλώσεις και δείχνει τι είναι λάθος και πώς διορθώνεται.",
        en: "Checks declarations and shows what is wrong and how to mend it."))
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var output: ReportOptions

  func run() throws {
    try withFiles(output.language) { () throws(FileFault) in
      let compile = Compile(register: try input.loadedRegister(), asOf: day.asOf)
      let paths = input.paths == ["-"] ? ["-"] : try Discovery.files(at: input.paths)
      let compilations = try compile.check(paths)
      output.report(compilations)
      return compilations.haveErrors ? .findings : .clean
    }
  }
}
