import Schema

/// A rule of `opening_hours` for recurring days: `2027 Jan 09-2027 Nov 27 week 01-53/2 Sa …`, or
/// `Fr[-1] off`.
///
/// Weeks are those of ISO 8601, which begin again every year, so a rule for every second week ends
/// where the parity changes. It comes before `PH off`, so that holidays close its days as well.
struct RecurringHours {
  /// Its first and last day; nil for all days.
  let days: ClosedRange<Day>?
  /// The first week of a year, and the number of weeks from one to the next.
  let weeks: (first: Int, step: Int)?
  /// The positions of the days in the month; empty for all.
  let numbers: [Int]
  /// The days of the week.
  var weekdays: [Weekday]
  /// The hours; none if the days are closed.
  let hours: [Interval]

  /// Whether the rule gives the hours of a day.
  func names(_ day: Day) -> Bool {
    guard weekdays.contains(day.weekday), days?.contains(day) ?? true else { return false }
    if let weeks {
      let number = day.isoWeek
      return number >= weeks.first && (number - weeks.first) % weeks.step == 0
    }
    return numbers.isEmpty || Rhythm.ofMonth(numbers).holds(day, from: day)
  }

  var text: String {
    var parts: [String] = []
    if let days { parts.append(OpeningHoursText.dates(days)) }
    if let weeks {
      parts.append("week \(weeks.first < 10 ? "0" : "")\(weeks.first)-53/\(weeks.step)")
    }
    let which = numbers.isEmpty ? "" : "[\(numbers.map(String.init).joined(separator: ","))]"
    parts.append(
      weekdays.map { OpeningHoursNames.weekdays[Int($0.rawValue)] + which }.joined(separator: ","))
    parts.append(OpeningHoursText.times(hours))
    return parts.joined(separator: " ")
  }

  /// Whether two rules differ only in their days of the week.
  func isSame(_ other: RecurringHours) -> Bool {
    days == other.days && weeks?.first == other.weeks?.first && weeks?.step == other.weeks?.step
      && numbers == other.numbers && hours == other.hours
  }
}

/// Finds rules for the recurring days of a desk, where these are shorter than the dates.
struct RecurringSearch {
  let desk: Desk
  let period: ClosedRange<Day>
  /// The rules so far.
  private(set) var rules: [RecurringHours] = []

  /// The smallest number of days for which a rule is made.
  private static let fewest = 3

  init(_ desk: Desk, _ recurring: [DayRule], in period: ClosedRange<Day>) {
    self.desk = desk
    self.period = period
    for days in recurring {
      guard let rhythm = days.rhythm else { continue }
      let weekdays = days.weekdays.isEmpty ? Weekday.allCases : days.weekdays
      for weekday in weekdays {
        add(days.days(in: period).filter { $0.weekday == weekday }, rhythm, days.span == nil)
      }
    }
  }

  /// The hours of a day by the rules so far.
  func said(_ day: Day) -> [Interval] {
    rules.last { $0.names(day) }?.hours ?? desk.regularHours(on: day)
  }

  /// Adds the rules for days of one weekday, one for each run of days with the same hours.
  private mutating func add(_ named: [Day], _ rhythm: Rhythm, _ isAlways: Bool) {
    let named = named.filter { desk.isMoved($0) || !OpeningHoursNames.isHoliday($0) }
    let wanting = named.filter { desk.hours(on: $0) != said($0) }
    let runs = runs(wanting, rhythm).filter { $0.count >= Self.fewest }
    for run in runs {
      guard let first = run.first, let last = run.last else { continue }
      let hours = desk.hours(on: first)
      let isWhole = isAlways && runs.count == 1
      let days = isWhole ? nil : Optional(first...last)
      let own = named.filter { days?.contains($0) ?? true }
      let right = own.count { desk.hours(on: $0) == hours && said($0) != hours }
      let wrong = own.count { desk.hours(on: $0) != hours }
      guard right > wrong + 1 else { continue }
      add(
        RecurringHours(
          days: days, weeks: weeks(of: first, rhythm), numbers: numbers(rhythm),
          weekdays: [first.weekday], hours: hours))
    }
  }

  /// Adds a rule, or adds its day of the week to a rule that is otherwise the same.
  private mutating func add(_ rule: RecurringHours) {
    if let known = rules.firstIndex(where: { $0.isSame(rule) }) {
      rules[known].weekdays += rule.weekdays
    } else {
      rules.append(rule)
    }
  }

  /// The days in runs with the same hours, across single days with other hours; for weeks, in runs
  /// with the same remainder.
  private func runs(_ days: [Day], _ rhythm: Rhythm) -> [[Day]] {
    var runs: [[Day]] = []
    for (index, day) in days.enumerated() {
      guard let last = runs.last?.last, let first = runs.last?.first else {
        runs.append([day])
        continue
      }
      let hours = desk.hours(on: last)
      let isSame = desk.hours(on: day) == hours
      let next = index + 1 < days.count ? days[index + 1] : day
      if weeks(of: first, rhythm)?.first != weeks(of: day, rhythm)?.first {
        runs.append([day])
      } else if isSame {
        runs[runs.count - 1].append(day)
      } else if next == day || desk.hours(on: next) != hours {
        runs.append([day])
      }
    }
    return runs
  }

  /// The weeks of a year that a rhythm names, including the week of a day.
  private func weeks(of day: Day, _ rhythm: Rhythm) -> (first: Int, step: Int)? {
    guard case .everyWeeks(let step) = rhythm else { return nil }
    return (first: (day.isoWeek - 1) % step + 1, step: step)
  }

  private func numbers(_ rhythm: Rhythm) -> [Int] {
    guard case .ofMonth(let numbers) = rhythm else { return [] }
    // Readers of the notation require the ones counted from the end of the month to come last.
    return numbers.filter { $0 > 0 } + numbers.filter { $0 < 0 }
  }
}
