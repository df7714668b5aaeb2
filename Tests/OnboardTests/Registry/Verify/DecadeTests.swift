import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// Ten years of a registry: reviewers come and go, a key leaks, the log's key is replaced, the root
/// rotates, thresholds change, another version decides, and calendars are confirmed. What each
/// municipality is in each month is written here beforehand.
@Suite struct DecadeTests {
  /// Municipalities with the same fate, and from which month on they have which stage.
  private struct Group {
    let name: String
    let codes: [Matter]
    let stages: [(from: String, stage: Stage?)]

    func stage(in month: String) -> Stage? {
      stages.last { $0.from <= month }?.stage
    }
  }

  /// Some of them, unless the run is thorough: they share a fate, and each takes its time.
  private static func codes(_ range: ClosedRange<Int>) -> [Matter] {
    range.prefix(Cases.among(range.count)).compactMap { Matter("\($0)") }
  }

  private static let quiet = Group(
    name: "quiet", codes: codes(9001...9020),
    stages: [
      ("2026-10", nil), ("2026-11", .enacted), ("2030-01", .confirmationDue),
      ("2030-03", .enacted), ("2033-01", .confirmationDue), ("2035-03", .enacted),
    ])
  private static let amended = Group(
    name: "amended", codes: codes(9023...9027),
    stages: [
      ("2026-10", nil), ("2026-11", .enacted), ("2031-01", .confirmationDue),
      ("2032-02", .enacted), ("2035-01", .confirmationDue), ("2035-03", .enacted),
    ])
  private static let suspended = Group(
    name: "suspended", codes: codes(9028...9031),
    stages: [
      ("2026-10", nil), ("2026-11", .enacted), ("2027-03", .suspended), ("2027-09", .enacted),
      ("2029-01", .confirmationDue), ("2029-03", .enacted), ("2032-01", .confirmationDue),
      ("2032-02", .enacted), ("2035-01", .confirmationDue), ("2035-03", .enacted),
    ])
  /// The video conferences of these are suspended when their confirmation becomes due, which does
  /// not keep it from being given.
  private static let partly = Group(
    name: "partly suspended", codes: codes(9021...9022),
    stages: [
      ("2026-10", nil), ("2026-11", .enacted), ("2029-10", .partlySuspended),
      ("2030-04", .enacted), ("2033-01", .confirmationDue), ("2035-03", .enacted),
    ])
  private static let withdrawn = Group(
    name: "withdrawn", codes: codes(9032...9034),
    stages: [
      ("2026-10", nil), ("2026-12", .enacted), ("2029-10", .withdrawn),
    ])
  private static let leaked = Group(
    name: "leaked", codes: codes(9035...9036),
    stages: [
      ("2026-10", nil), ("2029-09", .enacted), ("2030-02", .revoked), ("2030-06", .enacted),
      ("2033-01", .confirmationDue), ("2035-03", .enacted),
    ])
  private static let late = Group(
    name: "late", codes: codes(9037...9038),
    stages: [
      ("2026-10", nil), ("2031-05", .enacted), ("2034-01", .confirmationDue),
      ("2035-03", .enacted),
    ])
  private static let rejected = Group(
    name: "rejected", codes: codes(9039...9039), stages: [("2026-10", nil), ("2028-09", .rejected)])
  private static let otherVersion = Group(
    name: "another version", codes: codes(9040...9040),
    stages: [
      ("2026-10", nil), ("2030-09", .enacted), ("2033-01", .confirmationDue),
      ("2035-03", .enacted),
    ])
  /// Another body, whose sign-in rests on the key that leaked, and is decided about again.
  private static let body = Group(
    name: "body", codes: [Decade.signIn(of: "Κρήτης")],
    stages: [
      ("2026-10", nil), ("2029-09", .enacted), ("2030-02", .revoked), ("2030-06", .enacted),
    ])
  /// Another body, whose sign-in is suspended, given back and withdrawn; nothing of it falls due.
  private static let endedBody = Group(
    name: "ended body", codes: [Decade.signIn(of: "Αττικής")],
    stages: [
      ("2026-10", nil), ("2026-12", .enacted), ("2031-05", .suspended), ("2032-02", .enacted),
      ("2035-03", .withdrawn),
    ])
  private static let groups = [
    quiet, amended, suspended, partly, withdrawn, leaked, late, rejected, otherVersion, body,
    endedBody,
  ]

  /// The Labour Day that is moved, and its day before that.
  private static let labourDay = MovedHolidays.Move(
    .labourDay, year: 2027, observed: Day(year: 2027, month: 5, day: 4) ?? .epoch,
    decision: "ΦΕΚ Β΄ 1234/2027", published: Day(year: 2027, month: 4, day: 10) ?? .epoch)

