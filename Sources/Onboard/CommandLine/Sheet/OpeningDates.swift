import Schema

/// Adds the days that the rules of opening hours name with their year.
extension OpeningSchedule {
  /// Consecutive days to which the same rules apply.
  private struct DatedRun {
    let first: Day
    var last: Day
    let numbers: [Int]
  }

  /// Adds these days as closures, openings or seasons that occur once.
  mutating func addOnce(_ evaluation: OpeningWeek) throws(OpeningHoursFault) {
    for run in Self.runs(of: evaluation) {
      let week = evaluation.week(of: run.numbers)
      let spans = week[Int(run.first.weekday.rawValue)]
      if week.allSatisfy({ $0.isEmpty }) || run.first == run.last && spans.isEmpty {
        addClosure(run.first, run.last, evaluation.reason(run.numbers))
      } else if run.first == run.last {
        // If the only day left in a period is a holiday, the period opens nothing on it.
        if Self.isClosedByLaw(run.first), !evaluation.namesDay(run.numbers) { continue }
        // A day on which the week gives the same hours, as happens to a date that is on its weekday
        // in other years.
        if spans == regular(on: run.first), !Self.isFeast(run.first), !isRecurring(run.first) {
          continue
        }
        try addOpening(run.first, spans, evaluation.column(run.numbers))
      } else if Self.days(run).allSatisfy({ regular(on: $0) == week[Int($0.weekday.rawValue)] }) {
        continue
      } else if meetsSeason(run) {
        try addEachDay(of: run, week, evaluation)
      } else {
        seasons.append(
          Season(from: .once(run.first), to: .once(run.last), week: week, name: nil))
      }
    }
  }

  /// Whether a yearly season has a date in common with the run, even one that the year lacks.
  private func meetsSeason(_ run: DatedRun) -> Bool {
    func place(_ year: Int, _ month: Int, _ day: Int) -> Int { (year * 16 + month) * 32 + day }
    let first = place(run.first.year, run.first.month, run.first.day)
    let last = place(run.last.year, run.last.month, run.last.day)
    let starts = seasons.contains { season in
      guard case .yearly(let month, let day) = season.from else { return false }
      return (run.first.year...run.last.year).contains {
        (first...last).contains(place($0, month, day))
      }
    }
    return starts || season(on: run.first) != nil
  }

  private static func isFeast(_ day: Day) -> Bool {
    Holiday.ofPublicServices(year: day.year).contains { $0.day == day }
  }

  private func isRecurring(_ day: Day) -> Bool { recurring.contains { $0.days.holds(day) } }

  /// Adds a closure, or extends the preceding one.
  private mutating func addClosure(_ first: Day, _ last: Day, _ reason: String?) {
    if let before = closures.last, before.reason == reason, first.days(since: before.to) == 1 {
      closures[closures.count - 1] = Closure(from: before.from, to: last, reason: reason)
    } else {
      closures.append(Closure(from: first, to: last, reason: reason))
    }
  }

  /// Adds an opening, which ends at 13:00 on the eves of Christmas and New Year's Day.
  private mutating func addOpening(
    _ day: Day, _ spans: [OpeningHours.MinuteSpan], _ column: Int
  ) throws(OpeningHoursFault) {
    let feast = Holiday.ofPublicServices(year: day.year).last { $0.day == day }
    if feast?.kind == .closed { throw Refused.openOnHoliday(column, day) }
    let spans = feast == nil ? spans : Self.beforeEve(spans)
    // Recurring days may give the same hours.
    if isRecurring(day) {
      let given = self.spans(on: day)
      if spans == (feast == nil ? given : Self.beforeEve(given)) { return }
    }
    if !spans.isEmpty { openings.append(Opening(day: day, spans: spans)) }
  }

  /// Writes a period inside a yearly season day by day, since seasons may not overlap.
  private mutating func addEachDay(
    of run: DatedRun, _ week: Week, _ evaluation: OpeningWeek
  ) throws(OpeningHoursFault) {
    let column = evaluation.column(run.numbers)
    guard run.last.days(since: run.first) < OpeningBounds.daysOneByOne else {
      throw Refused.manyDays(column)
    }
    for day in Self.days(run) where !Self.isClosedByLaw(day) {
      let spans = week[Int(day.weekday.rawValue)]
      if spans == regular(on: day) { continue }
      if spans.isEmpty {
        addClosure(day, day, evaluation.reason(run.numbers))
      } else {
        try addOpening(day, spans, column)
      }
    }
  }

  private static func days(_ run: DatedRun) -> [Day] {
    (0...run.last.days(since: run.first)).map { run.first.adding($0) }
  }

  private static func runs(of evaluation: OpeningWeek) -> [DatedRun] {
    var runs: [DatedRun] = []
    for day in days(of: evaluation) {
      let numbers = evaluation.numbers(on: day)
      if let run = runs.last, run.numbers == numbers, day.days(since: run.last) == 1 {
        runs[runs.count - 1].last = day
      } else {
        runs.append(DatedRun(first: day, last: day, numbers: numbers))
      }
    }
    return runs
  }

  private static func days(of evaluation: OpeningWeek) -> [Day] {
    var days: Set<Day> = []
    for rule in evaluation.rules {
      for range in rule.dates {
        guard case .once(var day) = range.from, case .once(let last) = range.to else { continue }
        while day <= last {
          days.insert(day)
          let next = day.adding(1)
          if next == day { break }
          day = next
        }
      }
    }
    return days.sorted()
  }
}
