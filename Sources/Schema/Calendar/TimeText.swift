/// An interval of a day, in minutes after midnight.
public struct Interval: Hashable, Sendable {
  /// The first minute.
  public let start: Int
  /// The minute after the last.
  public let end: Int

  /// The length in minutes; negative when the end precedes the start.
  public var minutes: Int { end - start }

  /// The interval as written in files: `08:00-14:30`.
  public var text: String { Clock.text(start) + "-" + Clock.text(end) }

  /// Whether the two have minutes in common.
  func overlaps(_ other: Interval) -> Bool { start < other.end && other.start < end }

  init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Parses exactly `08:00-14:30`; hours 00-23, minutes 00-59.
  init?(_ bytes: ArraySlice<UInt8>) {
    let first = bytes.startIndex
    guard bytes.count == 11, bytes[first + 5] == 0x2D,
      let start = Clock.minute(bytes, at: first), let end = Clock.minute(bytes, at: first + 6)
    else { return nil }
    self.init(start: start, end: end)
  }
}

extension [Interval] {
  /// The intervals as written in files.
  var text: String { map { $0.text }.joined(separator: ", ") }

  /// The intervals in a sentence.
  public var words: Bilingual {
    isEmpty ? Bilingual(el: "κλειστά", en: "closed") : Bilingual(el: text, en: text)
  }
}

/// Times of day.
public enum Clock {
  /// Parses `08:00` as a minute of the day.
  static func minute(_ bytes: ArraySlice<UInt8>, at: Int) -> Int? {
    guard bytes[at + 2] == 0x3A, let hour = two(bytes, at), let minute = two(bytes, at + 3),
      hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  /// A minute of the day as `08:00`.
  public static func text(_ minute: Int) -> String {
    let digits = [minute / 600, minute / 60 % 10, 10, minute % 60 / 10, minute % 10]
    return String(decoding: digits.map { UInt8(0x30 + $0) }, as: UTF8.self)
  }

  fileprivate static func two(_ bytes: ArraySlice<UInt8>, _ at: Int) -> Int? {
    let tens = bytes[at], ones = bytes[at + 1]
    guard tens >= 0x30, tens <= 0x39, ones >= 0x30, ones <= 0x39 else { return nil }
    return Int(tens - 0x30) * 10 + Int(ones - 0x30)
  }
}

/// Dates and days of the year as written in files.
enum DateText {
  /// Parses exactly `06-24`; 29 February is allowed.
  static func monthDay(_ bytes: ArraySlice<UInt8>) -> (month: Int, day: Int)? {
    let first = bytes.startIndex
    guard bytes.count == 5, bytes[first + 2] == 0x2D, let month = Clock.two(bytes, first),
      let day = Clock.two(bytes, first + 3), Day(year: 2024, month: month, day: day) != nil
    else { return nil }
    return (month, day)
  }

  /// The largest distance from Easter that can be written, in days: two digits.
  static let mostFromEaster = 99

  /// Parses `06-24`, `easter+5` or `easter-48`.
  static func yearDay(_ bytes: ArraySlice<UInt8>) -> AnnualDay? {
    if let (month, day) = monthDay(bytes) { return .fixed(month: month, day: day) }
    let word = "easter".utf8
    guard bytes.count >= 8, bytes.count <= 9, bytes.prefix(6).elementsEqual(word),
      let sign = bytes.dropFirst(6).first, sign == 0x2B || sign == 0x2D,
      let days = digits(bytes.dropFirst(7)), days <= mostFromEaster
    else { return nil }
    return .easter(offset: sign == 0x2B ? days : -days)
  }

  /// Parses `06-24`, `easter-6` or `2026-06-24`.
  static func seasonDay(_ bytes: ArraySlice<UInt8>) -> SeasonDay? {
    switch yearDay(bytes) {
    case .fixed(let month, let day): .yearly(month: month, day: day)
    case .easter(let offset): .easter(offset: offset)
    case nil: Day(iso: bytes).map { .once($0) }
    }
  }

  /// Parses decimal digits without a sign or leading zeros.
  static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first, bytes.count <= 6, first != 0x30 || bytes.count == 1 else {
      return nil
    }
    var value = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
