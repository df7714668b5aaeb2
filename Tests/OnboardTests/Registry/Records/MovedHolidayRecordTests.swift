import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// A record is compiled again with the moved holidays that it names, whatever is known today.
@Suite struct MovedHolidayRecordTests {
  private static let moved = MovedHolidays([
    MovedHolidays.Move(
      .labourDay, year: 2027, observed: Day(year: 2027, month: 5, day: 4) ?? .epoch,
      decision: "ΦΕΚ Β΄ 999/2027", published: TrustRegistry.start.day)
  ])

  /// A registry in which 9173 is in force, approved with a moved holiday.
  private func verified(
    change: (JSONValue, inout [UInt8]) -> JSONValue = { object, _ in object },
    _ work: (TrustRegistry, Verification.Outcome) throws -> Void
  ) throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    try registry.enact(9173, of: try registry.approve(9173, moved: Self.moved, change: change))
    try registry.seal()
    try work(registry, try registry.verify())
  }

  @Test func itsOwnDecisionsCount() throws {
    try verified { registry, outcome in
      #expect(outcome.isAccepted, "\(outcome.verdicts.flatMap(\.refusals))")
      let record = try #require(try registry.records(of: 9173).first)
      #expect(record.submission?.moved == Self.moved)
      let compiled = try record.compiled()
      #expect(compiled.isCompiledAgain)
      #expect(compiled.compilation?.plan?.calendar.moved == Self.moved)
      #expect(String(decoding: compiled.configuration, as: UTF8.self).contains("2027-05-04"))
    }
  }

  /// A review that keeps silent about a decision gives other bytes.
  @Test func aDecisionThatIsNotNamedIsMissed() throws {
    try verified(change: { object, _ in object.with(["movedHolidays": []]) }) { _, outcome in
      #expect(
        outcome.verdicts.flatMap(\.refusals).map(\.code) == [.configurationNotCompiled])
    }
  }

  private static func member(
    _ change: (inout [String: JSONValue]) -> Void = { _ in }
  ) -> JSONValue {
    var members: [String: JSONValue] = [
      "decision": "ΦΕΚ Β΄ 1/2026", "holiday": "labour-day", "observed": "2026-05-05",
      "published": "2026-03-01", "year": 2026,
    ]
    change(&members)
    return .object(members)
  }

  @Test(
    arguments: [
      "x", [.null], [member { $0["holiday"] = "christmas" }], [member { $0["year"] = 2027 }],
      [member { $0["observed"] = "2026-5-5" }], [member { $0["more"] = 1 }], [member(), member()],
      [member { $0["published"] = "2026-10-02" }], [member { $0["decision"] = nil }],
      [
        member(),
        member {
          $0["year"] = 2025; $0["observed"] = "2025-05-05"
        },
      ],
    ] as [JSONValue])
  func whatNoReviewWritesIsRefused(_ value: JSONValue) throws {
    let review = try TrustRegistry.review(9173).review
    #expect(ReviewedSubmission(review.object.with(["movedHolidays": [Self.member()]])) != nil)
    #expect(ReviewedSubmission(review.object.with(["movedHolidays": value])) == nil)
  }

  /// Reviews that name nothing were made when the compiler knew of one move by itself.
  @Test func whatWasApprovedBeforeKnewOneMove() throws {
    let review = try TrustRegistry.review(9173).review
    var members = try #require(review.object.members)
    #expect(ReviewedSubmission(.object(members))?.moved == .empty)
    members["movedHolidays"] = nil
    let moved = try #require(ReviewedSubmission(.object(members))?.moved)
    #expect(moved.moves.map(\.observed.iso) == ["2024-05-07"])
  }
}
