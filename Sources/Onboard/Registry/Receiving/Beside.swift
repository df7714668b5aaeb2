package import Ground
package import Outputs
package import Schema

/// The registry beside which declarations are judged.
package final class Beside {
  /// The other declarations that could not be read, and so were not compared.
  package private(set) var uncompared = Uncompared.nothing
  private let root: RegistryRoot
  private let isWhole: Bool
  private let compile: Compile
  private let clock: @Sendable () -> Instant

  /// A registry of which all declarations are among those that are judged, or given beside them.
  ///
  /// - Parameter clock: The time by which proofs are judged, asked when the records are read.
  package init(
    wholeOf root: RegistryRoot, _ compile: Compile, at clock: @escaping @Sendable () -> Instant
  ) {
    (self.root, isWhole, self.compile, self.clock) = (root, true, compile, clock)
  }

  /// - Parameters:
  ///   - paths: What the call names: the registry itself is not read twice.
  ///   - clock: The time by which proofs are judged, asked when the records are read.
  package init(
    _ paths: [String], in root: RegistryRoot, _ compile: Compile,
    at clock: @escaping @Sendable () -> Instant
  ) {
    isWhole = paths.contains { root.place(of: $0) == Discovery.registry }
    (self.root, self.compile, self.clock) = (root, compile, clock)
  }

  /// Files judged beside each other and beside the rest of the registry, whose own findings are
  /// left out.
  ///
  /// - Parameter others: Declarations of it that the caller has compiled.
  package func judged(
    _ own: [Compilation], among others: [Compilation] = [], peers: Bool = false
  ) throws -> [Compilation] {
    let all = try Forerunners(
      judging: others + own, isWhole: isWhole, compile, in: root
    ) { [root, clock] in try Self.ledger(in: root, at: clock()) }
    defer { uncompared = all.uncompared(besides: own) }
    return try all.judged(own, peers: peers)
  }

  /// The records, as everybody who signs sees them; nil in a registry that never had any and has no
  /// authority, and so nobody whose statements count.
  private static func ledger(in root: RegistryRoot, at now: Instant) throws -> Ledger? {
    let authority = root.way(to: AuthorityFolder.usual)
    let folder = RecordFolder(in: ProofTree(path: root.path))
    guard try Discovery.exists(authority) || folder.hasRecords() else { return nil }
    return try Ledger.load(
      folder, authority: authority, pinned: "\(authority)/\(Authority.rootName(1))",
      at: now)
  }
}
