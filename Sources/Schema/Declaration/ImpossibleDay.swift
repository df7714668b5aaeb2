/// A day that its month does not have: `31/6`, «30 Φεβρουαρίου», `29/2/2027`.
struct ImpossibleDay {
  private let day: Int
  private let month: Int
  private let year: Int?

  /// The day of some numbers; nil if there is such a day, or no such month.
  init?(day: Int, month: Int, year: Int?) {
    guard (29...31).contains(day), (1...12).contains(month),
      day > Day.days(inMonth: month, of: year ?? 2024)
    else { return nil }
    (self.day, self.month, self.year) = (day, month, year)
  }

  /// Reads a text that is one such day and nothing else.
  init?(_ text: String) {
    let tokens = DayToken.all(in: text).filter { !$0.isFiller }
    var numbers = tokens.compactMap { $0.number }
    let months = tokens.compactMap { $0.month }
    let words = tokens.filter { $0.sign == nil }
    guard months.count <= 1, numbers.count + months.count == words.count,
      (2...3).contains(numbers.count + months.count)
    else { return nil }
    if numbers.count == 3, numbers[0].digits == 4 { numbers.swapAt(0, 2) }
    let rest = numbers.dropFirst().map { $0.value }
    guard let day = numbers.first?.value, let month = months.first ?? rest.first else { return nil }
    let years = months.isEmpty ? rest.dropFirst() : rest[...]
    guard years.allSatisfy({ (1900...2100).contains($0) }) else { return nil }
    self.init(day: day, month: month, year: years.first)
  }

  /// What is wrong with it.
  var message: Bilingual {
    let date = "\(day)/\(month)" + (year.map { "/\($0)" } ?? "")
    let most = Day.days(inMonth: month, of: year ?? 2024)
    return Bilingual(
      el: "η \(date) δεν υπάρχει: ο μήνας έχει \(most) ημέρες",
      en: "there is no \(date): the month has \(most) days")
  }
}
