import Testing

@testable import Schema

@Suite("Why a service cannot be booked")
struct ServiceTallyTests {
  private static let text = """
    topics:
      - id: dimotologio
        title: Δημοτολόγιο
        field: civil-registry
        kind: transaction
        modes: [video]
        audience: [citizens]
        durations: {video: 40 min}
      - id: plirofories
        title: Γενικές πληροφορίες
        field: general
        kind: information
        modes: [phone, video]
        audience: [citizens]
    hours:
      inPerson:
        monday: 08:00-14:30
      phone:
        tuesday: 09:00-13:00
      video:
        wednesday: [13:00-13:20, 14:00-16:00]
        thursday: [14:00-16:00, 17:00-17:20]
        friday: 14:00-15:00
    closures:
      - {from: 2026-12-16, reason: Βλάβη, modes: [video]}
      - {from: 2026-12-30, to: 2026-12-31, reason: Απογραφή}
    """

  private static func declaration() throws -> Declaration {
    let source = Example(text).file().source
    return try #require(Declaration.make(from: Reader.read(source).tree).declaration)
  }

  private static func days(_ first: String, _ last: String) throws -> ClosedRange<Day> {
    try #require(Day(iso: first))...#require(Day(iso: last))
  }

  private static func tally(_ first: String, _ last: String) throws -> ServiceTally {
    let declaration = try declaration()
    var judgement = Judgement(
      Compiler(asOf: Specimen.day), declaration: declaration, path: "example.yaml")
    let made = Feasibility(declaration, &judgement)
    let all = try #require(made)
    let video = try #require(all.services.first { $0.mode.value == .video })
    return ServiceTally(video.booking, in: try days(first, last))
  }

  @Test(
    "is counted in closed days, holidays and eves",
    arguments: [
      ("2026-12-16", "2026-12-16", "1 day with hours = 1 closed day"),
      ("2026-12-24", "2026-12-24", "1 day with hours = 1 eve (until 13:00)"),
      ("2026-12-25", "2026-12-25", "1 day with hours = 1 holiday"),
      ("2026-12-30", "2026-12-31", "2 days with hours = 2 closed days"),
      ("2026-12-24", "2026-12-25", "2 days with hours = 1 holiday + 1 eve (until 13:00)"),
      (
        "2026-12-24", "2026-12-30",
        "3 days with hours = 1 closed day + 1 holiday + 1 eve (until 13:00)"
      ),
      ("2026-12-26", "2026-12-29", "no day has hours"),
    ])
  func counts(first: String, last: String, reason: String) throws {
    #expect(try Self.tally(first, last).reason.en == reason)
  }

  @Test("is shown with the longest interval, the first of those that are as long")
  func longest() throws {
    let longest = try #require(try Self.tally("2026-12-16", "2026-12-18").longest)
    #expect(longest.day == Day(iso: "2026-12-16") && longest.interval.text == "14:00-16:00")
    #expect(try Self.tally("2026-12-26", "2026-12-27").longest == nil)
  }

  @Test(
    "names the closures that touch the days, of its own mode",
    arguments: [
      ("2026-12-16", "2026-12-29", ["2026-12-16"]), ("2026-12-17", "2026-12-29", []),
      ("2026-12-31", "2027-01-05", ["2026-12-30"]), ("2027-01-01", "2027-01-05", []),
      ("2026-12-01", "2026-12-30", ["2026-12-16", "2026-12-30"]),
      ("2026-12-01", "2026-12-15", []),
    ])
  func closures(first: String, last: String, starts: [String]) throws {
    let declaration = try Self.declaration(), days = try Self.days(first, last)
    let source = Example(Self.text).file().source
    let found = declaration.closures(in: days, of: .video).map { source.text($0.span) }
    #expect(found == starts)
    let other = declaration.closures(in: days, of: .phone).map { source.text($0.span) }
    #expect(other == starts.filter { $0 != "2026-12-16" })
  }
}
