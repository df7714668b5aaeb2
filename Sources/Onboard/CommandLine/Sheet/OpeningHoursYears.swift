import Schema

/// The reading of years before months and days: `2027-2028 Aug`, `2027,2029 Aug 10`.
///
/// The months and days after them apply in each of these years.
extension OpeningHoursParser {
  /// The years before the dates of a rule; empty if only a single date has a year.
  mutating func years() throws(OpeningHoursFault) -> [Int] {
    guard case .number(let first) = token.kind, first >= 1000, namesYears() else { return [] }
    let column = token.column
    var years: Set<Int> = []
    while case .number(let year) = token.kind, year >= 1000 {
      advance()
      if token.kind == .sign("+") { throw Refused.openDate(token.column) }
      if token.kind == .sign("/") { throw Refused.step(token.column) }
      var last = year
      if token.kind == .sign("-") || word == .dash {
        advance()
        guard case .number(let end) = token.kind, end >= 1000 else {
          throw Refused.unexpected(token)
        }
        guard year <= end else { throw Refused.reversed(column) }
        last = end
        advance()
      }
      let step = try step()
      guard last - year < 100 else { throw Refused.manyYears(column) }
      years.formUnion(stride(from: year, through: last, by: step))
      guard continuesYears() else { break }
      advance()
    }
    try refuseColonAfterYear()
    guard years.count <= OpeningBounds.years.count else { throw Refused.manyYears(column) }
    return years.sorted()
  }

  /// Whether this year begins a range or list of years, and is not part of a date.
  private func namesYears() -> Bool {
    switch kind(1) {
    case .sign("+"), .sign("/"): return true
    case .sign("-"), .sign(","): break
    default: guard word(1) == .dash || word(1) == .comma else { return false }
    }
    guard case .number(let next) = kind(2) else { return false }
    return next >= 1000 || kind(1) == .sign("-") && !isTime(2)
  }

  /// Whether a comma and another year follow.
  private func continuesYears() -> Bool {
    guard token.kind == .sign(",") || word == .comma, case .number(let next) = kind(1) else {
      return false
    }
    return next >= 1000
  }

  /// Reads the step of a range of years, `/2`; 1 if there is none.
  private mutating func step() throws(OpeningHoursFault) -> Int {
    guard token.kind == .sign("/") else { return 1 }
    guard case .number(let step) = kind(1), step > 0 else { throw Refused.step(token.column) }
    advance(2)
    return step
  }

  /// The dates in each of the years; the whole years if there are no dates.
  func ranges(
    _ ranges: [OpeningHours.DateRange], in years: [Int], _ column: Int
  ) throws(OpeningHoursFault) -> [OpeningHours.DateRange] {
    guard !years.isEmpty else { return ranges }
    guard !ranges.isEmpty else { return Self.whole(years, column) }
    var found: [OpeningHours.DateRange] = []
    for range in ranges {
      for year in years {
        guard let days = try days(of: range, in: year) else { continue }
        found.append(
          .init(from: .once(days.lowerBound), to: .once(days.upperBound), column: column))
      }
    }
    guard !found.isEmpty else { throw Refused.noDate(column) }
    return found
  }

  /// Whole years, with consecutive ones in one range.
  private static func whole(_ years: [Int], _ column: Int) -> [OpeningHours.DateRange] {
    var runs: [ClosedRange<Int>] = []
    for year in years {
      if let last = runs.last, last.upperBound == year - 1 {
        runs[runs.count - 1] = last.lowerBound...year
      } else {
        runs.append(year...year)
      }
    }
    return runs.compactMap { run in
      guard let first = Day(year: run.lowerBound, month: 1, day: 1),
        let last = Day(year: run.upperBound, month: 12, day: 31)
      else { return nil }
      return .init(from: .once(first), to: .once(last), column: column)
    }
  }

  /// The days of a range in one year; nil if that year does not have them.
  private func days(
    of range: OpeningHours.DateRange, in year: Int
  ) throws(OpeningHoursFault) -> ClosedRange<Day>? {
    let first: Day?, last: Day?
    switch (range.from, range.to) {
    case (.yearly(let month, let day), .yearly(let lastMonth, let lastDay)):
      guard (month, day) <= (lastMonth, lastDay) else { throw Refused.acrossYears(range.column) }
      // In a year without 29 February, a range begins a day later or ends a day earlier.
      first = Day(year: year, month: month, day: day) ?? Day(year: year, month: 3, day: 1)
      last = Day(year: year, month: lastMonth, day: lastDay) ?? Day(year: year, month: 2, day: 28)
    case (.easter(let from), .easter(let to)):
      guard from <= to else { throw Refused.reversed(range.column) }
      let sunday = (isWestern ? .western : OpeningEaster.orthodox).sunday(in: year)
      first = sunday?.adding(from)
      last = sunday?.adding(to)
    default: throw Refused.mixed(range.column)
    }
    guard let first, let last, first <= last else { return nil }
    return first...last
  }
}
