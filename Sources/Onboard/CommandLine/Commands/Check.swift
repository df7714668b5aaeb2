import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard check`: judges files and writes nothing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Terminal.language.say(
      el: "Ελέγχει δηλώσεις και δείχνει τι είναι λάθος και πώς διορθώνεται.",
      en: "Checks declarations and shows what is wrong and how to mend it."),
    discussion: Terminal.language.say(
      el: """
        Με --watch, αν σβηστεί ένα αρχείο, το λέει και συνεχίζει. Με Ctrl-C ο κωδικός εξόδου \
        είναι 0: το αποτέλεσμα του ελέγχου το δίνει το check χωρίς --watch.
        """,
      en: """
        With --watch, a file that vanishes is reported, and watching goes on. After Ctrl-C the \
        exit code is 0: for a verdict run check without --watch.
        """),
    examples: [
      "onboard check", "onboard check Municipalities/9200-neas-smyrnis --watch",
      "onboard check --format json",
    ])

  @OptionGroup var input: InputOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var output: ReportOptions

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Και σημειώσεις για ό,τι απέχει πολύ από τους άλλους Δήμους (για ελεγκτές).",
        en: "Also notes on what is far from the other municipalities (for reviewers).")))
  var peers = false

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ελέγχει ξανά κάθε φορά που αποθηκεύεται μια δήλωση· τέλος με Ctrl-C.",
        en: "Checks again whenever a declaration is saved; Ctrl-C ends it.")))
  var watch = false

  @Option(help: .hidden)
  var rounds: Int?

  func validate() throws {
    guard watch, input.paths == ["-"] else { return }
    throw ValidationError(
      Terminal.language.say(
        el: "Το --watch παρακολουθεί αρχεία, όχι την τυπική είσοδο.",
        en: "--watch watches files, not standard input."))
  }

  func run() throws {
    try reportingFaults(in: output.language) {
      let register = try input.loadedRegister()
      let holidays = try HolidaysFile(asOf: day.asOf)
      if let sheet = holidays.compilation, [sheet].haveErrors {
        output.report([sheet])
        return .findings
      }
      guard !watch else {
        let compile = Compile(register: register, asOf: day.asOf, moved: holidays.moved)
        return try Watch(output: output, rounds: rounds)
          .run(Watching(input.paths, by: compile, peers: peers))
      }
      let compile = Compile(
        register: register, asOf: day.asOf, moved: holidays.moved, showing: output.progress)
      let beside = Beside(input.paths, compile)
      guard input.paths != ["-"] else {
        let compilations = try compile.checkInput { try beside.judged($0, peers: peers) }
        output.report(compilations)
        return exit(compilations, beside.skipped)
      }
      let settings = try self.settings(among: input.paths)
      let paths = input.paths.filter { !ActSettingsFile.isOne($0) }
      guard !paths.isEmpty else {
        output.report(settings)
        return settings.haveErrors ? .findings : .clean
      }
      let submissions = try Submissions(at: paths)
      let (declarations, faults) = try compile.check(submissions) {
        try beside.judged($0, peers: peers)
      }
      let compilations = settings + declarations
      output.report(compilations)
      for note in submissions.notes { Terminal.complain(note.message(output.language)) }
      return exit(compilations, faults + beside.skipped)
    }
  }

  /// Says what could not be read, and gives the exit code: that before findings.
  private func exit(_ compilations: [Compilation], _ faults: [FileFault]) -> Exit {
    for fault in faults { Terminal.complain(fault.message(output.language)) }
    return !faults.isEmpty ? .usage : compilations.haveErrors ? .findings : .clean
  }

  /// The files with settings of acts that are named; where the whole registry is checked, also
  /// those in it of which there is something to say.
  private func settings(among paths: [String]) throws(FileFault) -> [Compilation] {
    var found: [Compilation] = []
    for path in paths where ActSettingsFile.isOne(path) {
      if let one = try ActSettingsFile.check(path, asOf: day.asOf) { found.append(one) }
    }
    guard paths.contains(where: { $0.split(separator: "/").last ?? "" == Discovery.registry })
    else {
      return found
    }
    for place in [ActSettingsFile.place, ActSettingsFile.placeOfDecision] {
      guard try FileReading.existing(place) != nil,
        let one = try ActSettingsFile.check(place, asOf: day.asOf), !one.findings.isEmpty
      else { continue }
      found.append(one)
    }
    return found
  }
}
