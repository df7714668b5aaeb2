import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// Votes that do not fit what they are about: each is named, and stops nobody.
@Suite struct StrayVoteTests {
  private typealias World = TrustRegistry

  /// Only a submission is rejected: a rejection completes neither an act nor a revocation.
  @Test func aRejectionOfAnActDecidesNothing() throws {
    let world = try World()
    defer { world.remove() }
    let approval = try world.approve(9173)
    try world.enact(9173, of: approval)
    try world.sealed(hours: 24)
    let revocation = Record(
      9173, .revocation(Revocation(record: approval.digest, reason: "δοκιμή")))
    try world.add(revocation, hours: 25, by: ["revoker"], verdict: .reject)
    let suspension = try world.enact(9173, change: .suspend, number: 2, hours: 26, by: [])
    try world.add(suspension, hours: 26, by: ["enactor"], verdict: .reject)
    for record in [revocation, suspension] {
      let one = try world.judged(record, hours: 30)
      #expect(one.outcome == nil && one.ignored.map(\.code) == [.voteMisplaced])
      #expect(one.ignored[0].remedy.command?.hasPrefix("rm ") == true)
    }
    #expect(try world.sealed(hours: 48).seals.isEmpty)
    #expect(try world.stage(9173, hours: 49) == .enacted)
    #expect(try world.verify(days: 3).isAccepted)
  }

  /// A vote from before the submission was received does not count, whoever made it, and stands in
  /// nobody's way.
  @Test(arguments: ["reviewer-3", "enactor"])
  func aVoteBeforeTheSubmissionDoesNotCount(_ label: String) throws {
    let world = try World()
    defer { world.remove() }
    let record = try world.approve(9173)
    try world.vote(on: record, by: label, hours: -1, verdict: .reject)
    let one = try world.judged(record, hours: 2)
    #expect(one.outcome == .approved && one.persons.count == 2)
    #expect(one.ignored.count == 1)
    try world.enact(9173, of: record)
    #expect(try world.sealed(hours: 24).refusals == [])
    try world.vote(on: record, by: label, hours: -1, verdict: .reject)
    #expect(try world.verify(days: 2).isAccepted)
  }

