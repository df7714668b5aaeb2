/// Rules about the dashes of lists.
extension Rule {
  /// An item of a list must begin with a dash and a blank.
  static let yamlItem = Rule(
    "yaml-item",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Λείπει η παύλα ενός στοιχείου λίστας, ή το διάστημα μετά από αυτήν",
      en: "The dash of a list's item is missing, or the space after it"),
    explanation: Bilingual(
      el: """
        Κάθε μέρος μιας λίστας αρχίζει με παύλα και διάστημα· τα υπόλοιπα στοιχεία του στοιχείου \
        στοιχίζονται κάτω από το πρώτο. Γράψτε την παύλα στη στήλη όπου την έχουν τα άλλα στοιχεία \
        της λίστας.
        """,
      en: """
        Each item of a list begins with a dash and a space; the other keys of the item stand \
        exactly below the first. Write the dash at the column where the list's other items have it.
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
            ⟦from: 2026-12-28⟧
            reason: Απογραφή αρχείου
        """),
      Example(
        """
        interpretation:
          - signLanguage
          ⟦lipReading⟧
        """),
      Example(
        """
        interpretation:
          - signLanguage
          ⟦-⟧lipReading
        """),
    ],
    check: .reading)

  /// An item of a list must begin with a plain hyphen, and a key with no sign before it.
  static let yamlLongDash = Rule(
    "yaml-long-dash",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η γραμμή αρχίζει με παύλα κειμενογράφου",
      en: "The line starts with a dash of a word processor"),
    explanation: Bilingual(
      el: """
        Ο κειμενογράφος αλλάζει την παύλα σε «–», «—» ή «•», που δεν αρχίζουν λίστα. Γράψτε την \
        απλή παύλα του πληκτρολογίου «-» και ένα διάστημα· μπροστά από στοιχείο που δεν είναι σε \
        λίστα, σβήστε το σύμβολο.
        """,
      en: """
        A word processor turns the hyphen into “–”, “—” or “•”, which do not begin a list. Write \
        the plain hyphen of the keyboard, “-”, and a space; before a key that is in no list, \
        delete the sign.
        """),
    accepts: [
      Example(
        """
        interpretation:
          - signLanguage
          - lipReading
        """)
    ],
    rejects: [
      Example(
        """
        closures:
          ⟦–⟧ from: 2026-12-28
            reason: Απογραφή αρχείου
        """),
      Example(
        """
        interpretation:
          - signLanguage
          ⟦—⟧ lipReading
        """),
      Example(
        """
        contact:
          email: rantevou@neasmyrni.example
          ⟦–⟧ phone: "2132025700"
        """),
    ],
    check: .reading)
}
