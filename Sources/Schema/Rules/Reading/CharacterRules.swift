/// Rules about characters that a reader cannot see, or mistakes for others.
extension Rule {
  /// There must be no control character, not even in a comment.
  static let textControl = Rule(
    "text-control",
    basis: .policy(.cleanText),
    title: Bilingual(
      el: "Υπάρχει χαρακτήρας που δεν φαίνεται",
      en: "There is an invisible control character"),
    explanation: Bilingual(
      el: """
        Ο χαρακτήρας δεν φαίνεται στην οθόνη και συνήθως έρχεται με αντιγραφή από άλλο \
        πρόγραμμα. Σβήστε τη λέξη όπου βρίσκεται και πληκτρολογήστε την ξανά.
        """,
      en: """
        The character does not show on the screen and usually comes with text copied from \
        another program. Delete the word it stands in and type it again.
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
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφή⟦\u{0007}⟧ αρχείου
        """)
    ],
    check: .reading)

  /// There must be no tab: its width differs from program to program.
  static let textTab = Rule(
    "text-tab",
    basis: .policy(.cleanText),
    title: Bilingual(
      el: "Υπάρχει στηλοθέτης (Tab)",
      en: "There is a tab character"),
    explanation: Bilingual(
      el: """
        Ο στηλοθέτης έχει άλλο πλάτος σε κάθε πρόγραμμα, ενώ εδώ η εσοχή δείχνει σε ποια \
        ενότητα ανήκει η γραμμή. Σβήστε τον και πατήστε το πλήκτρο διαστήματος: δύο διαστήματα \
        για κάθε επίπεδο, ένα διάστημα μετά την άνω και κάτω τελεία.
        """,
      en: """
        A tab has another width in every program, while here the indentation shows which \
        section a line belongs to. Delete it and press the space bar: two spaces for each level, \
        one space after a colon.
        """),
    accepts: [Example("thirdParty: true")],
    rejects: [
      Example("thirdParty:⟦\t⟧true"),
      Example(
        """
        contact:
          email: rantevou@neasmyrni.example
        ⟦\t⟧phone: "2132025700"
        """),
    ],
    check: .reading)

  /// Lines must end with LF or CRLF only.
  static let textBreak = Rule(
    "text-break",
    basis: .policy(.cleanText),
    title: Bilingual(
      el: "Υπάρχει ασυνήθιστη αλλαγή γραμμής",
      en: "There is an unusual line break"),
    explanation: Bilingual(
      el: """
        Άλλα προγράμματα δείχνουν εδώ νέα γραμμή και άλλα όχι. Σβήστε τον χαρακτήρα και, αν \
        θέλετε νέα γραμμή, πατήστε Enter· αν συμβαίνει σε όλο το αρχείο, αποθηκεύστε το με \
        αλλαγές γραμμής «Windows (CRLF)» ή «Unix (LF)».
        """,
      en: """
        Some programs show a new line here and some do not. Delete the character and, if you \
        want a new line, press Enter; if the whole file is like this, save it with the line \
        breaks “Windows (CRLF)” or “Unix (LF)”.
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
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφή⟦\r⟧αρχείου
        """),
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφή⟦\u{0085}⟧αρχείου
        """),
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφή⟦\u{2028}⟧αρχείου
        """),
    ],
    check: .reading)

  /// There must be no character that is invisible, looks like a blank, or is not allowed in text.
  static let textInvisible = Rule(
    "text-invisible",
    basis: .policy(.cleanText),
    title: Bilingual(
      el: "Υπάρχει αόρατος ή ασυνήθιστος χαρακτήρας",
      en: "There is an invisible or unusual character"),
    explanation: Bilingual(
      el: """
        Ο χαρακτήρας δεν φαίνεται, μοιάζει με απλό διάστημα ή δεν εμφανίζεται ίδιος σε όλους \
        τους υπολογιστές, ώστε άλλο διαβάζει ο άνθρωπος και άλλο η μηχανή. Σβήστε τον και, όπου \
        χρειάζεται κενό, πατήστε το πλήκτρο διαστήματος.
        """,
      en: """
        The character does not show, looks like a plain space, or does not look the same on all \
        computers, so a person and a machine read different things. Delete it and, where a blank \
        is needed, press the space bar.
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
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφή⟦\u{00A0}⟧αρχείου
        """),
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφή⟦\u{200B}⟧ αρχείου
        """),
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: ⟦\u{202E}⟧Απογραφή αρχείου
        """),
    ],
    check: .reading)
}

extension Finding {
  /// A fault of the text, as a finding that names the character by its code point.
  init(_ fault: TextScan.Fault, in bytes: [UInt8]) {
    let name = fault.scalar.map { CharacterName.of($0) }
    self.init(
      fault.rule, at: fault.span,
      fault.foreign?.message
        ?? name.map {
          Bilingual(el: "\(fault.rule.title.el): \($0)", en: "\(fault.rule.title.en): \($0)")
        }, help: fault.foreign?.help ?? fault.rule.help, fixes: TextMend.fixes(fault, in: bytes))
  }
}
