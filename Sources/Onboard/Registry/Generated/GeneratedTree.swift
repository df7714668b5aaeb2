package import Ground
package import Outputs
import Schema

/// The intended content of an output folder: files made now, decided by the records, or kept from
/// an earlier build, and the lists of them.
package struct GeneratedTree<Made: Sendable> {
  /// The files that were made, each with the result of making it.
  package private(set) var made: [Building<Made>.File] = []
  /// The lists of files, by name.
  package private(set) var lists: [String: Manifest] = [:]
  /// The faults in the places of outputs that belong to no single declaration; they keep these
  /// outputs back.
  private var common: [FileFault] = []
  let building: Building<Made>
  let decided: DecidedOutputs?
  let earlier: EarlierOutputs
  private let isPartial: Bool
  private let making: (Artifact) throws(FileFault) -> Made

  /// The task of a build: what it covers, and what it does with each file.
  package struct Task {
    /// The outputs that the records put in force; nil where they are not consulted.
    package let decided: DecidedOutputs?
    /// The outputs already in the folder.
    package let earlier: EarlierOutputs
    /// Whether the build covers only some municipalities, so that all others stay.
    package let isPartial: Bool
    /// The files that are the same for every registry.
    package let fixed: [Artifact]

    package init(
      decided: DecidedOutputs?, earlier: EarlierOutputs, isPartial: Bool, fixed: [Artifact]
    ) {
      self.decided = decided
      self.earlier = earlier
      self.isPartial = isPartial
      self.fixed = fixed
    }
  }

  /// The subfolders with outputs that depend on drafts.
  package static var draftFolders: [String] {
    [RuntimeConfiguration.draftFolder]
  }

  /// Combines the new outputs with those that stay, handing on each file that is not made yet.
  package init(
    _ building: Building<Made>, _ task: Task, _ provenance: Provenance,
    making: @escaping (Artifact) throws(FileFault) -> Made
  ) throws(FileFault) {
    self.building = building
    self.making = making
    (decided, earlier, isPartial) = (task.decided, task.earlier, task.isPartial)
    let sound = Set(building.outcomes.filter { $0.state == .sound }.map(\.folder))
    for outcome in building.outcomes { take(outcome, beside: sound) }
    for name in others { keep(earlier.files(of: name, in: Self.draftFolders), of: name) }
    for name in earlier.lists.keys {
      keep(earlier.files(of: name, in: earlier.obstacles.heldParts), of: name)
    }
    try takeDecided()
    for file in task.fixed + indexes(provenance) { try add(file, to: Manifest.common) }
    try addDecided()
    for (name, list) in lists.sorted(by: { $0.key < $1.key }) {
      let file = list.artifact(of: name)
      try make(file, of: name)
    }
  }

  private mutating func take(_ outcome: Building<Made>.Outcome, beside sound: Set<String>) {
    guard outcome.state == .sound else {
      for name in names(of: outcome) where !sound.contains(name) {
        keep(earlier.files(of: name, in: Self.draftFolders), of: name)
      }
      return
    }
    for file in outcome.made {
      lists[outcome.folder, default: Manifest()].add(file.path, file.sha256)
      made.append(file)
    }
    keep(earlier.files(of: outcome.folder, in: outcome.held), of: outcome.folder)
  }

  private mutating func keep(_ files: [String: Digest], of folder: String) {
    for (path, digest) in files { lists[folder, default: Manifest()].add(path, digest) }
  }

  private mutating func takeDecided() throws(FileFault) {
    guard let decided else { return }
    for (matter, file) in decided.files.sorted(by: { $0.key < $1.key }) {
      try add(file, to: matter.folder)
    }
    for matter in decided.staying {
      let folder = matter.folder, path = matter.output
      keep((earlier.lists[folder]?.files ?? [:]).filter { $0.key == path }, of: folder)
    }
  }

  /// Adds the index and the pages of decided matters, or keeps them as they are.
  private mutating func addDecided() throws(FileFault) {
    guard let decided else { return }
    guard decided.trouble == nil else {
      let files = earlier.files(
        of: Manifest.common, in: [RuntimeConfiguration.folder, RegisterPages.folder])
      return keep(files.filter { $0.key != RuntimeIndex.path }, of: Manifest.common)
    }
    for file in decided.index + RegisterPages(declared, decided).artifacts {
      try add(file, to: Manifest.common)
    }
  }

  private mutating func add(_ file: Artifact, to list: String) throws(FileFault) {
    guard try make(file, of: list) else {
      let kept = earlier.lists[list]?.files[file.path]
      return keep(kept.map { [file.path: $0] } ?? [:], of: list)
    }
    lists[list, default: Manifest()].add(file.path, Digest(of: file.bytes))
  }

  /// Makes a file, unless something in its place keeps it back.
  @discardableResult
  private mutating func make(_ file: Artifact, of list: String) throws(FileFault) -> Bool {
    do throws(FileFault) {
      if let fault = earlier.obstacles.fault(of: file.path, in: list) { throw fault }
      made.append(
        .init(path: file.path, sha256: Digest(of: file.bytes), made: try making(file)))
      return true
    } catch {
      guard error.cause.isInTheWay else { throw error }
      common.append(error)
      return false
    }
  }
}

