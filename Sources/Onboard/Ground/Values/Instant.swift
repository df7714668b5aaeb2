package import Schema

/// A point in time to the second, written as RFC 3339 in UTC: `2026-11-22T08:00:00Z`.
///
/// Other offsets and fractions are not accepted, so a time has one spelling and never depends on a
/// time zone.
package struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z, not counting leap seconds.
  package let unix: Int

  package init(unix: Int) { self.unix = unix }

  /// Parses `2026-11-22T08:00:00Z`; nil for anything else, and for dates that do not exist.
  package init?(_ text: String) {
    let letters = Array(text.utf8)
    guard letters.count == 20, letters[10] == 0x54, letters[19] == 0x5A,
      letters[13] == 0x3A, letters[16] == 0x3A,
      let day = Day(iso: String(decoding: letters[..<10], as: UTF8.self)),
      let hour = Self.two(letters[11...12]), let minute = Self.two(letters[14...15]),
      let second = Self.two(letters[17...18]), hour < 24, minute < 60, second < 60
    else { return nil }
    unix = Int(day.number) * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// The first second of a day in Greece.
  package init(startOf day: Day) {
    let utc = Int(day.number) * 86_400
    unix = utc - AthensTime.offsetMinutes(atUnix: utc - 7200) * 60
  }

  /// The last second of a day in Greece.
  package init(endOf day: Day) { unix = Instant(startOf: day.adding(1)).unix - 1 }

  /// The calendar day in Greece.
  package var day: Day { AthensTime.day(atUnix: unix) }

  /// The instant a number of 24-hour days later.
  package func adding(days: Int) -> Instant { Instant(unix: unix + days * 86_400) }

  package var description: String {
    let number = unix >= 0 ? unix / 86_400 : -((-unix + 86_399) / 86_400)
    let seconds = unix - number * 86_400
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    let digits = clock.map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(Day.epoch.adding(number).iso)T\(digits.joined(separator: ":"))Z"
  }

  package static func < (left: Instant, right: Instant) -> Bool { left.unix < right.unix }

  private static func two(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(Int?(0)) { sum, digit in
      guard let sum, 0x30...0x39 ~= digit else { return nil }
      return sum * 10 + Int(digit - 0x30)
    }
  }
}
