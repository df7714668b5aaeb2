/// Names one or several words of the file in a message.
extension Bilingual {
  /// Joins several texts in one sentence: α, β και γ.
  static func enumeration(_ texts: [Bilingual]) -> Bilingual {
    var el = ""
    var en = ""
    for (index, text) in texts.enumerated() {
      if index > 0 {
        let isLast = index == texts.count - 1
        el += isLast ? " και " : ", "
        en += isLast ? " and " : ", "
      }
      el += text.el
      en += text.en
    }
    return Bilingual(el: el, en: en)
  }

  /// Names a word of the file with its meaning: «phone» (τηλεφωνική επικοινωνία).
  fileprivate init(word: String, meaning: Bilingual) {
    self.init(el: "«\(word)» (\(meaning.el))", en: "“\(word)” (\(meaning.en))")
  }
}

extension Choice {
  /// The word with its meaning.
  var named: Bilingual { Bilingual(word: key.text, meaning: label) }
}

extension Field {
  /// The key with its meaning.
  var named: Bilingual { Bilingual(word: name, meaning: note) }
}
