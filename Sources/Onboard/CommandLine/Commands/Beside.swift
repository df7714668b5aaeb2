import Ground
import Outputs
import Registry
import Schema

/// The registry of the current folder, beside which the files that a call names are judged.
final class Beside {
  /// The files of others that could not be read, and so not compared.
  private(set) var skipped: [FileFault] = []
  private let isWhole: Bool
  private let compile: Compile

  /// - Parameter paths: What the call names: the registry itself is not read twice.
  init(_ paths: [String], _ compile: Compile) {
    isWhole = paths.contains { path in
      path.split(separator: "/").filter { $0 != "." } == [Discovery.registry[...]]
        && !path.hasPrefix("/")
    }
    self.compile = compile
  }

  /// Files judged beside each other and beside the rest of the registry, of which nothing is said.
  func judged(_ own: [Compilation], peers: Bool = false) throws -> [Compilation] {
    let others = try Forerunners(judging: own, isWhole: isWhole, compile) { try Self.ledger() }
    defer { skipped = others.skipped }
    return try others.judged(own, peers: peers)
  }

  /// The records, as everybody who signs sees them; nil where there is no authority, and so nobody
  /// whose statements count.
  static func ledger(in folder: String? = nil) throws -> Ledger? {
    let folder = folder.map { $0 + "/" } ?? ""
    let authority = folder + AuthorityFolder.usual
    let root = "\(authority)/\(Authority.rootName(1))"
    guard try Discovery.exists(root) else { return nil }
    return try Ledger.load(
      RecordFolder(path: folder + RecordFolder.usual), authority: authority, pinned: root,
      at: Today.clock)
  }
}
