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
  private let ledger: Lazily<Ledger?>
  /// What paths in the registry begin with on the disk.
  private let root: String
  private var contenders: [Contender] = []
  private var index: ClaimIndex
  /// Where files that were named by another path stand in the registry.
  private var places: [String: String] = [:]
  private var unread: [FileFault]
  private let damaged = DamagedRecords()

  /// What of others could not be read or does not hold where it was asked, and so was not compared.
  package var skipped: [FileFault] { unread + damaged.faults }

  /// Takes the declarations of a registry and what its records are about.
  ///
  /// - Parameter outlines: The declarations, for whoever has read them.
  package init(
    _ ledger: Ledger?, _ compile: Compile, _ outlines: RegistryOutlines? = nil
  ) throws {
    root = ""
    let outlines = try outlines ?? RegistryOutlines(compile)
    unread = outlines.faults
    self.ledger = Lazily { ledger }
    index = ClaimIndex([])
    for file in outlines.files { add(Contender(file, at: file.source.path, .registry)) }
    if let folder = ledger?.folder { try addRecords(of: folder, compile) }
  }

  /// Takes declarations that are judged in one go, and the rest of the registry in the current
  /// folder, if it is one.
  ///
  /// - Parameters:
  ///   - isWhole: Whether the whole registry is among those, so that it is not listed again.
  ///   - root: Where the registry is, if it is not in the current folder: what paths begin with,
  ///     after it.
  ///   - ledger: The records, which are read only where two claim the same.
  package init(
    judging named: [Compilation], isWhole: Bool, _ compile: Compile, in root: String? = nil,
    _ ledger: @escaping @Sendable () throws -> Ledger?
  ) throws {
    self.root = root.map { $0 + "/" } ?? ""
    self.ledger = Lazily(ledger)
    index = ClaimIndex([])
    let isRegistry = try Discovery.exists(self.root + Discovery.registry)
    let own = Set(named.map { Self.plain($0.source.path) })
    let outlines = isRegistry && !isWhole ? try RegistryOutlines(compile, besides: own) : nil
    unread = outlines?.faults ?? []
    places = try Self.places(of: named, among: outlines?.files ?? [])
    for file in named {
      let place = place(of: file)
      add(Contender(file, at: place, Self.isInRegistry(place) ? .registry : .elsewhere))
    }
    let known = Set(places.values)
    for file in outlines?.files ?? [] where !known.contains(file.source.path) {
      add(Contender(file, at: file.source.path, .registry))
    }
    if isRegistry {
      try addRecords(of: RecordFolder(path: self.root + RecordFolder.usual), compile)
    }
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
    let placed = Source(
      path: "\(Discovery.registry)/\(arrival.place)", bytes: arrival.compilation.source.bytes)
    let file = arrival.compilation.with(placed).withoutText()
    add(Contender(file, at: placed.path, .arrival(arrival.ledger.now)))
  }

  private mutating func add(_ contender: Contender) {
    contenders.append(contender)
    index.add(contender.outline)
  }
}

extension Forerunners {
  /// Where a file stands in the registry; of one elsewhere, where that is.
  private func place(of file: Compilation) -> String {
    places[file.source.path] ?? Self.plain(file.source.path)
  }

  /// A path without steps that lead nowhere: `./Municipalities//a` is `Municipalities/a`.
  private static func plain(_ path: String) -> String {
    (path.hasPrefix("/") ? "/" : "")
      + path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }

  private static func isInRegistry(_ path: String) -> Bool {
    path.hasPrefix(Discovery.registry + "/")
  }

  /// Where files stand in the registry that were named by another path.
  private static func places(
    of named: [Compilation], among files: [Compilation]
  ) throws(FileFault) -> [String: String] {
    let elsewhere = named.map(\.source.path)
      .filter { !isInRegistry(plain($0)) && $0 != "<stdin>" }
    guard !elsewhere.isEmpty else { return [:] }
    var known: [Discovery.Identity: String] = [:]
    for file in files {
      guard let identity = try Discovery.identity(of: file.source.path) else { continue }
      known[identity] = file.source.path
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

  /// Since when a contender claims what it says; nil where nothing of it is approved.
  private func claim(of one: Contender) throws -> Claim? {
    switch one.origin {
    case .arrival(let now): return .received(at: now)
    case .elsewhere: return .arriving
    case .record(let matter, let digest):
      return try life(of: matter)?.approval(of: digest).map { .approved(since: $0.at) }
    case .registry: return try claim(of: one.outline, at: one.place)
    }
  }

  /// Since when a file of the registry claims what it says: by its own records and by the statement
  /// beside it.
  private func claim(of file: Compilation, at place: String) throws -> Claim {
    guard let ledger = try ledger.value else { return .nothing }
    let body = Matter(signInOf: Compile.folder(of: place)).map { [$0] } ?? []
    let matters: [Matter] = file.code.map { [.appointments($0.value), .signIn($0.value)] } ?? body
    let source = try Compile.read(root + place)
    return try matters.compactMap { matter -> Claim? in
      guard let life = try life(of: matter) else { return nil }
      return life.claim(of: source, Received(source, of: matter, ledger, life))
    }.min() ?? .nothing
  }

  /// The state of a matter's records; nil where they do not hold, which is told: nobody knows then
  /// what they claim.
  private func life(of matter: Matter) throws -> Life? {
    guard let ledger = try ledger.value else { return nil }
    do {
      return try ledger.life(of: matter)
    } catch let fault as FileFault where fault.cause == .unreadable {
      throw fault
    } catch {
      damaged.note(matter, (error as? Refusal).map { FileFault($0.subject, $0.reason) })
      return nil
    }
  }

  /// Adds what records are about that is no longer the file of the registry.
  private mutating func addRecords(of folder: RecordFolder, _ compile: Compile) throws(FileFault) {
    let found = Parallel.map(try folder.matters()) { [root] matter in
      let name = matter.code == nil ? Discovery.bodyFileName : Discovery.fileName
      let place = "\(Discovery.registry)/\(DecidedOutputs.folder(of: matter))/\(name)"
      return Compile.outcome { () throws(FileFault) in
        // Whoever reads the file says that it cannot be read: here its records are what counts.
        try folder.sources(of: matter, besides: try? FileReading.existing(root + place)).map {
          bytes in
          let outline = compile.compiler.outline(Source(path: place, bytes: bytes))
          return Contender(outline, at: place, .record(matter, Digest(of: bytes)))
        }
      }
    }
    for one in found {
      switch one {
      case .success(let contenders): contenders.forEach { add($0) }
      case .failure(let fault): unread.append(fault)
      }
    }
  }
}
