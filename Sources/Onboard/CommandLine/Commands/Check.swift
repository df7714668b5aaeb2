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
      Terminal.spoken.say(
        el: "Το --watch παρακολουθεί αρχεία, όχι την τυπική είσοδο.",
        en: "--watch watches files, not standard input."))
  }

  func run() throws {
    try reportingFaults(in: output.language) {
      guard !watch else { return try goOn() }
      let register = try input.loadedRegister(), parts = input.parts
      let all = try parts.map { try check($0, register) }
      let compilations = all.flatMap(\.compilations)
      output.report(
        parts.count == 1
          ? compilations
          : compilations.sorted {
            $0.source.path.utf8.lexicographicallyPrecedes($1.source.path.utf8)
          })
      let faults = all.flatMap(\.faults)
      for fault in all.flatMap(\.notes) + faults {
        Terminal.complain(fault.message(output.language))
      }
      let uncompared = all.reduce(Uncompared.nothing) { $0.and($1.uncompared) }.besides(faults)
      Terminal.complain(uncompared, output.language)
      return uncompared.exit(
        !faults.isEmpty ? .usage : compilations.haveErrors ? .findings : .clean)
    }
  }

  /// The results for the files of one registry.
  private struct Checked {
    var compilations: [Compilation]
    /// The named files that could not be read.
    var faults: [FileFault] = []
    /// Notes on files beside those that are read.
    var notes: [FileFault] = []
    var uncompared = Uncompared.nothing
  }

  private func check(_ part: InputOptions.Part, _ register: Register) throws -> Checked {
    let holidays = try HolidaysFile(in: part.root, asOf: day.asOf)
    if let sheet = holidays.compilation, sheet.hasErrors { return Checked(compilations: [sheet]) }
    let compile = Compile(
      register: register, asOf: day.asOf, moved: holidays.moved, showing: output.progress)
    let beside = Beside(part.paths, in: part.root, compile) { Today.clock }
    guard part.paths != ["-"] else {
      let own = try compile.checkInput { try beside.judged($0, peers: peers) }
      return Checked(compilations: own, uncompared: beside.uncompared)
    }
    let settings = try self.settings(among: part)
    let paths = part.paths.filter { !ActSettingsFile.isOne($0) }
    guard !paths.isEmpty else { return Checked(compilations: settings) }
    let submissions = try Submissions(at: paths)
    let (declarations, faults) = try compile.check(submissions) {
      try beside.judged($0, peers: peers)
    }
    return Checked(
      compilations: settings + declarations, faults: faults, notes: submissions.notes,
      uncompared: beside.uncompared)
  }

  /// Judges the files of a registry again whenever one of them is saved.
  private func goOn() throws -> Exit {
    let root = try input.root
    let holidays = try HolidaysFile(in: root, asOf: day.asOf)
    if let sheet = holidays.compilation, sheet.hasErrors {
      output.report([sheet])
      return .findings
    }
    let compile = Compile(
      register: try input.loadedRegister(), asOf: day.asOf, moved: holidays.moved)
    return try Watch(output: output, rounds: rounds)
      .run(Watching((root, input.paths), by: compile, peers: peers))
  }

  /// The named files with settings of acts; where the whole registry is checked, also those in it
  /// that have findings.
  private func settings(among part: InputOptions.Part) throws(FileFault) -> [Compilation] {
    let (root, paths) = part
    var found: [Compilation] = []
    for path in paths where ActSettingsFile.isOne(path) {
      if let one = try ActSettingsFile.check(path, in: root, asOf: day.asOf) { found.append(one) }
    }
    guard paths.contains(where: { root.place(of: $0) == Discovery.registry }) else { return found }
    for place in [ActSettingsFile.place, ActSettingsFile.placeOfDecision] {
      let path = root.way(to: place)
      guard try FileReading.existing(path) != nil,
        let one = try ActSettingsFile.check(path, in: root, asOf: day.asOf), !one.findings.isEmpty
      else { continue }
      found.append(one)
    }
    return found
  }
}
