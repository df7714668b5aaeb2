/// Rules about the notation of Booleans, numbers, codes and ids.
extension Rule {
  /// A yes or no must be written `true` or `false`.
  static let booleanFormat = Rule(
    "boolean-format",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η απάντηση δεν είναι true ή false",
      en: "The answer is not true or false"),
    explanation: Bilingual(
      el: """
        Το στοιχείο ζητά ένα «ναι» ή ένα «όχι», γραμμένο με έναν μόνο τρόπο. Γράψτε «true» για το \
        ναι και «false» για το όχι, με μικρά λατινικά γράμματα.
        """,
      en: """
        The key asks for a yes or a no, written in one way only. Write “true” for yes and “false” \
        for no, in lower-case letters.
        """),
    accepts: [Example("thirdParty: true")],
    rejects: [Example("thirdParty: ⟦ναι⟧"), Example("thirdParty: ⟦yes⟧")],
    check: .typing)

  /// A number must be whole, in digits, and within its field's bounds.
  static let numberFormat = Rule(
    "number-format",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η τιμή δεν είναι ακέραιος αριθμός στα όρια του στοιχείου",
      en: "The value is not a whole number within the bounds of its key"),
    explanation: Bilingual(
      el: """
        Με τον αριθμό γίνονται υπολογισμοί, γι' αυτό γράφεται μόνος του. Γράψτε μόνο ψηφία, \
        χωρίς λέξεις, τελείες, κόμματα ή μηδέν στην αρχή, για παράδειγμα «3».
        """,
      en: """
        The number is used in calculations, so it stands alone. Write digits only, with no words, \
        points, commas or leading zero, for example “3”.
        """),
    accepts: [staff(inPerson: "3")],
    rejects: [
      staff(inPerson: "⟦τέσσερις⟧"),
      staff(inPerson: "⟦3 υπάλληλοι⟧"),
      staff(inPerson: "⟦2.5⟧"),
    ],
    check: .typing)

  /// A municipality's code must consist of digits.
  static let codeFormat = Rule(
    "code-format",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Ο κωδικός του Δήμου δεν έχει τη μορφή 9200",
      en: "The municipality's code is not written like 9200"),
    explanation: Bilingual(
      el: """
        Ο κωδικός συνδέει τη δήλωση με το μητρώο των Δήμων. Γράψτε τα τέσσερα ψηφία του μητρώου, \
        χωρίς γράμματα και διαστήματα, για παράδειγμα «9200».
        """,
      en: """
        The code links the declaration to the register of municipalities. Write the register's \
        four digits, with no letters or spaces, for example “9200”.
        """),
    accepts: [municipality(code: "9200")],
    rejects: [municipality(code: "⟦92OO⟧"), municipality(code: "⟦Ν. Σμύρνη⟧")],
    check: .typing)

  /// An id must consist of lower-case Latin letters, digits and hyphens.
  static let idFormat = Rule(
    "id-format",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Το σύντομο όνομα (id) δεν έχει σωστή μορφή",
      en: "The id is not well formed"),
    explanation: Bilingual(
      el: """
        Το όνομα αυτό μπαίνει σε διευθύνσεις ιστοσελίδων και δεν αλλάζει ποτέ. Γράψτε έως \
        \(Shape.idLimit) μικρά λατινικά γράμματα, ψηφία και μονές παύλες ανάμεσά τους, με γράμμα \
        στην αρχή, για παράδειγμα «dimarcheio» ή «kep-1».
        """,
      en: """
        The id is used in web addresses and never changes. Write up to \(Shape.idLimit) \
        lower-case Latin letters, digits and single hyphens between them, starting with a letter, \
        for example “dimarcheio” or “kep-1”.
        """),
    accepts: [topic(id: "plirofories-1")],
    rejects: [topic(id: "⟦Πληροφορίες⟧"), topic(id: "⟦Plirofories 1⟧")],
    check: .typing)

  private static func staff(inPerson: String) -> Example {
    Example(
      """
      staff:
        inPerson: \(inPerson)
        phone: 1
        video: 1
      """)
  }

  private static func municipality(code: String) -> Example {
    Example(
      """
      municipality:
        code: \(code)
        name: Δήμος Νέας Σμύρνης
        website: https://www.neasmyrni.example
      """)
  }

  private static func topic(id: String) -> Example {
    Example(
      """
      topics:
        - id: \(id)
          title: Γενικές πληροφορίες
          field: general
          kind: information
          modes: [inPerson, phone, video]
          audience: [citizens]
      """)
  }
}
