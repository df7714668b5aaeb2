import Schema
import Testing

@testable import Onboard

/// Rules of opening hours that would be read as something else, or lost in silence, are refused for
/// their reason and at their place.
@Suite struct OpeningEffectTests {
  private func refusal(_ text: String) -> OpeningHoursFault? {
    do {
      _ = try OpeningSchedule("Mo-Fr 08:00-14:30; \(text)")
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "days of one month that were turned round",
    arguments: [
      "2027 Feb 5-1 off", "Feb 5-1 off", "2027 Feb 5-Feb 1 off", "2027-2028 Feb 5-1 off",
      "5-1 Φεβρουαρίου κλειστά", "Feb 5-1 Mo-Fr 10:00-12:00", "2027 Feb 5-1 10:00-12:00",
      "Feb 10-Jan 5 off",
    ])
  func turned(_ text: String) {
    let fault = refusal(text)
    #expect(fault != nil, "\(text)")
    #expect((fault?.column ?? 0) >= 20, "\(text): \(fault.debugDescription)")
  }

  @Test(
    "periods that pass New Year’s Day are none",
    arguments: [
      "2026 Dec 24-Jan 3 off", "Dec 24-Jan 3 off", "Sep 10-Jun 20 Mo-Fr 08:00-14:00",
      "2026 Oct 1-May 31 Mo-Fr 08:00-13:00",
    ])
  func passing(_ text: String) { #expect(refusal(text) == nil, "\(text)") }

  /// 1 February 2027 is a Monday.
  @Test(arguments: [
    "2027 Feb 1 Tu 09:00-12:00", "2027 Feb 1 Tu off", "1 Φεβρουαρίου 2027 Τρίτη κλειστά",
    "2027 Feb 1-3 Sa 09:00-12:00", "2027 Feb 1-7 Mo[2] off", "2027 Feb 1,2 Tu 09:00-12:00",
  ])
  func aDateOnAnotherDayOfTheWeekIsRefused(_ text: String) {
    let fault = refusal(text)
    #expect(fault?.column == 20, "\(text): \(fault.debugDescription)")
    let isOfOne = fault?.message.en.hasPrefix("1 February 2027 is a Monday") == true
    #expect(isOfOne == !(text.contains("-3") || text.contains("-7")), "\(text)")
  }

  /// On the other days of such a rule nothing is written.
  @Test func aDateInSomeYearsOnlyIsWrittenInThose() throws {
    let schedule = try OpeningSchedule(
      "Mo-Fr 08:00-14:30; 2027-2030 Feb 1 Tu 09:00-12:00")
    #expect(schedule.openings.map(\.day.iso) == ["2028-02-01"])
  }

  @Test(arguments: [
    "2027 Feb 1 Mo 09:00-12:00", "2027 Feb 1-7 Tu 09:00-12:00",
    "2027 Feb PH off", "2027 Feb Mo[2] off",
  ])
  func aDateOnItsDayIsRead(_ text: String) { #expect(refusal(text) == nil, "\(text)") }

  @Test(arguments: [
    ("2027 Feb 1 10:00-12:00; Mo[1] off", "A later rule replaces these hours"),
    ("2027 Feb 1-2 10:00-12:00; Mo-Tu off", "A later rule replaces these hours"),
    ("2027 Feb 6 off; Sa[1] 09:00-13:00", "A later rule opens these days again"),
    ("Mo off; Mo 08:00-12:00", "This rule never counts"),
    ("Mo 10:00-12:00; Mo-Fr 08:00-14:30", "This rule never counts"),
    ("Sa[1] 09:00-12:00; Sa[1] off", "This rule never counts"),
    ("Tu[1] 09:00-12:00; Tu 10:00-13:00", "This rule never counts"),
    ("2027 Aug 10 09:00-12:00; 2027 Aug 10 off", "A later rule replaces these hours"),
  ])
  func aRuleWithoutAnyEffectIsRefused(_ text: String, _ reason: String) {
    let fault = refusal(text)
    #expect(fault?.message.en.hasPrefix(reason) == true, "\(text): \(fault.debugDescription)")
    #expect(fault?.column == 20, "\(text)")
  }

  @Test(arguments: [
    "2027 Feb 1 08:00-14:30", "Mo-Su off; Mo-Fr 08:00-14:30", "2027 Feb 6 off", "Sa off",
    "2027 Feb 1 10:00-12:00; Tu[1] off", "PH off",
  ])
  func aRuleThatSaysTheSameIsHarmless(_ text: String) { #expect(refusal(text) == nil, "\(text)") }

  /// The reason is the true one, and stands where the mistake is.
  @Test(arguments: [
    ("Sa[6] 09:00-12:00", "No day of the month has the number 6", 23),
    ("2027 week 54 off", "There is no week 54", 30),
    ("Jul Aug Mo-Fr 08:00-13:00", "The hyphen (“to”) or the comma (“and”) before “Aug”", 24),
    ("Sa Su 09:00-12:00", "The hyphen (“to”) or the comma (“and”) before “Su”", 23),
    ("Sa 09:00-12:00 εκτός Αυγούστου", "After “except” only public holidays", 41),
    ("10 έως 20 Αυγούστου κλειστά", "Dates are written here with the month", 20),
    ("1/7-31/8 Mo-Fr 08:00-13:00", "Dates are written here with the month", 20),
    ("20-10 Αυγούστου κλειστά", "The period ends before it starts", 20),
    ("Mar 25 09:00-12:00", "25 March 2027 is a public holiday", 20),
  ])
  func theReasonIsTold(_ text: String, _ reason: String, _ column: Int) {
    let fault = refusal(text)
    #expect(fault?.message.en.hasPrefix(reason) == true, "\(text): \(fault.debugDescription)")
    #expect(fault?.column == column, "\(text)")
  }

  @Test func theWeekendIsSaturdayAndSunday() throws {
    let one = try OpeningSchedule("Mo-Su 08:00-14:30; Σαββατοκύριακο κλειστά")
    #expect(one == (try OpeningSchedule("Mo-Su 08:00-14:30; Sa,Su off")))
  }

  @Test(arguments: [
    ("2020 Feb 1 off", "These days have passed"), ("2019-2020 off", "These days have passed"),
    ("2020 Aug 1-10 10:00-12:00", "These days have passed"), ("2207 Feb 1 off", "The year 2207"),
  ])
  func yearsThatNobodyMeansAreRefused(_ text: String, _ reason: String) throws {
    let hours = try OpeningHoursParser.parse("Mo-Fr 08:00-14:30; \(text)")
    let today = try #require(Day(iso: "2026-11-30"))
    let fault = #expect(throws: OpeningHoursFault.self) { try hours.ahead(of: today) }
    #expect(fault?.message.en.hasPrefix(reason) == true)
    #expect((fault?.column ?? 0) >= 20)
  }

  /// Of `2024,2027 Aug 10,Feb 29` the last day that is written is one of 2024.
  @Test(
    arguments: [
      ("2024-2027 Aug 10 off", ["2026-08-10", "2027-08-10"]),
      ("2027,2025 Aug 10 off", ["2027-08-10"]), ("2024,2027 Aug 10,Feb 29 off", ["2027-08-10"]),
    ] as [(String, [String])])
  func ofSeveralYearsThoseToComeAreKept(_ text: String, _ days: [String]) throws {
    let hours = try OpeningHoursParser.parse("Mo-Fr 08:00-14:30; \(text)")
    let today = try #require(Day(iso: "2026-11-30"))
    let schedule = try OpeningSchedule(hours.ahead(of: today))
    #expect(schedule.closures.map(\.from.iso) == days)
  }
}
