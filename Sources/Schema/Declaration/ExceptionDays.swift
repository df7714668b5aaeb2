/// The days of a closure, of additional hours or of replacing hours: one, several, a span, or
/// recurring days.
public struct ExceptionDays: Sendable {
  /// A single day.
  public let date: Answer<Day>
  /// Several days.
  public let dates: Answer<[Located<Day>]>
  /// The first day of a span.
  public let from: Answer<SeasonDay>
  /// The last day of a span.
  public let to: Answer<SeasonDay>
  /// The days of the week.
  public let weekdays: Answer<[Located<Weekday>]>
  /// The number of weeks between occurrences.
  public let everyWeeks: Answer<Int>
  /// The positions in the month.
  public let weekOfMonth: Answer<[Located<WeekOfMonth>]>
  /// The first key of the exception.
  public let start: SourceSpan

  enum Fields {
    static let date = Field(
      "date", .date, .optional, el: "μία ημέρα", en: "one day", example: "2026-11-28")
    static let dates = Field(
      "dates", .list(.date), .optional, el: "μερικές ημέρες", en: "several days",
      example: "[2026-12-10, 2027-01-07]")
    static let from = Field(
      "from", .seasonDay, .optional, el: "η πρώτη ημέρα", en: "the first day",
      example: "2026-12-28")
    static let to = Field(
      "to", .seasonDay, .optional, el: "η τελευταία ημέρα", en: "the last day",
      example: "2026-12-31")
    static let weekdays = Field(
      "weekdays", .choices(Weekday.words), .optional, el: "ποιες ημέρες της εβδομάδας",
      en: "which days of the week", example: "[saturday]")
    static let everyWeeks = Field(
      "everyWeeks", .number(1...52), .optional,
      el: "ανά πόσες εβδομάδες, από την εβδομάδα του from",
      en: "every how many weeks, from the week of from", example: "2")
    static let weekOfMonth = Field(
      "weekOfMonth", .choices(WeekOfMonth.words), .optional, el: "ποιες του μήνα",
      en: "which of the month", example: "[first, third]")
    static let all = [date, dates, from, to, weekdays, everyWeeks, weekOfMonth]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    date = form.date(Fields.date, in: group)
    dates = form.dates(Fields.dates, in: group)
    from = form.seasonDay(Fields.from, in: group)
    to = form.seasonDay(Fields.to, in: group, after: from)
    weekdays = form.choices(Fields.weekdays, in: group)
    everyWeeks = form.number(Fields.everyWeeks, in: group)
    weekOfMonth = form.choices(Fields.weekOfMonth, in: group)
    start = group?.key ?? SourceSpan(0, 0)
  }

  /// Whether no days are given.
  var isMissing: Bool {
    date.isAbsent && dates.isAbsent && from.isAbsent && weekdays.isAbsent && weekOfMonth.isAbsent
  }

  /// Whether a part could not be read.
  private var isUnreadable: Bool {
    date.isUnreadable || dates.isUnreadable || from.isUnreadable || to.isUnreadable
      || weekdays.isUnreadable || everyWeeks.isUnreadable || weekOfMonth.isUnreadable
  }

  /// Whether days recur within the span.
  var recurs: Bool {
    !weekdays.isAbsent || !weekOfMonth.isAbsent || everyWeeks.value ?? 1 > 1
  }

  /// The days; nil when a part of them could not be read, or none is given.
  public var rule: DayRule? {
    guard !isUnreadable, !isMissing else { return nil }
    if let day = date.value { return DayRule(day) }
    if let days = dates.value { return DayRule(dates: days.map { $0.value }) }
    let span = from.value.map { DaySpan(from: $0, to: to.value ?? (recurs ? nil : $0)) }
    return DayRule(
      span: span, weekdays: weekdays.value?.map { $0.value } ?? [],
      everyWeeks: everyWeeks.value ?? 1,
      weeksOfMonth: weekOfMonth.value?.map { $0.value.number } ?? [])
  }

  /// The position that stands for the days.
  public var span: SourceSpan {
    date.located?.span ?? dates.located?.span ?? from.located?.span ?? weekdays.located?.span
      ?? weekOfMonth.located?.span ?? start
  }

  /// Every single date that is written, with its position.
  var written: [Located<Day>] {
    func dated(_ day: Answer<SeasonDay>) -> Located<Day>? {
      day.located.flatMap { found in found.value.date.map { Located($0, span: found.span) } }
    }
    return [date.located].compactMap { $0 } + (dates.value ?? [])
      + [dated(from), dated(to)].compactMap { $0 }
  }
}

extension WeekOfMonth: Choice {
  /// What an ordinal means, as a number or a word: `1`, «1η», «πρώτο», «τελευταία», and `-1`, as
  /// which calendars know the last one.
  static func meant(by text: String) -> WeekOfMonth? {
    guard !Fold.dropsSign(text) else { return ChoiceWords.isLast(text) ? .last : nil }
    let word = Fold.key(text)
    if let found = allCases.first(where: { $0.key.text == word || $0.ordinals.contains(word) }) {
      return found
    }
    let digits = word.utf8.prefix { (0x30...0x39).contains($0) }
    let rest = String(decoding: Array(word.utf8.dropFirst(digits.count)), as: UTF8.self)
    guard digits.count == 1, ["", "η", "ο", "st", "nd", "rd", "th"].contains(rest) else {
      return nil
    }
    return allCases.first { $0 != .last && Int($0.rawValue) + 1 == Int(digits.first ?? 0) - 0x30 }
  }

  /// The ordinal in words, folded.
  private var ordinals: [String] {
    switch self {
    case .first: ["πρωτη", "πρωτο", "πρωτοσ", "πρωτεσ", "πρωτα"]
    case .second: ["δευτερη", "δευτερα", "δευτερο"]
    case .third: ["τριτη", "τριτο"]
    case .fourth: ["τεταρτη", "τεταρτο"]
    case .fifth: ["πεμπτη", "πεμπτο"]
    case .last: ["τελευταια", "τελευταιο", "τελευταιεσ"]
    }
  }
}

extension Weekday: Choice {
  /// The day in words.
  public var label: Bilingual { Bilingual(el: el, en: en) }
}

extension Answer {
  /// Whether it could not be read.
  var isUnreadable: Bool {
    if case .unreadable = self { return true }
    return false
  }
}

extension DeclarationReader {
  /// The days of an exception, which must have some.
  mutating func exceptionDays(in group: Group?) -> ExceptionDays {
    let days = ExceptionDays(&self, group)
    if let group, days.isMissing, !tree[group.node].isIncomplete, !group.hasUnknown {
      report(.keyMissing(ExceptionDays.Fields.date, at: group.key))
    }
    return days
  }

  /// A list of dates.
  mutating func dates(_ field: Field, in group: Group?) -> Answer<[Located<Day>]> {
    answer(field, in: group) { form, node, field in
      let known = form.findings.count
      let days = form.items(node) { form, item -> Day? in form.decodeDate(item, field) }
      guard form.findings.count == known else {
        form.explainListText(node, since: known) { _, text in
          if Day(iso: Array(text.utf8)[...]) != nil { return (text, true) }
          return Mend.date(text).map { ($0.text, $0.applicability == .certain) }
        }
        return nil
      }
      return !form.isDamaged(node) && !days.isEmpty ? days : nil
    }
  }
}
