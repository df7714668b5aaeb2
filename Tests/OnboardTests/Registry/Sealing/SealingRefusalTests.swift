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
      #expect(refusal.reason.en.contains("(rm -r "))
      #expect(refusal.reason.en.hasSuffix(RecordFolder.place(late) + ")"))
    }
  }

  /// What a lost branch sealed and cannot follow says how it is decided again, and is removed.
  @Test func whatLostItsSealSaysHowItIsDecidedAgain() throws {
    try with { registry in
      let approval = try registry.approve(9173)
      let join = try registry.enact(9173, of: approval)
      _ = try seal(registry, hours: 1)
      try registry.enact(9173, change: .suspend, number: 2, hours: 2, follows: join.digest)
      let late = try registry.enact(
        9173, change: .suspend, number: 3, hours: 3, follows: join.digest)
      let place = TrustRegistry.path(of: late, Seal.lostName)
      try registry.write([], to: place)
      let refusals = try seal(registry).refusals
      #expect(refusals.map(\.code) == [.sealLost])
      #expect(refusals[0].remedy.command == "onboard act record suspend 9173")
      #expect(refusals[0].reason.en.hasSuffix(RecordFolder.place(late) + ")"))
      try registry.delete(place.replacing("/" + Seal.lostName, with: ""))
      #expect(try seal(registry, hours: 25).refusals == [])
      let revocation = Record(
        9173, .revocation(Revocation(record: approval.digest, reason: "δοκιμή")))
      #expect(revocation.command == "onboard log revoke 9173")
      #expect(approval.command == "onboard review 9173")
    }
  }

  /// A record whose seal is gone is not sealed a second time, which nobody could undo; other
  /// matters are sealed all the same.
  @Test(arguments: [true, false])
  func whatTheLogHasIsNotSealedTwice(_ isFolderGone: Bool) throws {
    try with { registry in
      let approval = try registry.approve(9173)
      _ = try seal(registry)
      let path = TrustRegistry.path(of: approval, Seal.fileName)
      let kept = try registry.bytes(path)
      if isFolderGone {
        try registry.delete("\(RecordFolder.usual)/9173")
      } else {
        try registry.delete(path)
      }
      try registry.approve(9306, hours: 24)
      let outcome = try seal(registry, hours: 25)
      #expect(outcome.refusals.map(\.code) == [.recordRemoved])
      #expect(
        outcome.refusals[0].remedy.command
          == "git log --stat -- \(registry.place)/\(RecordFolder.usual)/9173")
      #expect(outcome.seals.map(\.matter) == [9306])
      guard !isFolderGone else { return }
      try registry.write(kept, to: path)
      #expect(try seal(registry, hours: 26).refusals == [])
    }
  }

  /// A signature that is too old is given again by the command of its kind.
  @Test func whatIsTooOldIsSignedAgain() throws {
    try with { registry in
      try registry.enact(9173, of: try registry.approve(9173))
      _ = try seal(registry)
      try registry.enact(9173, change: .suspend, number: 2, hours: 25)
      let refusals = try seal(registry, hours: 25 + 31 * 24).refusals
      #expect(refusals.map(\.code) == [.signatureTooOld])
      #expect(refusals.map(\.remedy.command) == ["onboard act record suspend 9173"])
    }
  }

  /// A log that is gone is not called sound beside what it had sealed.
  @Test func aLogThatIsGoneIsMissed() throws {
    try with { registry in
      try registry.approve(9173)
      _ = try seal(registry)
      let later = TrustRegistry.hour(30)
      #expect(try registry.ledger(at: later).logFaults() == [])
      try registry.delete("\(RecordFolder.usual)/log")
      #expect(try registry.ledger(at: later).logFaults().map(\.code) == [.checkpointMissing])
    }
  }
}
