import Schema
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// What is done to an authority, and the refusal that must follow.
struct Attack: CustomTestStringConvertible, Sendable {
  let name: String
  let code: Refusal.Code
  let commit: @Sendable (inout AuthorityWorld) throws -> Void

  init(
    _ name: String, _ code: Refusal.Code,
    _ commit: @escaping @Sendable (inout AuthorityWorld) throws -> Void
  ) {
    self.name = name
    self.code = code
    self.commit = commit
  }

  var testDescription: String { name }
}

/// Every way to break an authority is refused, each with its own code.
@Suite struct AuthorityRefusalTests {
  @Test(arguments: roots + keys + policies + files)
  func refused(_ attack: Attack) throws {
    var world = try AuthorityWorld()
    try attack.commit(&world)
    let refusal = #expect(throws: Refusal.self) { try world.load() }
    #expect(refusal?.code == attack.code, "\(refusal?.message(.english) ?? "")")
  }

  private static let roots: [Attack] = [
    Attack("arbitrary software: a root of strangers", .rootUnsigned) {
      $0.roots[0].signers = ["x1", "x2"]
    },
    Attack("arbitrary software: strangers sign the next root", .rootUnsignedByPrevious) {
      $0.roots[1].signers = ["x1", "x2"]
    },
    Attack("key compromise below the threshold", .rootUnsignedByPrevious) {
      $0.roots[1].signers = ["r2"]
    },
    Attack("one key under two signatures", .signatureDuplicate) {
      $0.roots[1].signers = ["r2", "r2"]
    },
    Attack("new and one old key", .rootUnsignedByPrevious) { $0.roots[1].signers = ["r4", "r2"] },
    Attack("removed and old key", .rootUnsigned) { $0.roots[1].signers = ["r1", "r2"] },
    Attack("one person with two keys", .rootUnsignedByPrevious) {
      for index in $0.roots.indices {
        $0.roots[index].signed = $0.roots[index].signed.setting(
          ["onboard", "keys", try AuthorityWorld.id("r3"), "person"], "p-r2")
      }
    },
    Attack("version skipped", .rootVersion) { $0.roots.remove(at: 1) },
    Attack("version repeated", .rootVersion) { $0.roots.insert($0.roots[0], at: 1) },
    Attack("rollback of the root", .versionRollback) { $0.seen.root = 4 },
    Attack("freeze: the root has expired", .rootExpired) { $0.at = AuthorityWorld.later },
    Attack("endless roots", .rootTooMany) { $0.append(roots: 1023) },
    Attack("as many roots as are walked, unsigned", .rootUnsignedByPrevious) {
      $0.append(roots: 1022)
    },
    Attack("threshold 0", .thresholdZero) {
      $0.roots[0].signed = $0.roots[0].signed.setting(["roles", "root", "threshold"], 0)
    },
    Attack("threshold 1 for the root", .thresholdTooLow) {
      $0.roots[0].signed = $0.roots[0].signed.setting(["roles", "root", "threshold"], 1)
    },
    Attack("threshold 1 for the policy", .thresholdTooLow) {
      $0.roots[0].signed = $0.roots[0].signed.setting(["roles", "targets", "threshold"], 1)
    },
    Attack("threshold beyond the persons", .thresholdUnreachable) {
      $0.roots[0].signed = $0.roots[0].signed.setting(["roles", "root", "threshold"], 4)
    },
    Attack("unknown role in the root", .roleUnknown) {
      $0.roots[0].signed = $0.roots[0].signed.setting(
        ["roles", "reviewer"], $0.roots[0].signed["roles"]?["root"])
    },
    Attack("missing role in the root", .roleMissing) {
      $0.roots[0].signed = $0.roots[0].signed.setting(["roles", "timestamp"], nil)
    },
  ]

  private static let keys: [Attack] = [
    Attack("two ids, one key", .keyDuplicate) {
      let entry = $0.roots[0].signed["keys"]?[try AuthorityWorld.id("r1")]
      $0.roots[0].signed = $0.roots[0].signed.setting(
        ["keys", String(repeating: "0", count: 64)], entry)
      $0.roots[0].signed = $0.roots[0].signed.setting(
        ["onboard", "keys", String(repeating: "0", count: 64)],
        ["organisation": "Example", "person": "p-x"])
    },
    Attack("another key's id", .keyIDMismatch) {
      let id = try AuthorityWorld.id("r1")
      $0.roots[0].signed = $0.roots[0].signed.setting(
        ["keys", id], try AuthorityWorld.key("x").publicKey.metadata)
    },
    Attack("small-order key", .keyUnusable) {
      let zeros = JSONValue.string(String(repeating: "0", count: 64))
      $0.roots[0].signed = $0.roots[0].signed.setting(
        ["keys", try AuthorityWorld.id("r1"), "keyval", "public"], zeros)
    },
    Attack("key of another kind", .keyUnusable) {
      $0.roots[0].signed = $0.roots[0].signed.setting(
        ["keys", try AuthorityWorld.id("r1"), "keytype"], "rsa")
    },
    Attack("key with one more member", .keyUnusable) {
      $0.roots[0].signed = $0.roots[0].signed.setting(
        ["keys", try AuthorityWorld.id("r1"), "note"], "trust me")
    },
    Attack("role with an unknown key", .keyUnknown) {
      $0.roots[0].signed = $0.roots[0].signed.setting(
        ["keys", try AuthorityWorld.id("r1")], nil)
      $0.roots[0].signed = $0.roots[0].signed.setting(
        ["onboard", "keys", try AuthorityWorld.id("r1")], nil)
    },
    Attack("entry about an unknown key", .keyUnknown) {
      $0.policy.signed = $0.policy.signed.setting(
        ["onboard", "keys", try AuthorityWorld.id("x"), "person"], "p-x")
    },
    Attack("duplicate key id in a role", .keyRepeated) {
      let keys = $0.roots[0].signed["roles"]?["root"]?["keyids"]?.elements ?? []
      $0.roots[0].signed = $0.roots[0].signed.setting(
        ["roles", "root", "keyids"], .array(keys + keys.prefix(1)))
    },
    Attack("key of nobody in the root", .personMissing) {
      $0.roots[0].signed = $0.roots[0].signed.setting(
        ["onboard", "keys", try AuthorityWorld.id("r1")], nil)
    },
    Attack("key of nobody in the policy", .personMissing) {
      $0.policy.signed = $0.policy.signed.setting(
        ["onboard", "keys", try AuthorityWorld.id("a")], nil)
    },
    Attack("another person in the policy than in the root", .personConflict) {
      try $0.enrol("r2", person: "p-r3", as: .revoker)
    },
    Attack("a person's name", .metadataMalformed) {
      $0.policy.signed = $0.policy.signed.setting(
        ["onboard", "keys", try AuthorityWorld.id("a"), "person"], "Maria P.")
    },
    Attack("validity that ends before it starts", .validityReversed) {
      $0.policy.signed = $0.policy.signed.setting(
        ["onboard", "keys", try AuthorityWorld.id("a"), "notAfter"], "1970-01-01T00:00:00Z")
    },
  ]

  private static let policies: [Attack] = AuthorityAttacks.policies
  private static let files: [Attack] = AuthorityAttacks.files
}
