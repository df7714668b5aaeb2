import Schema

/// The open hours of a week as an iCalendar file (RFC 5545), one event for each interval.
///
/// The time stamp is the day as of which the file was made, not the clock's, so that the same
/// input gives the same bytes.
enum SlotsCalendarFile {
  static func write(
    _ offers: [Offer], of plan: Plan, week: ClosedRange<Day>, asOf today: Day,
    _ language: Language
  ) -> [UInt8] {
    var file = ContentLines()
    file.add("BEGIN", "VCALENDAR")
    file.add("VERSION", "2.0")
    file.add("PRODID", "-//onboard//slots \(Onboard.version)//\(language.rawValue.uppercased())")
    file.add("CALSCALE", "GREGORIAN")
    file.add("METHOD", "PUBLISH")
    addZone(to: &file)
    for offer in offers {
      for day in week {
        for interval in offer.desk.hours(on: day) where offer.slotting.fits(interval) {
          add(Event(offer: offer, day: day, interval: interval), plan, today, language, &file)
        }
      }
    }
    file.add("END", "VCALENDAR")
    return file.bytes
  }

  private struct Event {
    let offer: Offer
    let day: Day
    let interval: Interval
  }

  private static func add(
    _ event: Event, _ plan: Plan, _ today: Day, _ language: Language, _ file: inout ContentLines
  ) {
    let desk = event.offer.desk, slotting = event.offer.slotting
    let start = stamp(event.day, event.interval.start), end = stamp(event.day, event.interval.end)
    let words = DayText(language: language)
    let key = [
      "\(plan.municipality.code)", desk.mode.key.description, desk.office?.id ?? "",
      "\(slotting.duration)", start,
    ].joined(separator: "-")
    let starts = language.say(
      el: "Έναρξη κάθε \(slotting.grid) λεπτά, διάρκεια \(slotting.duration)",
      en: "Starts every \(slotting.grid) minutes, lasts \(slotting.duration)")
    let topics = event.offer.topics.map(\.title).joined(separator: "\n")
    file.add("BEGIN", "VEVENT")
    file.add("UID", "\(key)@onboard")
    file.add("DTSTAMP", stamp(today, 0) + "Z")
    file.add("DTSTART;TZID=\(PlatformPolicy.timeZone)", start)
    file.add("DTEND;TZID=\(PlatformPolicy.timeZone)", end)
    file.add(
      "SUMMARY", text: language.say(el: "Ραντεβού: ", en: "Appointments: ") + words.place(desk))
    file.add(
      "DESCRIPTION", text: "\(starts), \(words.staff(desk.staff))\n\(topics)")
    if let office = desk.office {
      file.add(
        "LOCATION", text: "\(office.name), \(office.street), \(office.postcode) \(office.city)")
    }
    file.add("TRANSP", "TRANSPARENT")
    file.add("END", "VEVENT")
  }

  private static func stamp(_ day: Day, _ minute: Int) -> String {
    day.iso.filter { $0 != "-" } + "T" + Clock.text(minute).filter { $0 != ":" } + "00"
  }

  /// The zone of Greece, by the rule of the European Union.
  private static func addZone(to file: inout ContentLines) {
    file.add("BEGIN", "VTIMEZONE")
    file.add("TZID", PlatformPolicy.timeZone)
    for (part, name, from, to, start, month) in [
      ("DAYLIGHT", "EEST", "+0200", "+0300", "19960331T030000", 3),
      ("STANDARD", "EET", "+0300", "+0200", "19961027T040000", 10),
    ] {
      file.add("BEGIN", part)
      file.add("TZNAME", name)
      file.add("TZOFFSETFROM", from)
      file.add("TZOFFSETTO", to)
      file.add("DTSTART", start)
      file.add("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
      file.add("END", part)
    }
    file.add("END", "VTIMEZONE")
  }
}

/// Lines of iCalendar: CRLF at the end, folded at 75 bytes, never within a letter (RFC 5545 §3.1).
struct ContentLines {
  private(set) var bytes: [UInt8] = []

  /// Adds a line with a value that needs no escapes.
  mutating func add(_ name: String, _ value: String) {
    var width = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let unit = Array(String(scalar).utf8)
      if width + unit.count > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        width = 1
      }
      bytes += unit
      width += unit.count
    }
    bytes += [0x0D, 0x0A]
  }

  /// Adds a line with a text.
  mutating func add(_ name: String, text: String) {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\" + String(scalar)
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    add(name, escaped)
  }
}
