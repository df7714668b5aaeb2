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

  /// The records, as everybody who signs sees them; nil in a registry that has neither records nor
  /// an authority, and so nobody whose statements count.
  private static func ledger(in root: RegistryRoot) throws -> Ledger? {
    let authority = root.way(to: AuthorityFolder.usual)
    let folder = RecordFolder(in: ProofTree(path: root.path))
    guard try Discovery.exists(authority) || !folder.matters().isEmpty else { return nil }
    return try Ledger.load(
      folder, authority: authority, pinned: "\(authority)/\(Authority.rootName(1))",
      at: Today.clock)
  }
}

extension Uncompared {
  /// The exit code of a command that gives another one for its own work: nobody who asked may take
  /// what could not be compared for sound, and what is refused goes before it (Formats.md).
  func exit(_ own: Exit) -> Exit { faults.isEmpty || own == .refused ? own : .usage }
}

extension Terminal {
  /// Says what could not be compared.
  static func complain(_ uncompared: Uncompared, _ language: Language) {
    for fault in uncompared.faults + uncompared.notes { complain(fault.message(language)) }
  }
}

extension Outcome {
  /// Says what could not be compared, and gives the exit code beside that of a command's own work.
  func tell(_ uncompared: Uncompared, _ own: Exit) -> Exit {
    for fault in uncompared.faults { tell(fault) }
    for one in uncompared.notes {
      note(
        Bilingual(el: one.message(.greek), en: one.message(.english)), about: Refusal(one).matter)
    }
    return uncompared.exit(own)
  }
}
