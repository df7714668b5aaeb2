import Schema

/// The reading of numeric dates at the start of a rule, as people write them elsewhere:
/// `2027-08-10`, `24/12`.
extension OpeningHoursParser {
  /// Refuses a numeric date, and shows the notation that is accepted.
  func refuseNumericDate() throws(OpeningHoursFault) {
    guard let first = number(0) else { return }
    let days = 1...31
    let isRange = kind(1) == .sign("-") || word(1) == .dash
    if days.contains(first), isRange, let last = number(2), days.contains(last),
      case .month(let month) = word(3)
    {
      guard first <= last else { throw Refused.reversed(token.column) }
      throw Refused.datesInNumbers(
        token.column, OpeningHoursNames.months[month - 1] + " \(first)-\(last)")
    }
    guard let sign = part(1), let second = number(2) else { return }
    if sign == part(3), let third = number(4), let day = day(first, second, third) {
      throw Refused.datesInNumbers(
        token.column, "\(day.year) " + OpeningHoursNames.months[day.month - 1] + " \(day.day)")
    }
    if days.contains(first), (1...12).contains(second), part(3) == "-", let last = number(4),
      sign == part(5), let month = number(6), days.contains(last), (1...12).contains(month)
    {
      let names = OpeningHoursNames.months
      throw Refused.datesInNumbers(
        token.column, "\(names[second - 1]) \(first)-\(names[month - 1]) \(last)")
    }
    // `24/12`, but never `8.30`, which is hours without an end.
    guard sign == "/", days.contains(first), (1...12).contains(second), part(3) == nil else {
      return
    }
    throw Refused.datesInNumbers(token.column, OpeningHoursNames.months[second - 1] + " \(first)")
  }

  private func number(_ ahead: Int) -> Int? {
    if case .number(let number) = kind(ahead) { number } else { nil }
  }

  private func part(_ ahead: Int) -> Unicode.Scalar? {
    guard case .sign(let sign) = kind(ahead), "-/.".unicodeScalars.contains(sign) else {
      return nil
    }
    return sign
  }

  private func day(_ first: Int, _ second: Int, _ third: Int) -> Day? {
    first > 31
      ? Day(year: first, month: second, day: third)
      : Day(year: third < 100 ? third + 2000 : third, month: second, day: first)
  }
}
