/// Finds a short set of rules for the hours of one day of the week.
///
/// Each of its hours can be covered by rules for every week, or by rules that follow some recurring
/// days of the declaration: in their weeks, in the other weeks between their ends, and before and
/// after. Days that a set of rules gets wrong become exceptions, so the set with the fewest rules
/// and exceptions is taken; no choice changes the resulting hours.
struct RuleSearch {
  let days: TimetableDays
  let weekday: Weekday
  let stretch: TimetableDays.Stretch

  /// A part of the weeks of a stretch.
  struct Piece: Hashable {
    let days: ClosedRange<Day>
    let rhythm: Rhythm
    /// A day of the first week of the rhythm.
    let first: Day
  }

  /// A rule with its piece, which it may share with other days of the week.
  struct Found {
    var rule: Timetable.Rule
    let piece: Piece
  }

  /// The rules, based on the days that recur on this day of the week.
  func found(_ recurring: [DayRule], _ support: RhythmSupport) -> [Found] {
    let named = days.days(of: weekday, in: stretch.period)
    let choices = recurring.map { pieces(of: $0, support) }.filter { !$0.isEmpty }
    var found: [Found] = []
    for span in stretch.regular {
      let plain = weekly(span, named)
      let best = choices.map { rules(span, $0, named) }.min { $0.cost < $1.cost }
      if let best, best.cost < plain.cost { found += best.rules } else { found += plain.rules }
    }
    guard !choices.isEmpty else { return found }
    var others: [StaffedSpan] = []
    for day in named {
      for span in days.spans(on: day)
      where !stretch.regular.contains(span) && !others.contains(span) { others.append(span) }
    }
    for span in others {
      let best = choices.map { rules(span, $0, named) }.min { $0.cost < $1.cost }
      found += best?.rules ?? []
    }
    return found
  }

  /// The single rule for every week, if the hours ever apply.
  private func weekly(_ span: StaffedSpan, _ named: [Day]) -> (rules: [Found], cost: Int) {
    let piece = Piece(
      days: stretch.period, rhythm: .weekly, first: stretch.period.lowerBound.monday)
    guard let (rule, wrong) = rule(span, piece, named) else { return ([], 0) }
    return ([Found(rule: rule, piece: piece)], 1 + wrong)
  }

  /// The rules of those pieces in which they are right on more days than they are wrong.
  private func rules(
    _ span: StaffedSpan, _ pieces: [Piece], _ named: [Day]
  ) -> (rules: [Found], cost: Int) {
    var found: [Found] = []
    var cost = named.count { days.spans(on: $0).contains(span) }
    for piece in pieces {
      guard let (rule, wrong) = rule(span, piece, named) else { continue }
      let right = named.count { rule.names($0) } - wrong
      guard right > wrong + 1 else { continue }
      found.append(Found(rule: rule, piece: piece))
      cost += 1 + wrong - right
    }
    return (found, cost)
  }

  /// The rule for hours in a piece, from the first to the last day on which they apply, with the
  /// number of days between on which they do not.
  private func rule(
    _ span: StaffedSpan, _ piece: Piece, _ named: [Day]
  ) -> (rule: Timetable.Rule, wrong: Int)? {
    let own = named.filter { piece.days.contains($0) && piece.rhythm.holds($0, from: piece.first) }
    let right = own.filter { days.spans(on: $0).contains(span) }
    guard let first = right.first, let last = right.last else { return nil }
    let rule = Timetable.Rule(
      weekdays: [weekday], span: span, rhythm: piece.rhythm, first: first, last: last)
    return (rule, own.count { (first...last).contains($0) } - right.count)
  }

  /// The pieces of the stretch, divided where recurring days begin and end, and by their rhythm in
  /// between.
  private func pieces(of recurring: DayRule, _ support: RhythmSupport) -> [Piece] {
    guard let rhythm = recurring.rhythm else { return [] }
    var pieces: [Piece] = []
    var start = stretch.period.lowerBound
    func addAround(_ days: ClosedRange<Day>) {
      pieces.append(Piece(days: days, rhythm: .weekly, first: days.lowerBound.monday))
    }
    for range in recurring.ranges(in: stretch.period) {
      if start < range.lowerBound { addAround(start...range.lowerBound.adding(-1)) }
      for part in support.parts(of: rhythm, from: recurring.span?.from.date ?? range.lowerBound) {
        pieces.append(Piece(days: range, rhythm: part.rhythm, first: part.first.monday))
      }
      start = range.upperBound.adding(1)
    }
    if start <= stretch.period.upperBound { addAround(start...stretch.period.upperBound) }
    return pieces
  }
}

extension [RuleSearch.Found] {
  /// The rules, with those of the same hours and piece joined into one for several days of the
  /// week.
  var joined: [Timetable.Rule] {
    var found: [RuleSearch.Found] = []
    for one in self {
      if let known = found.firstIndex(where: {
        $0.rule.span == one.rule.span && $0.piece == one.piece
      }) {
        found[known].rule.weekdays += one.rule.weekdays
        found[known].rule.first = Swift.min(found[known].rule.first, one.rule.first)
        found[known].rule.last = Swift.max(found[known].rule.last, one.rule.last)
      } else {
        found.append(one)
      }
    }
    return found.map { $0.rule }
  }
}
