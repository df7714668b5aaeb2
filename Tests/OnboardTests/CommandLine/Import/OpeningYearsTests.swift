import Schema
import Testing

@testable import Onboard

/// Years and Easter in opening hours.
@Suite struct OpeningYearsTests {
  @Test(
    "years before months and days",
    arguments: [
      ("2027-2028 Aug off", ["2027-08-01…2027-08-31", "2028-08-01…2028-08-31"]),
      ("2027,2029 Aug 10 off", ["2027-08-10…2027-08-10", "2029-08-10…2029-08-10"]),
      (
        "2027-2031/2 Aug 10-12: off",
        [
          "2027-08-10…2027-08-12", "2029-08-10…2029-08-12", "2031-08-10…2031-08-12",
        ]
      ),
      ("2027, 2028 Feb 20-29 off", ["2027-02-20…2027-02-28", "2028-02-20…2028-02-29"]),
      ("2027-2028 Feb 29 off", ["2028-02-29…2028-02-29"]),
      ("Aug 2027 off", ["2027-08-01…2027-08-31"]),
      ("24 Δεκεμβρίου 2026 - 3 Ιανουαρίου 2027 κλειστά", ["2026-12-24…2027-01-03"]),
      ("24 Dec 2026-3 Jan off", ["2026-12-24…2027-01-03"]),
      ("2027-2028 off", ["2027-01-01…2028-12-31"]),
      ("2027 Aug,Oct 5 off", ["2027-08-01…2027-08-31", "2027-10-05…2027-10-05"]),
      ("2027 Aug 10,20 off", ["2027-08-10…2027-08-10", "2027-08-20…2027-08-20"]),
      ("2027 Aug 10,2028 Oct 5 off", ["2027-08-10…2027-08-10", "2028-10-05…2028-10-05"]),
      ("2027-2028 easter +5 days off", ["2027-05-07…2027-05-07", "2028-04-21…2028-04-21"]),
      (
        "2027-2028 Jul Mo-Fr 08:00-13:00",
        [
          "2027-07-01…2027-07-31 Mo-Fr 08:00-13:00", "2028-07-01…2028-07-31 Mo-Fr 08:00-13:00",
        ]
      ),
      ("2027-2028 Jul 5 17:00-20:00", ["2027-07-05 17:00-20:00", "2028-07-05 17:00-20:00"]),
      ("2027 Dec 24 08:00-15:00", ["2027-12-24 08:00-13:00"]),
      ("2026 Oct 1-2027 May 31: Mo-Fr 07:30-14:00", ["2026-10-01…2027-05-31 Mo-Fr 07:30-14:00"]),
      (
        "Jul 1-Aug 31: Mo-Fr 08:00-13:30; 2027 Aug 9-11: Mo-Fr 10:00-12:00; 2027 Aug 12 off",
        [
          "07-01…08-31 Mo-Fr 08:00-13:30", "2027-08-12…2027-08-12", "2027-08-09 10:00-12:00",
          "2027-08-10 10:00-12:00", "2027-08-11 10:00-12:00",
        ]
      ),
      ("Jul 1-Aug 31:08:00-13:30; Sa,Su off", ["07-01…08-31 Mo-Fr 08:00-13:30"]),
    ] as [(String, [String])])
  func years(text: String, wanted: [String]) throws {
    let base = "Mo-Fr 08:00-15:00"
    #expect(OpeningHoursTests.parts(of: try OpeningSchedule("\(base); \(text)")) == [base] + wanted)
  }

  @Test(
    "a colon between a year and its dates is named",
    arguments: [
      ("2027: Aug off", 5), ("2027: Aug 10-20 off", 5), ("2027-2028: Aug off", 10),
      ("2027: 24 Aug off", 5), ("2027: easter off", 5), ("2027 : Αύγουστος κλειστά", 6),
    ])
  func colon(text: String, column: Int) {
    #expect(throws: Refused.colonAfterYear(22 + column)) {
      try OpeningSchedule("Mo-Fr 08:00-15:00;    \(text)", easter: .orthodox)
    }
  }

  @Test("which Easter is meant must be said", arguments: OpeningEaster.allCases)
  func easter(_ easter: OpeningEaster) throws {
    let text = "Mo-Su 08:00-15:00; 2027 easter off"
    let day = easter == .orthodox ? "2027-05-02" : "2027-03-28"
    let schedule = try OpeningSchedule(text, easter: easter)
    #expect(schedule.closures.map(\.from.iso) == [day])
    #expect(throws: Refused.whichEaster(25, 2027)) { try OpeningSchedule(text, easter: nil) }
    let greek = try OpeningSchedule("Mo-Su 08:00-15:00; 2027 Πάσχα κλειστά", easter: nil)
    #expect(greek.closures.map(\.from.iso) == ["2027-05-02"])
  }

  @Test func easterOfTheWesternChurches() {
    let known = [
      "1961-04-02", "2008-03-23", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
      "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19",
    ]
    for text in known {
      let year = Int(text.prefix(4)) ?? 0
      #expect(OpeningEaster.western.sunday(in: year)?.iso == text)
    }
  }

  /// Hours of dates or of a part of the year that a later rule for the whole year replaces would be
  /// lost.
  @Test(
    arguments: [
      ("Jun 15-Sep 15 Mo-Fr 08:00-13:30; Mo-Fr 08:00-14:30", true),
      ("Jul,Aug 08:00-13:00; Mo-Su 08:00-14:30", true),
      ("Mo-Fr 08:00-14:30; Jun 15-Sep 15 Mo-Fr 08:00-13:30", false),
      ("Jul Sa 09:00-12:00; Mo-Fr 08:00-14:30", false),
      ("2027 Mar 01,08 09:00-12:00; Mo-Fr 08:00-14:30", true),
      ("2027 Mar 01-2027 Mar 12 09:00-12:00; Mo-Su 08:00-14:30", true),
      ("Mo-Fr 08:00-14:30; 2027 Mar 01 09:00-12:00", false),
      ("2027 Mar 06 09:00-12:00; Mo-Fr 08:00-14:30", false),
      ("Jul Mo-Fr 08:00-14:30; Mo-Fr 08:00-14:30", false),
    ])
  func replacedHoursAreRefused(_ text: String, _ isRefused: Bool) {
    do {
      _ = try OpeningSchedule(text)
      #expect(!isRefused, "\(text)")
    } catch {
      #expect(isRefused, "\(text): \(error)")
      #expect(error.message.en.contains("A later rule replaces these hours"), "\(error)")
    }
  }
}
