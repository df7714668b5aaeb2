import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// A rehearsal says of each municipality in force what a new judgement would ask for.
@Suite struct ImpactTests {
  private static let day = TrustRegistry.start.day.adding(2)

  private static func impact(
    of registry: TrustRegistry, _ moved: MovedHolidays, asOf day: Day = day
  ) throws -> Impact {
    let ledger = try registry.ledger(at: TrustRegistry.start.adding(days: 2))
    return try Impact(of: try RegistryStatus(ledger, on: max(day, Self.day)), asOf: day, moved)
  }

  private static func inRegistry(_ work: (TrustRegistry) throws -> Void) throws {
    let registry = try ImpactRegistry.make()
    defer { registry.remove() }
    try work(registry)
  }

  @Test func eachConsequenceIsTold() throws {
    try Self.inRegistry { registry in
      let impact = try Self.impact(of: registry, ImpactRegistry.moved)
      #expect(impact.refusals.isEmpty && impact.faults.isEmpty, "\(impact.refusals)")
      #expect(
        impact.rehearsed.map { "\($0.matter) \($0.consequence)" } == [
          "9254 findings", "9183 act", "9200 sealing", "9306 calendar", "9173 unchanged",
        ])
      let (broken, act) = (impact.rehearsed[0], impact.rehearsed[1])
      #expect(broken.findings.map(\.finding.rule.id) == ["opening-on-holiday"])
      #expect(!act.isCompiledAgain && act.changes.isEmpty && act.members.contains("announcement"))
      let calendar = impact.rehearsed[3]
      #expect(
        calendar.changes.map(\.place.path) == ["holidays"] && calendar.members == ["calendar"])
      let lost = calendar.effects.flatMap { effect in
        zip(effect.before, effect.after).map { $1.minutes - $0.minutes }
      }
      #expect(lost.allSatisfy { $0 <= 0 } && lost.contains { $0 < 0 })
      #expect(impact.affected.count == 4 && impact.hasFindings)
      let stays = impact.rehearsed[4]
      #expect(stays.changes.isEmpty && stays.effects.isEmpty && stays.members.isEmpty)
    }
  }

  /// A decision that nobody has published yet is named, and moves nothing.
  @Test func whatIsPublishedLaterDoesNotCount() throws {
    try Self.inRegistry { registry in
      let late = MovedHolidays(
        ImpactRegistry.moved.moves.map {
          MovedHolidays.Move(
            $0.holiday, year: $0.year, observed: $0.observed, decision: $0.decision,
            published: Self.day.adding(1))
        })
      let impact = try Self.impact(of: registry, late)
      #expect(impact.moved == .empty && impact.waiting == late.moves)
      // 9173 was approved with the decision, and would lose it; 9306 was not.
      #expect(impact.count(of: .unchanged) == 2 && impact.count(of: .calendar) == 1)
      let changed = impact.rehearsed.first { $0.consequence == .calendar }
      #expect(changed?.matter == 9173 && changed?.changes.map(\.effect) == [.widens])
      let text = Self.text(of: impact)
      #expect(text.contains("Does not count yet: Labour Day 2027, 4 May 2027 (ΦΕΚ Β΄ 999/2027)"))
    }
  }

  /// When the calendar runs out, a confirmation is due, whatever else is as it was.
  @Test func aCalendarThatEndsIsRenewed() throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    try registry.enact(9173, of: try registry.approve(9173))
    try registry.seal()
    #expect(try Self.impact(of: registry, .empty).rehearsed.map(\.consequence) == [.unchanged])
    let day = try #require(Day(iso: "2028-06-01"))
    let before = try Self.impact(of: registry, .empty, asOf: day)
    #expect(before.rehearsed.map(\.consequence) == [.unchanged])
    let due = try Self.impact(of: registry, .empty, asOf: try #require(Day(iso: "2029-06-01")))
    #expect(due.rehearsed.map(\.consequence) == [.calendar])
    #expect(due.rehearsed.first?.changes.isEmpty == true)
    #expect(Self.text(of: due).contains("these differ: calendar"))
  }

  private static func text(of impact: Impact) -> String {
    ImpactText(impact: impact, language: .english, width: 100, isColourful: false).text
  }

  @Test func theSummaryComesFirst() throws {
    try Self.inRegistry { registry in
      let impact = try Self.impact(of: registry, ImpactRegistry.moved)
      let text = Self.text(of: impact)
      let counts = "In force: 5 · unchanged: 1 · calendar only: 1 · by sealing: 1 · by an act: 1"
      let places = [
        "Rehearsal: what is in force, judged anew on 3 October 2026", counts,
        "9254 Δήμος Καλαμάτας: would have findings", "error[opening-on-holiday]",
        "9183 Δήμος Περιστερίου: needs a new approval and act", "these differ: ",
        "9200 Δήμος Νέας Σμύρνης: hours, times, staff", "9306 Δήμος Μαλεβιζίου: calendar only",
        "The holiday “Labour Day” of 2027 is moved to 4 May 2027",
      ].map { text.range(of: $0)?.lowerBound }
      #expect(!places.contains(nil), "\(text)")
      #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
      #expect(!text.contains("9173"))
    }
  }

  @Test func jsonAndPageSayTheSame() throws {
    try Self.inRegistry { registry in
      let impact = try Self.impact(of: registry, ImpactRegistry.moved)
      let bytes = ImpactJSON.write(impact)
      let json = try JSONReader.read(bytes)
      #expect(json.file == bytes && json["format"]?.text == "onboard/impact/v1")
      #expect(
        json["summary"] == ["act": 1, "calendar": 1, "findings": 1, "sealing": 1, "unchanged": 1])
      #expect(json["movedHolidays"] == ImpactRegistry.moved.json)
      let listed = json["municipalities"]?.elements ?? []
      #expect(listed.map { $0["consequence"]?.text ?? "" }.count == 5)
      #expect(listed.first?["findings"]?.elements?.first?["id"]?.text == "opening-on-holiday")
      for language in Language.allCases {
        let page = String(
          decoding: ImpactPage(impact: impact, language: language).bytes, as: UTF8.self)
        #expect(page.contains("\"onboard/impact/v1\"") && page.contains("id=\"m-9254\""))
        #expect(page.contains("opening-on-holiday") && !page.contains("id=\"m-9173\""))
      }
    }
  }

  /// Where records do not hold, the others are rehearsed all the same.
  @Test func whoIsRefusedStopsNobody() throws {
    try Self.inRegistry { registry in
      let name = ReviewedSubmission.File.configuration
      let record = try #require(try registry.records(of: 9306).first { $0.submission != nil })
      try registry.write(Array("{}".utf8), to: TrustRegistry.path(of: record.record, name))
      let impact = try Self.impact(of: registry, ImpactRegistry.moved)
      #expect(impact.refusals.map(\.code) == [.subjectChanged])
      #expect(impact.rehearsed.count == 4)
    }
  }

  @Test func nothingInForceIsNothingToRehearse() throws {
    let impact = try Impact(of: nil, asOf: Self.day, .empty)
    #expect(impact.rehearsed.isEmpty && !impact.hasFindings)
    #expect(Self.text(of: impact).contains("In force: 0\n"))
  }
}
