extension Rule {
  /// A name or a title must be written with the letters of the Greek keyboard.
  static let oddLetter = Rule(
    "odd-letter",
    basis: .policy(.cleanText),
    title: Bilingual(
      el: "Στη θέση ενός γράμματος υπάρχει σύμβολο ή τόνος χωριστός από το γράμμα του",
      en: "In a letter's place is a symbol, or an accent apart from its letter"),
    explanation: Bilingual(
      el: """
        Μερικά σύμβολα μοιάζουν με ελληνικά γράμματα αλλά δεν είναι, όπως το σύμβολο του \
        «μικρό» (µ) για το «μ»· έρχονται συνήθως με αντιγραφή από PDF. Ο τόνος γράφεται επάνω \
        στο γράμμα («Ά») και όχι πριν από αυτό. Είναι πολιτική της πλατφόρμας για ονόματα και \
        τίτλους. Σβήστε τη λέξη και πληκτρολογήστε την πάλι.
        """,
      en: """
        Some symbols look like Greek letters but are not, such as the micro sign (µ) for “μ”; \
        they usually come by copying from a PDF. An accent is written on its letter (“Ά”), not \
        before it. This is a policy of the platform for names and titles. Delete the word and \
        type it again.
        """),
    isWaivable: true,
    accepts: [holiday("Α\u{384} Κυριακή Νηστειών")],
    rejects: [
      Example(
        """
        municipality:
          code: 9200
          name: Δή⟦\u{B5}⟧ος Νέας Σμύρνης
          website: https://www.dimos.example
        """),
      holiday("Άγιος Εφραί⟦\u{B5}⟧"),
      holiday("Άγιος Γεώργιο⟦\u{3F2}⟧"),
      holiday("⟦\u{384}⟧Αγιος Ιωάννης"),
      holiday("⟦\u{B4}⟧Αγιος Ιωάννης"),
      holiday("⟦\u{1FBF}⟧Ανάληψη"),
      holiday("Άγιος ⟦\u{413}⟧εώργιος"),
    ],
    check: .judging { declaration, judgement in
      for declared in judgement.texts(of: declaration) where declared.script != .free {
        for letter in declared.look.oddLetters { judgement.report(letter, in: declared.text) }
      }
    })

  private static func holiday(_ name: String) -> Example {
    Example(
      """
      localHolidays:
        - name: \(name)
          date: 06-24
      """)
  }
}

extension Judgement {
  fileprivate mutating func report(_ odd: OddLetters.Found, in text: Located<String>) {
    let name = CharacterName.of(odd.scalar)
    var fixes: [Finding.Fix] = []
    if let mended = odd.mended, let place = text.place(of: odd.replaced) {
      fixes = [
        Finding.Fix(
          span: place, replacement: mended, applicability: odd.isSure ? .certain : .maybe)
      ]
    }
    let write = odd.mended.map { ": γράψτε «\($0)»" } ?? ": γράψτε το ελληνικό γράμμα"
    let type = odd.mended.map { ": write “\($0)”" } ?? ": write the Greek letter"
    let place = text.place(of: odd.range) ?? text.span
    switch odd.kind {
    case .symbol:
      report(
        place, el: "Το «\(odd.scalar)» (\(name)) είναι σύμβολο και όχι ελληνικό γράμμα\(write)",
        en: "“\(odd.scalar)” (\(name)) is a symbol, not a Greek letter\(type)", fixes: fixes)
    case .accent:
      report(
        place, el: "Το σημάδι «\(odd.scalar)» (\(name)) είναι χωριστό από το γράμμα του\(write)",
        en: "The mark “\(odd.scalar)” (\(name)) stands apart from its letter\(type)", fixes: fixes)
    case .cyrillic:
      report(
        place, el: "Το «\(odd.scalar)» (\(name)) είναι κυριλλικό γράμμα\(write)",
        en: "“\(odd.scalar)” (\(name)) is a Cyrillic letter\(type)", fixes: fixes)
    }
  }
}
