extension DayRule {
  /// The days in words: «κάθε δεύτερο Σάββατο από 9/1/2027».
  public var words: Bilingual {
    guard dates.isEmpty else { return Self.list(dates) }
    guard recurs else { return span?.words ?? Bilingual(el: "", en: "") }
    let often = frequency
    guard let span else { return often }
    let (from, to) = span.ends
    if span.isYearly {
      return Bilingual(el: "\(often.el), \(span.words.el)", en: "\(often.en), \(span.words.en)")
    }
    return Bilingual(
      el: "\(often.el) από \(from.el)" + (to.map { " έως \($0.el)" } ?? ""),
      en: "\(often.en) from \(from.en)" + (to.map { " to \($0.en)" } ?? ""))
  }

  /// The largest number of dates that are named one by one.
  private static let most = 6

  private static func list(_ days: [Day]) -> Bilingual {
    let shown = days.prefix(most).map { $0.words.el }.joined(separator: ", ")
    let rest = days.count - most
    guard rest > 0 else { return Bilingual(el: shown, en: shown) }
    return Bilingual(el: "\(shown) και άλλες \(rest)", en: "\(shown) and \(rest) more")
  }

  /// The rhythm of the days, without their span.
  private var frequency: Bilingual {
    let names = weekdays.isEmpty ? Weekday.allCases : weekdays
    let el = weekdays.isEmpty ? "ημέρα" : names.map { $0.el }.joined(separator: " και ")
    let en = weekdays.isEmpty ? "day" : names.map { $0.en }.joined(separator: " and ")
    var found = Bilingual(el: "κάθε \(el)", en: "every \(en)")
    if !weeksOfMonth.isEmpty {
      let words = weeksOfMonth.compactMap { number in
        WeekOfMonth.allCases.first { $0.number == number }?.ordinal
      }
      found = Bilingual(
        el: "\(el) (\(words.map { $0.el }.joined(separator: ", ")) του μήνα)",
        en: "\(en) (\(words.map { $0.en }.joined(separator: ", ")) of the month)")
    }
    guard everyWeeks > 1 else { return found }
    return Bilingual(
      el: "\(found.el), ανά \(everyWeeks) εβδομάδες", en: "\(found.en), every \(everyWeeks) weeks")
  }
}

extension WeekOfMonth {
  /// The ordinal number in words, without the noun.
  fileprivate var ordinal: Bilingual {
    switch self {
    case .first: Bilingual(el: "1η", en: "1st")
    case .second: Bilingual(el: "2η", en: "2nd")
    case .third: Bilingual(el: "3η", en: "3rd")
    case .fourth: Bilingual(el: "4η", en: "4th")
    case .fifth: Bilingual(el: "5η", en: "5th")
    case .last: Bilingual(el: "τελευταία", en: "last")
    }
  }
}

extension DaySpan {
  /// The days in words: «10/8 – 20/8 κάθε χρόνο».
  public var words: Bilingual {
    let (first, end) = ends, last = to == from ? nil : end
    let el = first.el + (last.map { " – \($0.el)" } ?? "")
    let en = first.en + (last.map { " – \($0.en)" } ?? "")
    let isOpen = to == nil && !isYearly
    guard isYearly else {
      return isOpen ? Bilingual(el: "από \(el)", en: "from \(en)") : Bilingual(el: el, en: en)
    }
    return Bilingual(el: "\(el) κάθε χρόνο", en: "\(en) every year")
  }
}
