import Schema
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// Whoever trusts a later root judges what was decided under the roots before it.
@Suite struct LaterRootTests {
  private typealias World = TrustRegistry

  private static let all = ["root-1", "root-2", "root-3", "root-4"]

  private static func root(_ version: Int) -> String {
    "\(AuthorityFolder.usual)/\(Authority.rootName(version))"
  }

  /// Three roots: root-1 leaves, then root-4 joins. A policy was sealed under each but the last,
  /// and each root names the one before.
  private func world(
    _ edit: (JSONValue) -> JSONValue = { $0 }
  ) throws -> World {
    let world = try World()
    try world.sealed(hours: 24)
    try world.demand(3, .reviewer)
    try world.sealed(hours: 48)
    try world.changeRoot(by: Array(Self.all.prefix(3)), policyBy: Self.all.dropLast()) { signed in
      edit(RootEditing.removing(try World.id("root-1"), from: signed))
    }
    try world.sealed(hours: 72)
    try world.changePolicy(by: ["root-2", "root-3"]) {
      PolicyEditing.demanding(2, of: .reviewer, in: $0)
    }
    try world.sealed(hours: 96)
    try world.changeRoot(by: Self.all, policyBy: ["root-2", "root-3"]) { signed in
      RootEditing.enrolling(
        Enrolment(
          publicKey: try World.anySigner("root-4").publicKey, person: "p-104", organisation: "X"),
        in: signed)
    }
    try world.sealed(hours: 120)
    return world
  }

  @Test func eachRootIsEnough() throws {
    let world = try world()
    defer { world.remove() }
    for pinned in 1...3 {
      #expect(world.refusal(hours: 121, pinned: pinned) == nil, "\(pinned)")
      let verified = try Tool.run(
        ["verify", "--root", Self.root(pinned), "--first"], in: world.root)
      #expect(!verified.output.contains("policy-unsigned"), "\(verified.output)")
    }
    // Whoever trusts the newest knows that an earlier root was a demonstration.
    #expect(try world.ledger(at: World.hour(121), pinned: 3).history.current.isDemonstration)
  }

  @Test func anotherRootBeforeIsRefused() throws {
    // Everybody signs another first root, also those who were never asked.
    let world = try world()
    defer { world.remove() }
    let first = try world.standing(Authority.rootName(1)).signed
    try world.put(
      first.setting(["expires"], "2031-01-01T00:00:00Z"), by: Self.all, at: Authority.rootName(1))
    for pinned in 2...3 {
      #expect(world.refusal(hours: 121, pinned: pinned) == .rootPrevious, "\(pinned)")
    }
    // Nor may it follow who trusts the first.
    #expect(world.refusal(hours: 121) == .rootPrevious)
  }

  @Test func aMissingRootVouchesForNothing() throws {
    let world = try world()
    defer { world.remove() }
    try world.delete(Self.root(1))
    #expect(world.refusal(hours: 121, pinned: 2) == .policyUnsigned)
    #expect(world.refusal(hours: 121, pinned: 3) == .policyUnsigned)
  }

  @Test func aRootThatNamesNoneVouchesForNone() throws {
    // As version 0.1.0 made them.
    let world = try world { $0.setting(["onboard", "previous"], nil) }
    defer { world.remove() }
    #expect(world.refusal(hours: 121) == nil)
    #expect(world.refusal(hours: 121, pinned: 2) == .policyUnsigned)
    let refusal = #expect(throws: Refusal.self) {
      try world.ledger(at: World.hour(121), pinned: 2)
    }
    #expect(refusal?.reason.en.contains("root 1 was in force then") == true)
    #expect(refusal?.reason.en.hasSuffix("begin with 1.root.json") == true)
  }

  @Test func commandsNameTheRootBefore() throws {
    let world = try World()
    defer { world.remove() }
    let first = try world.standing(Authority.rootName(1)).signedDigest
    let run = try Tool.run(
      ["keys", "demand", "--role", "root", "--threshold", "3"], in: world.root)
    #expect(run.exit == 0, "\(run.output)")
    let draft = try world.standing("2.root.next.json").signed
    #expect(draft["onboard"]?["previous"]?.digest == first)
    #expect(draft["version"] == 2)
  }

  @Test(arguments: ["", "12", String(repeating: "A", count: 64)])
  func whatIsNoDigestIsMalformed(_ text: String) throws {
    let world = try World()
    defer { world.remove() }
    let signed = try world.standing(Authority.rootName(1)).signed
    try world.put(
      signed.setting(["onboard", "previous"], .string(text)), by: Self.all,
      at: Authority.rootName(1))
    #expect(world.refusal(hours: 1) == .metadataMalformed)
  }
}
