import Testing

@testable import Schema

/// Which days an exception or a season means.
@Suite struct DayRuleTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func days(_ rule: DayRule, _ first: String, _ last: String) throws -> [String] {
    rule.days(in: try day(first)...day(last)).map(\.iso)
  }

  private func once(_ first: String, _ last: String? = nil) throws -> DaySpan {
    DaySpan(from: .once(try day(first)), to: try last.map { .once(try day($0)) })
  }

  /// The days of a period are those that the rule holds, whatever it skips on the way.
  @Test func daysAreThoseThatItHolds() throws {
    let first = try #require(Day(iso: "2027-01-06")), last = try #require(Day(iso: "2028-07-20"))
    let from = try #require(Day(iso: "2026-12-19")), to = try #require(Day(iso: "2028-02-05"))
    let spans: [DaySpan?] = [
      nil, DaySpan(from: .once(from), to: nil), DaySpan(from: .once(from), to: .once(to)),
      DaySpan(from: .once(to), to: .once(to)), DaySpan(from: .yearly(month: 11, day: 5), to: nil),
      DaySpan(from: .yearly(month: 11, day: 5), to: .yearly(month: 2, day: 8)),
      DaySpan(from: .easter(offset: -6), to: .easter(offset: 30)),
    ]
    for span in spans {
      for weekdays in [[], [.saturday], [.sunday, .monday, .thursday]] as [[Weekday]] {
        for step in [1, 2, 5] {
          for numbers in [[], [1], [2, -1]] {
            let rule = DayRule(
              span: span, weekdays: weekdays, everyWeeks: step, weeksOfMonth: numbers)
            let held = (first...last).filter { rule.holds($0) }
            #expect(rule.days(in: first...last) == held, "\(rule.text)")
          }
        }
      }
    }
  }

  @Test func everySecondWeekGoesOnOverNewYear() throws {
    let rule = DayRule(span: try once("2026-12-12"), weekdays: [.saturday], everyWeeks: 2)
    #expect(
      try days(rule, "2026-12-01", "2027-02-28") == [
        "2026-12-12", "2026-12-26", "2027-01-09", "2027-01-23", "2027-02-06", "2027-02-20",
      ])
    // Half a year has thirteen of them.
    #expect(try days(rule, "2026-12-12", "2027-06-11").count == 13)
    // Weeks count from Monday, so the Tuesday before the first Saturday is of the same week.
    let both = DayRule(
      span: try once("2026-12-12"), weekdays: [.tuesday, .saturday], everyWeeks: 2)
    #expect(
      try days(both, "2026-12-07", "2026-12-31") == ["2026-12-12", "2026-12-22", "2026-12-26"])
  }

  @Test func daysOfTheMonthAreCounted() throws {
    func of(_ weeks: [Int]) -> DayRule { DayRule(weekdays: [.friday], weeksOfMonth: weeks) }
    #expect(try days(of([1]), "2027-01-01", "2027-02-28") == ["2027-01-01", "2027-02-05"])
    #expect(try days(of([-1]), "2027-01-01", "2027-02-28") == ["2027-01-29", "2027-02-26"])
    // The fifth is not in every month.
    #expect(try days(of([5]), "2027-01-01", "2027-04-30") == ["2027-01-29", "2027-04-30"])
    #expect(
      try days(of([2, -1]), "2027-03-01", "2027-03-31") == ["2027-03-12", "2027-03-26"])
  }

  @Test func aYearlySpanComesAgain() throws {
    let august = DaySpan(from: .yearly(month: 8, day: 10), to: .yearly(month: 8, day: 20))
    for (iso, holds) in [
      ("2027-08-10", true), ("2031-08-20", true), ("2027-08-09", false), ("2027-08-21", false),
    ] {
      #expect(august.holds(try day(iso)) == holds, "\(iso)")
    }
    let winter = DaySpan(from: .yearly(month: 12, day: 15), to: .yearly(month: 1, day: 10))
    for (iso, holds) in [
      ("2026-12-15", true), ("2027-01-10", true), ("2027-01-11", false), ("2026-12-14", false),
    ] {
      #expect(winter.holds(try day(iso)) == holds, "\(iso)")
    }
  }

  @Test func easterMovesItsDays() throws {
    // Easter is on 2 May 2027 and on 16 April 2028.
    let week = DaySpan(from: .easter(offset: -6), to: .easter(offset: -1))
    for (iso, holds) in [
      ("2027-04-26", true), ("2027-05-01", true), ("2027-05-02", false), ("2027-04-25", false),
      ("2028-04-10", true), ("2028-04-16", false),
    ] {
      #expect(week.holds(try day(iso)) == holds, "\(iso)")
    }
    let spring = DaySpan(from: .yearly(month: 3, day: 1), to: .easter(offset: -7))
    #expect(try spring.holds(day("2027-04-25")))
    #expect(try !spring.holds(day("2027-04-26")))
  }

  @Test func theNarrowerSpanRanksFirst() throws {
    let year = DaySpan(from: .yearly(month: 6, day: 1), to: .yearly(month: 9, day: 30))
    let easter = DaySpan(from: .easter(offset: -6), to: .easter(offset: -1))
    #expect(try once("2027-07-01", "2027-07-10").rank < easter.rank)
    #expect(easter.rank < year.rank)
  }

  @Test func theDaysAreWorded() throws {
    let rule = DayRule(
      span: try once("2027-01-09", "2027-06-26"), weekdays: [.saturday], everyWeeks: 2)
    #expect(rule.words.el == "κάθε Σάββατο, ανά 2 εβδομάδες από 9/1/2027 έως 26/6/2027")
    let last = DayRule(weekdays: [.friday], weeksOfMonth: [-1])
    #expect(last.words.el == "Παρασκευή (τελευταία του μήνα)")
    let august = DayRule(
      span: DaySpan(from: .yearly(month: 8, day: 10), to: .yearly(month: 8, day: 20)))
    #expect(august.words.el == "10/8 – 20/8 κάθε χρόνο")
    #expect(DayRule(try day("2027-01-20")).words.el == "20/1/2027")
    #expect(SeasonDay.easter(offset: -6).words.el == "Μεγάλη Δευτέρα")
    #expect(SeasonDay.easter(offset: -12).words.el == "12 ημέρες πριν από το Πάσχα")
  }

  /// Both ends of a span are in one form: names, or distances from Easter.
  @Test(arguments: [
    (-6, -3, "Μεγάλη Δευτέρα – Μεγάλη Πέμπτη κάθε χρόνο"),
    (
      -10, -3, "10 ημέρες πριν από το Πάσχα – 3 ημέρες πριν από το Πάσχα κάθε χρόνο"
    ), (-12, -10, "12 ημέρες πριν από το Πάσχα – 10 ημέρες πριν από το Πάσχα κάθε χρόνο"),
    (-10, 0, "10 ημέρες πριν από το Πάσχα – Κυριακή του Πάσχα κάθε χρόνο"),
    (2, 12, "2 ημέρες μετά το Πάσχα – 12 ημέρες μετά το Πάσχα κάθε χρόνο"),
  ])
  func bothEndsOfASpanAreInOneForm(_ first: Int, _ last: Int, _ words: String) {
    let span = DaySpan(from: .easter(offset: first), to: .easter(offset: last))
    #expect(span.words.el == words)
  }
}
