extension Rule {
  /// Titles and names shown to citizens must be in Greek.
  static let greekMissing = Rule(
    "greek-missing",
    .warning,
    basis: .policy(.cleanText),
    title: Bilingual(
      el: "Τίτλος ή όνομα χωρίς ελληνικά γράμματα",
      en: "A title or a name has no Greek letters"),
    explanation: Bilingual(
      el: """
        Ο τίτλος ενός θεματικού πεδίου και το όνομα ενός καταστήματος εμφανίζονται στον πολίτη \
        στα ελληνικά και μπαίνουν έτσι στην πράξη. Η πολιτική της πλατφόρμας ζητά να γράφονται με \
        ελληνικά γράμματα, όχι «Dimotologio»· για τον αγγλικό τίτλο υπάρχει το titleEnglish.
        """,
      en: """
        The title of a topic and the name of an office are shown to citizens in Greek, and enter \
        the act so. The platform's policy asks for Greek letters, not “Dimotologio”; for the \
        English title there is titleEnglish.
        """),
    isWaivable: true,
    rejects: [
      Example(
        """
        topics:
          - id: dimotologio
            title: ⟦Dimotologio⟧
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
        """),
      Example(
        """
        offices:
          - id: dimarcheio
            name: ⟦Dimarxeio⟧
            street: Ελευθερίου Βενιζέλου 16
            postcode: 17122
            city: Νέα Σμύρνη
        """),
      .department(named: "⟦Lixiarcheio⟧"),
    ],
    check: .judging { declaration, judgement in
      for topic in declaration.topics.value ?? [] { judgement.wantGreek(topic.value.title) }
      for office in declaration.offices.value ?? [] { judgement.wantGreek(office.value.name) }
      for department in declaration.departments.value ?? [] {
        judgement.wantGreek(department.value.name)
      }
    })
}

extension Judgement {
  fileprivate mutating func wantGreek(_ answer: Answer<String>) {
    guard let text = answer.located else { return }
    var hasLatin = false
    for byte in text.value.utf8 {
      // A character beyond Latin-1 shows that the wrong keyboard is not the cause.
      if byte >= 0xCD { return }
      if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { hasLatin = true }
    }
    guard hasLatin else { return }
    let shown = Mask.shortened(text.value)
    report(
      text.span, el: "Το «\(shown)» δεν έχει ελληνικά γράμματα: γράψτε το στα ελληνικά",
      en: "“\(shown)” has no Greek letters: write it in Greek")
  }
}
