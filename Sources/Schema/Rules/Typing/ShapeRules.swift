/// What a value is as a whole: one text or several, a choice, a length.
extension Rule {
  /// A value must be the text, list or section that its field asks for.
  static let valueKind = Rule(
    "value-kind",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η τιμή δεν έχει τη μορφή που ζητά το πεδίο",
      en: "The value does not have the form that the key asks for"),
    explanation: Bilingual(
      el: """
        Άλλα πεδία ζητούν μία τιμή, άλλα λίστα τιμών και άλλα ολόκληρη ενότητα με δικά της \
        πεδία. Γράψτε μία τιμή χωρίς αγκύλες και παύλα, μια λίστα ως «[phone, video]», και τα \
        πεδία μιας ενότητας στις επόμενες γραμμές, δύο διαστήματα πιο μέσα.
        """,
      en: """
        Some keys ask for one value, some for a list of values, and some for a section with keys \
        of its own. Write one value without brackets or dash, a list as “[phone, video]”, and the \
        keys of a section on the next lines, two spaces further in.
        """),
    accepts: [
      Example(
        """
        contact:
          email: rantevou@neasmyrni.example
          phone: "2132025700"
        """)
    ],
    rejects: [
      Example(
        """
        contact:
          email: rantevou@neasmyrni.example
          phone: ⟦["2132025700", "2132025701"]⟧
        """),
      Example("contact: ⟦rantevou@neasmyrni.example⟧"),
    ],
    check: .typing)

  /// A list of choices must name each choice once.
  static let valueRepeated = Rule(
    "value-repeated",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η ίδια τιμή υπάρχει δύο φορές στη λίστα",
      en: "The same value is twice in the list"),
    explanation: Bilingual(
      el: """
        Κάθε επιλογή δηλώνεται μία φορά· η δεύτερη δείχνει συνήθως ότι ξεχάστηκε κάποια άλλη. \
        Σβήστε την ή γράψτε στη θέση της εκείνη που εννοούσατε.
        """,
      en: """
        Each choice is declared once; a second time usually shows that another one was \
        forgotten. Delete it, or write the one you meant in its place.
        """),
    accepts: [Example("interpretation: [signLanguage, lipReading]")],
    rejects: [Example("interpretation: [signLanguage, ⟦signLanguage⟧]")],
    check: .typing)

  /// A choice must be one of the words of its field.
  static let choiceUnknown = Rule(
    "choice-unknown",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η τιμή δεν είναι μία από τις επιτρεπόμενες επιλογές",
      en: "The value is not one of the choices"),
    explanation: Bilingual(
      el: """
        Το πεδίο δέχεται μόνο ορισμένες λέξεις, για να σημαίνουν το ίδιο σε κάθε δήμο. Γράψτε \
        μία από αυτές όπως είναι στο υπόδειγμα, με λατινικά γράμματα και τα ίδια κεφαλαία.
        """,
      en: """
        The key takes certain words only, so that they mean the same in every municipality. \
        Write one of them as it is in the template, in Latin letters with the same capitals.
        """),
    accepts: [Example("interpretation: [signLanguage]")],
    rejects: [
      Example("interpretation: [⟦νοηματική⟧]"),
      Example("interpretation: [⟦SignLanguage⟧, lipReading]"),
    ],
    check: .typing)

  /// A text must be as short as its field demands, and on one line unless it is a description.
  static let textLength = Rule(
    "text-length",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Το κείμενο δεν χωράει στο πεδίο",
      en: "The text does not fit its key"),
    explanation: Bilingual(
      el: """
        Το κείμενο εμφανίζεται σε οθόνη κινητού και στην πράξη έγκρισης, όπου ο χώρος είναι \
        περιορισμένος. Συντομεύστε το, γράψτε το σε μία γραμμή και βάλτε τις λεπτομέρειες στην \
        ιστοσελίδα του δήμου.
        """,
      en: """
        The text is shown on a telephone's screen and in the act of approval, where space is \
        limited. Shorten it, write it on one line and put the details on the municipality's \
        website.
        """),
    accepts: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφή αρχείου
        """)
    ],
    rejects: [
      Example(
        "closures:\n  - from: 2026-12-28\n    reason: ⟦"
          + String(repeating: "Απογραφή αρχείου, ", count: 26) + "και μετακόμιση⟧")
    ],
    check: .typing)
}
