@testable import Registry

extension Recorder {
  /// Signs in a registry that was read before.
  static func work<Value>(
    on ledger: Ledger, signer: any Signer, _ work: (Recorder) throws -> Value
  ) throws -> Value {
    try self.work(in: ledger.folder, signer: signer, load: { ledger }, work)
  }
}
