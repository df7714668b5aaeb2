/// Several days in few words: by their rhythm where they have one, or else as a short list with a
/// count.
public struct FoldedDays: Sendable {
  /// The days in order, each once.
  public let days: [Day]

  /// Takes days in any order.
  public init(_ days: [Day]) {
    var ordered: [Day] = []
    for day in days.sorted() where ordered.last != day { ordered.append(day) }
    self.days = ordered
  }

  /// The largest number of days that are listed one by one.
  private static let most = 8

  /// The days in words: «24 Σάββατα, κάθε δεύτερο από 9/1/2027 έως 27/11/2027».
  public var words: Bilingual {
    guard let first = days.first, let last = days.last else { return Bilingual(el: "–", en: "–") }
    guard days.count > 1 else { return first.words }
    if days.count == last.days(since: first) + 1 {
      let (span, count) = ((first...last).words, days.count.counted(.day))
      return Bilingual(el: "\(span.el) (\(count.el))", en: "\(span.en) (\(count.en))")
    }
    return monthly(first, last) ?? weekly(first, last) ?? list(to: last)
  }

  /// The days of the week that occur, Monday first.
  private var weekdays: [Weekday] {
    Weekday.allCases.filter { weekday in days.contains { $0.weekday == weekday } }
  }

  /// The same weekday of each month, such as the first Saturday; nil for another rhythm.
  private func monthly(_ first: Day, _ last: Day) -> Bilingual? {
    let place = (first.day - 1) / 7, month = first.year * 12 + first.month
    let isMonthly = days.enumerated().allSatisfy { index, day in
      day.weekday == first.weekday && (day.day - 1) / 7 == place
        && day.year * 12 + day.month == month + index
    }
    guard isMonthly, days.count > 2 else { return nil }
    let el = ["πρώτο", "δεύτερο", "τρίτο", "τέταρτο", "πέμπτο"]
    let fem = ["πρώτη", "δεύτερη", "τρίτη", "τέταρτη", "πέμπτη"]
    let en = ["first", "second", "third", "fourth", "fifth"]
    let word = first.weekday == .saturday ? el[place] : fem[place]
    let name = first.weekday
    return span(
      el: "\(days.count) ημέρες, κάθε \(word) \(name.el) του μήνα",
      en: "\(days.count) days, every \(en[place]) \(name.en) of the month", first, last)
  }

  /// Every week or every few weeks, with at most a few days missing or added; nil for another
  /// rhythm.
  private func weekly(_ first: Day, _ last: Day) -> Bilingual? {
    let weekdays = weekdays
    let weeks = weekdays.count == 1 ? step : 1
    let expected = (first...last).filter { day in
      weekdays.contains(day.weekday) && (weeks == 1 || day.days(since: first) % (7 * weeks) == 0)
    }
    let missing = expected.filter { !days.contains($0) }
    let more = days.filter { !expected.contains($0) }
    let most = Swift.min(Self.most, days.count / 4)
    guard days.count > 2, missing.count + more.count <= most else { return nil }
    let what = name(weekdays, days.count - more.count), every = Self.every(weeks, weekdays)
    let end = expected.last { !missing.contains($0) } ?? last
    var text = span(el: what.el + every.el, en: what.en + every.en, first, end)
    if !missing.isEmpty {
      let left = Self.joined(missing)
      text = Bilingual(
        el: "\(text.el), εκτός από \(left.el)", en: "\(text.en), except \(left.en)")
    }
    guard !more.isEmpty else { return text }
    let besides = Self.joined(more)
    return Bilingual(
      el: "\(text.el), και επιπλέον \(besides.el)", en: "\(text.en), and besides \(besides.en)")
  }

  /// The most frequent number of weeks from one day to the next.
  private var step: Int {
    var counts: [(weeks: Int, count: Int)] = []
    for (one, next) in zip(days, days.dropFirst()) {
      let weeks = next.days(since: one) / 7
      if let known = counts.firstIndex(where: { $0.weeks == weeks }) {
        counts[known].count += 1
      } else {
        counts.append((weeks, 1))
      }
    }
    return Swift.max(1, counts.max { $0.count < $1.count }?.weeks ?? 1)
  }

  private func list(to last: Day) -> Bilingual {
    let isShort = days.count <= Self.most
    let some = Self.joined(isShort ? days : Array(days.prefix(Self.most - 2)))
    let count = weekdays.count == 1 ? name(weekdays, days.count) : days.count.counted(.day)
    return count.adding(isShort ? some : some.joined(last.words, by: " … "))
  }

  private func span(el: String, en: String, _ first: Day, _ last: Day) -> Bilingual {
    Bilingual(
      el: "\(el) από \(first.words.el) έως \(last.words.el)",
      en: "\(en) from \(first.words.en) to \(last.words.en)")
  }

  /// The number of days, with their name if they have one: «24 Σάββατα», «61 ημέρες,
  /// Δευτέρα–Παρασκευή,».
  private func name(_ weekdays: [Weekday], _ count: Int) -> Bilingual {
    guard weekdays.count == 1, let only = weekdays.first else {
      let (days, words) = (count.counted(.day), weekdays.words)
      return Bilingual(el: "\(days.el), \(words.el),", en: "\(days.en), \(words.en),")
    }
    return Bilingual(el: "\(count) \(only.severalEl)", en: "\(count) \(only.en)s")
  }

  private static func every(_ weeks: Int, _ weekdays: [Weekday]) -> Bilingual {
    guard weeks > 1 else { return Bilingual(el: "", en: "") }
    let isNeuter = weekdays == [.saturday]
    return switch weeks {
    case 2: Bilingual(el: isNeuter ? ", κάθε δεύτερο" : ", κάθε δεύτερη", en: ", every second")
    case 3: Bilingual(el: isNeuter ? ", κάθε τρίτο" : ", κάθε τρίτη", en: ", every third")
    default: Bilingual(el: ", κάθε \(weeks) εβδομάδες", en: ", every \(weeks) weeks")
    }
  }

  private static func joined(_ days: [Day]) -> Bilingual {
    Bilingual(
      el: days.map { $0.words.el }.joined(separator: ", "),
      en: days.map { $0.words.en }.joined(separator: ", "))
  }
}

extension [Weekday] {
  /// The days in words, with three or more in a row as a range: «Δευτέρα, Τετάρτη–Παρασκευή».
  public var words: Bilingual {
    var el: [String] = [], en: [String] = []
    var index = startIndex
    while index < endIndex {
      var last = index
      while last + 1 < endIndex, self[last + 1].rawValue == self[last].rawValue + 1 { last += 1 }
      if last - index > 1 {
        el.append("\(self[index].el)–\(self[last].el)")
        en.append("\(self[index].en)–\(self[last].en)")
      } else {
        for one in self[index...last] {
          el.append(one.el)
          en.append(one.en)
        }
      }
      index = last + 1
    }
    return Bilingual(el: el.joined(separator: ", "), en: en.joined(separator: ", "))
  }
}

extension Weekday {
  /// Its Greek name in the plural.
  fileprivate var severalEl: String {
    switch self {
    case .monday: "Δευτέρες"
    case .tuesday: "Τρίτες"
    case .wednesday: "Τετάρτες"
    case .thursday: "Πέμπτες"
    case .friday: "Παρασκευές"
    case .saturday: "Σάββατα"
    case .sunday: "Κυριακές"
    }
  }
}
