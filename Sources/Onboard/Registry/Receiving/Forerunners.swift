package import Ground
package import Outputs
package import Schema

/// The declarations against which another is judged: all in a registry, and what is approved or in
/// force for each, with the time of each claim.
///
/// If two declarations claim the same domain, office or name, the one that came first keeps it: an
/// approved one comes before one that some have signed, that before one that was only received, and
/// the earlier before the later. A file that nobody received takes nothing from one that was
/// received. Among several unreceived files, the one in the folder of its municipality comes first,
/// and then the first by path.
///
/// Conflicting claims are found without judging anything, and only the records of these files are
/// read. Asking for every file of a registry is therefore cheap.
package struct Forerunners: Sendable {
  let ledger: Lazily<Ledger?>
  let root: RegistryRoot
  private var contenders: [Contender] = []
  private var index = ClaimIndex([])
  /// The places in the registry of files that were named by another path.
  private var places: [String: String] = [:]
  /// The texts at places in the registry where the caller has them: they may not be saved yet.
  var texts: [String: [UInt8]] = [:]
  private var unread: [FileFault]
  /// The faults found when the claim of a path was looked up, by path.
  let damaged = Noted<String, FileFault>()

  /// Takes the declarations of a registry and the sources that its records name.
  ///
  /// - Parameter outlines: The declarations, for a caller that has already read them.
  package init(
    _ ledger: Ledger?, _ compile: Compile, _ outlines: RegistryOutlines? = nil
  ) throws {
    root = .here
    let outlines = try outlines ?? RegistryOutlines(compile)
    unread = outlines.faults
    self.ledger = Lazily { ledger }
    for (place, outline) in outlines.files { add(Contender(outline, at: place, .registry)) }
    if let folder = ledger?.folder { addRecords(of: folder, compile) }
  }

  /// Takes declarations that are judged together, and the rest of a registry, if there is one.
  ///
  /// - Parameters:
  ///   - isWhole: Whether these are all of the registry, so that it is not listed again.
  ///   - root: The root of the registry.
  ///   - ledger: The records, which are read only where two declarations claim the same thing.
  package init(
    judging named: [Compilation], isWhole: Bool, _ compile: Compile, in root: RegistryRoot = .here,
    _ ledger: @escaping @Sendable () throws -> Ledger?
  ) throws {
    self.root = root
    self.ledger = Lazily(ledger)
    let isRegistry = try Discovery.exists(root.way(to: Discovery.registry))
    let own = Set(named.compactMap { root.place(of: $0.source.path) })
    let outlines =
      isRegistry && !isWhole ? try RegistryOutlines(compile, in: root, besides: own) : nil
    unread = outlines?.faults ?? []
    places = try Self.places(of: named, among: outlines?.files.map(\.place) ?? [], in: root)
    for file in named {
      let place = place(of: file)
      if !file.source.bytes.isEmpty { texts[place] = file.source.bytes }
      add(Contender(file, at: place, Self.isInRegistry(place) ? .registry : .elsewhere))
    }
    let known = Set(places.values)
    for (place, outline) in outlines?.files ?? [] where !known.contains(place) {
      add(Contender(outline, at: place, .registry))
    }
    if isRegistry { addRecords(of: RecordFolder(in: ProofTree(path: root.path)), compile) }
  }

  /// The declarations that could not be read, whose evidence was asked for and does not hold, or
  /// that are broken and may claim something.
  ///
  /// - Parameter own: The files that were judged, whose faults the caller reports itself.
  package func uncompared(besides own: [Compilation]) -> Uncompared {
    let known = Set(own.map { place(of: $0) })
    let drafts = contenders.filter {
      $0.origin == .registry && $0.outline.isInDoubt && !known.contains($0.place)
    }
    return Uncompared(unread + damaged.values, drafts: drafts.map(\.outline.source.path))
  }

  /// A declaration judged beside those that came before it.
  ///
  /// - Parameter claim: Its claim and the time; nil to look at its statement and its records.
  func judged(_ own: Compilation, claiming claim: Claim? = nil) throws -> Compilation {
    let place = place(of: own)
    let itself = Contender(own, at: place, Self.isInRegistry(place) ? .registry : .elsewhere)
    let near = index.places(of: own).map { contenders[$0] }
      .filter { ($0.place, $0.origin) != (place, itself.origin) }
    // What it keeps from its own former version counts from the time of that version.
    guard near.contains(where: { !Self.isFormer($0, of: own, at: place) }) else { return own }
    let mine = Rank(claim: try claim ?? self.claim(of: itself) ?? .nothing, own, place)
    let others = try near.compactMap { other -> (rank: Rank, contender: Contender)? in
      guard let claim = try self.claim(of: other) else { return nil }
      return (Rank(claim: claim, other.outline, other.place), other)
    }
    let before = others.filter { $0.rank < mine }.sorted { $0.rank < $1.rank }.map(\.contender)
    return BetweenFiles.judged(
      own, after: before.map { ($0.outline, isFormer: Self.isFormer($0, of: own, at: place)) })
  }

  /// Declarations, each judged beside those that came before it, with notes for reviewers on
  /// request.
  package func judged(_ own: [Compilation], peers: Bool) throws -> [Compilation] {
    let judged = try own.map { try self.judged($0) }
    guard peers else { return judged }
    let named = Set(own.map { place(of: $0) })
    return BetweenFiles.noted(
      judged,
      beside: contenders.filter { other in
        other.origin == .registry && !named.contains(other.place)
          && !own.contains { Self.isFormer(other, of: $0, at: place(of: $0)) }
      }.map(\.outline))
  }

  /// Notes on the values of a declaration that are far from the others: advice, on which no
  /// signature depends.
  func notes(on own: Compilation) -> [Finding] {
    let others = contenders.filter { other in
      other.origin == .registry && !Self.isFormer(other, of: own, at: place(of: own))
    }
    let noted = BetweenFiles.noted([own], beside: others.map(\.outline))
    let known = Set(own.findings.map { "\($0.rule.id) \($0.span.start)" })
    return noted.flatMap(\.findings).filter { finding in
      finding.severity == .note && !known.contains("\(finding.rule.id) \(finding.span.start)")
    }
  }

  /// Adds a declaration that has just arrived, as if it were in its place, so that later ones are
  /// judged beside it.
  package mutating func take(_ arrival: Arrival) {
    let file = arrival.inPlace.withoutText()
    add(Contender(file, at: file.source.path, .arrival(arrival.ledger.now)))
  }

  private mutating func add(_ contender: Contender) {
    contenders.append(contender)
    index.add(contender.outline)
  }
}

