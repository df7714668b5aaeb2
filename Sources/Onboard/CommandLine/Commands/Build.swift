import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard build`: writes the configuration of every municipality, or nothing at all.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: Terminal.language.say(
      el: "Παράγει τις ρυθμίσεις λειτουργίας· αν υπάρχει λάθος, δεν γράφει τίποτα.",
      en: "Writes the runtime configurations; with any error it writes nothing."))

  @OptionGroup var input: InputOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var report: ReportOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο φάκελος των αποτελεσμάτων· αλλιώς Generated, μόνο για όλους τους Δήμους μαζί.",
        en: "The folder for outputs; else Generated, for all municipalities together only.")),
    completion: .directory)
  var output: String?

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Μόνο σύγκριση: κωδικός 3 αν κάτι θα άλλαζε.",
        en: "Compare only: exit code 3 if anything would change.")))
  var check = false

  func run() throws {
    try reportingFaults(in: report.language) {
      let compile = Compile(
        register: try input.loadedRegister(), asOf: day.asOf, showing: report.progress)
      let paths = try Discovery.files(at: input.paths)
      let folder = OutputFolder(path: try place())
      let decided = try output == nil ? RegistryStatus.recorded(on: day.asOf, at: Today.now) : nil
      return check
        ? try compare(compile, paths, decided, with: folder)
        : try write(compile, paths, decided, to: folder)
    }
  }

  /// The subfolders whose files depend on the submitted files.
  private var folders: [String] {
    [RuntimeConfiguration.folder, SignInFile.folder] + (output == nil ? [StatusPages.folder] : [])
  }

  /// The output folder. Anything in it that this build did not make is removed, so a build of a
  /// part of the registry needs a folder of its own: in `Generated` it would remove all others.
  private func place() throws(FileFault) -> String {
    if let output { return output }
    guard input.paths.contains(where: Discovery.isRegistry) else {
      throw FileFault(
        input.paths.joined(separator: " "),
        Bilingual(
          el: "είναι μέρος του μητρώου· δώστε όλο τον φάκελο, ή άλλο φάκελο με το --output",
          en: "is a part of the registry; name the whole folder, or another place by --output"))
    }
    return "Generated"
  }

  /// The outputs that are the same for every registry, only for `Generated`: in another folder only
  /// the configurations are wanted.
  private var fixedOutputs: [FixedOutput] { output == nil ? FixedOutput.all : [] }

  /// The files about all municipalities together; the register's pages go only to `Generated`.
  private func overviews<Kept>(
    of built: Compile.Built<Kept>, _ decided: RegistryStatus?
  ) -> [Artifact] {
    built.indexes + decided.deploymentIndex
      + (output == nil ? StatusPages(built.entries, decided).artifacts : [])
  }

  /// Writes what has changed: files are staged first, and put in place only when nothing has
  /// failed.
  private func write(
    _ compile: Compile, _ paths: [String], _ decided: RegistryStatus?, to folder: OutputFolder
  ) throws -> Exit {
    let waiting = try folders.map { part throws(FileFault) in
      (part: part, place: try Staging(part, of: folder))
    }
    let stage = { @Sendable (file: Artifact) throws(FileFault) -> Staging.Staged? in
      try waiting.first { file.path.hasPrefix($0.part + "/") }?.place.stage(file)
    }
    var places = waiting.map(\.place)
    var isDone = false
    defer { if !isDone { for place in places { place.discard() } } }
    let built = try compile.build(paths, decided.stages, keeping: stage)
    guard isSound(built.compilations) else { return .findings }
    var files = built.kept.compactMap(\.self)
    for file in overviews(of: built, decided) { files += try [stage(file)].compactMap(\.self) }
    for output in fixedOutputs {
      let place = try Staging(output.folder, of: folder)
      places.append(place)
      for file in output.files { files.append(try place.stage(file)) }
    }
    for place in places { try place.commit(files) }
    isDone = true
    let stale = try stale(in: folder, but: files.map(\.path))
    for file in stale { try folder.remove(file) }
    let written = files.count { $0.isWaiting }
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

  private func compare(
    _ compile: Compile, _ paths: [String], _ decided: RegistryStatus?, with folder: OutputFolder
  ) throws -> Exit {
    let built = try compile.build(paths, decided.stages) { file throws(FileFault) in
      (path: file.path, differs: try folder.differs(file))
    }
    guard isSound(built.compilations) else { return .findings }
    var files = built.kept
    for file in overviews(of: built, decided) + fixedOutputs.flatMap(\.files) {
      files.append((path: file.path, differs: try folder.differs(file)))
    }
    let foreign = try foreign(in: folder, beside: files.map(\.path))
    let missing = files.map(\.path).filter { !folder.holds($0) }
    for path in missing {
      Terminal.complain(report.language.say(el: "λείπει: ", en: "missing: ") + path)
    }
    let lost = Set(missing)
    for file in files where file.differs && !lost.contains(file.path) {
      Terminal.complain(report.language.say(el: "διαφέρει: ", en: "differs: ") + file.path)
    }
    for path in foreign {
      Terminal.complain(report.language.say(el: "ξένο: ", en: "foreign: ") + path.visible)
    }
    let isStale = files.contains(where: \.differs)
    if isStale {
      Terminal.complain(
        report.language.say(
          el: "Το \(folder.path) δεν είναι ενημερωμένο: τρέξτε onboard build",
          en: "\(folder.path) is not up to date: run onboard build"))
    }
    if !foreign.isEmpty {
      Terminal.complain(
        report.language.say(
          el: "Στο \(folder.path) γράφει μόνο το onboard: μεταφέρετε αλλού ό,τι είναι ξένο",
          en: "Only onboard writes to \(folder.path): move what is foreign elsewhere"))
    }
    return isStale || !foreign.isEmpty ? .changes : .clean
  }

  /// Everything among the outputs that no source produces. `Generated` is searched completely,
  /// another folder only in the subfolders that this tool writes.
  private func foreign(
    in folder: OutputFolder, beside files: [String]
  ) throws(FileFault) -> [String] {
    guard output == nil else {
      let strangers = try folder.strangers(to: Set(files), besides: [])
      return strangers.filter { path in folders.contains { path.hasPrefix($0 + "/") } }
    }
    return try folder.strangers(to: Set(files + [Self.page]), besides: [Self.records])
  }

  /// The parts of `Generated` that are written by other commands: the page, which `make page`
  /// assembles, and the signed records.
  private static let page = "Form/index.html", records = "Approvals"

  /// What is in the output folders but was not made by this build.
  private func stale(
    in folder: OutputFolder, but kept: [String]
  ) throws(FileFault) -> [String] {
    var stale: [String] = []
    for part in folders + fixedOutputs.map(\.folder) {
      stale += try folder.stale(in: part, but: Set(kept))
    }
    return stale
  }

  /// Reports the findings; returns false when there are errors, so that nothing may be written.
  private func isSound(_ compilations: [Compilation]) -> Bool {
    let hasFindings = compilations.contains { !$0.findings.isEmpty }
    if hasFindings || report.format != .text { report.report(compilations) }
    guard compilations.haveErrors else { return true }
    Terminal.complain(
      report.language.say(
        el: "Δεν γράφτηκε τίποτα: διορθώστε πρώτα τα λάθη.",
        en: "Nothing was written: mend the errors first."))
    return false
  }
}