extension GeneratedTree {
  /// The municipalities whose folders have a declaration, or should.
  private var declared: [MunicipalityCode] {
    building.outcomes.compactMap { Discovery.code(ofFolder: $0.folder) }
  }

  /// The folders outside a partial build, which stay as they are.
  var others: [String] {
    guard isPartial else { return [] }
    let worked = Set(building.outcomes.map(\.folder) + [Manifest.common])
    return earlier.lists.keys.filter { !worked.contains($0) }
  }

  /// The names of the lists that belong to a folder: those of the municipality in its name or its
  /// declaration, whatever else the name says.
  private func names(of outcome: Building<Made>.Outcome) -> [String] {
    let codes = Self.codes(of: outcome)
    return [outcome.folder]
      + earlier.lists.keys.filter { Discovery.code(ofFolder: $0).map(codes.contains) ?? false }
  }

  static func codes(of outcome: Building<Made>.Outcome) -> Set<MunicipalityCode> {
    Set(
      [Discovery.likelyCode(ofFolder: outcome.folder), outcome.compilation?.code?.value]
        .compactMap { $0 })
  }

  /// The files in the lists of an earlier build that no output replaces now, each with its former
  /// digest; files in the lists of folders that are gone have none.
  package var gone: [(path: String, sha256: Digest?)] {
    var gone: [(path: String, sha256: Digest?)] = []
    let staying = Set(lists.values.flatMap(\.files.keys))
    for (name, list) in earlier.lists {
      gone += list.files.filter { !staying.contains($0.key) }.map { ($0.key, $0.value) }
      if lists[name] == nil { gone.append((Manifest.path(of: name), nil)) }
    }
    return gone.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// All obstacles to outputs, in order of path.
  package var obstacles: [FileFault] {
    Set(earlier.obstacles.faults + building.obstacles + common)
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Whether there is nothing at all: no declaration, no decision, and no output of an earlier
  /// build.
  package var isEmpty: Bool {
    decided == nil && earlier.lists.isEmpty && !building.outcomes.contains { $0.state == .sound }
  }

  /// The folders with outputs of an earlier build and no output now.
  private var vanished: [String] {
    earlier.lists.keys.filter { $0 != Manifest.common && lists[$0] == nil }.sorted()
  }

  /// Refuses a build that would remove more than one folder and more than a tenth of the registry.
  package func refuseLargeRemoval() throws(Refusal) {
    let vanished = vanished, all = earlier.lists.keys.count { $0 != Manifest.common }
    guard vanished.count > max(1, all / 10) else { return }
    let some = vanished.prefix(5).joined(separator: ", ") + (vanished.count > 5 ? ", …" : "")
    throw Refusal(
      .removalTooLarge, Discovery.registry,
      el: "λείπουν \(vanished.count) από τους \(all) φακέλους (\(some))· δεν γράφτηκε τίποτα. "
        + "Αν πράγματι έφυγαν, δώστε --allow-removal",
      en: "\(vanished.count) of \(all) folders are gone (\(some)); nothing was written. If they "
        + "did leave, give --allow-removal")
  }
}
