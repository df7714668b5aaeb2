import Ground
import Outputs
import Registry
import Schema

/// The rest of the registry, beside which declarations are judged.
final class Beside {
  /// The other declarations that could not be read, and so not be compared.
  private(set) var uncompared = Uncompared.nothing
  private let root: RegistryRoot
  private let isWhole: Bool
  private let compile: Compile

  /// A registry whose declarations are all being judged, or are given beside those that are.
  init(wholeOf root: RegistryRoot, _ compile: Compile) {
    (self.root, isWhole, self.compile) = (root, true, compile)
  }

  /// - Parameter paths: The paths in the call; a registry named there is not read twice.
  init(_ paths: [String], in root: RegistryRoot, _ compile: Compile) {
    isWhole = paths.contains { root.place(of: $0) == Discovery.registry }
    (self.root, self.compile) = (root, compile)
  }

  /// Files judged beside each other and beside the rest of the registry, whose own findings are
  /// left out.
  ///
  /// - Parameter others: Declarations of that rest which the caller has compiled.
  func judged(
    _ own: [Compilation], among others: [Compilation] = [], peers: Bool = false
  ) throws -> [Compilation] {
    let all = try Forerunners(
      judging: others + own, isWhole: isWhole, compile, in: root
    ) { [root] in try Self.ledger(in: root) }
    defer { uncompared = all.uncompared(besides: own) }
    return try all.judged(own, peers: peers)
  }

  /// The records, as every signer sees them; nil in a registry that never had any and has no
  /// authority, so that nobody's statements count.
  private static func ledger(in root: RegistryRoot) throws -> Ledger? {
    let authority = root.way(to: AuthorityFolder.usual)
    let folder = RecordFolder(in: ProofTree(path: root.path))
    guard try Discovery.exists(authority) || folder.hasRecords() else { return nil }
    return try Ledger.load(
      folder, authority: authority, pinned: "\(authority)/\(Authority.rootName(1))",
      at: Today.clock)
  }
}
