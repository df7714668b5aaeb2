import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// The suspension of single modes and offices, while the rest stays in force (decision 0017).
@Suite struct SuspensionTests {
  private static func modes(_ modes: Mode...) -> ServiceParts {
    ServiceParts(modes: modes, offices: [])
  }

  private static func offices(_ offices: String...) -> ServiceParts {
    ServiceParts(modes: [], offices: offices)
  }

  /// A registry in which 9200 is in force, with three modes and two offices.
  private func inForce(_ work: (TrustRegistry, Record) throws -> Void) throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    let approval = try registry.approve(9200)
    try registry.enact(9200, of: approval)
    try registry.seal(hours: 2)
    try work(registry, approval)
  }

  /// The stage and the suspended parts by the records, which `verify` must find as well.
  private func state(
    _ registry: TrustRegistry, _ place: SourceLocation = #_sourceLocation
  ) throws -> (stage: Stage?, suspended: ServiceParts?, act: Life.ActInForce?) {
    try registry.seal(hours: 24)
    let outcome = try registry.verify()
    let refusals = outcome.refusals + outcome.verdicts.flatMap(\.refusals)
    #expect(refusals.map { $0.message(.english) } == [], sourceLocation: place)
    let verdict = outcome.verdicts.first
    let life = try registry.ledger(at: TrustRegistry.start.adding(days: 2)).life(of: 9200)
    return (verdict?.stage, verdict?.deployment?.suspended, life.acts.last)
  }

  /// Acts one after another, each with its parts, and what is then the case.
  @Test(
    arguments: [
      ([(.suspend, modes(.video))], Stage.partlySuspended, modes(.video)),
      (
        [(.suspend, modes(.video)), (.suspend, offices("kep"))], .partlySuspended,
        ServiceParts(modes: [.video], offices: ["kep"])
      ),
      // What is suspended already may be named again beside something new.
      (
        [(.suspend, modes(.video)), (.suspend, modes(.phone, .video))], .partlySuspended,
        modes(.phone, .video)
      ),
      ([(.suspend, modes(.video)), (.suspend, nil)], .suspended, nil),
      ([(.suspend, modes(.video)), (.suspend, nil), (.lift, nil)], .enacted, ServiceParts.none),
      ([(.suspend, modes(.video)), (.lift, nil)], .enacted, ServiceParts.none),
      (
        [(.suspend, modes(.phone, .video)), (.lift, modes(.phone))], .partlySuspended, modes(.video)
      ),
      ([(.suspend, modes(.video)), (.lift, modes(.video))], .enacted, ServiceParts.none),
      ([(.suspend, modes(.video)), (.withdraw, nil)], .withdrawn, nil),
    ] as [([(Enactment.Change, ServiceParts?)], Stage, ServiceParts?)])
  func actsAddUp(
    _ acts: [(Enactment.Change, ServiceParts?)], _ stage: Stage, _ suspended: ServiceParts?
  ) throws {
    try inForce { registry, approval in
      for (index, act) in acts.enumerated() {
        try registry.enact(
          9200, change: act.0, number: index + 2, hours: index + 3, parts: act.1)
      }
      let state = try state(registry)
      #expect(state.stage == stage)
      #expect(state.suspended == suspended)
    }
  }

  /// Two acts are said as two: a mode and an office are not the mode at that office.
  @Test func eachActIsCitedForWhatItSuspended() throws {
    try inForce { registry, _ in
      try registry.enact(9200, change: .suspend, number: 2, hours: 3, parts: Self.modes(.video))
      try registry.enact(9200, change: .suspend, number: 3, hours: 4, parts: Self.modes(.phone))
      // Video is named again, and stays with the act that suspended it first.
      try registry.enact(
        9200, change: .suspend, number: 4, hours: 5,
        parts: ServiceParts(modes: [.video], offices: ["kep"]))
      try registry.enact(9200, change: .lift, number: 5, hours: 6, parts: Self.modes(.phone))
      try registry.seal(hours: 24)
      let status = try RegistryStatus(
        try registry.ledger(at: TrustRegistry.start.adding(days: 2)),
        on: TrustRegistry.start.day.adding(2))
      let decided = try #require(try DecidedPlans(of: status, only: [9200]).decided.first)
      #expect(decided.suspended.map(\.parts) == [Self.modes(.video), Self.offices("kep")])
      let office = try #require(decided.plan.offices.first { $0.id == "kep" }).name
      let text = DocumentText(
        document: AnnouncementText(
          plan: decided.plan, suspended: decided.suspended, language: .greek,
          effective: TrustRegistry.start.day
        ).document, width: 10_000
      ).text
      #expect(
        text.contains(
          "δεν κλείνονται ραντεβού με τηλεδιάσκεψη (απόφαση 45172 ΕΞ 2026, ΑΔΑ ΨΗ4746ΜΤΛ6-Ω32)."))
      #expect(
        text.contains(
          "δεν κλείνονται ραντεβού στο κατάστημα «\(office)» (απόφαση 45174 ΕΞ 2026, ΑΔΑ "))
      let run = try ExportRun(
        targets: [], subjects: [ExportSubject(decided.plan, .inForce, suspended: decided.suspended)]
      )
      let act = "9200: suspended by decision 4517"
      #expect(
        run.suspensions(.english) == [
          "\(act)2 ΕΞ 2026 (ADA ΨΗ4746ΜΤΛ6-Ω32), not offered: appointments by video conference",
          "\(act)4 ΕΞ 2026 (ADA ΨΗ4746ΜΤΛ6-Ω34), not offered: appointments at the office “\(office)”",
        ])
      let both = SuspendedParts(
        ServiceParts(modes: [.video], offices: ["kep"]), by: "1 ΕΞ 2026", ada: "Ω")
      #expect(
        both.sentence(in: decided.plan, .greek).contains(
          "ραντεβού με τηλεδιάσκεψη, ούτε ραντεβού στο κατάστημα «\(office)» (απόφαση 1 ΕΞ 2026"))
      #expect(
        both.sentence(in: decided.plan, .english).contains(
          "booked by video conference, nor at the office “\(office)” (decision 1 ΕΞ 2026"))
    }
  }

  /// People read the names of modes.
  @Test func aModeIsNamedInGreek() throws {
    try inForce { registry, _ in
      try registry.enact(9200, change: .suspend, number: 2, hours: 3, parts: Self.modes(.video))
      try registry.seal(hours: 24)
      let report = VerifyReport(
        outcome: try registry.verify(), at: TrustRegistry.start.adding(days: 2), language: .greek)
      #expect(report.text.contains("με μερική αναστολή (τηλεδιάσκεψη)"), "\(report.text)")
      let life = try registry.ledger(at: TrustRegistry.start.adding(days: 2)).life(of: 9200)
      let refusal = #expect(throws: Refusal.self) {
        _ = try life.suspension(
          after: .suspend, Self.offices("none"), of: life.acts.last?.approval, "9200")
      }
      #expect(refusal?.reason.el.contains("(έχουν: φυσική παρουσία, ") == true)
    }
  }

  /// What is suspended is not joined again by the same approval: its suspension is lifted.
  @Test func whatIsSuspendedIsLifted() throws {
    try inForce { registry, approval in
      try registry.enact(9200, change: .suspend, number: 2, hours: 3)
      try registry.seal(hours: 24)
      let life = try registry.ledger(at: TrustRegistry.start.adding(days: 2)).life(of: 9200)
      for command in ["record", "draft"] {
        let refusal = #expect(throws: Refusal.self) {
          try life.isNotHeld("9200", command: command)
        }
        #expect(refusal?.code == .enactmentOutOfTurn)
        #expect(refusal?.remedy.command == "onboard act \(command) lift 9200")
      }
      #expect(throws: Refusal.self) {
        try life.allowsDraft(of: .onboard, on: TrustRegistry.start.day.adding(2))
      }
      let other = life.outOfTurn(
        Bilingual(el: "τροποποίηση", en: "amendment"), on: TrustRegistry.start.day.adding(2),
        command: "record", "9200")
      #expect(
        other.reason.en.hasSuffix(
          "possible now: onboard act record lift 9200, onboard act record withdraw 9200"))
      // A new approval may put it in force again.
      try registry.approve(9200, sequence: 2, previous: approval, hours: 30)
      let again = try registry.ledger(at: TrustRegistry.start.adding(days: 2)).life(of: 9200)
      #expect(throws: Never.self) { try again.isNotHeld("9200", command: "record") }
    }
  }

  /// The approved bytes stay, and the index says what of them nobody may be offered.
  @Test func theApprovedBytesStay() throws {
    try inForce { registry, approval in
      let copy = "Generated/" + (9200 as Matter).output
      let before = try registry.bytes(copy)
      try registry.enact(9200, change: .suspend, number: 2, hours: 3, parts: Self.modes(.video))
      _ = try state(registry)
      #expect(try registry.bytes(copy) == before)
      let index = String(decoding: try registry.bytes(DeploymentIndex.place), as: UTF8.self)
      #expect(index.hasPrefix("{\"format\":\"onboard/deployment/v4\","))
      #expect(index.contains("\"suspended\":{\"modes\":[\"video\"],\"offices\":[]}"))
    }
  }

  /// The report of `verify` names the parts, and nothing where there are none.
  @Test func theReportNamesTheParts() throws {
    try inForce { registry, _ in
      func report() throws -> String {
        let outcome = try registry.verify()
        return VerifyReport(outcome: outcome, at: TrustRegistry.start, language: .english).text
      }
      #expect(try report().contains("9200: \(Stage.enacted.title(.english)), "))
      try registry.enact(9200, change: .suspend, number: 2, hours: 3, parts: Self.modes(.video))
      _ = try state(registry)
      #expect(try report().contains(" (\(Self.modes(.video).words.en)), "))
    }
  }

  /// A suspension stands until an act lifts it: an amendment keeps it, also where it takes the part
  /// out of the configuration, and brings it back.
  @Test func anAmendmentLiftsNothing() throws {
    try inForce { registry, approval in
      try registry.enact(
        9200, change: .suspend, number: 2, hours: 3,
        parts: ServiceParts(modes: [.video], offices: ["kep"]))
      let without = try registry.approve(
        9200, sequence: 2, previous: approval, hours: 4, edit: { $0 = Self.withoutKEP($0) })
      try registry.enact(9200, change: .amend, number: 3, of: without, hours: 5)
      let amended = try state(registry)
      #expect(amended.stage == .partlySuspended && amended.suspended == Self.modes(.video))
      #expect(amended.act?.suspension.idle == Self.offices("kep"))
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
    let found = try state(registry)
    #expect(found.stage == .partlySuspended && found.suspended == parts)
    #expect(parts.json["departments"]?.elements?.count == 1 && ServiceParts(parts.json) == parts)
    #expect(Self.modes(.video).json["departments"] == nil)
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
    try inForce { registry, approval in
      try registry.enact(9200, change: .suspend, number: 2, hours: 3, parts: Self.modes(.video))
      try registry.approve(
        9200, sequence: 2, previous: approval, hours: 4,
        change: { object, _ in object.with(["effect": "sealing"]) },
        edit: { $0 = $0.replacing("  phone: 1\n", with: "  phone: 2\n") })
      let state = try state(registry)
      #expect(state.stage == .partlySuspended && state.suspended == Self.modes(.video))
      #expect(state.act?.adjusted != nil)
    }
  }

  /// What put the municipality in force can be taken back, whatever was suspended or lifted since.
  @Test(
    arguments: [
      [(.suspend, modes(.video))], [(.suspend, modes(.video)), (.lift, modes(.video))],
      [(.suspend, nil), (.lift, nil)],
    ] as [[(Enactment.Change, ServiceParts?)]], [true, false])
  func aRevocationEndsWhatIsInForce(
    _ acts: [(Enactment.Change, ServiceParts?)], _ isOfAct: Bool
  ) throws {
    try inForce { registry, approval in
      let onboarding = try registry.records(of: 9200)[1].digest
      for (index, act) in acts.enumerated() {
        try registry.enact(
          9200, change: act.0, number: index + 2, hours: index + 3, parts: act.1)
      }
      try registry.revoke(9200, isOfAct ? onboarding : approval.digest, hours: 9)
      #expect(try state(registry).stage == .revoked)
    }
  }

  /// What a lifting names is the whole suspension where it leaves nothing suspended.
  @Test func aLiftingOfAllPartsIsWhole() throws {
    try inForce { registry, _ in
      let (video, phone) = (Self.modes(.video), Self.modes(.phone))
      let both = video.adding(phone)
      try registry.enact(9200, change: .suspend, number: 2, hours: 3, parts: both)
      let life = try registry.ledger(at: TrustRegistry.start.adding(days: 2)).life(of: 9200)
      #expect(life.named(both, by: .lift) == nil)
      for parts in [video, phone, both.adding(Self.modes(.inPerson))] {
        #expect(life.named(parts, by: .lift) == parts)
      }
      #expect(life.named(both, by: .suspend) == both && life.named(nil, by: .lift) == nil)
    }
  }

  /// A lifting is drafted from what was in force, and names the suspension that it lifts.
  @Test func aLiftingIsDraftedFromWhatWasInForce() throws {
    try inForce { registry, approval in
      try registry.enact(9200, change: .suspend, number: 2, hours: 3)
      try registry.seal(hours: 24)
      let life = try registry.ledger(at: TrustRegistry.start.adding(days: 2)).life(of: 9200)
      #expect(life.acts.last?.approval == nil)
      #expect(try ActDraft.Subject(life, .lift)?.plan.municipality.code == 9200)
      let chain = try #require(ActChain(life))
      #expect(chain.suspensions.map(\.number) == ["45172 ΕΞ 2026"])
      #expect(chain.onboarding.number == "45171 ΕΞ 2026" && chain.amendments.isEmpty)
    }
  }

  /// A suspension and its lifting leave the day from which citizens are served.
  @Test func theDayOfTheOnboardingStays() throws {
    try inForce { registry, approval in
      try registry.enact(9200, change: .suspend, number: 2, hours: 27, parts: Self.modes(.video))
      try registry.seal(hours: 28)
      let life = try registry.ledger(at: TrustRegistry.start.adding(days: 2)).life(of: 9200)
      let act = try #require(life.acts.last)
      #expect(act.since == TrustRegistry.start.day)
      #expect(act.enactment.effectiveFrom == TrustRegistry.start.day.adding(1))
    }
  }
}
