import Schema

/// Divides the year into the parts in which the rules of opening hours give different weeks.
extension OpeningSchedule {
  /// Consecutive days of the year with the same week.
  private struct Run {
    var days: [(month: Int, day: Int)]
    let numbers: [Int]
    let week: Week
  }

  /// Finds the week of most days; the runs of other days become seasons or holidays.
  mutating func addYear(_ evaluation: OpeningWeek) throws(OpeningHoursFault) {
    let runs = Self.runs(evaluation)
    var lengths: [Week: Int] = [:]
    for run in runs where run.week.contains(where: { !$0.isEmpty }) {
      lengths[run.week, default: 0] += run.days.count
    }
    // If two weeks apply equally long, the one that comes first in the year is used.
    let most = lengths.values.max()
    guard let base = runs.first(where: { lengths[$0.week] == most && most != nil }) else {
      // Recurring days may be all that there is.
      if recurring.contains(where: { $0.opens }) {
        week = Week(repeating: [], count: 7)
        return
      }
      let dated = evaluation.rules.first { !$0.isClosed && $0.dates.contains(where: { $0.isOnce }) }
      throw dated.map { Refused.onlyDated($0.column) } ?? Refused.neverOpen(1)
    }
    week = base.week
    for run in runs where run.week != week {
      if run.week.allSatisfy({ $0.isEmpty }), run.days.count <= 7 {
        addHolidays(run, evaluation)
      } else if let first = run.days.first, let last = run.days.last {
        seasons.append(
          Season(
            from: .yearly(month: first.month, day: first.day),
            to: .yearly(month: last.month, day: last.day), week: run.week,
            name: evaluation.reason(run.numbers)))
      }
    }
  }

  private mutating func addHolidays(_ run: Run, _ evaluation: OpeningWeek) {
    for (month, day) in run.days {
      let day = AnnualDay.fixed(month: month, day: day)
      if Self.isPublic(day) { continue }
      holidays.append(
        LocalHoliday(day: day, name: evaluation.reason(run.numbers) ?? Self.name(of: day)))
    }
  }

  /// The runs of a leap year; a run that crosses New Year's Day is joined.
  private static func runs(_ evaluation: OpeningWeek) -> [Run] {
    var runs: [Run] = []
    for month in 1...12 {
      for day in 1...OpeningHoursWord.days(inMonth: month) {
        let numbers = evaluation.numbers(month: month, day: day)
        if runs.last?.numbers == numbers {
          runs[runs.count - 1].days.append((month, day))
        } else {
          let week = evaluation.week(of: numbers)
          if runs.last?.week == week {
            runs[runs.count - 1].days.append((month, day))
          } else {
            runs.append(Run(days: [(month, day)], numbers: numbers, week: week))
          }
        }
      }
    }
    if runs.count > 1, let last = runs.last, last.week == runs[0].week {
      runs[0].days = last.days + runs[0].days
      runs.removeLast()
    }
    return runs
  }

  /// Whether public services are closed on a day every year.
  static func isPublic(_ day: AnnualDay) -> Bool {
    (2031...2033).allSatisfy { year in
      Holiday.ofPublicServices(year: year).contains {
        $0.kind == .closed && $0.day == day.day(in: year)
      }
    }
  }

  /// The name of a day on which public services close early.
  private static func name(of day: AnnualDay) -> String? {
    Holiday.ofPublicServices(year: 2031).first { $0.day == day.day(in: 2031) }?.nameEl
  }
}
