import Ground
import Schema

extension ExportTarget {
  /// The availability of each office and mode as iCalendar (RFC 7953), one file for each.
  static let availability = ExportTarget(
    name: "icalendar",
    abstract: Bilingual(
      el: "διαθεσιμότητα για ημερολόγια (RFC 7953)", en: "availability for calendars (RFC 7953)"),
    expresses: [.modes, .offices, .departments, .website, .hours, .dates, .recurrence],
    files: { plan, remarks in
      Agenda(plan).desks.map { desk in
        let file = AvailabilityFile(plan: plan, desk: desk, name: desk.name, remarks: remarks)
        let name = "\(plan.municipality.code)-\(plan.municipality.slug)-\(desk.name).ics"
        return Artifact(path: "icalendar/\(name)", bytes: file.bytes)
      }
    },
    limits: { dated($0, .any) })
}

/// The availability of one desk, in a calendar of its own, because a calendar adds up the
/// availability in it.
///
/// The time stamp is the date of the request, not the current time.
struct AvailabilityFile {
  let plan: Plan
  let desk: Desk
  /// The name used for the file and its identifiers.
  let name: String
  let remarks: ExportRemarks

  var bytes: [UInt8] {
    let period = ExportTarget.period(of: plan)
    let timetable = Timetable(desk, in: period, .any)
    var file = ContentLines()
    file.add("BEGIN", "VCALENDAR")
    file.add("VERSION", "2.0")
    file.add("PRODID", "-//onboard//export//EL")
    file.add("CALSCALE", "GREGORIAN")
    file.addZone()
    file.add("BEGIN", "VAVAILABILITY")
    identify("", &file)
    addTime("DTSTART", period.lowerBound, 0, &file)
    addTime("DTEND", period.upperBound.adding(1), 0, &file)
    file.add("BUSYTYPE", "BUSY-UNAVAILABLE")
    let words = DayText(language: .greek)
    let mark = remarks.standing == .draft ? "ΣΧΕΔΙΟ: " : ""
    file.add("SUMMARY", text: mark + "\(plan.municipality.name): \(words.place(desk))")
    file.add("CATEGORIES", desk.mode.key.text)
    if let office = desk.office {
      let address = "\(office.street), \(office.postcode) \(office.city)"
      file.add("LOCATION", text: "\(office.name), \(address)")
    }
    file.add("URL", plan.website)
    for line in remarks.comment { file.add("COMMENT", text: line) }
    for (index, rule) in timetable.rules.enumerated() {
      add(rule, timetable.exceptions(to: rule), "-\(index + 1)", &file)
    }
    for exception in timetable.exceptions {
      for interval in exception.hours { add(interval, on: exception.day, &file) }
    }
    file.add("END", "VAVAILABILITY")
    file.add("END", "VCALENDAR")
    return file.bytes
  }

  private func add(
    _ rule: Timetable.Rule, _ exceptions: [Timetable.Exception], _ name: String,
    _ file: inout ContentLines
  ) {
    file.add("BEGIN", "AVAILABLE")
    identify(name, &file)
    addTime("DTSTART", rule.first, rule.interval.start, &file)
    addTime("DTEND", rule.first, rule.interval.end, &file)
    if rule.first < rule.last { file.add("RRULE", Self.recurrence(of: rule)) }
    if !exceptions.isEmpty {
      let days = exceptions.map { ContentLines.stamp($0.day, rule.interval.start) }
      file.add("EXDATE;TZID=\(PlatformPolicy.timeZone)", days.joined(separator: ","))
    }
    file.add("END", "AVAILABLE")
  }

  /// A rule's weeks and days: `FREQ=WEEKLY;INTERVAL=2;…;BYDAY=SA`, `FREQ=MONTHLY;…;BYDAY=1SA,-1SA`.
  private static func recurrence(of rule: Timetable.Rule) -> String {
    let names = rule.weekdays.map { String($0.en.prefix(2)).uppercased() }
    let until = universal(AthensTime.unix(rule.last, minute: rule.interval.start))
    let (weeks, days) =
      switch rule.rhythm {
      case .weekly: ("WEEKLY", names)
      case .everyWeeks(let weeks): ("WEEKLY;INTERVAL=\(weeks)", names)
      case .ofMonth(let numbers):
        ("MONTHLY", numbers.flatMap { number in names.map { "\(number)\($0)" } })
      }
    return "FREQ=\(weeks);UNTIL=\(until);BYDAY=\(days.joined(separator: ","))"
  }

  private func add(_ interval: Interval, on day: Day, _ file: inout ContentLines) {
    file.add("BEGIN", "AVAILABLE")
    identify("-" + ContentLines.stamp(day, interval.start), &file)
    addTime("DTSTART", day, interval.start, &file)
    addTime("DTEND", day, interval.end, &file)
    file.add("END", "AVAILABLE")
  }

  private func identify(_ part: String, _ file: inout ContentLines) {
    file.add("UID", "\(plan.municipality.code)-\(name)\(part)@onboard")
    file.add("DTSTAMP", ContentLines.stamp(plan.requestDate, 0) + "Z")
  }

  private func addTime(_ name: String, _ day: Day, _ minute: Int, _ file: inout ContentLines) {
    file.add("\(name);TZID=\(PlatformPolicy.timeZone)", ContentLines.stamp(day, minute))
  }

  /// A Unix time as an iCalendar time in UTC.
  private static func universal(_ seconds: Int) -> String {
    let day = Day.epoch.adding(seconds / 86_400)
    return ContentLines.stamp(day, seconds % 86_400 / 60) + "Z"
  }
}
