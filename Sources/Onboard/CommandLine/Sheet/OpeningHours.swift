import Schema

/// Opening hours in OpenStreetMap's `opening_hours` notation, as a sequence of rules.
///
/// It keeps only what a week, dates of the year and public holidays can express; the parser refuses
/// everything else by name. `OpeningSchedule` holds the combined meaning of the rules.
struct OpeningHours: Equatable, Sendable {
  /// The rules as written; a later one overrides an earlier one.
  let rules: [Rule]

  /// One rule: the days to which it applies, and the hours on them.
  struct Rule: Equatable, Sendable {
    /// Whether it adds hours to those days (`,`) or replaces their hours (`;`).
    var isAdditional = false
    /// The dates; empty means every day of the year.
    var dates: [DateRange] = []
    /// The weeks of the year, by ISO 8601; empty means every week.
    var weeks: [WeekRange] = []
    /// The days of the week; empty means every day, unless `nth` or `onHolidays` name some.
    var weekdays: [Weekday] = []
    /// Days of the week that are identified by their number in the month.
    var nth: [NthDay] = []
    /// Whether it applies to public holidays (`PH`).
    var onHolidays = false
    /// The hours; empty means the whole day.
    var spans: [MinuteSpan] = []
    /// Whether it closes those hours (`off`, `closed`).
    var isClosed = false
    /// The quoted comment, if there is one.
    var comment: String?
    /// The position where the rule starts, from 1, in Unicode scalars.
    var column = 1

    /// Whether its days recur in another way than every week.
    var recurs: Bool { !weeks.isEmpty || !nth.isEmpty }

    /// Whether it names no day of the week and no holiday.
    var namesNoDay: Bool { weekdays.isEmpty && nth.isEmpty && !onHolidays }

    /// The rule divided in two: the days of every week, and the days counted in the month.
    var parts: [Rule] {
      guard !nth.isEmpty, !weekdays.isEmpty || onHolidays else { return [self] }
      var plain = self, counted = self
      plain.nth = []
      counted.weekdays = []
      counted.onHolidays = false
      return [plain, counted]
    }
  }

  /// A range of weeks of a year, or every so many of them.
  struct WeekRange: Equatable, Sendable {
    let first: Int
    let last: Int
    let step: Int

    /// Whether it includes a day.
    func holds(_ day: Day) -> Bool {
      let week = day.isoWeek
      return (first...last).contains(week) && (week - first) % step == 0
    }
  }

  /// A day of the week by its number in the month: the first is 1, the last is −1.
  struct NthDay: Equatable, Sendable {
    let weekday: Weekday
    let numbers: [Int]
  }

  /// An interval of a day in minutes after midnight; the end is later than the start.
  struct MinuteSpan: Hashable, Sendable {
    /// First minute.
    let start: Int
    /// Minute after the last.
    let end: Int

    /// The interval in the notation of the form.
    var text: String { Self.clock(start) + "-" + Self.clock(end) }

    private static func clock(_ minute: Int) -> String {
      [minute / 60, minute % 60].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    }
  }

  /// A range of dates, including both ends.
  struct DateRange: Hashable, Sendable {
    /// First day.
    let from: DatePoint
    /// Last day.
    let to: DatePoint
    /// The position where the range is written, from 1, in Unicode scalars.
    let column: Int

    /// Whether it has a year.
    var isOnce: Bool {
      if case .once = from { return true }
      return false
    }

    /// The length in days from which a period across New Year's Day is questioned.
    static let nearlyAYear = 300

    /// Whether it moves with Easter.
    var isOnEaster: Bool {
      if case .easter = from { return true }
      if case .easter = to { return true }
      return false
    }
  }

  /// A date of every year or of one year, or one relative to Easter.
  enum DatePoint: Hashable, Sendable {
    case yearly(month: Int, day: Int)
    case once(Day)
    case easter(offset: Int)
  }
}

/// The reason why a text is not opening hours, or not of a kind that the form can hold.
struct OpeningHoursFault: Error, Equatable, Sendable {
  /// The position, from 1, in Unicode scalars.
  let column: Int
  /// The message: what is wrong, and what to write.
  let message: Bilingual
  /// The same in the words of a sheet, where it names what a sheet has otherwise.
  var inSheet: Bilingual?

  init(_ column: Int, el: String, en: String, inSheet: Bilingual? = nil) {
    self.column = column
    message = Bilingual(el: el, en: en)
    self.inSheet = inSheet
  }
}
