/// Days of the year as written in files: `06-24`.
enum MonthDay {
  /// The text of a day of the year.
  static func text(_ month: Int, _ day: Int) -> String {
    let digits = [month / 10, month % 10, -3, day / 10, day % 10]
    return String(decoding: digits.map { UInt8(0x30 + $0) }, as: UTF8.self)
  }
}
