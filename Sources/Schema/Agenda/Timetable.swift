/// The hours of one desk in a period, as rules and the exceptions to them.
///
/// It is the basis of formats without seasons and holidays: calendars, vocabularies, other booking
/// platforms. Every weekday of a rule occurs at least once between its dates, and no two rules
/// give the same minute of a day.
public struct Timetable: Sendable {
  /// Hours that recur every week, or in the weeks of a rhythm.
  public struct Rule: Hashable, Sendable {
    /// The days of the week, Monday first.
    public internal(set) var weekdays: [Weekday]
    /// The hours, with the employees who serve in them.
    public let span: StaffedSpan
    /// The weeks in which they recur.
    public let rhythm: Rhythm
    /// The first day on which the rule applies.
    public internal(set) var first: Day
    /// The last day on which the rule applies.
    public internal(set) var last: Day

    init(
      weekdays: [Weekday], span: StaffedSpan, rhythm: Rhythm = .weekly, first: Day, last: Day
    ) {
      self.weekdays = weekdays
      self.span = span
      self.rhythm = rhythm
      self.first = first
      self.last = last
    }

    /// The hours.
    public var interval: Interval { span.interval }

    /// Whether the rule covers a day, ignoring exceptions.
    public func names(_ day: Day) -> Bool {
      first <= day && day <= last && weekdays.contains(day.weekday)
        && rhythm.holds(day, from: first)
    }
  }

  /// A day whose hours differ from the rules; empty hours mean that it is closed.
  public struct Exception: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// Its hours, with the employees who serve in them.
    public let spans: [StaffedSpan]

    /// Its hours.
    public var hours: [Interval] { spans.map { $0.interval } }
  }

  /// The rules, ordered by their first day, and then by the time at which they start.
  public private(set) var rules: [Rule] = []
  /// The exceptions, ordered by date.
  public private(set) var exceptions: [Exception] = []

  /// Makes the timetable of a desk for a period, with the exceptions for all topics or for one. It
  /// separates numbers of employees if they matter, and uses the rhythms that a format can hold.
  public init(
    _ desk: Desk, for topic: String? = nil, in period: ClosedRange<Day>, byStaff: Bool = false,
    _ support: RhythmSupport = .none
  ) {
    let days = TimetableDays(desk, topic, period, byStaff: byStaff && desk.variesStaff)
    let recurring = support == .none ? [] : desk.recurring(for: topic)
    let found = Weekday.allCases.flatMap { weekday in
      days.stretches(of: weekday).flatMap { stretch in
        RuleSearch(days: days, weekday: weekday, stretch: stretch).found(
          recurring.filter { $0.weekdays.isEmpty || $0.weekdays.contains(weekday) }, support)
      }
    }
    rules = Self.trimmed(found.joined, days)
    exceptions = days.differing(from: rules).map { day in
      Exception(day: day, spans: days.spans(on: day))
    }
  }

  /// The rules, limited to the first and the last day on which they give the hours and no exception
  /// does.
  private static func trimmed(_ rules: [Rule], _ days: TimetableDays) -> [Rule] {
    var isWrong = Array(repeating: false, count: days.all.count)
    let first = days.period.lowerBound
    for day in days.differing(from: rules) { isWrong[day.days(since: first)] = true }
    let trimmed = rules.compactMap { rule -> Rule? in
      let own = (rule.first...rule.last).filter { day in
        rule.names(day) && !isWrong[day.days(since: first)]
      }
      guard let first = own.first, let last = own.last else { return nil }
      return Rule(
        weekdays: rule.weekdays.filter { weekday in own.contains { $0.weekday == weekday } },
        span: rule.span, rhythm: first == last ? .weekly : rule.rhythm, first: first, last: last)
    }
    return trimmed.sorted { one, other in
      one.first == other.first
        ? one.interval.start < other.interval.start : one.first < other.first
    }
  }

  /// The exceptions on days that a rule covers.
  public func exceptions(to rule: Rule) -> [Exception] {
    exceptions.filter { rule.names($0.day) }
  }
}

extension Slotting {
  /// The part of a span that whole slots of the grid can fill.
  public func filled(_ span: StaffedSpan) -> Interval? {
    let interval = onGrid(span)
    let slots = max(0, interval.minutes) / grid
    return slots > 0 ? Interval(start: interval.start, end: interval.start + slots * grid) : nil
  }
}

extension AthensTime {
  /// The Unix time of a local time.
  public static func unix(_ day: Day, minute: Int = 0) -> Int {
    Int(day.number) * 86_400 + (minute - offset(on: day, minute: minute)) * 60
  }
}
