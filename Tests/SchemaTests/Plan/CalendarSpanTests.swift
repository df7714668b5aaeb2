import Testing

@testable import Schema

/// A calendar begins with the year of the judgement, so that a file can be approved again later.
@Suite struct CalendarSpanTests {
  /// The plan of an example whose request is of 2026, compiled on the first of November of a year.
  private func calendar(in year: Int, _ span: CalendarSpan) throws -> CalendarPlan {
    let day = try #require(Day(year: year, month: 11, day: 1))
    let compilation = Compiler(asOf: day).compile(
      Source(path: "onboarding.yaml", text: Specimen.text), calendar: span)
    return try #require(compilation.plan, "\(compilation.findings.map(\.message.en))").calendar
  }

  @Test(arguments: [
    (2026, CalendarSpan.judgement, 2026, 2029), (2027, .judgement, 2027, 2030),
    (2035, .judgement, 2035, 2038), (2026, .request, 2026, 2029), (2035, .request, 2026, 2029),
    (2035, .firstVersion, 2026, 2028),
  ])
  func theYearsFollowTheDayOfJudgement(
    _ year: Int, _ span: CalendarSpan, _ first: Int, _ last: Int
  ) throws {
    let calendar = try calendar(in: year, span)
    #expect(calendar.firstDay.iso == "\(first)-01-01")
    #expect(calendar.lastDay.iso == "\(last)-12-31")
    let holidays = calendar.holidays.map(\.day.year)
    #expect(Set(holidays) == Set(first...last))
  }

  @Test func aGivenDayNamesTheFirstYear() throws {
    let day = try #require(Day(year: 2031, month: 5, day: 4))
    #expect(try calendar(in: 2026, .day(day)).lastDay.iso == "2034-12-31")
  }
}
