package import Ground
package import Outputs
package import Schema

/// The declarations beside which another is judged: all that a registry has, and what of it is
/// approved or in force, each since its time.
///
/// Of two that claim the same domain, office or name, the one that came first keeps it: what is
/// approved before what some have signed, that before what was only received, and the earlier
/// before the later. A file that nobody received takes nothing from one that somebody did; of
/// several such, the one in the folder of its municipality comes first, and then the first by path.
///
/// Whose claims meet shows without judging anything, and only of these are the records read: so it
/// costs little to ask for every file of a registry.
package struct Forerunners: Sendable {
  let ledger: Lazily<Ledger?>
  let root: RegistryRoot
  private var contenders: [Contender] = []
  private var index = ClaimIndex([])
  /// Where files that were named by another path stand in the registry.
  private var places: [String: String] = [:]
  /// The texts at places of the registry, of those who have them: they may not be saved yet.
  var texts: [String: [UInt8]] = [:]
  private var unread: [FileFault]
  /// What did not hold when somebody asked what it claims, by its path.
  let damaged = Noted<String, FileFault>()

  /// Takes the declarations of a registry and what its records are about.
  ///
  /// - Parameter outlines: The declarations, for whoever has read them.
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

  /// Takes declarations that are judged in one go, and the rest of a registry, if there is one.
  ///
  /// - Parameters:
  ///   - isWhole: Whether the whole registry is among those, so that it is not listed again.
  ///   - root: Where the registry is.
  ///   - ledger: The records, which are read only where two claim the same.
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

  /// What of others could not be read, does not hold where it was asked, or is broken where it may
  /// claim something.
  ///
  /// - Parameter own: The files that were judged, of which whoever judges them tells.
  package func uncompared(besides own: [Compilation]) -> Uncompared {
    let known = Set(own.map { place(of: $0) })
    let drafts = contenders.filter {
      $0.origin == .registry && $0.outline.isInDoubt && !known.contains($0.place)
    }
    return Uncompared(unread + damaged.values, drafts: drafts.map(\.outline.source.path))
  }

  /// A declaration judged beside those that came before it.
  ///
  /// - Parameter claim: Since when it claims what it says; nil to look at what was received beside
  ///   it, and at its records.
  func judged(_ own: Compilation, claiming claim: Claim? = nil) throws -> Compilation {
    let place = place(of: own)
    let itself = Contender(own, at: place, Self.isInRegistry(place) ? .registry : .elsewhere)
    let near = index.places(of: own).map { contenders[$0] }
      .filter { ($0.place, $0.origin) != (place, itself.origin) }
    // What it keeps from its own former version, it has had since then.
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

  /// Declarations judged beside those that came before each, with notes for reviewers on request.
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

  /// Notes on what of a declaration is far from the others: advice, which no signature depends on.
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

  /// Takes in a declaration that has just arrived, as if it stood in its place, so that those after
  /// it are judged beside it.
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
  /// Where a file stands in the registry; of one elsewhere, where that is.
  private func place(of file: Compilation) -> String {
    let path = file.source.path
    return places[path] ?? root.place(of: path) ?? path
  }

  private static func isInRegistry(_ place: String) -> Bool {
    place.hasPrefix(Discovery.registry + "/")
  }

  /// Where files stand in the registry that were named by another path.
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

  /// Whether one is the same file, or what its own municipality or body submitted before.
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

  /// Adds what records are about that is no longer the file of the registry.
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
      // Whoever reads the file says that it cannot be read: here its records are what counts.
      let known = texts[place] ?? (try? FileReading.existing(root.way(to: place)))
      let sources = folder.sources(of: matter, besides: known)
      let contenders = sources.files.map { path, bytes in
        // It is judged as what stands in the municipality's folder, and called by where it is.
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
