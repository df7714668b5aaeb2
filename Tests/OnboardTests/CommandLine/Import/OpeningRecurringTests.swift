import Schema
import Testing

@testable import Onboard

/// Days that recur otherwise than every week, in opening hours.
@Suite struct OpeningRecurringTests {
  @Test(
    "days of the month, and every so many weeks of a year",
    arguments: [
      ("Sa[1] 09:00-13:00", ["instead saturday, 1 09:00-13:00"]),
      ("Sa[1,3] 09:00-13:00; PH off", ["instead saturday, 1, 3 09:00-13:00"]),
      ("We[2-4] off", ["closed wednesday, 2, 3, 4"]),
      ("Fr[-1] off \"Απογραφή\"", ["closed friday, last Απογραφή"]),
      ("Fr[-1] 12:00-15:00 off", ["closed friday, last 12:00-15:00"]),
      ("Sa[1],Su[1] 09:00-13:00", ["instead saturday, sunday, 1 09:00-13:00"]),
      (
        "Sa[1],Mo[-1] 09:00-13:00",
        ["instead saturday, 1 09:00-13:00", "instead monday, last 09:00-13:00"]
      ),
      ("Jun-Sep Sa[2] 09:00-13:00", ["instead 06-01 – 09-30, saturday, 2 09:00-13:00"]),
      (
        "2027 Jun 1-Sep 30: Sa[2] 09:00-13:00",
        ["instead 2027-06-01 – 2027-09-30, saturday, 2 09:00-13:00"]
      ),
      (
        "2027 Jan 09-2027 Nov 27 week 01-53/2 Sa 09:00-13:00",
        ["instead 2027-01-09 – 2027-11-27, saturday, everyWeeks 2 09:00-13:00"]
      ),
      (
        "2027 week 02-53/2: Sa 09:00-13:00",
        ["instead 2027-01-16 – 2027-12-18, saturday, everyWeeks 2 09:00-13:00"]
      ),
      ("2027 week 10 Mo off", ["closed 2027-03-08"]),
      ("2027 εβδομάδα 10 κλειστά", ["closed 2027-03-08 – 2027-03-14"]),
      ("πρώτη Τετάρτη του μήνα 17:00-20:00", ["instead wednesday, 1 17:00-20:00"]),
      ("1ο και 3ο Σάββατο του μήνα 9:00-13:00", ["instead saturday, 1, 3 09:00-13:00"]),
      ("τελευταία Παρασκευή κάθε μήνα κλειστά", ["closed friday, last"]),
      ("the last Friday of the month off", ["closed friday, last"]),
      (
        "Apr,Nov: Th[-1] off",
        ["closed 04-01 – 04-30, thursday, last", "closed 11-01 – 11-30, thursday, last"]
      ),
      (
        "Dec-Feb Sa[1] 09:00-13:00",
        [
          "instead 12-01 – 12-31, saturday, 1 09:00-13:00",
          "instead 01-01 – 02-29, saturday, 1 09:00-13:00",
        ]
      ),
      ("2028 week 5,9 Mo 16:00-18:00", ["instead 2028-01-31 16:00-18:00"]),
      ("2027 week 5,9 Tu off", ["closed 2027-02-02, 2027-03-02"]),
    ] as [(String, [String])])
  func recurring(text: String, wanted: [String]) throws {
    let base = "Mo-Fr 08:00-15:00"
    #expect(OpeningHoursTests.parts(of: try OpeningSchedule("\(base); \(text)")) == [base] + wanted)
  }

