import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// What lifts a suspension, and in which words.
@Suite struct LiftingTests {
  /// What is suspended is not joined again by the same approval: its suspension is lifted.
  @Test func whatIsSuspendedIsLifted() throws {
    try TrustRegistry.withParts { registry, approval in
      try registry.enact(9200, change: .suspend, number: 2, hours: 3)
      try registry.seal(hours: 24)
      let life = try registry.ledger(at: TrustRegistry.start.adding(days: 2)).life(of: 9200)
      for command in ["record", "draft"] {
        let refusal = #expect(throws: Refusal.self) {
          try life.demandNotHeld("9200", command: command)
        }
        #expect(refusal?.code == .enactmentOutOfTurn)
        #expect(refusal?.remedy.command == "onboard act \(command) lift 9200")
      }
      #expect(throws: Refusal.self) {
        try life.demandDraftable(of: .onboard, on: TrustRegistry.start.day.adding(2))
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
      #expect(throws: Never.self) { try again.demandNotHeld("9200", command: "record") }
    }
  }

  /// What a lifting names is the whole suspension where it leaves nothing suspended.
  @Test func aLiftingOfAllPartsIsWhole() throws {
    try TrustRegistry.withParts { registry, _ in
      let (video, phone) = (ServiceParts.modes(.video), ServiceParts.modes(.phone))
      let both = video.adding(phone)
      try registry.enact(9200, change: .suspend, number: 2, hours: 3, parts: both)
      let life = try registry.ledger(at: TrustRegistry.start.adding(days: 2)).life(of: 9200)
      #expect(life.named(both, by: .lift) == nil)
      for parts in [video, phone, both.adding(.modes(.inPerson))] {
        #expect(life.named(parts, by: .lift) == parts)
      }
      #expect(life.named(both, by: .suspend) == both && life.named(nil, by: .lift) == nil)
    }
  }

  /// A lifting is drafted from what was in force, and names the suspension that it lifts.
  @Test func aLiftingIsDraftedFromWhatWasInForce() throws {
    try TrustRegistry.withParts { registry, approval in
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
}
