import Schema

/// Refuses rules that have no effect on any of their days, so that nothing is lost silently.
extension OpeningWeek {
  /// Refuses dates that include none of the days of the week written with them. In a short period
  /// that has a rule for each day of the week, one rule may match no date.
  func demandDays() throws(OpeningHoursFault) {
    for (index, rule) in rules.enumerated()
    where !rule.namesNoDay && !rule.onHolidays && rule.weeks.isEmpty {
      for written in rule.writtenDates where !written.days.contains(where: { rule.names($0) }) {
        let isOfMany = rules.indices.contains { other in
          other != index && rules[other].writtenDates.contains { $0.ranges == written.ranges }
        }
        guard !isOfMany, let first = written.ranges.first?.lowerBound else { continue }
        throw written.ranges == [first...first]
          ? Refused.otherDay(written.column, first) : Refused.noDayOfPeriod(written.column)
      }
    }
  }

  /// Refuses rules for dates that later rules override completely.
  func demandEffect() throws(OpeningHoursFault) {
    for (index, rule) in rules.enumerated() where !rule.dates.isEmpty {
      for written in rule.writtenDates where isLost(index, on: written.days) {
        throw rule.isClosed ? Refused.overruled(written.column) : Refused.replaced(written.column)
      }
    }
  }

  /// Refuses rules for every week, or for recurring days, that later rules override completely.
  func demandUse() throws(OpeningHoursFault) {
    for (index, rule) in rules.enumerated() where rule.dates.isEmpty && !rule.onHolidays {
      let isUseless = rule.recurs ? isLost(index, on: Self.usualDays) : isReplaced(index)
      if isUseless { throw Refused.useless(rule.column) }
    }
  }

  /// Two years of days that stand for all others.
  private static let usualDays = (0..<731).map {
    (Day(year: OpeningSchedule.otherYears.lowerBound, month: 1, day: 1) ?? .earliest).adding($0)
  }

  /// Whether a rule for every week is contradicted on each of its days.
  private func isReplaced(_ index: Int) -> Bool {
    let rule = rules[index]
    let weekly = rules.indices.filter { rules[$0].dates.isEmpty && !rules[$0].recurs }
    let with = week(of: weekly), without = week(of: weekly.filter { $0 != index })
    let days = rule.weekdays.isEmpty ? Weekday.allCases : rule.weekdays
    return days.map({ Int($0.rawValue) }).allSatisfy { day in
      with[day] == without[day] && !rule.agrees(with: with[day])
    }
  }

  /// Whether a rule changes nothing on any of some days, although its hours differ.
  private func isLost(_ index: Int, on days: [Day]) -> Bool {
    let rule = rules[index]
    let others = OpeningWeek(
      rules: rules.enumerated().filter { $0.offset != index }.map { $0.element })
    var isOther = false
    for day in days where rule.names(day) && !OpeningSchedule.isClosedByLaw(day) {
      let later = rules.indices.dropFirst(index + 1).filter { applies($0, to: day) }
      // A period with a week of its own yields to its exceptions.
      let isExcepted =
        !rule.namesNoDay && later.contains { rules[$0].dates.contains { $0.isOnce } }
      guard !later.isEmpty, !isExcepted else { return false }
      let given = spans(on: day)
      guard given == others.spans(on: day) else { return false }
      isOther = isOther || !rule.agrees(with: given)
    }
    return isOther
  }
}

extension OpeningHours.Rule {
  /// Dates with a year, as they were written in one place.
  struct WrittenDates {
    let column: Int
    var ranges: [ClosedRange<Day>]

    var days: [Day] { ranges.flatMap { Array($0) } }
  }

  /// The dates of the rule that have a year, by the place where they are written.
  var writtenDates: [WrittenDates] {
    var found: [WrittenDates] = []
    for range in dates {
      guard case .once(let first) = range.from, case .once(let last) = range.to, first <= last
      else { continue }
      if let known = found.lastIndex(where: { $0.column == range.column }) {
        found[known].ranges.append(first...last)
      } else {
        found.append(WrittenDates(column: range.column, ranges: [first...last]))
      }
    }
    return found
  }

  /// Whether the hours of a day agree with the rule.
  fileprivate func agrees(with given: [OpeningHours.MinuteSpan]) -> Bool {
    guard isClosed else {
      return isAdditional
        ? OpeningWeek.united(given + spans) == given : given == OpeningWeek.united(spans)
    }
    return spans.isEmpty ? given.isEmpty : OpeningWeek.without(spans, in: given) == given
  }
}

extension OpeningHours {
  /// The rules without years before that of a day. Rules only for such years, or for years far
  /// ahead, are refused at their position.
  func ahead(of today: Day) throws(OpeningHoursFault) -> OpeningHours {
    var kept: [Rule] = []
    for rule in rules {
      for written in rule.writtenDates {
        // The dates are in the order in which they are written.
        guard let first = written.ranges.map({ $0.lowerBound }).min(),
          let last = written.ranges.map({ $0.upperBound }).max()
        else { continue }
        if last.year < today.year { throw Refused.past(written.column, last) }
        if first.year > today.year + OpeningBounds.years.count {
          throw Refused.farYear(written.column, first.year)
        }
      }
      var rule = rule
      rule.dates.removeAll { range in
        guard case .once(let first) = range.from, case .once(let last) = range.to else {
          return false
        }
        return first <= last && last.year < today.year
      }
      kept.append(rule)
    }
    return OpeningHours(rules: kept)
  }
}