  /// Hours after a comma are added; days of every week in the same list stay in the week.
  @Test func addedAndMixed() throws {
    let added = try OpeningSchedule("Mo-Fr 08:00-15:00, We[1] 17:00-20:00")
    #expect(
      OpeningHoursTests.parts(of: added)
        == ["Mo-Fr 08:00-15:00", "more wednesday, 1 17:00-20:00"])
    let mixed = try OpeningSchedule("Mo-Fr,Sa[1] 08:00-14:00; PH off")
    #expect(
      OpeningHoursTests.parts(of: mixed)
        == ["Mo-Fr 08:00-14:00", "instead saturday, 1 08:00-14:00"])
    let alone = try OpeningSchedule("Tu[1],Tu[3] 09:00-13:00")
    #expect(
      OpeningHoursTests.parts(of: alone) == [
        "", "instead tuesday, 1 09:00-13:00",
        "instead tuesday, 3 09:00-13:00",
      ])
  }

  /// On public holidays the platform is closed anyway.
  @Test func exceptHolidays() throws {
    for text in ["Δευ-Παρ 8:00-14:00 πλην αργιών", "Δευ-Παρ εκτός των αργιών: 8:00-14:00"] {
      #expect(OpeningHoursTests.parts(of: try OpeningSchedule(text)) == ["Mo-Fr 08:00-14:00"])
    }
    #expect(throws: Refused.whichRhythm(26)) {
      try OpeningSchedule("Δευ-Παρ 8:00-14:00; κάθε δεύτερο Σάββατο 9:00-13:00")
    }
  }

  /// Year numbers of weeks begin again after 53 weeks: the rhythm is told year by year.
  @Test func aYearOf53Weeks() throws {
    let schedule = try OpeningSchedule(
      "Mo-Fr 08:00-15:00; 2026 Dec 1-2027 Jan 31 week 01-53/2 Sa 09:00-13:00")
    #expect(
      schedule.recurring.map(\.days.text) == [
        "2026-12-05 – 2026-12-19, saturday, everyWeeks 2", "2027-01-02, 2027-01-09, 2027-01-23",
      ])
  }

  /// In a cell, an afternoon on some days of the month is added to the morning, and what holds one
  /// week alone refuses them.
  @Test func inACell() throws {
    let schedule = try Wording.schedule("Δευ-Παρ 08:00-14:00; Τετ[1] 17:00-20:00")
    #expect(
      OpeningHoursTests.parts(of: schedule)
        == ["Mo-Fr 08:00-14:00", "more wednesday, 1 17:00-20:00"])
    #expect(throws: Wording.Fault.self) {
      try Wording.week("Δευ-Παρ 08:00-14:00; Σαβ[1] 09:00-12:00")
    }
    #expect(throws: Wording.Fault.self) { try Wording.intervals("Σαβ[1] 09:00-12:00") }
  }

  /// A rule that names a day by its date goes before days that recur: the form says so by leaving
  /// that day out of them, since nothing opens what is closed.
  @Test(
    arguments: [
      (
        "Mo[1] off; 2027 Feb 1 08:00-12:00",
        [
          "2027-02-01 08:00-12:00", "closed 2026-01-01 – 2027-01-31, monday, 1",
          "closed 2027-03-01 – …, monday, 1",
        ]
      ),
      (
        "Mo[1] off; 2027 Feb 1 08:00-15:00",
        [
          "2027-02-01 08:00-15:00", "closed 2026-01-01 – 2027-01-31, monday, 1",
          "closed 2027-03-01 – …, monday, 1",
        ]
      ),
      (
        "Mo[1] 10:00-12:00; 2027 Feb 1 08:00-11:00",
        [
          "2027-02-01 08:00-11:00", "instead 2026-01-01 – 2027-01-31, monday, 1 10:00-12:00",
          "instead 2027-03-01 – …, monday, 1 10:00-12:00",
        ]
      ),
      (
        "2027 Jan 09-2027 Feb 28 week 01-53/2 Sa 09:00-13:00; 2027 Jan 23 10:00-11:00",
        [
          "2027-01-23 10:00-11:00",
          "instead 2027-01-09 – 2027-01-22, saturday, everyWeeks 2 09:00-13:00",
          "instead 2027-02-06 – 2027-02-20, saturday, everyWeeks 2 09:00-13:00",
        ]
      ),
      (
        "2027 week 5,9 Tu off; 2027 Feb 2 09:00-10:00",
        ["2027-02-02 09:00-10:00", "closed 2027-03-02"]
      ),
    ] as [(String, [String])])
  func datedDays(_ text: String, _ wanted: [String]) throws {
    let base = "Mo-Fr 08:00-15:00"
    #expect(OpeningHoursTests.parts(of: try OpeningSchedule("\(base); \(text)")) == [base] + wanted)
  }

  /// A single day of a period that comes every year has no place in the form.
  @Test func aDatedDayInAPeriodOfEveryYear() {
    #expect(throws: Refused.notLeftOut(39, Day(year: 2027, month: 7, day: 5) ?? .earliest)) {
      try OpeningSchedule("Mo-Fr 08:00-15:00; Jun-Aug Mo[1] off; 2027 Jul 5 08:00-12:00")
    }
  }
}
