import Schema

/// The days of opening hours that recur in another way than every week, in the form's notation.
extension OpeningSchedule {
  /// Recurring days, and what is different on them.
  struct Recurring: Equatable, Sendable {
    let days: DayRule
    let effect: Effect

    /// Whether there are hours on these days.
    var opens: Bool { effect.opens }
  }

  /// The difference on recurring days from other days.
  enum Effect: Equatable, Sendable {
    /// Hours instead of the usual ones.
    case instead([OpeningHours.MinuteSpan])
    /// Hours in addition to the usual ones.
    case more([OpeningHours.MinuteSpan])
    /// Hours that are closed, or the whole day if there are none, and the reason.
    case closed([OpeningHours.MinuteSpan], reason: String?)

    /// Whether there are hours.
    var opens: Bool {
      if case .closed = self { return false }
      return true
    }

    /// The hours, or those that are closed.
    var spans: [OpeningHours.MinuteSpan] {
      switch self {
      case .instead(let spans), .more(let spans), .closed(let spans, _): spans
      }
    }

    /// The same effect on the eve of a holiday, when work ends early.
    var beforeEve: Effect {
      switch self {
      case .instead(let spans): .instead(OpeningSchedule.beforeEve(spans))
      case .more(let spans): .more(OpeningSchedule.beforeEve(spans))
      case .closed: self
      }
    }
  }

  /// Adds the days of a rule that recurs.
  mutating func addRecurring(_ rule: OpeningHours.Rule) throws(OpeningHoursFault) {
    let effect: Effect =
      rule.isClosed
      ? .closed(rule.spans, reason: rule.comment)
      : rule.isAdditional ? .more(rule.spans) : .instead(rule.spans)
    let days = rule.weeks.isEmpty ? Self.daysOfMonth(rule) : try Self.daysOfWeeks(rule)
    for days in days { addRecurring(days, effect) }
  }

  /// Adds days with what is different on them; opening hours leave out holidays, and end early on
  /// their eves.
  private mutating func addRecurring(_ days: DayRule, _ effect: Effect) {
    guard !days.dates.isEmpty, effect.opens else {
      recurring.append(Recurring(days: days, effect: effect))
      return
    }
    var working: [Day] = []
    for day in days.dates {
      switch Holiday.ofPublicServices(year: day.year).last(where: { $0.day == day })?.kind {
      case .closed: continue
      case .closesAt13:
        let early = effect.beforeEve
        if !early.spans.isEmpty { recurring.append(Recurring(days: DayRule(day), effect: early)) }
      default: working.append(day)
      }
    }
    if !working.isEmpty {
      recurring.append(Recurring(days: DayRule(dates: working), effect: effect))
    }
  }

  /// Whether two entries would replace the hours of a day, which the form does not allow.
  func isSaidTwice(_ day: Day) -> Bool {
    let dated = openings.contains { $0.day == day } ? 1 : 0
    return dated
      + recurring.count { entry in
        if case .instead = entry.effect { return entry.days.holds(day) }
        return false
      } > 1
  }

  /// The days of a rule that counts them in the month, in each of its periods.
  private static func daysOfMonth(_ rule: OpeningHours.Rule) -> [DayRule] {
    var groups: [(numbers: [Int], weekdays: [Weekday])] = []
    for day in rule.nth {
      if let known = groups.firstIndex(where: { $0.numbers == day.numbers }) {
        groups[known].weekdays.append(day.weekday)
      } else {
        groups.append((day.numbers, [day.weekday]))
      }
    }
    let spans = rule.dates.flatMap({ $0.spans })
    return groups.flatMap { group in
      (spans.isEmpty ? [nil] : spans.map(Optional.some)).map { span in
        DayRule(span: span, weekdays: group.weekdays, weeksOfMonth: group.numbers)
      }
    }
  }

  /// The days of a rule for certain weeks, which begin again every year: in the years that it
  /// names, by their rhythm or one by one.
  private static func daysOfWeeks(
    _ rule: OpeningHours.Rule
  ) throws(OpeningHoursFault) -> [DayRule] {
    var found: [DayRule] = []
    if rule.dates.isEmpty { throw Refused.weeksOfAnyYear(rule.column) }
    for range in rule.dates {
      guard case .once(let first) = range.from, case .once(let last) = range.to else {
        throw Refused.weeksOfAnyYear(rule.column)
      }
      let days = (first...last).filter { rule.names($0) }
      guard !days.isEmpty else { continue }
      if let whole = rhythm(of: days, rule) {
        found.append(whole)
        continue
      }
      for year in Set(days.map({ $0.year })).sorted() {
        let part = days.filter { $0.year == year }
        if let rule = rhythm(of: part, rule) {
          found.append(rule)
        } else {
          guard part.count <= OpeningBounds.daysOneByOne else {
            throw Refused.manyWeeks(rule.column)
          }
          found.append(DayRule(dates: part))
        }
      }
    }
    guard !found.isEmpty else { throw Refused.noDate(rule.column) }
    return found
  }

  /// The single rule that gives exactly these days; nil if there is none.
  private static func rhythm(of days: [Day], _ rule: OpeningHours.Rule) -> DayRule? {
    guard let first = days.first, let last = days.last else { return nil }
    if first == last { return DayRule(first) }
    let span = DaySpan(from: .once(first), to: .once(last))
    let named = Weekday.allCases.filter { weekday in days.contains { $0.weekday == weekday } }
    for step in [1] + rule.weeks.map({ $0.step }) {
      let rule = DayRule(
        span: span, weekdays: named.count == 7 ? [] : named, everyWeeks: step)
      if rule.days(in: first...last) == days { return rule }
    }
    return nil
  }
}

extension OpeningHours.DateRange {
  /// The range in the form's notation, in two parts if it crosses New Year's Day every year; none
  /// if its ends are of different kinds.
  fileprivate var spans: [DaySpan] {
    switch (from, to) {
    case (.once(let first), .once(let last)):
      return [DaySpan(from: .once(first), to: .once(last))]
    case (.yearly(let month, let day), .yearly(let lastMonth, let lastDay)):
      let first = SeasonDay.yearly(month: month, day: day)
      let last = SeasonDay.yearly(month: lastMonth, day: lastDay)
      if (month, day) <= (lastMonth, lastDay) { return [DaySpan(from: first, to: last)] }
      return [
        DaySpan(from: first, to: .yearly(month: 12, day: 31)),
        DaySpan(from: .yearly(month: 1, day: 1), to: last),
      ]
    default: return []
    }
  }
}

extension OpeningHours.Rule {
  /// Whether it includes a day by its dates, as a reader of the notation applies it.
  func names(_ day: Day) -> Bool {
    guard weeks.isEmpty || weeks.contains(where: { $0.holds(day) }) else { return false }
    if namesNoDay || weekdays.contains(day.weekday) { return true }
    if nth.contains(where: { $0.holds(day) }) { return true }
    return onHolidays && OpeningHoursNames.isHoliday(day)
  }
}

extension OpeningHours.NthDay {
  fileprivate func holds(_ day: Day) -> Bool {
    DayRule(weekdays: [weekday], weeksOfMonth: numbers).holds(day)
  }
}
