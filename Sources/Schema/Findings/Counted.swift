/// A noun that sentences count, with its forms for one and for several in both languages.
struct CountedNoun: Sendable {
  let one: Bilingual
  let several: Bilingual

  private init(el: (one: String, several: String), en: (one: String, several: String)) {
    one = Bilingual(el: el.one, en: en.one)
    several = Bilingual(el: el.several, en: en.several)
  }

  static let day = CountedNoun(el: ("ημέρα", "ημέρες"), en: ("day", "days"))
}

extension Int {
  /// The number with its noun: 1 ημέρα, 2 ημέρες; 1 day, 2 days.
  func counted(_ noun: CountedNoun) -> Bilingual {
    let form = self == 1 ? noun.one : noun.several
    return Bilingual(el: "\(self) \(form.el)", en: "\(self) \(form.en)")
  }
}
