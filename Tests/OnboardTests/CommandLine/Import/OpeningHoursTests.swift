import Schema
import Testing

@testable import Onboard

/// Opening hours as people write them on OpenStreetMap, and what the form makes of them.
@Suite struct OpeningHoursTests {
  @Test(
    "a week",
    arguments: [
      ("Mo-Fr 08:00-14:30", "Mo-Fr 08:00-14:30"),
      ("Mo-Fr 08:00-14:30; PH off", "Mo-Fr 08:00-14:30"),
      ("PH off; Mo-Fr 08:00-14:30", "Mo-Fr 08:00-14:30"),
      ("Mo-Fr 08:00-14:00; Sa,Su,PH off", "Mo-Fr 08:00-14:00"),
      ("08:00-14:00", "Mo-Su 08:00-14:00"),
      ("Mo-Fr 9:00-14:30", "Mo-Fr 09:00-14:30"),
      ("mo-fr 08.00–14.30", "Mo-Fr 08:00-14:30"),
      (
        "Mo,Tu,Th,Fr 08:00-20:00; We 08:00-15:00; Sa 08:00-14:00",
        "Mo-Tu 08:00-20:00; We 08:00-15:00; Th-Fr 08:00-20:00; Sa 08:00-14:00"
      ),
      ("Mo-Fr 08:00-14:00,17:00-20:00", "Mo-Fr 08:00-14:00,17:00-20:00"),
      ("Mo-Fr 08:00-14:00, 17:00-20:00", "Mo-Fr 08:00-14:00,17:00-20:00"),
      (
        "Mo-Fr 09:00-14:00, We 17:00-20:00",
        "Mo-Tu 09:00-14:00; We 09:00-14:00,17:00-20:00; Th-Fr 09:00-14:00"
      ),
      (
        "Mo-Fr 09:00-14:00; We 17:00-20:00",
        "Mo-Tu 09:00-14:00; We 17:00-20:00; Th-Fr 09:00-14:00"
      ),
      ("Sa-Mo 10:00-12:00", "Mo 10:00-12:00; Sa-Su 10:00-12:00"),
      ("Mo-Sa 08:00-14:00; We off", "Mo-Tu 08:00-14:00; Th-Sa 08:00-14:00"),
      ("Mo-Fr 08:00-18:00; 12:00-13:00 off", "Mo-Fr 08:00-12:00,13:00-18:00"),
      ("Mo-Fr 08:00-12:00, Mo 11:00-14:00", "Mo 08:00-14:00; Tu-Fr 08:00-12:00"),
      ("Mo-Fr 08:00-12:00, Mo 12:00-14:00", "Mo 08:00-14:00; Tu-Fr 08:00-12:00"),
      ("Mo-Fr 08:00-14:30 open", "Mo-Fr 08:00-14:30"),
      ("Mo-Fr 08:00-14:30;", "Mo-Fr 08:00-14:30"),
      ("Mo-Fr: 08:00-14:30", "Mo-Fr 08:00-14:30"),
      ("Δευτέρα-Παρασκευή 08:00-14:30", "Mo-Fr 08:00-14:30"),
      (
        "Δευ έως Παρ 08:00 έως 14:30, Τρίτη και Πέμπτη 17:00-20:00",
        "Mo 08:00-14:30; Tu 08:00-14:30,17:00-20:00; We 08:00-14:30; "
          + "Th 08:00-14:30,17:00-20:00; Fr 08:00-14:30"
      ),
      ("ΔΕΥΤΕΡΑ - ΠΑΡΑΣΚΕΥΗ 8:00 - 15:00\u{37E} ΣΑΒΒΑΤΟ ΚΛΕΙΣΤΑ", "Mo-Fr 08:00-15:00"),
      ("Monday-Friday 08:00-14:30", "Mo-Fr 08:00-14:30"),
    ])
  func week(text: String, wanted: String) throws {
    let schedule = try OpeningSchedule(text)
    #expect(Self.text(of: schedule.week) == wanted)
    #expect(schedule == (try OpeningSchedule(wanted)))
  }

