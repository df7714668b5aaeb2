import Schema

/// Applies the rules of opening hours, in order, to the days that they name.
struct OpeningWeek {
  let rules: [OpeningHours.Rule]

  /// The week that results from the rules with the given indices.
  func week(of numbers: [Int]) -> OpeningSchedule.Week {
    var week = OpeningSchedule.Week(repeating: [], count: 7)
    for number in numbers {
      let rule = rules[number]
      let days = rule.weekdays.isEmpty ? Weekday.allCases : rule.weekdays
      // A rule only about public holidays is ignored: the platform is closed on them anyway.
      if rule.onHolidays, rule.weekdays.isEmpty { continue }
      for day in days.map({ Int($0.rawValue) }) {
        week[day] = applied(rule, to: week[day])
      }
    }
    return week
  }

  /// The hours of a day after a rule that names it.
  func applied(
    _ rule: OpeningHours.Rule, to spans: [OpeningHours.MinuteSpan]
  ) -> [OpeningHours.MinuteSpan] {
    guard rule.isClosed else {
      return Self.united((rule.isAdditional ? spans : []) + rule.spans)
    }
    return rule.spans.isEmpty ? [] : Self.without(rule.spans, in: spans)
  }

  /// Whether a rule closes only some hours of public holidays.
  var closesPartOfHolidays: Bool {
    rules.contains { $0.onHolidays && $0.isClosed && !$0.spans.isEmpty }
  }

  /// The position where the last of these rules starts.
  func column(_ numbers: [Int]) -> Int { numbers.last.map { rules[$0].column } ?? 1 }

  /// Whether the last rule with hours names single days, not a period.
  func namesDay(_ numbers: [Int]) -> Bool {
    guard let last = numbers.last(where: { !rules[$0].spans.isEmpty }) else { return false }
    return rules[last].dates.contains { $0.from == $0.to }
  }

  /// The indices of the rules that apply to a date of every year, counting 31 days in every month.
  func numbers(month: Int, day: Int) -> [Int] {
    rules.indices.filter { index in
      rules[index].dates.isEmpty
        || rules[index].dates.contains { Self.holds($0, month * 32 + day) }
    }
  }

  /// The indices of the rules that apply to one day.
  func numbers(on date: Day) -> [Int] {
    let yearly = Set(numbers(month: date.month, day: date.day))
    return rules.indices.filter { yearly.contains($0) || isOnce($0, date) }
  }

  /// Whether a rule names this day including its year.
  func isOnce(_ number: Int, _ date: Day) -> Bool {
    rules[number].dates.contains { range in
      guard case .once(let first) = range.from, case .once(let last) = range.to else {
        return false
      }
      return first <= date && date <= last
    }
  }

  /// The column of a rule that closes dates which a later rule opens again: the notation allows it,
  /// but hardly anybody means it.
  func overruled() -> Int? {
    for (index, rule) in rules.enumerated() where rule.isClosed && rule.spans.isEmpty {
      if rule.onHolidays, rule.weekdays.isEmpty { continue }
      let days = (rule.weekdays.isEmpty ? Weekday.allCases : rule.weekdays)
      for range in rule.dates {
        let numbers: [Int]
        switch range.from {
        case .yearly(let month, let day): numbers = self.numbers(month: month, day: day)
        case .once(let day): numbers = self.numbers(on: day)
        case .easter: continue
        }
        let week = week(of: numbers.filter { $0 == index || rules[$0].dates.isEmpty })
        if days.contains(where: { !week[Int($0.rawValue)].isEmpty }) { return rule.column }
      }
    }
    return nil
  }

  /// The column of hours for some dates that a later rule for every week replaces, so that they
  /// would never count. This too is allowed, but hardly meant.
  func replaced() -> Int? {
    for (index, rule) in rules.enumerated() where !rule.isClosed && !rule.spans.isEmpty {
      guard rules[index...].dropFirst().contains(where: { $0.dates.isEmpty && !$0.isClosed }) else {
        continue
      }
      for range in rule.dates {
        if case .once(let first) = range.from, case .once(let last) = range.to,
          first <= last, isLost(index, on: first...last)
        {
          return rule.column
        }
        guard case .yearly(let month, let day) = range.from else { continue }
        let usual = numbers(month: month, day: day).filter { rules[$0].dates.isEmpty }
        let without = week(of: usual), with = week(of: (usual + [index]).sorted())
        let days = rule.weekdays.isEmpty ? Weekday.allCases : rule.weekdays
        let isOther = days.contains { without[Int($0.rawValue)] != rule.spans }
        if isOther, with == without { return rule.column }
      }
    }
    return nil
  }

  /// Whether a rule changes nothing on any of some days, although its hours differ.
  private func isLost(_ index: Int, on range: ClosedRange<Day>) -> Bool {
    let rule = rules[index]
    let days = range.filter { rule.weekdays.isEmpty || rule.weekdays.contains($0.weekday) }
    var isOther = false
    for day in days {
      let all = numbers(on: day), place = Int(day.weekday.rawValue)
      let given = week(of: all)[place]
      guard given == week(of: all.filter { $0 != index })[place] else { return false }
      isOther = isOther || given != rule.spans
    }
    return isOther
  }

  /// The comment of the last rule that closes these days.
  func reason(_ numbers: [Int]) -> String? {
    numbers.last { rules[$0].isClosed && rules[$0].comment != nil }.flatMap { rules[$0].comment }
  }

  private static func holds(_ range: OpeningHours.DateRange, _ place: Int) -> Bool {
    guard case .yearly(let month, let day) = range.from,
      case .yearly(let lastMonth, let lastDay) = range.to
    else { return false }
    let first = month * 32 + day, last = lastMonth * 32 + lastDay
    return first <= last ? first <= place && place <= last : first <= place || place <= last
  }

  /// Spans sorted by time, with adjacent ones joined.
  static func united(_ spans: [OpeningHours.MinuteSpan]) -> [OpeningHours.MinuteSpan] {
    var united: [OpeningHours.MinuteSpan] = []
    for span in spans.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      if let last = united.last, span.start <= last.end {
        united[united.count - 1] = .init(start: last.start, end: max(last.end, span.end))
      } else {
        united.append(span)
      }
    }
    return united
  }

  static func without(
    _ closed: [OpeningHours.MinuteSpan], in spans: [OpeningHours.MinuteSpan]
  ) -> [OpeningHours.MinuteSpan] {
    closed.reduce(spans) { left, gap in
      left.flatMap { span in
        [(span.start, min(span.end, gap.start)), (max(span.start, gap.end), span.end)]
          .filter { $0.0 < $0.1 }.map { OpeningHours.MinuteSpan(start: $0.0, end: $0.1) }
      }
    }
  }
}
