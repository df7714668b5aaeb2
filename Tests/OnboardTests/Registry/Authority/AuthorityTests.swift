import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// Authorities that hold, and what they answer.
@Suite struct AuthorityTests {
  @Test func aSoundAuthorityHolds() throws {
    let world = try AuthorityWorld()
    let authority = try world.load()
    #expect(authority.versions == Authority.Versions(root: 3, policy: 1))
    #expect(authority.threshold(of: .reviewer) == 2)
    #expect(
      authority.keys(of: .reviewer, at: world.at).map(\.person).sorted() == [
        "p-a", "p-b", "p-c",
      ])
    #expect(!authority.isDemonstration)
    #expect(authority.root.metadata.digest == Digest(of: try world.roots[2].bytes()))
  }

  @Test func intermediateRootsMayHaveExpired() throws {
    var world = try AuthorityWorld()
    for index in 0...1 {
      world.roots[index].signed = world.roots[index].signed.setting(
        ["expires"], "2020-01-01T00:00:00Z")
    }
    _ = try world.load()
  }

  @Test(arguments: [0, 1, 2])
  func aDemonstrationStaysOne(_ index: Int) throws {
    var world = try AuthorityWorld()
    world.roots[index].signed = world.roots[index].signed.setting(
      ["onboard", "demonstration"], true)
    #expect(try world.load().isDemonstration)
  }

  @Test func strangersBesideTheSignersAreIgnored() throws {
    var world = try AuthorityWorld()
    world.roots[1].signers += ["x1"]
    world.policy.signers += ["a", "x2"]
    _ = try world.load()
  }

  @Test func everySignatureIsCountedOrExplained() throws {
    var world = try AuthorityWorld()
    try world.enrol("a2", person: "p-a", as: .reviewer)
    let late = Instant(unix: 3_000_000_000)
    world.policy.signed = world.policy.signed
      .setting(
        ["onboard", "keys", try AuthorityWorld.id("c"), "notBefore"], .string(late.description)
      )
      .setting(
        ["onboard", "keys", try AuthorityWorld.id("c"), "notAfter"],
        .string(late.adding(days: 1).description))
    let authority = try world.load()
    let message = Array("what is approved".utf8)
    func signature(_ label: String, of text: [UInt8]) throws -> Signature {
      let key = try AuthorityWorld.key(label)
      return Signature(keyID: key.publicKey.id, bytes: try key.sign(text))
    }
    let signatures = try [
      signature("a", of: message), signature("a2", of: message), signature("a", of: message),
      signature("b", of: message + [0]), signature("c", of: message), signature("e", of: message),
      signature("x", of: message),
    ]
    let found = authority.policy.signatories(
      of: message, signatures: signatures, as: .reviewer, at: world.at)
    #expect(found.persons == ["p-a"])
    #expect(found.keys.count == 2)
    #expect(
      found.ignored.map(\.cause) == [.repeated, .wrong, .notValidThen, .otherRole, .unknownKey])
    let later = authority.policy.signatories(
      of: message, signatures: signatures, as: .reviewer, at: late)
    #expect(later.persons == ["p-c"])
  }

  /// Nobody has to be enrolled to submit: the role comes with its first key, and goes with its last.
  @Test func submittersComeAndGo() throws {
    var world = try AuthorityWorld()
    let before = world.policy.signed
    try world.enrol("s", as: .submitter)
    let authority = try world.load()
    #expect(authority.keys(of: .submitter, at: world.at).map(\.submitsFor) == ["9306"])
    #expect(authority.keys(of: .reviewer, at: world.at).allSatisfy { $0.submitsFor == nil })
    world.policy.signed = PolicyEditing.removing(
      try AuthorityWorld.id("s"), from: world.policy.signed)
    #expect(world.policy.signed == before)
    #expect(try world.load().policy.roles[.submitter] == nil)
  }

  @Test func theEndsOfValidity() throws {
    let world = try AuthorityWorld()
    let key = try #require(world.load().keys(of: .enactor, at: world.at).first)
    #expect(key.isValid(at: key.notBefore) && !key.isValid(at: key.notAfter))
    #expect(!key.isValid(at: Instant(unix: key.notBefore.unix - 1)))
    #expect(key.isValid(at: Instant(unix: key.notAfter.unix - 1)))
  }

  @Test func theWorkedRootIsSignedByTwo() throws {
    // A root that python-tuf accepts; it names no persons, so it is no root of ours.
    let bytes = [UInt8](
      try Data(contentsOf: Repository.root.appending(path: "Tests/OnboardTests/Data/1.root.json")))
    let metadata = try Metadata(bytes, file: "1.root.json")
    let signed = try MetadataObject(metadata.signed, "1.root.json", "")
    let holders = try signed.object("keys").members.keys.sorted().enumerated().map { index, id in
      (id, JSONValue.object(["organisation": "Example", "person": .string("p-\(index)")]))
    }
    let table = try KeyTable(
      keys: try signed.object("keys"),
      holders: try MetadataObject(.object(Dictionary(holders) { $1 }), "1.root.json", ""))
    let role = try KeyRole(
      try signed.object("roles").object("root"), among: table.keys, least: 2)
    #expect(table.persons(of: role, signing: metadata).count == 2)
    for bit in stride(from: 0, to: 8 * 64, by: 7) {
      var signatures = metadata.signatures
      var flipped = signatures[0].bytes
      flipped[bit / 8] ^= 1 << (bit % 8)
      signatures[0] = Signature(keyID: signatures[0].keyID, bytes: flipped)
      let altered = Metadata(signed: metadata.signed, file: "", signatures: signatures)
      #expect(table.persons(of: role, signing: altered).count == 1)
    }
    let refusal = #expect(throws: Refusal.self) { try Root(metadata) }
    #expect(refusal?.code == .metadataMalformed)
  }
}
