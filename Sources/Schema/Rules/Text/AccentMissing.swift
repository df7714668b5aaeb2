extension Rule {
  /// A Greek word of two syllables or more bears its accent.
  static let accentMissing = Rule(
    "accent-missing",
    .warning,
    basis: .policy(.cleanText),
    title: Bilingual(
      el: "Μια λέξη δεν έχει τόνο", en: "A Greek word lacks its accent"),
    explanation: Bilingual(
      el: """
        Κάθε λέξη με δύο ή περισσότερες συλλαβές, γραμμένη με πεζά, παίρνει τόνο. Χωρίς αυτόν ο \
        πολίτης δεν τη βρίσκει στην αναζήτηση και ο αναγνώστης οθόνης τη διαβάζει λάθος. Είναι \
        πολιτική της πλατφόρμας. Γράψτε τον τόνο· οι λέξεις με κεφαλαία μένουν άτονες, και οι \
        συντομογραφίες τελειώνουν με τελεία.
        """,
      en: """
        Every word of two syllables or more, in small letters, bears an accent. Without it \
        citizens do not find it by search, and a screen reader misreads it. This is a policy of \
        the platform. Write the accent; words in capitals bear none, and abbreviations end with a \
        full stop.
        """),
    isWaivable: true,
    accepts: [
      closure("Εργασίες για το ΚΕΠ και μια βάρδια"), closure("Σύμφωνα με απόφ. ΔΣ, αριθμ. 12"),
      closure("Ποιος ήρθε πιο νωρίς"), closure("ΑΠΟΓΡΑΦΗ ΑΡΧΕΙΟΥ"), closure("Γεια σας, δυο φορές"),
      closure("Πρόσβαση ΑμεΑ με ΚΥΑ"), closure("Υπηρεσίες ΔΕΥΑ, ΚΕΠ και ΟΤΑ"),
    ],
    rejects: [
      closure("⟦Απογραφη⟧ αρχείου"), closure("Απογραφή ⟦αρχειου⟧ και μητρωου"),
      closure("Το ⟦προϊον⟧"), closure("Από ⟦εδω⟧ και πέρα"), closure("⟦Ωρα⟧ κοινού"),
    ],
    check: .judging { declaration, judgement in
      for declared in judgement.texts(of: declaration, with: .noAccent) {
        switch declared.kind {
        case .municipality, .english: break
        case .name, .free: judgement.missAccent(in: declared.text)
        }
      }
    })

  private static func closure(_ reason: String) -> Example {
    Example(
      """
      closures:
        - from: 2026-12-28
          reason: \(reason)
      """)
  }
}

extension Judgement {
  /// Reports the first word of a text that lacks its accent: mostly all of them do.
  fileprivate mutating func missAccent(in text: Located<String>) {
    guard let word = Unaccented.firstWord(of: text.value) else { return }
    let name = String(decoding: Array(text.value.utf8)[word], as: UTF8.self)
    report(
      text.place(of: word) ?? text.span, el: "Η λέξη «\(name)» δεν έχει τόνο",
      en: "The word “\(name)” has no accent")
  }
}

/// The search for a word that should bear an accent.
enum Unaccented {
  /// The bytes of the first such word; a word before a full stop counts as an abbreviation.
  static func firstWord(of text: String) -> Range<Int>? {
    var word = Syllables(at: 0)
    var at = 0
    for scalar in text.unicodeScalars {
      if let letter = GreekLetter(scalar) {
        word.add(letter, isCapital: (0x391...0x3AB).contains(scalar.value))
      } else if Alphabet(scalar) != nil {
        word.isForeign = true
      } else {
        if scalar != ".", word.lacksAccent { return word.start..<at }
        word = Syllables(at: at + UTF8.width(scalar))
        word.isForeign = isMark(scalar)
      }
      at += UTF8.width(scalar)
    }
    return word.lacksAccent ? word.start..<at : nil
  }

  /// Whether a scalar may stand for the accent of the letter after it (΄, ´, ').
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x384, 0x385, 0x1FBD...0x1FFE, 0x2019: true
    default: false
    }
  }

  /// What matters of a word for its accent.
  private struct Syllables {
    let start: Int
    var isForeign = false
    private var count = 0
    private var isEmpty = true
    private var hasInnerCapital = false
    private var isAccented = false
    /// The vowel just read, when the next one may belong to its syllable.
    private var open: Unicode.Scalar?

    init(at start: Int) { self.start = start }

    /// Two syllables or more, in small letters but perhaps the first, and no accent; capitals
    /// inside make an abbreviation (ΚΕΠ, ΑμεΑ).
    var lacksAccent: Bool { count > 1 && !hasInnerCapital && !isAccented && !isForeign }

    mutating func add(_ letter: GreekLetter, isCapital: Bool) {
      if isCapital, !isEmpty { hasInnerCapital = true }
      isEmpty = false
      if letter.isAccented { isAccented = true }
      guard isVowel(letter.base) else {
        open = nil
        return
      }
      // An ι or υ before a vowel may be no syllable (για, δυο), nor one after a vowel (και, του).
      let joins = open.map { isWeak($0) || (isWeak(letter.base) && !letter.hasDialytika) } ?? false
      if !joins { count += 1 }
      open = letter.base
    }

    private func isVowel(_ base: Unicode.Scalar) -> Bool {
      switch base {
      case "α", "ε", "η", "ι", "ο", "υ", "ω": true
      default: false
      }
    }

    private func isWeak(_ base: Unicode.Scalar) -> Bool { base == "ι" || base == "υ" }
  }
}
