@testable import Registry

extension Sealing {
  /// Seals a registry that was read before.
  static func run(
    _ ledger: Ledger, signer: any Signer, name: String, former: (any Signer)? = nil
  ) throws -> Outcome {
    try run(
      in: ledger.folder, signer: signer, name: name, former: former, isClockRight: true
    ) { ledger }
  }
}
