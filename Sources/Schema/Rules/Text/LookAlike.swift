extension Rule {
  /// A word in a name or a title must be written in one alphabet.
  static let lookAlike = Rule(
    "look-alike",
    basis: .policy(.cleanText),
    title: Bilingual(
      el: "Μια λέξη έχει γράμματα από άλλο αλφάβητο",
      en: "A word has letters of another alphabet"),
    explanation: Bilingual(
      el: """
        Το ελληνικό και το λατινικό «Α» φαίνονται ίδια, για τον υπολογιστή όμως είναι άλλο \
        γράμμα: η αναζήτηση δεν βρίσκει τη λέξη και το πρόγραμμα ανάγνωσης οθόνης τη διαβάζει \
        λάθος. Είναι πολιτική της πλατφόρμας για ονόματα και τίτλους. Σβήστε τη λέξη και γράψτε \
        την πάλι με ένα μόνο πληκτρολόγιο· ο αγγλικός τίτλος έχει μόνο λατινικά γράμματα.
        """,
      en: """
        A Greek and a Latin “A” look the same, but are different letters to a computer: search \
        does not find the word and a screen reader reads it wrongly. This is a policy of the \
        platform for names and titles. Delete the word and type it again on one keyboard; an \
        English title has Latin letters only.
        """),
    accepts: [topic("Αιτήσεις e-ΕΦΚΑ και gov.gr (Α4)", english: "Applications (A4)")],
    rejects: [
      Example(
        """
        municipality:
          code: 9200
          name: Δήμος ⟦\u{4E}⟧έας Σμύρνης
          website: https://www.dimos.example
        """),
      topic("⟦\u{4B}\u{45}⟧Π Νέας Σμύρνης"),
      topic("Κ.⟦\u{45}⟧.Π. Νέας Σμύρνης"),
      topic("Αίτηση μέσω Go⟦\u{3BF}⟧gle"),
      topic("\"⟦my⟧Δήμος\""),
      topic("Αίτηση ⟦w⟧δ"),
      topic("Δημοτολόγιο", english: "Municipal ⟦\u{39F}⟧ffice"),
      topic("Δημοτολόγιο", english: "⟦Δημοτολόγιο⟧ (registry)"),
    ],
    check: .judging { declaration, judgement in
      for declared in judgement.texts(of: declaration) {
        switch declared.script {
        case .free, .verbatim: break
        case .english: judgement.refuseGreek(in: declared)
        case .register, .greek: judgement.refuseMixtures(in: declared, .certain)
        }
      }
    })

  private static func topic(_ title: String, english: String = "Registry") -> Example {
    Example(
      """
      topics:
        - id: dimotologio
          title: \(title)
          titleEnglish: \(english)
          field: civil-registry
          kind: transaction
          modes: [inPerson, video]
          audience: [citizens]
        - id: plirofories
          title: Γενικές πληροφορίες
          field: general
          kind: information
          modes: [phone]
          audience: [citizens, businesses]
      """)
  }
}

extension Judgement {
  /// Reports the first word of an English title that contains Greek letters.
  fileprivate mutating func refuseGreek(in declared: DeclaredText) {
    guard let place = declared.look.firstGreekWord else { return }
    let word = Word(of: declared.text.value, at: place)
    report(word, in: declared.text, wanted: .latin, applicability: .maybe)
  }
}
