/// A day of the Gregorian calendar from 0001-01-01 to 9999-12-31, without time or time zone.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public let number: Int32

  /// The earliest day that can be written.
  public static let earliest = Day(unchecked: count(year: 1, month: 1, day: 1))

  /// 1970-01-01, from which days are counted.
  public static let epoch = Day(unchecked: 0)

  /// The latest day that can be written.
  public static let latest = Day(unchecked: count(year: 9999, month: 12, day: 31))

  /// The day with a given date; nil if there is none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.days(inMonth: month, of: year)
    else { return nil }
    self.init(unchecked: Day.count(year: year, month: month, day: day))
  }

  /// Parses exactly `yyyy-MM-dd` in ASCII.
  public init?(iso bytes: some Sequence<UInt8>) {
    var parts = (year: 0, month: 0, day: 0)
    var length = 0
    for byte in bytes {
      let digit = Int(byte) - 0x30
      switch length {
      case 4, 7:
        guard byte == UInt8(ascii: "-") else { return nil }
      case 0...9:
        guard (0...9).contains(digit) else { return nil }
        if length < 4 {
          parts.year = parts.year * 10 + digit
        } else if length < 7 {
          parts.month = parts.month * 10 + digit
        } else {
          parts.day = parts.day * 10 + digit
        }
      default: return nil
      }
      length += 1
    }
    guard length == 10 else { return nil }
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }

  /// Parses exactly `yyyy-MM-dd`.
  public init?(iso text: String) {
    self.init(iso: text.utf8)
  }

  init(unchecked number: Int) {
    self.number = Int32(truncatingIfNeeded: number)
  }

  /// The year of the day.
  public var year: Int { date.year }

  /// The month of the day, from 1.
  public var month: Int { date.month }

  /// The day of the month, from 1.
  public var day: Int { date.day }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday, 719 162 days after the calendar's first day, a Monday.
    let index = (Int(number) + 719_162) % 7
    return Weekday(rawValue: UInt8(truncatingIfNeeded: index)) ?? .monday
  }

  /// The day a number of days later, or earlier if negative; it stops at the ends of the calendar.
  public func adding(_ days: Int) -> Day {
    let sum = Int64(number).addingReportingOverflow(Int64(days))
    let bounded = sum.overflow ? (days < 0 ? .min : .max) : sum.partialValue
    let range = Int64(Day.earliest.number)...Int64(Day.latest.number)
    return Day(unchecked: Int(min(max(bounded, range.lowerBound), range.upperBound)))
  }

  /// The number of days since another day.
  public func days(since other: Day) -> Int {
    Int(number) - Int(other.number)
  }

  /// The day as `yyyy-MM-dd`.
  public var iso: String {
    let (year, month, day) = date
    let digits = [
      year / 1000, year / 100 % 10, year / 10 % 10, year % 10, -3,
      month / 10, month % 10, -3, day / 10, day % 10,
    ]
    return String(decoding: digits.map { UInt8(0x30 + $0) }, as: UTF8.self)
  }

  /// The day as `yyyy-MM-dd`.
  public var description: String { iso }

  /// Orders days by date.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

// Both conversions count in years that begin on 1 March, so that a leap day ends a year; 400 such
// years have 146 097 days.
extension Day {
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days in a month of a year.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func count(year: Int, month: Int, day: Int) -> Int {
    let years = month > 2 ? year : year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return years * 365 + years / 4 - years / 100 + years / 400 + dayOfYear - 719_468
  }

  var date: (year: Int, month: Int, day: Int) {
    let days = Int(number) + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}
