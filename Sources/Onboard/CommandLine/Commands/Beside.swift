import Ground
import Outputs
import Registry
import Schema

/// The registry beside which declarations are judged.
final class Beside {
  /// What of the others could not be read, and so not compared.
  private(set) var uncompared = Uncompared.nothing
  private let root: RegistryRoot
  private let isWhole: Bool
  private let compile: Compile

  /// A registry of which all declarations are among those that are judged, or given beside them.
  init(wholeOf root: RegistryRoot, _ compile: Compile) {
    (self.root, isWhole, self.compile) = (root, true, compile)
  }

  /// - Parameter paths: What the call names: the registry itself is not read twice.
  init(_ paths: [String], in root: RegistryRoot, _ compile: Compile) {
    isWhole = paths.contains { root.place(of: $0) == Discovery.registry }
    (self.root, self.compile) = (root, compile)
  }

  /// Files judged beside each other and beside the rest of the registry, of which nothing is said.
  ///
  /// - Parameter others: Declarations of it that the caller has compiled.
  func judged(
    _ own: [Compilation], among others: [Compilation] = [], peers: Bool = false
  ) throws -> [Compilation] {
    let all = try Forerunners(
      judging: others + own, isWhole: isWhole, compile, in: root
    ) { [root] in try Self.ledger(in: root) }
    defer { uncompared = all.uncompared(besides: own) }
    return try all.judged(own, peers: peers)
  }

  /// The records, as everybody who signs sees them; nil in a registry that never had any and has no
  /// authority, and so nobody whose statements count.
  private static func ledger(in root: RegistryRoot) throws -> Ledger? {
    let authority = root.way(to: AuthorityFolder.usual)
    let folder = RecordFolder(in: ProofTree(path: root.path))
    guard try Discovery.exists(authority) || folder.hasRecords() else { return nil }
    return try Ledger.load(
      folder, authority: authority, pinned: "\(authority)/\(Authority.rootName(1))",
      at: Today.clock)
  }
}
