import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard build`: writes what is decided, and the configuration of every declaration without
/// errors.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: Terminal.language.say(
      el: "Γράφει όσα ισχύουν, και τις ρυθμίσεις κάθε δήλωσης που στέκει.",
      en: "Writes what is in force, and the configuration of every declaration that stands."),
    discussion: Terminal.language.say(
      el: """
        Μια δήλωση με λάθη δεν σταματά τις άλλες: ό,τι είχε παραχθεί από αυτή μένει, και ο κωδικός \
        εξόδου είναι 1. Αρχεία που δεν έγραψε το onboard δεν αλλάζουν και δεν σβήνονται.
        """,
      en: """
        A declaration with errors stops no other: what it gave before stays, and the exit code is \
        1. Files that onboard did not write are neither changed nor removed.
        """),
    examples: [
      "onboard build",
      "onboard build --check",
      "onboard build Municipalities/9200-neas-smyrnis --output drafts",
    ])

  @OptionGroup var input: InputOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var report: ReportOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο φάκελος των αποτελεσμάτων, μόνο για τα σχέδια· αλλιώς Generated.",
        en: "The folder for outputs, of drafts only; else Generated.")),
    completion: .directory)
  var output: String?

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Μόνο σύγκριση: κωδικός 3 αν κάτι θα άλλαζε.",
        en: "Compare only: exit code 3 if anything would change.")))
  var check = false

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Δέχεται ότι έφυγαν πολλοί Δήμοι μαζί.",
        en: "Accepts that many municipalities are gone at once.")))
  var allowRemoval = false

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αντικαθιστά και αρχεία στη θέση των αποτελεσμάτων που δεν έγραψε το onboard.",
        en: "Replaces also files in the place of outputs that onboard did not write.")))
  var replace = false

  func run() throws {
    try reportingFaults(in: report.language) {
      if try input.paths == [Discovery.registry] && !Workplace.isRegistry {
        throw Workplace.noRegistry
      }
      let root = try input.root
      let moved = Result { try HolidaysFile.moved(in: root, asOf: day.asOf) }
      let compile = Compile(
        register: try input.loadedRegister(), asOf: day.asOf,
        moved: (try? moved.get()) ?? .empty, showing: report.progress)
      let folder = OutputFolder(path: output ?? "Generated")
      if output != nil { try folder.demandApart(try input.folders + ["Generated/" + Self.records]) }
      return check
        ? try compare(compile, moved, with: folder)
        : try locked(folder) { try write(compile, moved, to: folder) }
    }
  }

  /// Does work under the locks that keep out other builds and additions to the records.
  private func locked(_ folder: OutputFolder, _ work: () throws -> Exit) throws -> Exit {
    try folder.locked {
      let hasRecords = try output == nil && Discovery.exists(RecordFolder.usual)
      let lock = hasRecords ? try FolderLock(RecordFolder.usual) : nil
      defer { lock?.end() }
      return try work()
    }
  }

  /// The subfolders that the build writes.
  private var parts: [String] {
    let drafts = [Manifest.folder, RuntimeConfiguration.folder, RuntimeConfiguration.draftFolder]
    return output == nil
      ? drafts + [RegisterPages.folder] + FixedOutput.folders : drafts
  }

  /// The task of the build; outputs that are decided, or the same for every registry, are written
  /// to `Generated` only.
  private func task<Made>(
    for folder: OutputFolder, of type: Made.Type
  ) throws -> GeneratedTree<Made>.Task {
    let earlier = try EarlierOutputs(in: folder, parts: parts)
    let settings = try ActSettingsFile.read(nil, asOf: day.asOf).settings
    return GeneratedTree.Task(
      decided: output == nil
        ? try DecidedOutputs(
          on: day.asOf, at: Today.now, clock: Today.clock, in: folder, beside: earlier,
          allowsRemoval: allowRemoval)
        : nil,
      earlier: earlier, isPartial: try !input.paths.contains(where: Discovery.isRegistry),
      fixed: output == nil
        ? FixedOutput.all(settings.processing, ReportShape.ofRegistry).flatMap(\.files) : [])
  }

  /// Builds what the call names, judged beside the rest of the registry. Where the holidays are not
  /// known, nothing is judged, and only decided outputs are written.
  private func build<Made>(
    _ compile: Compile, _ moved: Result<MovedHolidays, any Error>,
    making make: @Sendable (Artifact) throws(FileFault) -> Made
  ) throws -> Building<Made> {
    let submissions = try Submissions(at: input.paths)
    if case .failure(let error) = moved {
      return try Building(unjudged: submissions, in: try input.root, for: error)
    }
    let beside = Beside(input.paths, in: try input.root, compile) { Today.clock }
    var building = try compile.build(
      submissions, between: { try beside.judged($0) }, making: make)
    let uncompared = beside.uncompared.besides(building.faults)
    building.faults += uncompared.faults
    building.notes += uncompared.notes
    return building
  }

  /// Writes the changed files: first beside their places, and into place when all are ready.
  /// Nothing is reported before that, since a run whose output nobody reads ends at its first
  /// report.
  private func write(
    _ compile: Compile, _ moved: Result<MovedHolidays, any Error>, to folder: OutputFolder
  ) throws -> Exit {
    let task = try task(for: folder, of: Staging.Staged.self), obstacles = task.earlier.obstacles
    let writing = try OutputWriting(
      parts.filter { !obstacles.heldParts.contains($0) }, of: folder,
      over: replace ? nil : task.earlier.lists.paths)
    let stage = { @Sendable (file: Artifact) throws(FileFault) in try writing.stage(file) }
    let saying: () throws -> Exit = try writing.run {
      let building = try build(compile, moved, making: obstacles.sparing(stage))
      let tree = try GeneratedTree(building, task, Provenance(compile.compiler), making: stage)
      guard !tree.isEmpty else { return { say(building, task.decided, tree.obstacles) } }
      if !allowRemoval { try tree.refuseLargeRemoval() }
      let removed = try writing.commit(tree.made.map(\.made), removing: tree.gone)
      let written = tree.made.count { $0.made.isWaiting }
      if written + removed > 0 { try folder.flush() }
      return {
        let exit = say(building, task.decided, tree.obstacles)
        let foreign = try foreign(in: folder, beside: tree.lists, obstacles, tree.obstacles)
        name(foreign)
        let strange = output == nil ? foreign.filter(Self.isAmongDecided) : []
        for path in strange {
          Terminal.complain(Verification.foreign(folder.path + "/" + path).message(report.language))
        }
        say(tree.made.count - written, written, removed, in: folder)
        return strange.isEmpty ? exit : .refused
      }
    }
    return try saying()
  }

  /// Reports how many files were written.
  private func say(_ same: Int, _ written: Int, _ removed: Int, in folder: OutputFolder) {
    guard report.format == .text else { return }
    Terminal.write(
      report.language.say(
        el: "\(folder.path.visible): " + written.counted("γράφτηκε", "γράφτηκαν") + ", "
          + same.counted("ίδιο", "ίδια") + ", " + removed.counted("σβήστηκε", "σβήστηκαν") + "\n",
        en: "\(folder.path.visible): \(written) written, \(same) unchanged, "
          + "\(removed) removed\n"))
  }

  private func compare(
    _ compile: Compile, _ moved: Result<MovedHolidays, any Error>, with folder: OutputFolder
  ) throws -> Exit {
    let task = try task(for: folder, of: Bool.self)
    let obstacles = task.earlier.obstacles
    let differs = { @Sendable (file: Artifact) throws(FileFault) in try folder.differs(file) }
    let building = try build(compile, moved, making: obstacles.sparing(differs))
    let tree = try GeneratedTree(building, task, Provenance(compile.compiler), making: differs)
    let exit = say(building, task.decided, tree.obstacles)
    let differing = tree.made.filter(\.made).map(\.path)
    let missing = try differing.filter { path throws(FileFault) in try !folder.holds(path) }
    let lost = Set(missing), changed = differing.filter { !lost.contains($0) }
    let foreign = try foreign(in: folder, beside: tree.lists, obstacles, tree.obstacles)
    complain(missing, el: "λείπει: ", en: "missing: ")
    complain(changed, el: "διαφέρει: ", en: "differs: ")
    name(foreign)
    if !missing.isEmpty || !changed.isEmpty {
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
    let isSame = missing.isEmpty && changed.isEmpty && foreign.isEmpty
    return exit == .clean && !isSame ? .changes : exit
  }

  private func complain(_ paths: [String], el: String, en: String) {
    for path in paths { Terminal.complain(report.language.say(el: el, en: en) + path.visible) }
  }

  private func name(_ foreign: [String]) { complain(foreign, el: "ξένο: ", en: "foreign: ") }

  /// The files among the outputs that no list names. In `Generated` all files are checked,
  /// elsewhere only the folders that the tool writes. Files that an obstacle keeps back are left
  /// out, since their owner is unknown.
  private func foreign(
    in folder: OutputFolder, beside lists: [String: Manifest], _ obstacles: Obstacles,
    _ inTheWay: [FileFault]
  ) throws(FileFault) -> [String] {
    let others: Set<String> = output == nil ? [Self.records] : []
    let own = output == nil ? lists.paths.union([Self.page]) : lists.paths
    let places = Set(inTheWay.flatMap { [$0.path, $0.path + "/"] })
    return try folder.strangers(to: own, in: parts, besides: others).filter { path in
      (output == nil || parts.contains { path.hasPrefix($0 + "/") })
        && !obstacles.isKeptBack(path) && !places.contains(folder.path + "/" + path)
    }
  }

  /// Whether a path is in the folder of what is in force, where `verify` accepts nothing else.
  private static func isAmongDecided(_ path: String) -> Bool {
    path.hasPrefix(RuntimeConfiguration.folder + "/")
  }

  /// The parts of `Generated` that other commands write: the page, which `make page` assembles, and
  /// the signed records.
  private static let page = "Form/index.html", records = "Approvals"
}
