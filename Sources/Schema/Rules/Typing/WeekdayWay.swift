extension ValueWay {
  /// What is wrong with a date that is on another day of the week than the text says.
  static func contradiction(_ text: String) -> Bilingual? {
    let words = Fold.words(text).filter { $0.unicodeScalars.count > 2 }
    guard let said = words.compactMap({ WeekdayText.day($0) }).first,
      let day = WrittenDay(text)?.day, day.weekday != said
    else { return nil }
    let date = "\(day.day)/\(day.month)/\(day.year)"
    return Bilingual(
      el: "Στις \(date) είναι \(day.weekday.el), όχι \(said.el).",
      en: "\(date) is a \(day.weekday.en), not a \(said.en).")
  }
}
