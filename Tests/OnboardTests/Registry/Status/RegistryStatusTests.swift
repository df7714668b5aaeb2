import Schema
import Testing

@testable import Ground
@testable import Registry

/// What a registry's status rests on.
@Suite struct RegistryStatusTests {
  /// The log is read once, with the ledger: what is said of records is of one moment.
  @Test func theLogIsReadOnce() throws {
    let registry = try #require(TrustRegistry.honest).copy()
    defer { registry.remove() }
    let now = TrustRegistry.start.adding(days: 2)
    let ledger = try registry.ledger(at: now)
    try registry.write([], to: "\(RecordFolder.usual)/log/checkpoint")
    let status = try RegistryStatus(ledger, on: now.day)
    #expect(status.trouble == nil && status.refused.isEmpty)
    #expect(throws: Refusal.self) { try registry.ledger(at: now) }
  }
}
