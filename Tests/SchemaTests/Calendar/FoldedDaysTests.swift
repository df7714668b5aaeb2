import Testing

@testable import Schema

@Suite("Several days in few words")
struct FoldedDaysTests {
  private static func day(_ text: String) -> Day { Day(iso: text) ?? .earliest }

  /// Days from a first one, so many days apart.
  private static func every(_ step: Int, from text: String, _ count: Int) -> [Day] {
    (0..<count).map { day(text).adding(step * $0) }
  }

  static let cases: [(days: [Day], el: String, en: String)] = [
    ([day("2026-11-02")], "2/11/2026", "2 November 2026"),
    (
      every(14, from: "2027-01-09", 24),
      "24 Σάββατα, κάθε δεύτερο από 9/1/2027 έως 27/11/2027",
      "24 Saturdays, every second from 9 January 2027 to 27 November 2027"
    ),
    (
      every(14, from: "2027-01-09", 24).filter { $0 != day("2027-05-01") },
      "23 Σάββατα, κάθε δεύτερο από 9/1/2027 έως 27/11/2027, εκτός από 1/5/2027",
      "23 Saturdays, every second from 9 January 2027 to 27 November 2027, except 1 May 2027"
    ),
    (
      every(14, from: "2027-01-09", 8).filter { $0 != day("2027-03-06") } + [day("2027-03-13")],
      "7 Σάββατα, κάθε δεύτερο από 9/1/2027 έως 17/4/2027, εκτός από 6/3/2027, και επιπλέον 13/3/2027",
      "7 Saturdays, every second from 9 January 2027 to 17 April 2027, except 6 March 2027, and "
        + "besides 13 March 2027"
    ),
    (
      every(7, from: "2027-01-05", 10), "10 Τρίτες από 5/1/2027 έως 9/3/2027",
      "10 Tuesdays from 5 January 2027 to 9 March 2027"
    ),
    (
      every(1, from: "2027-08-01", 15), "1/8/2027 – 15/8/2027 (15 ημέρες)",
      "1 August 2027 – 15 August 2027 (15 days)"
    ),
    (
      ["2027-01-02", "2027-02-06", "2027-03-06", "2027-04-03"].map { day($0) },
      "4 ημέρες, κάθε πρώτο Σάββατο του μήνα από 2/1/2027 έως 3/4/2027",
      "4 days, every first Saturday of the month from 2 January 2027 to 3 April 2027"
    ),
    (
      ["2027-01-11", "2027-02-03", "2027-04-20"].map { day($0) },
      "3 ημέρες (11/1/2027, 3/2/2027, 20/4/2027)",
      "3 days (11 January 2027, 3 February 2027, 20 April 2027)"
    ),
    (
      every(1, from: "2027-01-11", 12).filter { $0.weekday != .saturday && $0.weekday != .sunday },
      "10 ημέρες, Δευτέρα–Παρασκευή, από 11/1/2027 έως 22/1/2027",
      "10 days, Monday–Friday, from 11 January 2027 to 22 January 2027"
    ),
  ]

  @Test("by their rhythm where they have one", arguments: cases)
  func words(_ one: (days: [Day], el: String, en: String)) {
    let words = FoldedDays(one.days.reversed()).words
    #expect(words.el == one.el && words.en == one.en)
  }

  static let annual: [(day: AnnualDay, el: String, en: String)] = [
    (.fixed(month: 6, day: 24), "24/6", "24 June"),
    (.easter(offset: 1), "Δευτέρα του Πάσχα", "Easter Monday"),
    (.easter(offset: 5), "Παρασκευή της Διακαινησίμου", "Friday after Easter"),
    (.easter(offset: 12), "12 ημέρες μετά το Πάσχα", "12 days after Easter"),
    (.easter(offset: -7), "Κυριακή των Βαΐων", "Palm Sunday"),
    (.easter(offset: -9), "9 ημέρες πριν από το Πάσχα", "9 days before Easter"),
  ]

  @Test("days of the year", arguments: annual)
  func yearly(_ one: (day: AnnualDay, el: String, en: String)) {
    #expect(one.day.words.el == one.el && one.day.words.en == one.en)
    #expect(DateWords.words(of: one.day.text) == one.day.words)
  }
}
