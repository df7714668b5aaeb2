import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// The suspension of single modes and offices, while the rest stays in force (decision 0017).
@Suite struct SuspensionTests {
  /// Acts one after another, each with its parts, and what is then the case.
  @Test(
    arguments: [
      ([(.suspend, .modes(.video))], Stage.partlySuspended, .modes(.video)),
      (
        [(.suspend, .modes(.video)), (.suspend, .offices("kep"))], .partlySuspended,
        ServiceParts(modes: [.video], offices: ["kep"])
      ),
      // What is suspended already may be named again beside something new.
      (
        [(.suspend, .modes(.video)), (.suspend, .modes(.phone, .video))], .partlySuspended,
        .modes(.phone, .video)
      ),
      ([(.suspend, .modes(.video)), (.suspend, nil)], .suspended, nil),
      ([(.suspend, .modes(.video)), (.suspend, nil), (.lift, nil)], .enacted, ServiceParts.none),
      ([(.suspend, .modes(.video)), (.lift, nil)], .enacted, ServiceParts.none),
      (
        [(.suspend, .modes(.phone, .video)), (.lift, .modes(.phone))], .partlySuspended,
        .modes(.video)
      ),
      ([(.suspend, .modes(.video)), (.lift, .modes(.video))], .enacted, ServiceParts.none),
      ([(.suspend, .modes(.video)), (.withdraw, nil)], .withdrawn, nil),
    ] as [([(Enactment.Change, ServiceParts?)], Stage, ServiceParts?)])
  func actsAddUp(
    _ acts: [(Enactment.Change, ServiceParts?)], _ stage: Stage, _ suspended: ServiceParts?
  ) throws {
    try TrustRegistry.withParts { registry, approval in
      for (index, act) in acts.enumerated() {
        try registry.enact(
          9200, change: act.0, number: index + 2, hours: index + 3, parts: act.1)
      }
      let state = try registry.proved()
      #expect(state.stage == stage)
      #expect(state.suspended == suspended)
    }
  }

  /// The approved bytes stay, and the index says what of them nobody may be offered.
  @Test func theApprovedBytesStay() throws {
    try TrustRegistry.withParts { registry, approval in
      let copy = "Generated/" + (9200 as Matter).output
      let before = try registry.bytes(copy)
      try registry.enact(9200, change: .suspend, number: 2, hours: 3, parts: .modes(.video))
      _ = try registry.proved()
      #expect(try registry.bytes(copy) == before)
      let index = String(decoding: try registry.bytes(DeploymentIndex.place), as: UTF8.self)
      #expect(index.hasPrefix("{\"format\":\"onboard/deployment/v4\","))
      #expect(index.contains("\"suspended\":{\"modes\":[\"video\"],\"offices\":[]}"))
    }
  }

  /// A suspension stands until an act lifts it: an amendment keeps it, also where it takes the part
  /// out of the configuration, and brings it back.
  @Test func anAmendmentLiftsNothing() throws {
    try TrustRegistry.withParts { registry, approval in
      try registry.enact(
        9200, change: .suspend, number: 2, hours: 3,
        parts: ServiceParts(modes: [.video], offices: ["kep"]))
      let without = try registry.approve(
        9200, sequence: 2, previous: approval, hours: 4, edit: { $0 = Self.withoutKEP($0) })
      try registry.enact(9200, change: .amend, number: 3, of: without, hours: 5)
      let amended = try registry.proved()
      #expect(amended.stage == .partlySuspended && amended.suspended == .modes(.video))
      #expect(amended.act?.suspension.idle == .offices("kep"))
      let again = try registry.approve(9200, sequence: 3, previous: without, hours: 30)
      try registry.enact(9200, change: .amend, number: 4, of: again, hours: 31)
      try registry.seal(hours: 36)
      let life = try registry.ledger(at: TrustRegistry.start.adding(days: 2)).life(of: 9200)
      #expect(
        life.acts.last?.suspension.parts == ServiceParts(modes: [.video], offices: ["kep"]))
      #expect(try registry.verify().isAccepted)
    }
  }

  /// A department is suspended by itself, and the others of its places are not.
  @Test func aDepartmentIsSuspendedAlone() throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    let approval = try registry.approve(9200, edit: { $0 = Self.withDepartment($0) })
    try registry.enact(9200, of: approval)
    try registry.seal(hours: 2)
    let parts = ServiceParts(modes: [], offices: [], departments: ["lixiarcheio"])
    try registry.enact(9200, change: .suspend, number: 2, hours: 3, parts: parts)
    let found = try registry.proved()
    #expect(found.stage == .partlySuspended && found.suspended == parts)
    #expect(parts.json["departments"]?.elements?.count == 1 && ServiceParts(parts.json) == parts)
    #expect(ServiceParts.modes(.video).json["departments"] == nil)
  }

  /// A declaration in which a department serves one topic.
  private static func withDepartment(_ text: String) -> String {
    text.replacing(
      "\nhours:",
      with: "\ndepartments:\n  - id: lixiarcheio\n    name: Τμήμα Ληξιαρχείου\n"
        + "    topics: [lixiarcheio]\n\nhours:", maxReplacements: 1)
  }

  /// A declaration without the office `kep` and what is said of it.
  private static func withoutKEP(_ text: String) -> String {
    text.replacing(#/  - id: kep\n(    .*\n)+/#, with: "")
      .replacing(#/    offices: \[kep\].*\n/#, with: "")
  }

  /// A change that needs no act keeps the suspension as well.
  @Test func anAdjustmentLiftsNothing() throws {
    try TrustRegistry.withParts { registry, approval in
      try registry.enact(9200, change: .suspend, number: 2, hours: 3, parts: .modes(.video))
      try registry.approve(
        9200, sequence: 2, previous: approval, hours: 4,
        change: { object, _ in object.with(["effect": "sealing"]) },
        edit: { $0 = $0.replacing("  phone: 1\n", with: "  phone: 2\n") })
      let state = try registry.proved()
      #expect(state.stage == .partlySuspended && state.suspended == .modes(.video))
      #expect(state.act?.adjusted != nil)
    }
  }

  /// What put the municipality in force can be taken back, whatever was suspended or lifted since.
  @Test(
    arguments: [
      [(.suspend, .modes(.video))], [(.suspend, .modes(.video)), (.lift, .modes(.video))],
      [(.suspend, nil), (.lift, nil)],
    ] as [[(Enactment.Change, ServiceParts?)]], [true, false])
  func aRevocationEndsWhatIsInForce(
    _ acts: [(Enactment.Change, ServiceParts?)], _ isOfAct: Bool
  ) throws {
    try TrustRegistry.withParts { registry, approval in
      let onboarding = try registry.records(of: 9200)[1].digest
      for (index, act) in acts.enumerated() {
        try registry.enact(
          9200, change: act.0, number: index + 2, hours: index + 3, parts: act.1)
      }
      try registry.revoke(9200, isOfAct ? onboarding : approval.digest, hours: 9)
      #expect(try registry.proved().stage == .revoked)
    }
  }

  /// A suspension and its lifting leave the day from which citizens are served.
  @Test func theDayOfTheOnboardingStays() throws {
    try TrustRegistry.withParts { registry, approval in
      try registry.enact(9200, change: .suspend, number: 2, hours: 27, parts: .modes(.video))
      try registry.seal(hours: 28)
      let life = try registry.ledger(at: TrustRegistry.start.adding(days: 2)).life(of: 9200)
      let act = try #require(life.acts.last)
      #expect(act.since == TrustRegistry.start.day)
      #expect(act.enactment.effectiveFrom == TrustRegistry.start.day.adding(1))
    }
  }
}
