import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Registry

/// What sealing refuses for itself, and how whoever seals goes on from there.
@Suite struct SealingRefusalTests {
  private func with(_ work: (TrustRegistry) throws -> Void) throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    try work(registry)
  }

  private func seal(
    _ registry: TrustRegistry, hours: Int = 24, isClockRight: Bool = false
  ) throws -> Sealing.Outcome {
    let now = Instant(unix: TrustRegistry.start.unix + hours * 3600)
    let ledger = try registry.ledger(at: now)
    return try Sealing.run(
      in: ledger.folder, signer: try TrustRegistry.signer("log"),
      name: "onboard.example/demonstration", isClockRight: isClockRight
    ) { ledger }
  }

  /// A version of the authority that a wrong clock sealed would stop every signature until then.
  @Test func aClockFarAheadSealsNoVersion() throws {
    try with { registry in
      try registry.approve(9173, hours: 2)
      let refusal = #expect(throws: Refusal.self) { try seal(registry, hours: 2 + 31 * 24) }
      #expect(refusal?.code == .clockAhead)
      #expect(refusal?.message(.greek).contains("είναι 31 ημέρες μετά") == true)
      #expect(try registry.ledger(at: TrustRegistry.start).log.entries.isEmpty)
      // Whoever is sure says so; what was signed so long ago is still too old.
      let sealed = try seal(registry, hours: 2 + 31 * 24, isClockRight: true)
      #expect(Set(sealed.refusals.map(\.code)) == [.signatureTooOld])
      let behind = #expect(throws: Refusal.self) { try seal(registry, hours: 3) }
      #expect(behind?.code == .clockBehind)
      #expect(behind?.message(.english).contains("is 30 days behind the log") == true)
      let early = Instant(unix: TrustRegistry.start.unix + 3 * 3600)
      let status = try RegistryStatus(try registry.ledger(at: early), on: early.day)
      #expect(status.trouble?.code == .clockBehind)
    }
  }

  /// Of two acts that were recorded on two branches one can follow, and the other says how to end.
  @Test func whatCanNeverFollowSaysHowItEnds() throws {
    try with { registry in
      let join = try registry.enact(9173, of: try registry.approve(9173))
      try registry.enact(9173, change: .suspend, number: 2, hours: 2, follows: join.digest)
      let late = try registry.enact(
        9173, change: .suspend, number: 3, hours: 3, follows: join.digest)
      let outcome = try seal(registry)
      #expect(outcome.seals.map(\.number) == [1, 2, 3])
      let refusal = try #require(outcome.refusals.first)
      #expect(outcome.refusals.count == 1 && refusal.code == .enactmentOutOfTurn)
      #expect(refusal.reason.en.contains("git rm -r "))
      #expect(refusal.reason.en.hasSuffix(RecordFolder.place(late) + ")"))
    }
  }
}
