extension Rule {
  /// A Greek word of two or more syllables must have its accent.
  static let accentMissing = Rule(
    "accent-missing",
    .warning,
    basis: .policy(.cleanText),
    title: Bilingual(
      el: "Μια λέξη δεν έχει τόνο", en: "A Greek word lacks its accent"),
    explanation: Bilingual(
      el: """
        Κάθε λέξη με δύο ή περισσότερες συλλαβές, γραμμένη με πεζά, παίρνει τόνο. Χωρίς αυτόν ο \
        πολίτης δεν τη βρίσκει στην αναζήτηση και το πρόγραμμα ανάγνωσης οθόνης τη διαβάζει \
        λάθος. Είναι πολιτική της πλατφόρμας. Γράψτε τον τόνο· οι λέξεις με κεφαλαία μένουν \
        άτονες, και οι συντομογραφίες τελειώνουν με τελεία.
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
      for declared in judgement.texts(of: declaration) {
        switch declared.script {
        case .register, .english, .verbatim: break
        case .greek, .free: judgement.missAccent(in: declared)
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
  /// Reports the first word of a text without its accent, since usually all words lack it.
  fileprivate mutating func missAccent(in declared: DeclaredText) {
    guard let word = declared.look.firstUnaccentedWord else { return }
    let text = declared.text
    let name = String(decoding: Array(text.value.utf8)[word], as: UTF8.self)
    report(
      text.place(of: word) ?? text.span, el: "Η λέξη «\(name)» δεν έχει τόνο",
      en: "The word “\(name)” has no accent")
  }
}
