/// Rules about lines, their indentation and their dashes.
extension Rule {
  /// A line must start at the column of its section's other lines.
  static let yamlIndent = Rule(
    "yaml-indent",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η γραμμή δεν είναι στοιχισμένη με τις διπλανές της",
      en: "The line is not aligned with its neighbours"),
    explanation: Bilingual(
      el: """
        Η εσοχή δείχνει σε ποια ενότητα ανήκει κάθε γραμμή. Αρχίστε τη γραμμή ακριβώς κάτω από \
        τις υπόλοιπες της ενότητάς της, δύο διαστήματα πιο μέσα από το όνομα της ενότητας.
        """,
      en: """
        The indentation shows which section a line belongs to. Start the line exactly below the \
        others of its section, two spaces further in than the section's name.
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
          ⟦phone: "2132025700"⟧
        """),
      Example(
        """
        contact:
          email: rantevou@neasmyrni.example
            ⟦phone: "2132025700"⟧
        """),
    ],
    check: .reading)

  /// A line must have a key, a colon and a blank.
  static let yamlColon = Rule(
    "yaml-colon",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η γραμμή δεν έχει τη μορφή «όνομα: τιμή»",
      en: "The line is not written as “key: value”"),
    explanation: Bilingual(
      el: """
        Κάθε γραμμή έχει το όνομα του στοιχείου, άνω και κάτω τελεία, ένα διάστημα και την τιμή. \
        Γράψτε για παράδειγμα «phone: 2132025700».
        """,
      en: """
        Each line has the name of the key, a colon, a space and the value. Write, for example, \
        “phone: 2132025700”.
        """),
    accepts: [
      Example(
        """
        contact:
          email: rantevou@neasmyrni.example
          phone: 2132025700
        """)
    ],
    rejects: [
      Example(
        """
        contact:
          email: rantevou@neasmyrni.example
          ⟦phone 2132025700⟧
        """),
      Example(
        """
        contact:
          email: rantevou@neasmyrni.example
          ⟦phone:2132025700⟧
        """),
    ],
    check: .reading)

  /// A value must end on the line where it starts.
  static let yamlContinuation = Rule(
    "yaml-continuation",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η τιμή συνεχίζεται στην επόμενη γραμμή",
      en: "The value goes on in the next line"),
    explanation: Bilingual(
      el: """
        Μια τιμή τελειώνει στη γραμμή της, ώστε να μη χάνεται κείμενο από λάθος εσοχή. Φέρτε τη \
        συνέχεια στην ίδια γραμμή, ή γράψτε μόνο «>» μετά την άνω και κάτω τελεία και όλο το \
        κείμενο στις επόμενες γραμμές.
        """,
      en: """
        A value ends on its line, so that no text is lost to a wrong indentation. Move the rest \
        up to the same line, or write only “>” after the colon and the whole text on the lines \
        below.
        """),
    accepts: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφή του αρχείου
        """)
    ],
    rejects: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφή
              ⟦του αρχείου⟧
        """)
    ],
    check: .reading)

  /// A dash followed by a blank must start an item of a list, on a line of its own.
  static let yamlDash = Rule(
    "yaml-dash",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η παύλα είναι σε θέση όπου δεν μπορεί να αρχίσει λίστα",
      en: "The dash stands where no list can start"),
    explanation: Bilingual(
      el: """
        Η παύλα με διάστημα αρχίζει ένα στοιχείο λίστας. Γράψτε κάθε στοιχείο σε δική του \
        γραμμή, κάτω από το όνομα του στοιχείου, ή βάλτε την τιμή σε εισαγωγικά αν η παύλα ανήκει \
        στο κείμενο.
        """,
      en: """
        A dash with a space starts an item of a list. Write each item on its own line, below the \
        name of the key, or put the value in quotes if the dash belongs to the text.
        """),
    accepts: [
      Example(
        """
        interpretation:
          - signLanguage
          - lipReading
        """)
    ],
    rejects: [Example("interpretation: ⟦-⟧ signLanguage")],
    check: .reading)
}
