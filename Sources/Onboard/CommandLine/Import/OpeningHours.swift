import Schema

/// Opening hours in the notation of OpenStreetMap (`opening_hours`): rules, in their order.
///
/// Only what a week, dates of the year and public holidays can express is kept; the parser refuses
/// the rest by name. What the rules mean together is the `OpeningSchedule`.
struct OpeningHours: Equatable, Sendable {
  /// The rules as written; a later one stands over an earlier one.
  let rules: [Rule]

  /// One rule: the days that it is about, and the hours on them.
  struct Rule: Equatable, Sendable {
    /// Whether it adds hours to the days that it names (`,`) or replaces theirs (`;`).
    var isAdditional = false
    /// The days of the year; none means every day.
    var dates: [DateRange] = []
    /// The days of the week; none means every day, unless `onHolidays` is set.
    var weekdays: [Weekday] = []
    /// Whether it names public holidays (`PH`).
    var onHolidays = false
    /// The hours; none means the whole day.
    var spans: [MinuteSpan] = []
    /// Whether the hours are closed ones (`off`, `closed`).
    var isClosed = false
    /// What the writer noted in quotes.
    var comment: String?
    /// Where the rule starts, from 1, in Unicode scalars.
    var column = 1
  }

  /// Hours of a day in minutes from midnight; the end is after the start.
  struct MinuteSpan: Hashable, Sendable {
    /// First minute.
    let start: Int
    /// Minute after the last.
    let end: Int

    /// The hours as the form writes them.
    var text: String { Self.clock(start) + "-" + Self.clock(end) }

    private static func clock(_ minute: Int) -> String {
      [minute / 60, minute % 60].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    }
  }

  /// Days from one to another, both included.
  struct DateRange: Hashable, Sendable {
    /// First day.
    let from: DatePoint
    /// Last day.
    let to: DatePoint
    /// Where it is written.
    let column: Int
  }

  /// A day of every year or of one, or one that Easter moves.
  enum DatePoint: Hashable, Sendable {
    case yearly(month: Int, day: Int)
    case once(Day)
    case easter(offset: Int)
  }
}

/// Why a text is no opening hours, or none that the form can hold.
struct OpeningHoursFault: Error, Equatable, Sendable {
  /// Where, from 1, in Unicode scalars.
  let column: Int
  /// What is wrong and what to write.
  let message: Bilingual

  init(_ column: Int, el: String, en: String) {
    self.column = column
    message = Bilingual(el: el, en: en)
  }
}
