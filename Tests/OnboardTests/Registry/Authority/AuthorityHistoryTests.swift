import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// Versions of the authority, each of which counts from its sealing.
@Suite struct AuthorityHistoryTests {
  private typealias World = TrustRegistry

  /// Two policies and two roots, the newer ones sealed a day after the first. The holders of the
  /// new root are root-3 and root-4, who came by the votes of root-2 and root-3.
  private func rotated() throws -> World {
    let world = try World()
    try world.sealed(hours: 24)
    try world.demand(3, .reviewer)
    try world.sealed(hours: 48)
    try world.changeRoot(
      by: ["root-2", "root-3", "root-4"], policyBy: ["root-2", "root-3", "root-4"]
    ) { signed in
      let left = try ["root-1", "root-2"].reduce(signed) {
        RootEditing.removing(try World.id($1), from: $0)
      }
      return RootEditing.enrolling(
        Enrolment(
          publicKey: try World.anySigner("root-4").publicKey, person: "p-104", organisation: "X"),
        in: left)
    }
    try world.sealed(hours: 72)
    #expect(world.refusal(hours: 73) == nil)
    return world
  }

  private static let folder = AuthorityFolder.usual

  @Test func aSealedVersionIsNotReplaced() throws {
    let world = try rotated()
    defer { world.remove() }
    let later: JSONValue = "2031-01-01T00:00:00Z"
    // Everybody who ever held the root signs it.
    let all = ["root-1", "root-2", "root-3", "root-4"]
    for name in ["1.targets.json", "targets.json", "2.root.json"] {
      let copy = try world.copy()
      defer { copy.remove() }
      try copy.put(try copy.standing(name).signed.setting(["expires"], later), by: all, at: name)
      #expect(copy.refusal(hours: 74) == .versionAltered, "\(name)")
    }
  }

  @Test func aSealedVersionIsNotMissing() throws {
    let world = try rotated()
    defer { world.remove() }
    for (name, code) in [
      ("1.targets.json", Refusal.Code.versionMissing), ("2.root.json", .policyUnsigned),
      ("targets.json", .fileMissing),
    ] {
      let copy = try world.copy()
      defer { copy.remove() }
      try copy.delete("\(Self.folder)/\(name)")
      if name == "2.root.json" {
        // The policy is signed by holders of the first root too, so that only the root is missing.
        let signed = try copy.standing().signed
        try copy.put(signed, by: ["root-2", "root-3"], at: Authority.policyName)
        #expect(copy.refusal(hours: 74) == .versionMissing)
        try copy.put(signed, by: ["root-3", "root-4"], at: Authority.policyName)
      }
      #expect(copy.refusal(hours: 74) == code, "\(name)")
    }
    // The former policy in the place of the newest.
    let old = try world.bytes("\(Self.folder)/1.targets.json")
    try world.delete("\(Self.folder)/1.targets.json")
    try world.put(
      try Metadata(old, file: "").signed, by: ["root-2", "root-3", "root-4"],
      at: Authority.policyName)
    #expect(world.refusal(hours: 74) == .versionMissing)
  }

  @Test func formerHoldersWriteNoPolicy() throws {
    let world = try rotated()
    defer { world.remove() }
    let former = ["root-1", "root-2"]
    // A new version; not sealed, or sealed by a log that does not look.
    let copy = try world.copy()
    defer { copy.remove() }
    try copy.changePolicy(by: former) { PolicyEditing.demanding(2, of: .reviewer, in: $0) }
    #expect(copy.refusal(hours: 74) == .policyUnsigned)
    let digest = try copy.standing().signedDigest
    try copy.log.append([LogEntry(.policy(3), digest, at: World.hour(80))])
    try copy.log.sign(with: try World.signer("log"), name: World.origin)
    #expect(copy.refusal(hours: 81) == .policyUnsigned)
    // Sealed in the time of their root, it would have held: the newest one must be signed anew.
    try copy.put(try copy.standing().signed, by: ["root-3", "root-4"], at: Authority.policyName)
    #expect(copy.refusal(hours: 81) == nil)
    // An old version of theirs that was never sealed, between others.
    let history = try world.ledger(at: World.hour(74)).history
    let roots = history.roots, policies = history.versions
    let forged = try RolePolicy(
      Metadata(
        signed: try #require(policies.last).metadata.signed.setting(["version"], 3), file: "3"))
    #expect(throws: Refusal.self) {
      try AuthorityHistory(
        history.current, roots: roots, policies: policies + [forged], sealed: history.sealed)
    }
  }

  @Test func aPolicySealedWithItsRootMayBeSignedByEither() throws {
    let world = try World()
    defer { world.remove() }
    try world.sealed(hours: 24)
    try world.demand(3, .reviewer)
    let signed = try world.standing().signed
    try world.changeRoot(
      by: ["root-2", "root-3"], policyBy: ["root-2", "root-3"]
    ) { RootEditing.removing(try World.id("root-1"), from: $0) }
    try world.put(signed, by: ["root-2", "root-3"], at: Authority.policyName)
    #expect(try world.sealed(hours: 48).versions.count == 2)
    #expect(world.refusal(hours: 49) == nil)
  }

  @Test func versionsHaveNoGap() throws {
    let world = try rotated()
    defer { world.remove() }
    let name = "\(Self.folder)/1.targets.json"
    let old = try world.bytes(name)
    func refusal(_ files: [String: [UInt8]]) throws -> Refusal.Code? {
      let copy = try world.copy()
      defer { copy.remove() }
      try copy.delete(name)
      for (name, bytes) in files { try copy.write(bytes, to: "\(Self.folder)/\(name)") }
      return copy.refusal(hours: 74)
    }
    let newest = try world.bytes("\(Self.folder)/targets.json")
    #expect(try refusal(["1.targets.json": old]) == nil)
    // Under the number of another, and with a hole.
    #expect(try refusal(["2.targets.json": old]) == .policyVersion)
    let fourth = try world.standing().signed.setting(["version"], 4)
    let copy = try world.copy()
    defer { copy.remove() }
    try copy.write(newest, to: "\(Self.folder)/2.targets.json")
    try copy.put(fourth, by: ["root-3", "root-4"], at: Authority.policyName)
    #expect(copy.refusal(hours: 74) == .policyVersion)
    // A run that was killed between the two leaves the newest under both names.
    #expect(try refusal(["1.targets.json": old, "2.targets.json": newest]) == nil)
  }

  @Test func theAuthorityTellsWhenEachVersionWasSealed() throws {
    let world = try rotated()
    defer { world.remove() }
    try world.changePolicy(by: ["root-3", "root-4"]) {
      PolicyEditing.demanding(2, of: .reviewer, in: $0)
    }
    let run = try Tool.run(["keys", "authority", "--language", "en"], in: world.root)
    #expect(run.exit == 0)
    let lines = """
      root 1: counts from 2 October 2026 15:00
      root 2: counts from 4 October 2026 15:00
      policy 1: counts from 2 October 2026 15:00
      policy 2: counts from 3 October 2026 15:00
      policy 3: is not sealed yet, and counts from its sealing

      """
    #expect(run.output.hasSuffix(lines), "\(run.output)")
    let json = try Tool.run(["keys", "authority", "--format", "json"], in: world.root)
    #expect(json.output.contains("\"sealed\":null"))
  }
}
