/// The hours of one desk in a period, as weekly rules and the exceptions to them.
///
/// It is the basis of formats without seasons and holidays: calendars, vocabularies, other booking
/// platforms. Every weekday of a rule occurs at least once between its dates, and no two rules
/// apply to the same day.
public struct Timetable: Sendable {
  /// Hours that repeat every week.
  public struct Rule: Hashable, Sendable {
    /// The days of the week, Monday first.
    public internal(set) var weekdays: [Weekday]
    /// The hours, with those who serve in them.
    public let span: StaffedSpan
    /// The first day on which the rule applies.
    public internal(set) var first: Day
    /// The last day on which the rule applies.
    public internal(set) var last: Day

    /// The hours.
    public var interval: Interval { span.interval }

    /// Whether the rule covers a day, ignoring exceptions.
    public func names(_ day: Day) -> Bool {
      first <= day && day <= last && weekdays.contains(day.weekday)
    }
  }

  /// A day whose hours differ from the rules; empty hours mean that it is closed.
  public struct Exception: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// Its hours, with those who serve in them.
    public let spans: [StaffedSpan]

    /// Its hours.
    public var hours: [Interval] { spans.map { $0.interval } }
  }

  /// The rules, ordered by their first day, and then by the first weekday of their hours.
  public private(set) var rules: [Rule] = []
  /// The exceptions, ordered by date.
  public private(set) var exceptions: [Exception] = []

  /// Whether hours are told apart by those who serve in them.
  private let isByStaff: Bool

  /// Makes the timetable of a desk for a period, with the exceptions of all topics or of one; by
  /// staff, if the numbers of employees matter.
  public init(
    _ desk: Desk, for topic: String? = nil, in period: ClosedRange<Day>, byStaff: Bool = false
  ) {
    isByStaff = byStaff && desk.variesStaff
    var start = period.lowerBound
    var week = desk.regularWeek(on: start)
    for day in period {
      let next = desk.regularWeek(on: day)
      if next != week {
        add(week, start...day.adding(-1), desk, topic)
        (start, week) = (day, next)
      }
    }
    add(week, start...period.upperBound, desk, topic)
    dropUnsaid()
  }

  /// Adds the days of a period in which the same week applies.
  private mutating func add(
    _ week: [[Interval]], _ days: ClosedRange<Day>, _ desk: Desk, _ topic: String?
  ) {
    var found: [Rule] = []
    for day in days {
      let weekday = day.weekday
      let open = week[Int(weekday.rawValue)]
      let regular =
        isByStaff
        ? desk.regularStaffing(of: open, on: weekday) : open.map { $0.staffed(by: desk.staff) }
      let spans =
        isByStaff
        ? desk.staffing(on: day, for: topic)
        : desk.hours(on: day, for: topic).map { $0.staffed(by: desk.staff) }
      guard spans == regular else {
        exceptions.append(Exception(day: day, spans: spans))
        continue
      }
      for span in regular {
        if let known = found.firstIndex(where: { $0.span == span }) {
          found[known].last = day
          if !found[known].weekdays.contains(weekday) { found[known].weekdays.append(weekday) }
        } else {
          found.append(Rule(weekdays: [weekday], span: span, first: day, last: day))
        }
      }
    }
    for index in found.indices { found[index].weekdays.sort { $0.rawValue < $1.rawValue } }
    rules += found
  }

  /// Drops closed exceptions that no rule covers, at the ends of the rules' dates.
  private mutating func dropUnsaid() {
    exceptions = exceptions.filter { exception in
      !exception.hours.isEmpty || rules.contains { $0.names(exception.day) }
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