  @Test(
    "what stands beside the week",
    arguments: [
      (
        "Mo-Fr 08:00-15:00; Jun 15-Sep 15 Mo-Fr 08:00-13:30",
        ["Mo-Fr 08:00-15:00", "06-15…09-15 Mo-Fr 08:00-13:30"]
      ),
      (
        "Oct-May Mo-Fr 08:00-15:00; Jun-Sep Mo-Fr 08:00-14:00",
        ["Mo-Fr 08:00-15:00", "06-01…09-30 Mo-Fr 08:00-14:00"]
      ),
      (
        "Jun-Sep: Mo-Fr 08:00-14:00; Oct-May: Mo-Fr 08:00-15:00",
        ["Mo-Fr 08:00-15:00", "06-01…09-30 Mo-Fr 08:00-14:00"]
      ),
      (
        "Mo-Fr 08:00-15:00; Dec 15-Jan 10 Mo-Fr 09:00-13:00",
        ["Mo-Fr 08:00-15:00", "12-15…01-10 Mo-Fr 09:00-13:00"]
      ),
      (
        "Mo-Fr 08:00-15:00; Jul,Aug We off",
        ["Mo-Fr 08:00-15:00", "07-01…08-31 Mo-Tu 08:00-15:00; Th-Fr 08:00-15:00"]
      ),
      ("Mo-Fr 08:00-15:00; Dec 25,26 off", ["Mo-Fr 08:00-15:00"]),
      ("Mo-Fr 08:00-15:00; May 1,Aug 15 off; PH off", ["Mo-Fr 08:00-15:00"]),
      (
        "Mo-Fr 08:00-15:00; Dec 24-26 off",
        ["Mo-Fr 08:00-15:00", "12-24 Παραμονή Χριστουγέννων"]
      ),
      (
        "Mo-Fr 08:00-15:00; Feb 26 off \"Αγία Φωτεινή\"",
        ["Mo-Fr 08:00-15:00", "02-26 Αγία Φωτεινή"]
      ),
      (
        "Mo-Fr 08:00-15:00; 26 Φεβρουαρίου κλειστά «Αγία Φωτεινή»",
        ["Mo-Fr 08:00-15:00", "02-26 Αγία Φωτεινή"]
      ),
      ("Mo-Fr 08:00-15:00; easter +5 days off", ["Mo-Fr 08:00-15:00", "easter+5"]),
      ("Mo-Fr 08:00-15:00; easter -2 days-easter +1 day off", ["Mo-Fr 08:00-15:00"]),
      ("Mo-Fr 08:00-15:00; Aug 1-20 off", ["Mo-Fr 08:00-15:00", "08-01…08-20 "]),
      (
        "Mo-Fr 08:00-15:00; 2026 Dec 28-31 off \"Απογραφή\"",
        ["Mo-Fr 08:00-15:00", "2026-12-28…2026-12-31 Απογραφή"]
      ),
      (
        "Mo-Fr 08:00-15:00; 2026 Dec 28-2027 Jan 3 off",
        ["Mo-Fr 08:00-15:00", "2026-12-28…2027-01-03"]
      ),
      (
        "Mo-Fr 08:00-15:00; 2027 Jan 14 08:00-14:30,17:00-20:00",
        ["Mo-Fr 08:00-15:00", "2027-01-14 08:00-14:30,17:00-20:00"]
      ),
      (
        "Mo-Fr 08:00-15:00; 2026 Dec 7-23 Mo-Fr 07:30-14:30",
        ["Mo-Fr 08:00-15:00", "2026-12-07…2026-12-23 Mo-Fr 07:30-14:30"]
      ),
      (
        "Mo-Fr 08:00-15:00; 2026 Dec 28-Jan 2 off",
        ["Mo-Fr 08:00-15:00", "2026-12-28…2027-01-02"]
      ),
      (
        "Mo-Fr 08:00-15:00; 2027 easter +5 days off",
        ["Mo-Fr 08:00-15:00", "2027-05-07…2027-05-07"]
      ),
      ("Mo-Su 08:00-14:00; easter off", ["Mo-Su 08:00-14:00", "easter+0 Κυριακή του Πάσχα"]),
      ("Mo-Fr 08:00-14:00; easter off", ["Mo-Fr 08:00-14:00"]),
      (
        "Mo-Su 08:00-14:00; PH off",
        ["Mo-Su 08:00-14:00", "easter+0 Κυριακή του Πάσχα", "easter+49 Κυριακή της Πεντηκοστής"]
      ),
      ("PH off; Mo-Su 08:00-14:00", ["Mo-Su 08:00-14:00"]),
      ("Mo-Sa 08:00-14:00; PH off", ["Mo-Sa 08:00-14:00"]),
    ] as [(String, [String])])
  func beside(text: String, wanted: [String]) throws {
    #expect(Self.parts(of: try OpeningSchedule(text)) == wanted)
  }

  private static let names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]

  /// A week in the notation itself.
  private static func text(of week: OpeningSchedule.Week) -> String {
    var parts: [(first: Int, last: Int, spans: [OpeningHours.MinuteSpan])] = []
    for (day, spans) in week.enumerated() where !spans.isEmpty {
      if let last = parts.last, last.last == day - 1, last.spans == spans {
        parts[parts.count - 1].last = day
      } else {
        parts.append((day, day, spans))
      }
    }
    return parts.map { part in
      names[part.first] + (part.first == part.last ? "" : "-" + names[part.last]) + " "
        + part.spans.map(\.text).joined(separator: ",")
    }.joined(separator: "; ")
  }

  static func parts(of schedule: OpeningSchedule) -> [String] {
    var parts = [text(of: schedule.week)]
    for season in schedule.seasons {
      parts.append("\(text(of: season.from))…\(text(of: season.to)) \(text(of: season.week))")
    }
    for holiday in schedule.holidays {
      parts.append(holiday.day.text + (holiday.name.map { " " + $0 } ?? ""))
    }
    for closure in schedule.closures {
      parts.append(
        "\(closure.from.iso)…\(closure.to.iso)" + (closure.reason.map { " " + $0 } ?? ""))
    }
    for opening in schedule.openings {
      parts.append(
        opening.day.iso + " " + opening.spans.map(\.text).joined(separator: ","))
    }
    for recurring in schedule.recurring {
      let (key, spans, reason) = Self.text(of: recurring.effect)
      let hours = spans.map { " " + $0.text }.joined()
      parts.append("\(key) \(recurring.days.text)\(hours)" + (reason.map { " " + $0 } ?? ""))
    }
    return parts
  }

  private static func text(
    of effect: OpeningSchedule.Effect
  ) -> (String, [OpeningHours.MinuteSpan], String?) {
    switch effect {
    case .instead(let spans): ("instead", spans, nil)
    case .more(let spans): ("more", spans, nil)
    case .closed(let spans, let reason): ("closed", spans, reason)
    }
  }

  private static func text(of point: OpeningHours.DatePoint) -> String {
    switch point {
    case .yearly(let month, let day): SeasonDay.yearly(month: month, day: day).text
    case .once(let day): day.iso
    case .easter(let offset): "easter \(offset)"
    }
  }
}
