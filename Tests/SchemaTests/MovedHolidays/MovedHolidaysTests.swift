import Foundation
import TestSupport
import Testing

@testable import Schema

@Suite("Moved holidays")
struct MovedHolidaysTests {
  private static let year27 = MovedExample.move(
    2027, to: "2027-05-04", published: "2027-03-10", decision: "ΦΕΚ Β΄ 999/2027")

  private static func findings(_ text: String) -> [String] {
    let source = Source(path: "holidays.yaml", text: text)
    return MovedHolidays.read(source, asOf: Specimen.day).compilation.findings.map { finding in
      let line = source.position(of: Int(finding.span.start)).line
      return "\(finding.rule.id) \(line) \(source.text(finding.span))"
    }
  }

  private static func file(
    holiday: String = "labour-day", year: String = "2027", observed: String = "2027-05-04",
    decision: String = "ΦΕΚ Β΄ 999/2027", published: String = "2027-03-10", more: String = ""
  ) -> String {
    """
    version: 1
    moved:
      - holiday: \(holiday)
        year: \(year)
        observed: \(observed)
        decision: \(decision)
        published: \(published)
    \(more)
    """
  }

  @Test("close the day to which they were moved, and open their own")
  func effect() {
    let feasts = Feasts(local: [], moved: MovedExample.all)
    for (day, effect) in [
      ("2021-05-01", HolidayEffect.closed), ("2021-05-04", .closed), ("2021-05-05", .none),
      ("2022-05-01", .none), ("2022-05-02", .closed), ("2024-05-01", .none),
      ("2024-05-07", .closed), ("2027-05-04", .none), ("2026-05-01", .closed),
    ] {
      // The first of May 2021 was Holy Saturday as well.
      #expect(Day(iso: day).map { feasts.effect(on: $0) } == effect, "\(day)")
    }
    let names = Holiday.ofPublicServices(year: 2021, moved: MovedExample.all)
      .filter { $0.day.month == 5 }.map { "\($0.day) \($0.nameEn)" }
    #expect(
      names == ["2021-05-01 Holy Saturday", "2021-05-03 Easter Monday", "2021-05-04 Labour Day"])
  }

  @Test(
    "count from the day of their publication", arguments: [("2027-03-09", 0), ("2027-03-10", 1)])
  func published(_ day: String, _ count: Int) throws {
    let compiler = Compiler(
      asOf: try #require(Day(iso: day)), moved: MovedHolidays([Self.year27]))
    #expect(compiler.moved?.moves.count == count)
    let plan = try #require(
      compiler.compile(Source(path: "a.yaml", text: Specimen.text)).plan)
    #expect(plan.calendar.moved.moves.count == count)
    let closed = plan.calendar.holidays(in: 2027).filter { $0.isClosed }.map(\.day.iso)
    #expect(closed.contains("2027-05-04") == (count == 1))
  }

  /// A day as people read it: 4/5/2027.
  private static func told(_ iso: String) -> String {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    return "\(parts[2])/\(parts[1])/\(parts[0])"
  }

  @Test(
    "are noted while a decision is likely and missing",
    arguments: [
      ("2026-05-01", nil), ("2026-05-02", "2027-05-04"), ("2027-05-01", "2027-05-04"),
      ("2027-05-02", nil), ("2031-09-01", "2032-05-04"), ("2032-09-01", "2033-05-02"),
      ("2037-09-01", "2038-05-03"), ("2029-05-02", nil), ("2023-06-01", "2024-05-07"),
    ] as [(String, String?)])
  func undecided(_ day: String, _ likely: String?) throws {
    let day = try #require(Day(iso: day))
    let found = UndecidedLabourDay(within: .twelveMonths(from: day), .empty)
    #expect(found?.likely.iso == likely)
    let compiler = Compiler(asOf: day, moved: .empty)
    let notes = compiler.compile(Source(path: "a.yaml", text: Specimen.text)).findings
      .filter { $0.rule === Rule.labourDayUndecided }
    #expect(notes.count == (likely == nil ? 0 : 1))
    #expect(
      notes.allSatisfy {
        $0.severity == .note && $0.message.el.contains(likely.map(Self.told) ?? "–")
      })
  }

  @Test("are no longer noted once they are decided, declared closed, or not asked for")
  func decided() throws {
    func notes(_ moved: MovedHolidays?, _ more: String = "") -> [String] {
      Compiler(asOf: Specimen.day, moved: moved)
        .compile(Source(path: "a.yaml", text: Specimen.text + more)).findings.map(\.rule.id)
        // The closure takes days on which the specimen has no hours.
        .filter { $0 != Rule.closureWithoutEffect.id }
    }
    let early = MovedExample.move(2027, to: "2027-05-04", published: Specimen.day.iso)
    #expect(notes(.empty) == ["labour-day-undecided"])
    #expect(notes(MovedHolidays([Self.year27])) == ["labour-day-undecided"])
    #expect(notes(MovedHolidays([early])) == [])
    #expect(notes(nil) == [])
    let closure = "\nclosures:\n  - from: 2027-05-03\n    to: 2027-05-04\n    reason: Αργία\n"
    #expect(notes(.empty, closure) == [])
    #expect(notes(.empty, closure + "    modes: [video]\n") == ["labour-day-undecided"])
    #expect(notes(.empty, closure.replacing("05-04", with: "05-03")) == ["labour-day-undecided"])
  }

  @Test("are read from a file")
  func reading() throws {
    let source = Source(path: "holidays.yaml", text: Self.file())
    let (moved, compilation) = MovedHolidays.read(source, asOf: Specimen.day)
    #expect(compilation.findings.isEmpty)
    #expect(moved == MovedHolidays([Self.year27]))
    #expect(Self.findings("version: 1\nmoved: []\n").isEmpty)
  }

  @Test(
    "are refused at the line when the file is malformed",
    arguments: [
      ("", "file-empty 1 "), ("- a\n", "file-root 1 - a"),
      ("version: 1\n", "key-missing 1 version"), ("moved: []\n", "key-missing 1 moved"),
      ("version: 2\nmoved: []\n", "version-unknown 1 2"),
      ("version: 1\nmoved:\n", "value-empty 2 moved"),
      ("version: 1\nmoved: x\n", "value-kind 2 x"),
      ("version: 1\nmoved: []\nnote: x\n", "key-unknown 3 note"),
      ("version: 1\nmoved: &a []\n", "yaml-anchor 2 &a"),
      (file(more: "    reason: x"), "key-unknown 8 reason"),
      (file(holiday: "christmas"), "choice-unknown 3 christmas"),
      (file(year: "δύο"), "number-format 4 δύο"), (file(year: "1999"), "number-format 4 1999"),
      (file(observed: "4/5/2027"), "date-format 5 4/5/2027"),
      (file(published: "χθες"), "date-format 7 χθες"),
      (file(decision: ""), "value-empty 6 decision"),
      (file(observed: "2028-05-04"), "holiday-move-wrong 5 2028-05-04"),
      (file(observed: "2027-05-01"), "holiday-move-wrong 5 2027-05-01"),
      (file(observed: "2027-05-03"), "holiday-move-wrong 5 2027-05-03"),
      (file(observed: "2027-05-08"), "holiday-move-wrong 5 2027-05-08"),
      (file(published: "2027-05-04"), "holiday-move-wrong 7 2027-05-04"),
      (file() + file().dropFirst(18), "holiday-move-wrong 9 2027"),
      ("version: 1\nmoved:\n  - holiday: labour-day\n", "key-missing 3 holiday"),
    ])
  func malformed(_ text: String, _ finding: String) {
    let found = Self.findings(text)
    let rules = Set(found.map { $0.prefix { $0 != " " } })
    #expect(rules == [finding.prefix { $0 != " " }])
    #expect(found.first == finding)
    let source = Source(path: "holidays.yaml", text: text)
    #expect(MovedHolidays.read(source, asOf: Specimen.day).moved == .empty)
  }

  @Test("of the repository are the decisions for the public sector")
  func committed() throws {
    let url = Repository.root.appending(path: "Municipalities/holidays.yaml")
    let source = Source(path: "holidays.yaml", text: try String(contentsOf: url, encoding: .utf8))
    let (moved, compilation) = MovedHolidays.read(source, asOf: Specimen.day)
    #expect(compilation.findings.isEmpty)
    #expect(moved.moves.map(\.observed) == MovedExample.all.moves.map(\.observed))
    #expect(moved.moves.map(\.published) == MovedExample.all.moves.map(\.published))
  }

  @Test("stop an opening on the day to which they were moved")
  func openings() throws {
    let opening = "\nopenings:\n  - date: 2027-05-04\n    hours: 09:00-13:00\n    reason: Α\n"
    let source = Source(path: "a.yaml", text: Specimen.text + opening)
    let day = try #require(Day(iso: "2027-03-10"))
    func ids(_ moved: MovedHolidays) -> [String] {
      Compiler(asOf: day, moved: moved).compile(source).findings
        .filter { $0.severity == .error }.map(\.rule.id)
    }
    #expect(ids(.empty) == [])
    #expect(ids(MovedHolidays([Self.year27])) == ["opening-on-holiday"])
  }
}