  /// A vote that did not count before the sealing keeps its own cause after it.
  @Test func aStrayVoteKeepsItsCauseAfterTheSealing() throws {
    let world = try World()
    defer { world.remove() }
    let record = try world.approve(9173)
    try world.vote(on: record, by: "enactor", hours: 1)
    try world.vote(on: record, by: "reviewer-3", hours: 3, verdict: .reject)
    let causes: [Refusal.Code] = [.signatureRole, .voteLate]
    #expect(Set(try world.judged(record, hours: 4).ignored.map(\.code)) == Set(causes))
    try world.sealed(hours: 24)
    try world.vote(on: record, by: "revoker", hours: 30)
    let after = try world.judged(record, hours: 31).ignored
    #expect(
      after.map(\.code).sorted { $0.rawValue < $1.rawValue } == [
        .signatureRole, .signatureRole, .voteLate,
      ])
    #expect(after.allSatisfy { $0.remedy.command != "onboard log seal" })
  }

  /// A file that is called like a vote and is none holds the record back, and the step names it.
  @Test(arguments: ["", "{}\n", "another"])
  func aFileThatIsNoVoteIsRemoved(_ text: String) throws {
    let world = try World()
    defer { world.remove() }
    let record = try world.approve(9173)
    let path = World.path(of: record, "stray\(CastVote.ending)")
    let vote = try world.bytes(World.path(of: record, World.vote(of: "reviewer-1")))
    try world.write(text == "another" ? vote : Array(text.utf8), to: path)
    let remedy = "rm \(world.place)/\(path)"
    #expect(try world.judged(record, hours: 2).ignored.map(\.remedy.command) == [remedy])
    let refusals = try world.sealed(hours: 24).refusals
    #expect(refusals.map(\.code) == [.voteUnreadable])
    #expect(refusals.map(\.remedy.command) == [remedy])
    try world.delete(path)
    #expect(try world.sealed(hours: 25).seals.count == 1)
  }

  /// Only votes that count say when something was signed last.
  @Test func aStrayVoteMakesNoClockRight() throws {
    let world = try World()
    defer { world.remove() }
    let record = try world.approve(9173)
    try world.sealed(hours: 24)
    try world.vote(on: record, by: "enactor", hours: 24 * 400)
    let ledger = try world.ledger(at: World.hour(24 * 400))
    let refusal = #expect(throws: Refusal.self) {
      try ledger.demandClockNotAhead([ledger.life(of: 9173)])
    }
    #expect(refusal?.code == .clockAhead)
  }

  /// An act is signed after its approval and after the act that it follows.
  @Test func anActIsNotSignedBeforeWhatItRestsOn() throws {
    let world = try World()
    defer { world.remove() }
    let approval = try world.approve(9173)
    let today = World.start.day
    func act(_ number: Int, signed: Day, posted: Day) throws -> PostedAct {
      try #require(
        PostedAct(
          ada: "ΨΗ4746ΜΤΛ6-Ω3\(number)", protocolNumber: "4517\(number) ΕΞ 2026", signed: signed,
          posted: posted, pdf: Digest(of: [UInt8(number)])))
    }
    let early = Record(
      9173,
      .enactment(
        Enactment(
          change: .onboard, act: try act(1, signed: today.adding(-1), posted: today),
          approval: approval.digest, reason: nil, parts: nil, follows: nil)))
    try world.add(early, hours: 1, by: ["enactor"])
    #expect(try world.sealed(hours: 24).refusals.map(\.code) == [.postingReversed])
    try world.delete(World.path(of: early).replacing("/" + Record.fileName, with: ""))
    let second = try world.enact(9173, number: 2, of: approval, hours: 30)
    #expect(try world.sealed(hours: 48).seals.count == 1)
    let suspension = Record(
      9173,
      .enactment(
        Enactment(
          change: .suspend, act: try act(3, signed: today, posted: today.adding(2)), approval: nil,
          reason: "δοκιμή", parts: nil, follows: second.digest)))
    try world.add(suspension, hours: 49, by: ["enactor"])
    #expect(try world.sealed(hours: 72).refusals.map(\.code).contains(.postingReversed))
    #expect(try world.stage(9173, hours: 73) == .enacted)
  }

  /// Line ends that git changed are the cause that is told, of whatever file.
  @Test(arguments: ["record.json", "seal.json", "vote", "checkpoint"])
  func changedLineEndsAreNamed(_ kind: String) throws {
    let world = try World()
    defer { world.remove() }
    let record = try world.approve(9173)
    try world.sealed(hours: 24)
    let name =
      switch kind {
      case "vote": World.path(of: record, World.vote(of: "reviewer-1"))
      case "checkpoint": "\(RecordFolder.usual)/log/checkpoint"
      default: World.path(of: record, kind)
      }
    try world.edit(name) { $0 = $0.replacing("\n", with: "\r\n") }
    var codes: [Refusal.Code] = []
    do {
      let outcome = try world.verify(days: 2)
      codes = (outcome.refusals + outcome.verdicts.flatMap(\.refusals)).map(\.code)
    } catch let refusal as Refusal {
      codes = [refusal.code]
    } catch let fault as FileFault {
      codes = [Refusal(fault).code]
    }
    #expect(codes.contains(.lineEndsChanged), "\(codes)")
  }

  /// A tile of hashes has any byte, also two that would end a line of Windows.
  @Test func tilesAreNoText() throws {
    let world = try World()
    defer { world.remove() }
    let tile: [UInt8] = [0x00, 0x0D, 0x0A, 0xFF]
    try world.write(tile, to: "\(RecordFolder.usual)/log/tile/0/000")
    let place = try world.ledger().folder.log.place
    #expect(try place.read("tile/0/000") == tile)
    try world.write(tile, to: "\(RecordFolder.usual)/log/notes")
    #expect(throws: FileFault.self) { try place.read("notes") }
  }
}
