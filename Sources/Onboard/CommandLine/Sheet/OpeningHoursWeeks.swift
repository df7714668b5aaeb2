import Schema

/// The reading of days that recur in another way than every week: `week 02-53/2`, `Sa[1,3]`,
/// `Sa[-1]`.
extension OpeningHoursParser {
  /// Reads the weeks of a rule; empty when it has none.
  mutating func weeks() throws(OpeningHoursFault) -> [OpeningHours.WeekRange] {
    guard word == .week else { return [] }
    var weeks: [OpeningHours.WeekRange] = []
    repeat {
      advance()
      let column = token.column
      let first = try weekNumber()
      var last = first
      if token.kind == .sign("-") || word == .dash {
        advance()
        last = try weekNumber()
        guard first <= last else { throw Refused.reversed(column) }
      }
      var step = 1
      if token.kind == .sign("/") {
        guard case .number(let number) = kind(1), number > 0 else {
          throw Refused.step(token.column)
        }
        step = number
        advance(2)
      }
      weeks.append(OpeningHours.WeekRange(first: first, last: last, step: step))
    } while continuesWeeks
    return weeks
  }

  /// Whether a comma and another week follow.
  private var continuesWeeks: Bool {
    guard token.kind == .sign(",") || word == .comma, case .number = kind(1) else { return false }
    return !isTime(1)
  }

  private mutating func weekNumber() throws(OpeningHoursFault) -> Int {
    if case .word(let text) = token.kind, let isEven = Self.isEven(text) {
      throw Refused.alternateWeeks(token.column, text, isEven: isEven)
    }
    guard case .number(let number) = token.kind else { throw Refused.unexpected(token) }
    guard (1...53).contains(number) else { throw Refused.noWeek(token.column, number) }
    advance()
    return number
  }

  /// Whether a word means the even weeks, or the odd ones; nil for any other word.
  private static func isEven(_ word: String) -> Bool? {
    switch Fold.key(word) {
    case "even", "ζυγεσ", "ζυγη", "ζυγα", "αρτιεσ": true
    case "odd", "μονεσ", "μονη", "μονα", "περιττεσ": false
    default: nil
    }
  }

  /// Reads the numbers in brackets after a day of the week.
  mutating func nth(_ weekday: Weekday) throws(OpeningHoursFault) -> OpeningHours.NthDay {
    let column = token.column
    var numbers: [Int] = []
    var text = ""
    repeat {
      advance()
      text += text.isEmpty ? "[" : ","
      let isFromEnd = token.kind == .sign("-")
      if isFromEnd { advance() }
      let first = try nthNumber()
      text += (isFromEnd ? "-" : "") + String(first)
      var last = first
      if !isFromEnd, token.kind == .sign("-") {
        advance()
        last = try nthNumber()
        text += "-\(last)"
        guard first <= last else { throw Refused.reversed(column) }
      }
      numbers += isFromEnd ? [-first] : Array(first...last)
    } while token.kind == .sign(",")
    guard token.kind == .sign("]") else { throw Refused.unexpected(token) }
    advance()
    if numbers.contains(where: { $0 < -1 }) {
      throw Refused.nth(column, text + "]", numbers, weekday)
    }
    try refuseAfterNth()
    let once = numbers.enumerated().filter { !numbers[..<$0.offset].contains($0.element) }
    return OpeningHours.NthDay(weekday: weekday, numbers: once.map({ $0.element }))
  }

  /// Whether «πρώτο», «1ο» or another ordinal starts here.
  var startsOrdinal: Bool {
    if case .ordinal = word { return true }
    guard case .number(let number) = token.kind, (1...5).contains(number),
      case .word(let ending) = kind(1), column(1) == column(0) + 1
    else { return false }
    return ["ο", "η", "st", "nd", "rd", "th"].contains(ending)
  }

  /// Reads «πρώτο και τρίτο Σάββατο του μήνα», «1ο Σάββατο του μήνα».
  mutating func ordinals() throws(OpeningHoursFault) -> OpeningHours.NthDay {
    let column = token.column
    var numbers: [Int] = []
    repeat {
      if case .ordinal(let number) = word {
        numbers.append(number)
      } else if case .number(let number) = token.kind, startsOrdinal {
        numbers.append(number)
        advance()
      } else {
        throw Refused.unexpected(token)
      }
      advance()
    } while pass(",")
    guard case .weekday(let weekday) = word else { throw Refused.unexpected(token) }
    advance()
    while word == .filler { advance() }
    guard word == .ofMonth else { throw Refused.whichRhythm(column) }
    advance()
    return OpeningHours.NthDay(weekday: weekday, numbers: numbers)
  }

  /// Passes «πλην αργιών»: on public holidays the platform is closed anyway.
  mutating func passHolidays() throws(OpeningHoursFault) {
    guard word == .except else { return }
    advance()
    while word == .filler { advance() }
    guard word == .publicHoliday else { throw Refused.except(token) }
    advance()
  }

  private mutating func nthNumber() throws(OpeningHoursFault) -> Int {
    guard case .number(let number) = token.kind else { throw Refused.unexpected(token) }
    guard (1...5).contains(number) else { throw Refused.noNth(token.column, number) }
    advance()
    return number
  }

  /// Refuses `Apr,Nov Th[-1]`, where the day may belong to the last month alone.
  func refuseNthAfterMonths(from start: Int) throws(OpeningHoursFault) {
    guard case .weekday = word, kind(1) == .sign("["), isMonth(word(-1)),
      tokens[start..<at].contains(where: { $0.kind == .sign(",") })
    else { return }
    throw Refused.nthAfterMonths(token.column)
  }

  /// Refuses `Sa[1] +2 days`, and a period that begins on such a day.
  private func refuseAfterNth() throws(OpeningHoursFault) {
    guard token.kind == .sign("+") || token.kind == .sign("-") else { return }
    if case .number = kind(1), word(2) == .dayOrDays { throw Refused.dateOffset(token.column) }
    if isMonth(word(1)) { throw Refused.nthPeriod(token.column) }
  }
}
