import ArgumentParser
import Schema

/// `onboard build`: writes the configuration of every municipality, or nothing at all.
struct Build: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Terminal.language.say(
        el: "Παράγει τις ρυθμίσεις λειτουργίας· αν υπάρχει λάθος, δεν γράφει τίποτα.",
        en: "Writes the runtime configurations; with any error it writes nothing."))
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var report: ReportOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Ο φάκελος των αποτελεσμάτων.", en: "The folder for outputs.")),
    completion: .directory)
  var output = "Generated"

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Μόνο σύγκριση: κωδικός 3 αν κάτι θα άλλαζε.",
        en: "Compare only: exit code 3 if anything would change.")))
  var check = false

  func run() throws {
    try withFiles(report.language) { () throws(FileFault) in
      let compile = Compile(register: try input.loadedRegister())
      let (compilations, files) = try compile.build(try Discovery.files(at: input.paths))
      let hasFindings = compilations.contains { !$0.findings.isEmpty }
      if hasFindings || report.format == .json { report.report(compilations) }
      if compilations.haveErrors {
        Terminal.complain(
          report.language.say(
            el: "Δεν γράφτηκε τίποτα: διορθώστε πρώτα τα λάθη.",
            en: "Nothing was written: mend the errors first."))
        return .findings
      }
      let folder = OutputFolder(path: output)
      return check ? try compare(files, with: folder) : try write(files, to: folder)
    }
  }

  private func write(_ files: [Artifact], to folder: OutputFolder) throws(FileFault) -> Exit {
    let part = RuntimeConfiguration.folder
    try folder.prepare(part)
    let present = Set(try folder.present(in: part))
    let changes = try Parallel.map(files) { file throws(FileFault) in
      try folder.write(file, isNew: !present.contains(file.path))
    }
    let stale = try folder.stale(in: part, but: Set(files.map(\.path)))
    for file in stale { try folder.remove(file) }
    let written = changes.count { $0 == .written }
    if written + stale.count > 0 { try folder.flush() }
    if report.format == .text {
      Terminal.write(
        report.language.say(
          el: "\(folder.path): \(written) γράφτηκαν, \(files.count - written) ίδια, "
            + "\(stale.count) σβήστηκαν\n",
          en: "\(folder.path): \(written) written, \(files.count - written) unchanged, "
            + "\(stale.count) removed\n"))
    }
    return .clean
  }

  private func compare(_ files: [Artifact], with folder: OutputFolder) throws(FileFault) -> Exit {
    let differ = try Parallel.map(files) { file throws(FileFault) in try folder.differs(file) }
    let stale = try folder.stale(
      in: RuntimeConfiguration.folder, but: Set(files.map(\.path)))
    let changed = zip(files, differ).filter(\.1).map(\.0.path)
    for path in changed {
      Terminal.complain(report.language.say(el: "διαφέρει: ", en: "differs: ") + path)
    }
    for path in stale {
      Terminal.complain(report.language.say(el: "περισσεύει: ", en: "stale: ") + path)
    }
    guard !changed.isEmpty || !stale.isEmpty else { return .clean }
    Terminal.complain(
      report.language.say(
        el: "Το \(folder.path) δεν είναι ενημερωμένο: τρέξτε onboard build",
        en: "\(folder.path) is not up to date: run onboard build"))
    return .changes
  }
}
