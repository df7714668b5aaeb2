/// Rules about the encoding of a file.
extension Rule {
  /// The bytes must be UTF-8; a Swift string cannot hold an example, so the hostile corpus does.
  static let textEncoding = Rule(
    "text-encoding",
    basis: .policy(.cleanText),
    title: Bilingual(
      el: "Το αρχείο δεν είναι αποθηκευμένο ως κείμενο UTF-8",
      en: "The file is not saved as UTF-8 text"),
    explanation: Bilingual(
      el: """
        Με άλλη κωδικοποίηση τα ελληνικά γράμματα δεν διαβάζονται με βεβαιότητα. Ανοίξτε το \
        αρχείο στο πρόγραμμα όπου το γράψατε, επιλέξτε «Αποθήκευση ως» και κωδικοποίηση «UTF-8».
        """,
      en: """
        In another encoding, Greek letters cannot be read with certainty. Open the file in the \
        program you wrote it with, choose “Save as” and the encoding “UTF-8”.
        """),
    rejects: [],
    check: .reading)

  /// The file must not start with a byte order mark.
  static let textMark = Rule(
    "text-mark",
    basis: .policy(.cleanText),
    title: Bilingual(
      el: "Το αρχείο αρχίζει με ένα αόρατο σημάδι (BOM)",
      en: "The file starts with an invisible mark (BOM)"),
    explanation: Bilingual(
      el: """
        Το σημάδι δεν φαίνεται στην οθόνη, αλλά ορισμένα προγράμματα το διαβάζουν ως μέρος της \
        πρώτης λέξης. Αποθηκεύστε το αρχείο ξανά με κωδικοποίηση «UTF-8» και όχι «UTF-8 με BOM».
        """,
      en: """
        The mark does not show on the screen, but some programs read it as part of the first \
        word. Save the file again with the encoding “UTF-8”, not “UTF-8 with BOM”.
        """),
    accepts: [Example(whole: "version: 1\n")],
    rejects: [Example(whole: "⟦\u{FEFF}⟧version: 1\n")],
    check: .reading)

  /// Each letter and sign must be in its composed form (NFC).
  static let textNormal = Rule(
    "text-normal",
    basis: .policy(.cleanText),
    title: Bilingual(
      el: "Ένα γράμμα ή σημείο στίξης δεν είναι στη συνηθισμένη του μορφή",
      en: "A letter or punctuation mark is not in its usual form"),
    explanation: Bilingual(
      el: """
        Ο τόνος είναι αποθηκευμένος χωριστά από το γράμμα του, ή ο χαρακτήρας είναι σπάνιο \
        αντίγραφο ενός συνηθισμένου· έτσι δύο κείμενα που φαίνονται ίδια διαφέρουν. Σβήστε τη \
        λέξη και πληκτρολογήστε την ξανά, αντί να την αντιγράψετε, για παράδειγμα, από PDF.
        """,
      en: """
        The accent is stored apart from its letter, or the character is a rare copy of a usual \
        one, so two texts that look the same differ. Delete the word and type it again instead \
        of copying it, for example, from a PDF.
        """),
    accepts: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφή; Αρχείο
        """)
    ],
    rejects: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφη⟦\u{0301}⟧
        """),
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφ⟦\u{1F75}⟧
        """),
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφή⟦\u{037E}⟧ Αρχείο
        """),
    ],
    check: .reading)
}

extension ForeignFile {
  /// What the file is.
  var message: Bilingual {
    switch self {
    case .utf16:
      Bilingual(
        el: "Το αρχείο είναι αποθηκευμένο σε UTF-16 («Unicode»), όχι σε UTF-8",
        en: "The file is saved in UTF-16 (“Unicode”), not in UTF-8")
    case .utf32:
      Bilingual(
        el: "Το αρχείο είναι αποθηκευμένο σε UTF-32, όχι σε UTF-8",
        en: "The file is saved in UTF-32, not in UTF-8")
    case .archive:
      Bilingual(
        el: "Το αρχείο δεν είναι κείμενο: είναι έγγραφο του Word ή του Excel (.docx, .xlsx), ή"
          + " άλλο αρχείο zip",
        en: "The file is no text: it is a document of Word or Excel (.docx, .xlsx), or another zip")
    case .document:
      Bilingual(
        el: "Το αρχείο δεν είναι κείμενο: είναι έγγραφο του Word ή του Excel (.doc, .xls)",
        en: "The file is no text: it is a document of Word or Excel (.doc, .xls)")
    case .pdf:
      Bilingual(
        el: "Το αρχείο δεν είναι κείμενο: είναι PDF", en: "The file is no text: it is a PDF")
    }
  }

  /// What to do with it.
  var help: Bilingual {
    switch self {
    case .utf16, .utf32: Self.saveAgain
    case .archive, .document, .pdf: Self.writeText
    }
  }

  private static let saveAgain = Bilingual(
    el: "ανοίξτε το, επιλέξτε «Αποθήκευση ως» και στην κωδικοποίηση «UTF-8» αντί για «Unicode»,"
      + " «UTF-16» ή «UTF-32»",
    en: "open it, choose “Save as” and the encoding “UTF-8” instead of “Unicode”, “UTF-16” or"
      + " “UTF-32”")
  private static let writeText = Bilingual(
    el: "η δήλωση είναι απλό κείμενο: γράψτε την με onboard init· ένα φύλλο του Excel αποθηκεύεται"
      + " ως «CSV UTF-8» και διαβάζεται με onboard init --from",
    en: "a declaration is plain text: write it with onboard init; save a sheet of Excel as “CSV"
      + " UTF-8”, which onboard init --from reads")
}
