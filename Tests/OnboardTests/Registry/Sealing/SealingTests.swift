import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// One place seals: it refuses what `verify` would refuse, names it, and seals the rest.
@Suite struct SealingTests {
  private func with(_ work: (TrustRegistry) throws -> Void) throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    try work(registry)
  }

  private func seal(_ registry: TrustRegistry, hours: Int = 24) throws -> Sealing.Outcome {
    let now = Instant(unix: TrustRegistry.start.unix + hours * 3600)
    return try Sealing.run(
      try registry.ledger(at: now), signer: try TrustRegistry.signer("log"),
      name: "onboard.example/demonstration")
  }

  @Test func whatIsDecidedIsSealedInOrder() throws {
    try with { registry in
      // The act was signed by a clock that is behind that of the reviewers.
      let approval = try registry.approve(9173, hours: 2)
      try registry.enact(9173, of: approval, hours: 1)
      try registry.approve(9200, by: ["reviewer-1"])
      let outcome = try seal(registry)
      #expect(outcome.refusals == [])
      #expect(outcome.seals.map(\.record).first == approval.digest)
      #expect(outcome.seals.map(\.outcome) == [.approved, .recorded])
      try registry.index()
      #expect(try registry.verify().isAccepted)
      #expect(try registry.verify().deployable.map(\.matter) == [9173])
      // The second reviewer of the other one comes later.
      try registry.add(
        try registry.records(of: 9200)[0].record, hours: 30, by: ["reviewer-2"])
      #expect(try seal(registry, hours: 32).seals.map(\.matter) == [9200])
    }
  }

  /// A run that ended between the seals and the log is finished by the next one, which `verify` and
  /// `status` say.
  @Test func anInterruptedRunIsNamedAndFinished() throws {
    try with { registry in
      try registry.approve(9200)
      _ = try seal(registry)
      try registry.enact(9173, of: try registry.approve(9173, hours: 25), hours: 26)
      let other = try registry.copy()
      defer { other.remove() }
      _ = try seal(other, hours: 27)
      for stored in try other.records(of: 9173) {
        let place = TrustRegistry.path(of: stored.record, Seal.fileName)
        try registry.write(try other.bytes(place), to: place)
      }
      try registry.index()
      let verdicts = try registry.verify().verdicts
      #expect(verdicts.map(\.holds) == [false, true])
      let status = try RegistryStatus(
        try registry.ledger(at: TrustRegistry.start.adding(days: 2)),
        on: TrustRegistry.start.day.adding(2))
      for refusal in try #require(verdicts.first).refusals + status.refused.map(\.cause) {
        #expect(refusal.code == .sealStrayed)
        #expect(refusal.reason.en.contains("either onboard log seal was interrupted (run it again"))
      }
      #expect(try seal(registry, hours: 30).seals.map(\.matter) == [9173, 9173])
      try registry.index()
      #expect(try registry.verify().isAccepted)
    }
  }

  @Test func aRejectionOutweighsApprovals() throws {
    try with { registry in
      let record = try registry.approve(9173)
      try registry.add(record, by: ["reviewer-3"], verdict: .reject)
      #expect(try seal(registry).seals.map(\.outcome) == [.rejected])
    }
  }

  /// A vote that cannot be read may be a rejection, so that nothing is sealed without it.
  @Test func anUnreadableVoteHoldsTheRecordBack() throws {
    try with { registry in
      let record = try registry.approve(9173)
      try registry.add(record, by: ["reviewer-3"], verdict: .reject)
      let path = TrustRegistry.path(of: record, TrustRegistry.vote(of: "reviewer-3"))
      let rejection = try registry.bytes(path)
      try registry.write(Array("{".utf8), to: path)
      let outcome = try seal(registry)
      #expect(outcome.seals.isEmpty && outcome.refusals.map(\.code) == [.voteUnreadable])
      #expect(outcome.refusals[0].remedy.command == "rm \(registry.place)/\(path)")
      try registry.write(rejection, to: path)
      #expect(try seal(registry, hours: 25).seals.map(\.outcome) == [.rejected])
    }
  }

  /// An act is not sealed before the approval that it puts in force, which would be for ever.
  @Test func whatRestsOnAHeldRecordIsHeldToo() throws {
    try with { registry in
      let approval = try registry.approve(9173)
      try registry.enact(9173, of: approval)
      try registry.enact(9173, change: .suspend, number: 2, hours: 2)
      let path = TrustRegistry.path(of: approval, ReviewedSubmission.File.configuration)
      let configuration = try registry.bytes(path)
      try registry.delete(path)
      let outcome = try seal(registry)
      #expect(outcome.seals.isEmpty)
      #expect(outcome.refusals.map(\.code) == [.fileMissing, .sealHeld, .sealHeld])
      try registry.write(configuration, to: path)
      let again = try seal(registry, hours: 25)
      #expect(again.refusals == [] && again.seals.map(\.number) == [1, 2, 3])
    }
  }

  /// Votes that are made after the sealing change nothing, and are named.
  @Test func aLateVoteDoesNotCount() throws {
    try with { registry in
      let record = try registry.approve(9173)
      _ = try seal(registry)
      try registry.add(record, hours: 30, by: ["reviewer-3"], verdict: .reject)
      let life = try registry.ledger(at: TrustRegistry.start.adding(days: 2)).life(of: 9173)
      #expect(life.signed[0].outcome == .approved)
      #expect(life.signed[0].ignored.map(\.code) == [.voteLate])
      #expect(try seal(registry, hours: 40).seals.isEmpty)
    }
  }

  /// A suspension that cannot be sealed is never dropped silently.
  @Test(arguments: [
    (24 * 31, Refusal.Code.signatureTooOld), (-1, .recordFromFuture),
  ])
  func whatCannotBeSealedIsNamed(_ hours: Int, _ code: Refusal.Code) throws {
    try with { registry in
      try registry.enact(9173, of: try registry.approve(9173, hours: -2), hours: -2)
      _ = try seal(registry, hours: -1)
      try registry.enact(9173, change: .suspend, number: 2, hours: 0)
      if hours < 0 {
        try registry.enact(9173, change: .suspend, number: 3, hours: 2)
      }
      let outcome = try seal(registry, hours: hours < 0 ? 1 : hours)
      #expect(outcome.refusals.map(\.code) == [code])
      if hours > 0 {
        // It is signed again, and sealed.
        try registry.add(
          try registry.records(of: 9173)[2].record, hours: hours, by: ["enactor"])
        #expect(try seal(registry, hours: hours + 1).seals.map(\.number) == [3])
      }
    }
  }

  @Test func oneThatFailsKeepsNobodyBack() throws {
    try with { registry in
      try registry.approve(9173)
      let broken = try registry.approve(9200)
      try registry.write(Array("{}\n".utf8), to: TrustRegistry.path(of: broken))
      let outcome = try seal(registry)
      #expect(outcome.refusals.map(\.code) == [.recordMalformed])
      #expect(outcome.seals.map(\.matter) == [9173])
    }
  }

  @Test func whatIsNotCompiledAgainIsNotSealed() throws {
    try with { registry in
      for (compiler, code) in [
        (nil, Refusal.Code.configurationNotCompiled), ("0.0.9", .compilerDiffers),
      ] as [(String?, Refusal.Code)] {
        let record = try registry.approve(
          9173,
          change: { object, configuration in
            configuration.append(0x20)
            let altered = object.with(["configuration": .digest(Digest(of: configuration))])
            return compiler.map { altered.with(["compiler": .string($0)]) } ?? altered
          })
        let outcome = try seal(registry)
        #expect(outcome.seals.isEmpty && outcome.refusals.map(\.code) == [code])
        try registry.delete("\(RecordFolder.usual)/\(RecordFolder.place(record))")
      }
    }
  }

  @Test func aClockBehindTheLogSealsNothing() throws {
    try with { registry in
      try registry.approve(9173)
      _ = try seal(registry)
      #expect(throws: Refusal.self) { try seal(registry, hours: 23) }
      #expect(try seal(registry, hours: 24).seals.isEmpty)
    }
  }

  /// The audit names what `verify` refuses of the order of entries.
  @Test func theAuditNamesATimeThatGoesBack() throws {
    try with { registry in
      try registry.approve(9173)
      _ = try seal(registry)
      let entries = try registry.log.contents().entries
      let earlier = LogEntry(.policy(2), Digest(of: []), at: TrustRegistry.start)
      try registry.relog(entries + [earlier])
      #expect(try LogAudit(registry.log.place).differences.map(\.code) == [.logTimeReversed])
    }
  }

  /// A run that was killed after it wrote seals, or entries that nobody signed yet, is made good.
  @Test func whatAnInterruptedRunLeftIsFinished() throws {
    try with { registry in
      let record = try registry.approve(9173)
      let first = try seal(registry)
      let log = "\(RecordFolder.usual)/log"
      let checkpoint = "\(log)/checkpoint"
      for name in [checkpoint, "\(log)/tile/0"] { try registry.delete(name) }
      try registry.delete(TrustRegistry.path(of: record, Seal.proofName))
      let again = try seal(registry, hours: 30)
      #expect(again.refusals == [] && again.checkpoint.root == first.checkpoint.root)
      try registry.index()
      #expect(try registry.verify().isAccepted)
      // A log that was there, and is gone, is not begun anew.
      try registry.delete(log)
      let refusal = #expect(throws: Refusal.self) { try seal(registry, hours: 31) }
      #expect(refusal?.code == .checkpointMissing)
    }
  }

  /// Another version that gives other bytes takes the seal's word, unless it is told not to.
  @Test(arguments: [false, true])
  func whatAnotherVersionSealedIsVouchedFor(_ recompile: Bool) throws {
    try with { registry in
      let approval = try registry.approve(
        9173,
        change: { object, configuration in
          configuration = Array(
            String(decoding: configuration, as: UTF8.self).replacing("10", with: "11").utf8)
          return object.with([
            "compiler": "9.0.0", "configuration": .digest(Digest(of: configuration)),
          ])
        })
      try registry.enact(9173, of: approval)
      try registry.seal(change: { $0.with(rulebook: Digest(of: [9])) })
      let outcome = try Verification(
        place: registry.place, root: "\(registry.place)/\(AuthorityFolder.usual)/1.root.json",
        now: TrustRegistry.start.adding(days: 2), state: nil, allowsDemonstration: true,
        recompile: recompile
      ).run()
      #expect(outcome.verdicts.map(\.proof) == [recompile ? nil : .vouchedFor])
      let codes = outcome.verdicts.flatMap(\.refusals).map(\.code)
      #expect(codes == (recompile ? [.compilerDiffers] : []))
    }
  }
}
