import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// Envelopes mean one thing each: whatever differs in one bit is refused.
@Suite struct EnvelopeTests {
  private static let example = Repository.root.appending(
    path: "Tests/OnboardTests/Data/approval-example/approval.dsse.json")

  /// The example of the DSSE specification, version 1.0.0.
  @Test func messageIsThatOfTheSpecification() {
    let message = Envelope.message(type: "http://example.com/HelloWorld", Array("hello world".utf8))
    #expect(
      String(decoding: message, as: UTF8.self)
        == "DSSEv1 29 http://example.com/HelloWorld 11 hello world")
    #expect(Envelope.message(type: "", []) == Array("DSSEv1 0  0 ".utf8))
    // Lengths count bytes, not letters.
    #expect(
      Envelope.message(type: "α", Array("βγ".utf8)) == Array("DSSEv1 2 α 4 βγ".utf8))
  }

  @Test func anEnvelopeOfAnotherClientIsRead() throws {
    let bytes = Array(try Data(contentsOf: Self.example))
    let envelope = try Envelope.read(bytes, "example")
    #expect(
      Digest(of: envelope.payload).description
        == "4e84883c79e329fd455aed858dee2d32450d78097fb753a54122b555fb6d626a")
    #expect(
      Digest(of: envelope.message).description
        == "85502caaf7f225ad55f9c5c4a625b5c90ff43872b09a851cb94864372e2cad12")
    let keys = [
      "7c5f3908ee6200c963c1d9d9b25444deef85dc858315240797e677ca5a3c2c21",
      "bd4f111c08c91a956e9281159ff19d4148faad45e5608c1049e13c7161e2a515",
    ].compactMap { PublicKey(hexadecimal: $0) }
    #expect(
      zip(keys, envelope.signatures).allSatisfy { $0.isValid($1.bytes, for: envelope.message) })
  }

  /// Reads a vote of the honest registry from altered bytes, and counts it.
  private static func count(
    _ bytes: [UInt8], _ name: String, on stored: StoredRecord, _ ledger: Ledger
  ) throws -> Int {
    var record = stored
    record.seal = nil
    record.votes = [try CastVote(bytes, "9173/x/\(name)")]
    guard record.votes[0].vote.record == stored.digest else { return 0 }
    return VoteCount(record, by: ledger.history, at: TrustRegistry.start.adding(days: 1)).counted
      .count
  }

  @Test func noFlippedBitIsAccepted() throws {
    let registry = try #require(TrustRegistry.honest)
    let ledger = try registry.ledger()
    let name = TrustRegistry.vote(of: "reviewer-1")
    let bytes = try registry.bytes(TrustRegistry.path(9173, 1, name))
    let stored = try registry.records(of: 9173)[0]
    #expect(try Self.count(bytes, name, on: stored, ledger) == 1)
    var accepted: [Int] = []
    for bit in 0..<bytes.count * 8 {
      var altered = bytes
      altered[bit / 8] ^= 1 << UInt8(bit % 8)
      if (try? Self.count(altered, name, on: stored, ledger)) ?? 0 > 0 { accepted.append(bit) }
    }
    #expect(accepted == [])
    #expect(bytes.count > 600)
  }

  @Test func arbitraryBytesAreRefusedAndNothingCrashes() throws {
    let registry = try #require(TrustRegistry.honest)
    let ledger = try registry.ledger()
    let name = TrustRegistry.vote(of: "enactor")
    let bytes = try registry.bytes(TrustRegistry.path(9306, 2, name))
    let stored = try registry.records(of: 9306)[1]
    #expect(try Self.count(bytes, name, on: stored, ledger) == 1)
    var random = SplitMix64(seed: 20_261_001)
    for _ in 0..<3000 {
      var altered = bytes
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: altered.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: altered[place] = UInt8.random(in: .min ... .max, using: &random)
        case 1: altered.remove(at: place)
        default: altered.insert(UInt8.random(in: .min ... .max, using: &random), at: place)
        }
      }
      if altered == bytes { continue }
      #expect((try? Self.count(altered, name, on: stored, ledger)) ?? 0 == 0)
    }
  }

  @Test func aRecordIsReadAsItWasWritten() throws {
    let registry = try #require(TrustRegistry.honest)
    for code in try registry.folder.matters() {
      for stored in try registry.records(of: code) {
        #expect(stored.record.file == (try stored.read(Record.fileName)))
        #expect(stored.seal?.file == (try stored.read(Seal.fileName)))
        for cast in stored.votes {
          #expect(cast.message == Envelope(payload: cast.vote.statement.payload).message)
        }
      }
    }
  }
}
