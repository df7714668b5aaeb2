extension ValueWay {
  /// The finding for a date that is on another day of the week than the text says.
  static func contradiction(_ text: String) -> Bilingual? {
    let words = Fold.words(text).filter { $0.unicodeScalars.count > 2 }
    guard let said = words.compactMap({ WeekdayText.day($0) }).first,
      let day = WrittenDay(text)?.day, day.weekday != said
    else { return nil }
    return Bilingual(
      el: "στις \(day.words.el) είναι \(day.weekday.el), όχι \(said.el)",
      en: "\(day.words.en) is a \(day.weekday.en), not a \(said.en)")
  }
}
