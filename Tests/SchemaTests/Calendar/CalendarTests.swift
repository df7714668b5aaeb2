import Testing

@testable import Schema

@Suite("Days, Easter and holidays")
struct CalendarTests {
  @Test("every row of the table of holidays is explained")
  func table() throws {
    let rows = try CSVFile("Tests/SchemaTests/Data/holidays_2024_2035.csv").rows
    var expected: [String] = []
    for row in rows {
      let day = try #require(Day(iso: row["date"] ?? ""))
      let name = row["name_el"] ?? ""
      #expect(day.weekday.el == row["weekday_el"])
      switch row["category"] {
      case "public", "public_sector": expected.append("\(day) \(name) \(Holiday.Kind.closed)")
      case "half_day": expected.append("\(day) \(name) \(Holiday.Kind.closesAt13)")
      case "sunday_feast":
        let easter = try #require(Easter.sunday(in: day.year))
        #expect([0, 49].contains(day.days(since: easter)))
      case "public_moved":
        #expect(day.iso == "2024-05-01")
        #expect(MovedExample.all.move(of: .labourDay, in: day.year) != nil)
      case "public_forecast":
        #expect(MovedExample.all.move(of: .labourDay, in: day.year) == nil)
      default: Issue.record("an unknown category: \(row)")
      }
    }
    let computed = (2024...2035).flatMap {
      Holiday.ofPublicServices(year: $0, moved: MovedExample.all)
    }
    #expect(computed.map { "\($0.day) \($0.nameEl) \($0.kind)" } == expected)
  }

  @Test("Labour Day is where the ministerial decision put it")
  func labourDay() {
    let closed = Holiday.ofPublicServices(year: 2024, moved: MovedExample.all).map(\.day.iso)
    #expect(closed.contains("2024-05-07"))
    #expect(!closed.contains("2024-05-01"))
    #expect(Holiday.ofPublicServices(year: 2024).map(\.day.iso).contains("2024-05-01"))
    #expect(Holiday.ofPublicServices(year: 2027).map(\.day.iso).count { $0 == "2027-05-01" } == 2)
    #expect(Holiday.ofPublicServices(year: 10_000).isEmpty)
  }

  @Test(
    "Easter is on the day the church keeps",
    arguments: [
      (1900, "1900-04-22"), (1983, "1983-05-08"), (2000, "2000-04-30"), (2010, "2010-04-04"),
      (2021, "2021-05-02"), (2024, "2024-05-05"), (2035, "2035-04-29"), (2100, "2100-05-02"),
    ])
  func easter(year: Int, day: String) {
    #expect(Easter.sunday(in: year)?.iso == day)
  }

  @Test("Easter is a Sunday, 13 days behind in this century and the last")
  func easterSundays() {
    for year in 1...9999 where Easter.sunday(in: year)?.weekday != .sunday {
      Issue.record("\(year)")
    }
    #expect((1900...2099).allSatisfy { Easter.julianLag(in: $0) == 13 })
    #expect(Easter.sunday(in: 0) == nil)
    #expect(Easter.sunday(in: .max) == nil)
  }

  @Test("the days of 400 years follow each other and can be written and read")
  func days() throws {
    var day = try #require(Day(iso: "1900-01-01"))
    while day.year < 2300 {
      let next = day.adding(1)
      let isNextDate = next.day == day.day + 1 || (next.day == 1 && day.day >= 28)
      guard isNextDate, day < next, next.days(since: day) == 1, Day(iso: day.iso) == day,
        Day(year: day.year, month: day.month, day: day.day) == day
      else {
        Issue.record("\(day)")
        return
      }
      day = next
    }
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(iso: "2024-02-29")?.weekday == .thursday)
    #expect(Day.latest.adding(.max) == .latest)
    #expect(Day.earliest.adding(.min).iso == "0001-01-01")
  }

  @Test(
    "a text that is not exactly a date is no day",
    arguments: [
      "", "2024", "2024-1-01", "2024-01-1", "2024-01-011", "2024-01-01 ", " 2024-01-01",
      "2024/01/01", "2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10",
      "2024-01-00", "0000-01-01", "-024-01-01", "２024-01-01", "2024-01-0a",
    ])
  func strict(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("an annual day comes only in the years that have it")
  func annualDays() {
    #expect(AnnualDay.fixed(month: 2, day: 29).day(in: 2024)?.iso == "2024-02-29")
    #expect(AnnualDay.fixed(month: 2, day: 29).day(in: 2023) == nil)
    #expect(AnnualDay.fixed(month: 4, day: 31).day(in: 2024) == nil)
    #expect(AnnualDay.easter(offset: -48).day(in: 2026)?.iso == "2026-02-23")
    #expect(AnnualDay.easter(offset: -400).day(in: 2026) == nil)
    #expect(AnnualDay.easter(offset: .max).day(in: 2026) == nil)
  }

  @Test("a weekday is read by its key only")
  func weekdays() {
    #expect(Weekday.allCases.map { $0.key.text }.first == "monday")
    #expect(Weekday.allCases.first?.el == "Δευτέρα")
  }
}
