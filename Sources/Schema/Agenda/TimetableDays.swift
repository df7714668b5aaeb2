/// The hours of each day of a period at one desk, and of each day of the week in its stretches.
struct TimetableDays {
  /// The days of a weekday between two changes of its regular hours.
  struct Stretch {
    /// The period from one change to the next.
    let period: ClosedRange<Day>
    /// The regular hours.
    let regular: [StaffedSpan]
  }

  let period: ClosedRange<Day>
  /// The hours of each day, in order of time.
  let all: [[StaffedSpan]]
  /// The stretches of each day of the week, Monday first.
  private let stretches: [[Stretch]]

  init(_ desk: Desk, _ topic: String?, _ period: ClosedRange<Day>, byStaff: Bool) {
    self.period = period
    all = period.map { day in
      byStaff
        ? desk.staffing(on: day, for: topic)
        : desk.hours(on: day, for: topic).map { $0.staffed(by: desk.staff) }
    }
    var stretches: [[Stretch]] = Array(repeating: [], count: 7)
    for (week, days) in Self.weeks(of: desk, in: period) {
      for weekday in Weekday.allCases {
        let index = Int(weekday.rawValue)
        let open = week[index]
        let regular =
          byStaff
          ? desk.regularStaffing(of: open, on: weekday) : open.map { $0.staffed(by: desk.staff) }
        if let last = stretches[index].last, last.regular == regular {
          stretches[index].removeLast()
          stretches[index].append(
            Stretch(period: last.period.lowerBound...days.upperBound, regular: regular))
        } else {
          stretches[index].append(Stretch(period: days, regular: regular))
        }
      }
    }
    self.stretches = stretches
  }

  /// The parts of a period that have the same week throughout.
  private static func weeks(
    of desk: Desk, in period: ClosedRange<Day>
  ) -> [(week: [[Interval]], days: ClosedRange<Day>)] {
    var found: [(week: [[Interval]], days: ClosedRange<Day>)] = []
    for day in period {
      let week = desk.regularWeek(on: day)
      if let last = found.last, last.week == week {
        found[found.count - 1].days = last.days.lowerBound...day
      } else {
        found.append((week, day...day))
      }
    }
    return found
  }

  /// The stretches of a day of the week.
  func stretches(of weekday: Weekday) -> [Stretch] { stretches[Int(weekday.rawValue)] }

  /// The hours of a day.
  func spans(on day: Day) -> [StaffedSpan] { all[day.days(since: period.lowerBound)] }

  /// The days of a weekday between two days.
  func days(of weekday: Weekday, in period: ClosedRange<Day>) -> [Day] {
    let ahead = (Int(weekday.rawValue) - Int(period.lowerBound.weekday.rawValue) + 7) % 7
    let first = period.lowerBound.adding(ahead)
    guard first <= period.upperBound else { return [] }
    return stride(from: first, through: period.upperBound, by: 7).map { $0 }
  }

  /// The days whose hours differ from what some rules give.
  func differing(from rules: [Timetable.Rule]) -> [Day] {
    var said: [[StaffedSpan]] = Array(repeating: [], count: all.count)
    for rule in rules {
      for day in rule.first...rule.last where rule.names(day) {
        said[day.days(since: period.lowerBound)].append(rule.span)
      }
    }
    return period.filter { day in
      let index = day.days(since: period.lowerBound)
      return said[index].sorted { $0.interval.start < $1.interval.start } != all[index]
    }
  }
}

extension Desk {
  /// The recurring days in exceptions that concern the desk, for all topics or one of them.
  public func recurring(for topic: String? = nil) -> [DayRule] {
    let rules =
      closures.filter { $0.scope.concerns(topic) }.map { $0.days }
      + openings.filter { $0.scope.concerns(topic) }.map { $0.days }
      + specialHours.filter { $0.scope.concerns(topic) }.map { $0.days }
    var found: [DayRule] = []
    for rule in rules where rule.recurs && !found.contains(rule) { found.append(rule) }
    return found
  }
}
