/// A day that does not exist: `31/6`, «30 Φεβρουαρίου», `29/2/2027`, `02-30`, `2026-13-01`, `32/1`.
struct ImpossibleDay {
  private let day: Int
  private let month: Int
  private let year: Int?

  /// The impossible day that some numbers name; nil if the day exists.
  init?(day: Int, month: Int, year: Int?) {
    guard (0...99).contains(day), (0...99).contains(month) else { return nil }
    let months = 1...12
    guard !months.contains(month) || day < 1 || day > Self.most(of: month, in: year) else {
      return nil
    }
    (self.day, self.month, self.year) = (day, month, year)
  }

  /// Reads a text that is one such day, or a span that begins or ends with one, and nothing else.
  init?(_ text: String) {
    let tokens = DayToken.all(in: text)
    if let found = Self.single(tokens[...]) {
      self = found
      return
    }
    guard DaySpanText(text) == nil, WrittenDay(text) == nil,
      let found = tokens.indices.lazy.filter({ tokens[$0].isJoin && $0 > 0 })
        .compactMap({ Self.end(tokens[..<$0], tokens[($0 + 1)...]) }).first
    else { return nil }
    self = found
  }

  /// The first or the last day of a span, if it does not exist; the first may lack its month.
  private static func end(
    _ before: ArraySlice<DayToken>, _ after: ArraySlice<DayToken>
  ) -> ImpossibleDay? {
    if let found = single(after) ?? single(before) { return found }
    guard before.count == 1, let day = before.first?.number, day.digits <= 2,
      let (month, year) = month(of: after)
    else { return nil }
    return ImpossibleDay(day: day.value, month: month, year: year)
  }

  /// Reads tokens that are one such day and nothing else.
  private static func single(_ all: ArraySlice<DayToken>) -> ImpossibleDay? {
    let tokens = all.filter { !$0.isFiller }
    let numbers = tokens.compactMap { $0.number }, months = tokens.compactMap { $0.month }
    let signs = tokens.compactMap { $0.sign }
    guard months.count <= 1, numbers.count + months.count + signs.count == tokens.count,
      tokens.first?.sign == nil, tokens.last?.sign == nil
    else { return nil }
    if months.isEmpty, numbers.count == 1, numbers[0].digits == 8 { return compact(numbers[0]) }
    guard (2...3).contains(numbers.count + months.count), let first = numbers.first else {
      return nil
    }
    if let month = months.first {
      guard first.digits <= 2, tokens[0].number != nil else { return nil }
      return made(first, month, numbers.dropFirst().first)
    }
    guard signs.count == numbers.count - 1 || numbers.count == 3 && signs.isEmpty else {
      return nil
    }
    let isYearFirst = numbers.count == 3 && first.digits == 4
    let day = isYearFirst ? numbers[2] : first, month = numbers[1]
    let year = isYearFirst ? first : numbers.dropFirst(2).first
    guard day.digits <= 2, month.digits <= 2 else { return nil }
    // With a hyphen and no year the form has the month first: whichever of the two is possible.
    if numbers.count == 2, signs[0] == "-" {
      guard made(month, first.value, nil) != nil, let found = made(day, month.value, nil) else {
        return nil
      }
      return month.value > 12 && first.value <= 12 ? made(month, first.value, nil) : found
    }
    return made(day, month.value, year)
  }

  /// A date in digits without separators, which begins or ends with its year.
  private static func compact(_ number: DayToken.Number) -> ImpossibleDay? {
    let first = number.value / 10_000, last = number.value % 10_000
    if years.contains(first) {
      return ImpossibleDay(day: last % 100, month: last / 100, year: first)
    }
    guard years.contains(last) else { return nil }
    return ImpossibleDay(day: first / 100, month: first % 100, year: last)
  }

  private static func made(
    _ day: DayToken.Number, _ month: Int, _ year: DayToken.Number?
  ) -> ImpossibleDay? {
    guard let year else { return ImpossibleDay(day: day.value, month: month, year: nil) }
    let whole = year.digits == 2 ? 2000 + year.value : year.value
    guard year.digits == 2 || year.digits == 4, years.contains(whole) else { return nil }
    return ImpossibleDay(day: day.value, month: month, year: whole)
  }

  /// The month, and the year, of the last day of a span.
  private static func month(of tokens: ArraySlice<DayToken>) -> (month: Int, year: Int?)? {
    if let day = WrittenDay(tokens)?.day { return (day.month, day.year) }
    let rest = tokens.filter { !$0.isFiller && $0.sign == nil }
    guard rest.count == 2, rest[0].number != nil else { return nil }
    return (rest[1].month ?? rest[1].number?.value).map { ($0, nil) }
  }

  private static let years = 1900...2100

  /// The number of days of a month; February is counted as in a leap year.
  private static func most(of month: Int, in year: Int?) -> Int {
    Day.days(inMonth: month, of: year ?? 2024)
  }

  /// The explanation of what is wrong with it.
  var message: Bilingual {
    guard (1...12).contains(month) else {
      return Bilingual(
        el: "δεν υπάρχει μήνας \(month): οι μήνες είναι από 1 έως 12",
        en: "there is no month \(month): months are from 1 to 12")
    }
    let date = "\(day)/\(month)" + (year.map { "/\($0)" } ?? "")
    let most = Self.most(of: month, in: year)
    return Bilingual(
      el: "η \(date) δεν υπάρχει: ο μήνας έχει \(most) ημέρες",
      en: "there is no \(date): the month has \(most) days")
  }
}
