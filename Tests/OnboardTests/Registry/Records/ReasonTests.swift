import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// What names a person stays out of records, of what is printed, and of pages.
@Suite struct ReasonTests {
  private typealias World = TrustRegistry

  private static let planted: [PersonalTexts.Planted] = {
    var generator = PersonalTexts(seed: 18)
    return (0..<1000).map { _ in generator.planted() }
  }()

  @Test func noReasonThatNamesAPersonIsTaken() {
    for one in Self.planted {
      let refusal = #expect(throws: Refusal.self, "\(one.text)") {
        try Reason.demandImpersonal(one.text, "9173")
      }
      #expect(refusal?.code == .reasonPersonal)
      #expect(refusal?.message(.greek).contains(one.secret) == false)
      #expect(refusal?.message(.english).contains(one.secret) == false)
    }
    #expect(throws: Never.self) {
      try Reason.demandImpersonal("Βλάβη στην οδό Νίκου Πλουμπίδη", "")
    }
  }

  /// The account of a municipality is harmless in its declaration, and has no place in a record.
  @Test func noAccountStandsInAReason() {
    #expect(throws: Refusal.self) {
      try Reason.demandImpersonal("Επιστροφή στον GR16 0110 1250 0000 0001 2300 695", "9173")
    }
  }

  /// A record of an act or of a revocation, and a rejection.
  @Test func nothingIsWritten() throws {
    let world = try World()
    defer { world.remove() }
    let approval = try world.approve(9173)
    try world.sealed(hours: 24)
    let revocation = Record(
      9173, .revocation(Revocation(record: approval.digest, reason: "κ. Νίκας")))
    let ledger = try world.ledger(at: World.hour(30))
    let refusal = #expect(throws: Refusal.self) {
      try Recorder.work(on: ledger, signer: try World.signer("revoker")) { recorder in
        _ = try recorder.sign(revocation, .approve, in: try ledger.life(of: 9173))
      }
    }
    #expect(refusal?.code == .reasonPersonal)
    let names = try world.records(of: 9173).map(\.record.digest)
    #expect(!names.contains(revocation.digest))
  }

  /// A record from before the check is masked wherever it is told.
  @Test func whatWasRecordedBeforeIsMasked() throws {
    let world = try World()
    defer { world.remove() }
    let approval = try world.approve(9173)
    try world.revoke(
      9173, approval.digest, because: "Λάθος του κ. Γ. Νίκα, 6971234567, g.nikas@dimos.example")
    // Another tool signed it: what is sealed would stay public, so it waits, and is named.
    #expect(try world.sealed(hours: 24).refusals.map(\.code) == [.reasonPersonal])
    let day = World.hour(30).day
    let status = try RegistryStatus(try world.ledger(at: World.hour(30)), on: day)
    let report = StatusReport(registry: status, language: .greek)
    let one = try #require(status.municipalities.first)
    for text in [
      report.text, report.history(of: one), String(decoding: report.json(), as: UTF8.self),
    ] {
      #expect(!text.contains("Νίκα") && !text.contains("6971234567") && !text.contains("g.nikas"))
    }
    #expect(report.history(of: one).contains("Λάθος του •. •. ••••"))
  }

  /// The limit is one of characters, whatever they are and whoever asks.
  @Test func aReasonHasOneLimit() {
    for letter in ["a", "ά", "🏛"] {
      #expect(Reason.canBeGiven(String(repeating: letter, count: Reason.most)))
      #expect(!Reason.canBeGiven(String(repeating: letter, count: Reason.most + 1)))
    }
    for text in ["", "  ", "a\nb", "a\u{202E}b", "a\u{200B}b"] {
      #expect(!Reason.canBeGiven(text), "\(text)")
    }
  }

  /// What a record says is printed, and nobody may have signed it.
  @Test(arguments: ["\u{1B}[31mx", "a\nb", "\u{202E}x", ""])
  func aReasonIsOneLineToSee(_ reason: String) throws {
    let act: JSONValue = [
      "ada": "ΨΗ4746ΜΤΛ6-Ω31", "pdf": .digest(Digest(of: [])), "posted": "2026-10-01",
      "protocol": "1 ΕΞ 2026", "signed": "2026-10-01",
    ]
    func suspension(_ reason: String) -> Enactment? {
      Enactment(["act": act, "change": "suspend", "reason": .string(reason)])
    }
    func revocation(_ reason: String) -> Revocation? {
      Revocation(["reason": .string(reason), "record": .digest(Digest(of: []))])
    }
    #expect(suspension("βλάβη") != nil && suspension(reason) == nil)
    #expect(revocation("λάθος") != nil && revocation(reason) == nil)
  }
}
