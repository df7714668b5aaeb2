/// Rules about keys in the text.
extension Rule {
  /// A key must be a word or a text, not a collection.
  static let yamlComplexKey = Rule(
    "yaml-complex-key",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Το όνομα του στοιχείου δεν είναι απλή λέξη",
      en: "The name of the key is not a plain word"),
    explanation: Bilingual(
      el: """
        Κάθε στοιχείο έχει για όνομα μία λέξη από το υπόδειγμα, χωρίς «?» ή αγκύλη μπροστά. Γράψτε \
        κάθε στοιχείο στη δική του γραμμή, για παράδειγμα «phone: 2132025700».
        """,
      en: """
        Each key is named by one word of the template, with no “?” or bracket before it. Write \
        each key on its own line, for example “phone: 2132025700”.
        """),
    rejects: [
      Example(
        """
        contact:
          ⟦?⟧ email
          phone: "2132025700"
        """),
      Example(
        """
        contact:
          ⟦[⟧email, phone]: rantevou@neasmyrni.example
        """),
    ],
    check: .reading)

  /// A key must occur only once in its section.
  static let keyDuplicate = Rule(
    "key-duplicate",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Το ίδιο στοιχείο υπάρχει δύο φορές",
      en: "The same key is written twice"),
    explanation: Bilingual(
      el: """
        Δεν είναι σαφές ποια από τις δύο τιμές ισχύει. Κρατήστε τη σωστή γραμμή και σβήστε την \
        άλλη.
        """,
      en: """
        It is unclear which of the two values holds. Keep the right line and delete the other.
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
          phone: "2132025700"
          ⟦phone⟧: "2132025701"
        """)
    ],
    check: .reading)
}
