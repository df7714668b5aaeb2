import Schema

/// Lines of iCalendar, ending in CRLF and folded at 75 bytes, but never within a character (RFC
/// 5545 §3.1).
struct ContentLines {
  private(set) var bytes: [UInt8] = []

  /// Adds a line with a value that needs no escaping.
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

  /// Adds a line with a text value.
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

  /// Adds the time zone of Greece, with the European Union's rule for summer time.
  mutating func addZone() {
    add("BEGIN", "VTIMEZONE")
    add("TZID", PlatformPolicy.timeZone)
    for (part, name, from, to, start, month) in [
      ("DAYLIGHT", "EEST", "+0200", "+0300", "19960331T030000", 3),
      ("STANDARD", "EET", "+0300", "+0200", "19961027T040000", 10),
    ] {
      add("BEGIN", part)
      add("TZNAME", name)
      add("TZOFFSETFROM", from)
      add("TZOFFSETTO", to)
      add("DTSTART", start)
      add("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
      add("END", part)
    }
    add("END", "VTIMEZONE")
  }

  /// A local time: `20261123T080000`.
  static func stamp(_ day: Day, _ minute: Int) -> String {
    day.iso.filter { $0 != "-" } + "T" + Clock.text(minute).filter { $0 != ":" } + "00"
  }
}