extension Forerunners {
  /// The place of a file in the registry; for a file elsewhere, its own path.
  private func place(of file: Compilation) -> String {
    let path = file.source.path
    return places[path] ?? root.place(of: path) ?? path
  }

  private static func isInRegistry(_ place: String) -> Bool {
    place.hasPrefix(Discovery.registry + "/")
  }

  /// The places in the registry of files that were named by another path.
  private static func places(
    of named: [Compilation], among files: [String], in root: RegistryRoot
  ) throws(FileFault) -> [String: String] {
    let elsewhere = named.map(\.source.path)
      .filter { root.place(of: $0) == nil && $0 != "<stdin>" }
    guard !elsewhere.isEmpty else { return [:] }
    var known: [Discovery.Identity: String] = [:]
    for place in files {
      guard let identity = try Discovery.identity(of: root.way(to: place)) else { continue }
      known[identity] = place
    }
    var places: [String: String] = [:]
    for path in elsewhere {
      guard let identity = try Discovery.identity(of: path) else { continue }
      places[path] = known[identity]
    }
    return places
  }

  /// Whether one is the same file, or an earlier submission of the same municipality or body.
  private static func isFormer(
    _ other: Contender, of own: Compilation, at place: String
  ) -> Bool {
    guard other.place != place else { return true }
    guard other.outline.isOfSame(as: own) else { return false }
    switch other.origin {
    case .record: return true
    case .registry, .arrival: return !isInRegistry(place)
    case .elsewhere: return false
    }
  }

  /// Adds the sources that records name and that are no longer the files of the registry.
  private mutating func addRecords(of folder: RecordFolder, _ compile: Compile) {
    let matters: [Matter]
    do throws(FileFault) {
      matters = try folder.matters()
    } catch {
      return unread.append(error)
    }
    let found = Parallel.map(matters) { [root, texts] matter in
      let name = matter.code == nil ? Discovery.bodyFileName : Discovery.fileName
      let place = "\(Discovery.registry)/\(matter.folder)/\(name)"
      // That the file cannot be read is reported where it is read; here its records count.
      let known = texts[place] ?? (try? FileReading.existing(root.way(to: place)))
      let sources = folder.sources(of: matter, besides: known)
      let contenders = sources.files.map { path, bytes in
        // It is judged as if it were in the municipality's folder, and named by its real path.
        let outline = compile.compiler.outline(Source(path: place, bytes: bytes))
          .with(Source(path: root.name(of: path), bytes: []))
        return Contender(outline, at: place, .record(matter, Digest(of: bytes)))
      }
      return (contenders: contenders, faults: sources.faults)
    }
    for (contenders, faults) in found {
      contenders.forEach { add($0) }
      unread += faults
    }
  }
}
