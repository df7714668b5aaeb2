extension Judgement {
  /// The number of days examined at most: recurring days are the same throughout a year.
  private static let most = 53

  /// The intervals of additional hours that touch hours on all their days, and form one interval
  /// with them.
  mutating func prolonging(in declaration: Declaration) -> Set<SourceSpan> {
    guard let openings = declaration.openings.value, !openings.isEmpty,
      let agenda = agenda(of: declaration)
    else { return [] }
    var spans: Set<SourceSpan> = []
    for opening in openings {
      guard let plan = CalendarPlan.OpeningPlan(opening.value, declaration.offered ?? []) else {
        continue
      }
      let days = plan.days.days(in: calendarPeriod).prefix(Self.most)
      let desks = agenda.desks(concernedBy: plan.scope, in: declaration)
      for interval in opening.value.hours.value ?? [] {
        var isOpen = false
        let isAlone = days.contains { day in
          desks.contains { desk in
            guard !desk.isHoliday(day), desk.closure(on: day) == nil else { return false }
            isOpen = true
            return !desk.regularHours(on: day).contains { $0.touches(interval.value) }
          }
        }
        if isOpen, !isAlone { spans.insert(interval.span) }
      }
    }
    return spans
  }
}

extension Interval {
  /// Whether two intervals overlap, or one ends when the other starts.
  fileprivate func touches(_ other: Interval) -> Bool {
    start <= other.end && other.start <= end
  }
}
