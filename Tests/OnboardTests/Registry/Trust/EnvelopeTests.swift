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

  @Test func noFlippedBitIsAccepted() throws {
    let registry = try #require(TrustRegistry.honest)
    let authority = try registry.ledger().authority
    let bytes = try registry.bytes(TrustRegistry.path(9173, 1))
    _ = try SignedRecord(try StoredRecord(folder: "9173/0001", bytes: bytes), by: authority)
    var accepted: [Int] = []
    for bit in 0..<bytes.count * 8 {
      var altered = bytes
      altered[bit / 8] ^= 1 << UInt8(bit % 8)
      let standing = try? SignedRecord(
        try StoredRecord(folder: "9173/0001", bytes: altered), by: authority)
      if standing != nil { accepted.append(bit) }
    }
    #expect(accepted == [])
    #expect(bytes.count > 2000)
  }

  @Test func arbitraryBytesAreRefusedAndNothingCrashes() throws {
    let registry = try #require(TrustRegistry.honest)
    let bytes = try registry.bytes(TrustRegistry.path(9306, 2))
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
      #expect(throws: Refusal.self) {
        _ = try SignedRecord(
          try StoredRecord(folder: "9306/0002", bytes: altered), by: registry.ledger().authority)
      }
    }
  }

  @Test func aRecordIsReadAsItWasWritten() throws {
    let registry = try #require(TrustRegistry.honest)
    for code in try registry.folder.codes() {
      for stored in try registry.folder.chain(of: code) {
        #expect(stored.envelope.file == stored.bytes)
        #expect(stored.record.statement.payload == stored.envelope.payload)
      }
    }
  }
}
