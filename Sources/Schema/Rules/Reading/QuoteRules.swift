/// Rules about quoted values, and about what follows a value.
extension Rule {
  /// A quote must be closed on the same line.
  static let yamlQuote = Rule(
    "yaml-quote",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Τα εισαγωγικά δεν κλείνουν στην ίδια γραμμή",
      en: "The quotes are not closed on the same line"),
    explanation: Bilingual(
      el: """
        Χωρίς το δεύτερο εισαγωγικό δεν φαίνεται πού τελειώνει η τιμή. Βάλτε στο τέλος της το \
        ίδιο εισαγωγικό με την αρχή (" ή ') ή σβήστε το πρώτο.
        """,
      en: """
        Without the second quote it is unclear where the value ends. Put the same quote at its \
        end as at its start (" or '), or delete the first one.
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
          phone: ⟦"2132025700⟧
        """)
    ],
    check: .reading)

  /// Only a comment may follow a closing quote or bracket.
  static let yamlAfter = Rule(
    "yaml-after",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Υπάρχει κείμενο μετά το τέλος της τιμής",
      en: "There is text after the end of the value"),
    explanation: Bilingual(
      el: """
        Η τιμή τελειώνει εκεί όπου κλείνουν τα εισαγωγικά ή οι αγκύλες. Φέρτε το υπόλοιπο μέσα \
        σε αυτά, ή σβήστε το· αν είναι σχόλιο, γράψτε πριν από αυτό ένα διάστημα και «#».
        """,
      en: """
        The value ends where its quotes or brackets are closed. Move the rest inside them, or \
        delete it; if it is a comment, write a space and “#” before it.
        """),
    accepts: [Example("interpretation: [signLanguage, lipReading]  # κατόπιν συνεννόησης")],
    rejects: [
      Example(
        """
        contact:
          email: rantevou@neasmyrni.example
          phone: "2132025700" ⟦εσωτερικό 12⟧
        """),
      Example("interpretation: [signLanguage] ⟦lipReading⟧"),
    ],
    check: .reading)

  /// In double quotes, a backslash must start a known escape.
  static let yamlEscape = Rule(
    "yaml-escape",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η ανάποδη κάθετος (\\) δεν ταιριάζει με όσα την ακολουθούν",
      en: "The backslash (\\) does not fit what follows it"),
    explanation: Bilingual(
      el: """
        Μέσα σε διπλά εισαγωγικά η ανάποδη κάθετος έχει ειδική σημασία. Γράψτε την δύο φορές \
        (\\\\), ή χρησιμοποιήστε μονά εισαγωγικά: 'Κτίριο Α\\Β'.
        """,
      en: """
        Inside double quotes a backslash has a special meaning. Write it twice (\\\\), or use \
        single quotes: “'Κτίριο Α\\Β'”.
        """),
    accepts: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: 'Απογραφή στο κτίριο Α\\Β'
        """)
    ],
    rejects: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: "Απογραφή στο κτίριο A⟦\\q⟧"
        """),
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: "Απογραφή στο κτίριο Α⟦\\Β⟧"
        """),
    ],
    check: .reading)

  /// What is said of an escape of a character that does not show.
  static func unseenEscape(_ escape: String) -> Bilingual {
    Bilingual(
      el: "Το «\(escape)» σε διπλά εισαγωγικά είναι χαρακτήρας που δεν φαίνεται (\\t: Tab):"
        + " σβήστε το, ή γράψτε διάστημα",
      en: "“\(escape)” in double quotes is a character that does not show (\\t: tab): delete it,"
        + " or write a space")
  }
}
