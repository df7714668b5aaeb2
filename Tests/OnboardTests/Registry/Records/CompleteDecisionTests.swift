import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Registry

/// A decision that is complete stays so: what is signed later is named, and never counted.
@Suite struct CompleteDecisionTests {
  private typealias World = TrustRegistry

  private func decided(
    _ work: (World, Record) throws -> Void
  ) throws -> SignedRecord {
    let world = try World()
    defer { world.remove() }
    let record = try world.approve(9173, by: ["reviewer-1"])
    try work(world, record)
    let life = try world.ledger(at: World.hour(9)).life(of: 9173)
    return try #require(life.signed.first { $0.stored.digest == record.digest })
  }

  @Test func aRejectionAfterTheLastApprovalDoesNotCount() throws {
    let signed = try decided { world, record in
      try world.add(record, hours: 1, by: ["reviewer-2"])
      try world.add(record, hours: 2, by: ["reviewer-3"], verdict: .reject)
    }
    #expect(signed.outcome == .approved && signed.persons.count == 2)
    #expect(signed.ignored.map(\.code) == [.voteLate] && signed.reason == nil)
  }

  @Test func aRejectionBeforeItDecides() throws {
    let signed = try decided { world, record in
      try world.add(record, hours: 2, by: ["reviewer-2"])
      try world.add(record, hours: 1, by: ["reviewer-3"], verdict: .reject)
    }
    #expect(signed.outcome == .rejected && signed.at == World.hour(1))
  }

  /// The reason is that of the rejection that decided, in whatever order the keys are.
  @Test(arguments: [(1, 2), (2, 1)])
  func theFirstReasonStays(_ one: Int, _ other: Int) throws {
    let signed = try decided { world, record in
      for (label, hours) in [("reviewer-2", one), ("reviewer-3", other)] {
        try world.add(record, hours: hours, by: [label], verdict: .reject) { vote in
          Vote(
            record: vote.record, verdict: .reject, at: vote.at, policy: vote.policy,
            nonce: vote.nonce, reason: "λόγος \(hours)"
          ).statement.payload
        }
      }
    }
    #expect(signed.outcome == .rejected && signed.reason == "λόγος 1")
    #expect(signed.ignored.map(\.code) == [.voteLate])
  }

  /// Sealed, it is the same: the late one is named, and the seal holds.
  @Test func theSealNamesWhatCounted() throws {
    let world = try World()
    defer { world.remove() }
    let record = try world.approve(9173)
    try world.add(record, hours: 2, by: ["reviewer-3"], verdict: .reject)
    try world.sealed(hours: 3)
    let life = try world.ledger(at: World.hour(9)).life(of: 9173)
    #expect(life.signed.first?.outcome == .approved)
    #expect(life.signed.first?.ignored.map(\.code) == [.voteLate])
    try world.index()
    #expect(try world.verify().isAccepted)
  }
}