  /// Does what happens in a month; false where nothing does.
  private static func happens(in month: String, to decade: Decade) throws -> Bool {
    switch month {
    case "2026-11":
      try decade.join(quiet.codes + amended.codes + suspended.codes + partly.codes)
    case "2026-12": try decade.join(withdrawn.codes + endedBody.codes)
    case "2027-03": try decade.enact(suspended.codes, .suspend)
    case "2027-09": try decade.enact(suspended.codes, .lift)
    case "2028-04":
      for code in amended.codes {
        try decade.approve(code) { $0.replacing("10 min", with: "15 min") }
      }
      try decade.enact(amended.codes, .amend)
    case "2028-09": try decade.reject(9039)
    case "2027-05":
      decade.moved = MovedHolidays([labourDay])
      try decade.confirm()
    case "2029-03", "2030-03": try decade.confirm()
    case "2032-02":
      try decade.confirm()
      try decade.enact(endedBody.codes, .lift)
    case "2035-03":
      try decade.confirm()
      try decade.enact(endedBody.codes, .withdraw)
    case "2030-04": try decade.enact(partly.codes, .lift)
    case "2029-09": try decade.join(leaked.codes + body.codes)
    case "2029-10":
      try decade.enact(withdrawn.codes, .withdraw)
      try decade.enact(partly.codes, .suspend, ServiceParts(modes: [.video], offices: []))
    case "2030-06": try decade.join(leaked.codes + body.codes)
    case "2031-05":
      try decade.join(late.codes)
      try decade.enact(endedBody.codes, .suspend)
    default: return try changesAuthority(in: month, of: decade)
    }
    return true
  }

  private static func changesAuthority(in month: String, of decade: Decade) throws -> Bool {
    let world = decade.world
    switch month {
    case "2027-06":
      try decade.leave("reviewer-3", roots: ["root-1", "root-2"])
      try decade.enrol("reviewer-4", "p-2004", roots: ["root-1", "root-2"])
    case "2028-02":
      try world.demand(3, .reviewer)
      decade.reviewers = ["reviewer-1", "reviewer-2", "reviewer-4"]
    case "2028-06":
      try decade.rotate(
        leaving: ["root-1", "root-2"], joining: "root-4", "p-1004",
        signers: ["root-2", "root-3", "root-4"])
    case "2029-02": try decade.replaceLogKey(roots: ["root-3", "root-4"])
    case "2030-02":
      try decade.leak("reviewer-2", from: "2029-07", roots: ["root-3", "root-4"])
      try decade.enrol("reviewer-5", "p-2005", roots: ["root-3", "root-4"])
      decade.reviewers = ["reviewer-1", "reviewer-4", "reviewer-5"]
    case "2030-09": try decade.joinByAnotherVersion(9040)
    case "2031-02":
      try world.changePolicy(by: ["root-3", "root-4"]) {
        PolicyEditing.demanding(2, of: .reviewer, in: $0)
      }
      decade.reviewers = ["reviewer-1", "reviewer-4"]
    case "2031-06":
      try decade.rotate(
        leaving: ["root-3"], joining: "root-5", "p-1005", signers: ["root-3", "root-4", "root-5"])
    case "2033-06":
      try decade.leave("reviewer-1", roots: ["root-4", "root-5"])
      decade.reviewers = ["reviewer-4", "reviewer-5"]
    default: return false
    }
    return true
  }

  @Test func everyMonthIsAsItWasWrittenBeforehand() throws {
    let decade = try Decade()
    defer { decade.world.remove() }
    for year in 2026...2036 {
      for number in 1...12 {
        let month = "\(year)-" + (number < 10 ? "0" : "") + "\(number)"
        guard "2026-10"..."2036-09" ~= month else { continue }
        decade.begin(month)
        // Where nothing was decided there is nothing to seal or to prove anew, but time goes on.
        guard try Self.happens(in: month, to: decade) || number == 10 else {
          expect(month, try decade.stages())
          continue
        }
        #expect(try decade.seal() == [], "\(month)")
        try expect(month, try decade.verify())
      }
    }
  }

  private func expect(_ month: String, _ stages: [Matter: Stage]) {
    for group in Self.groups {
      for code in group.codes {
        #expect(stages[code] == group.stage(in: month), "\(month) \(group.name)")
      }
    }
  }

  private func expect(_ month: String, _ outcome: Verification.Outcome) throws {
    let refusals = outcome.refusals + outcome.verdicts.flatMap(\.refusals)
    #expect(refusals == [], "\(month)")
    let stages = outcome.verdicts.compactMap { one in one.stage.map { (one.matter, $0) } }
    expect(month, Dictionary(uniqueKeysWithValues: stages))
    let moved = outcome.deployable.filter { verdict in
      String(decoding: verdict.configuration, as: UTF8.self).contains("\"date\":\"2027-05-04\"")
    }
    // Those that were suspended at the time were confirmed later, for later years.
    let isKnown = Set(moved.map(\.matter)).isSuperset(of: Self.quiet.codes)
    #expect(isKnown == ("2027-05"..<"2030-03" ~= month), "\(month)")
    #expect(Set(moved.map(\.matter)).isDisjoint(with: Self.suspended.codes), "\(month)")
    let vouched = outcome.verdicts.filter { $0.proof == .vouchedFor }.map(\.matter)
    #expect(vouched == (month < "2030-09" ? [] : Self.otherVersion.codes), "\(month)")
  }
}
