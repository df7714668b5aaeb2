/// Rules about the notation of addresses and telephone numbers.
extension Rule {
  /// An e-mail address must have a name, an at sign and a domain.
  static let emailFormat = Rule(
    "email-format",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η ηλεκτρονική διεύθυνση δεν έχει σωστή μορφή",
      en: "The e-mail address is not well formed"),
    explanation: Bilingual(
      el: """
        Σε λάθος διεύθυνση δεν φτάνει κανένα μήνυμα. Γράψτε μόνο τη διεύθυνση, με ένα «@» και \
        χωρίς διαστήματα, για παράδειγμα «rantevou@dimos.example».
        """,
      en: """
        No message reaches a wrong address. Write the address alone, with one “@” and no spaces, \
        for example “rantevou@dimos.example”.
        """),
    accepts: [contact(email: "rantevou@neasmyrni.example")],
    rejects: [
      contact(email: "⟦rantevou.neasmyrni.example⟧"),
      contact(email: "⟦rantevou @ neasmyrni.example⟧"),
      contact(email: "⟦Ραντεβού <rantevou@neasmyrni.example>⟧"),
    ],
    check: .typing)

  /// A telephone number must consist of digits that can be dialled from within Greece.
  static let phoneFormat = Rule(
    "phone-format",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Ο αριθμός τηλεφώνου δεν έχει σωστή μορφή",
      en: "The telephone number is not well formed"),
    explanation: Bilingual(
      el: """
        Ο αριθμός καλείται όπως είναι γραμμένος. Γράψτε τα δέκα ψηφία του τηλεφωνικού κέντρου, \
        χωρίς διαστήματα, παύλες και «+30», για παράδειγμα «2132025700».
        """,
      en: """
        The number is dialled as it is written. Write the ten digits of the switchboard, with no \
        spaces, hyphens or “+30”, for example “2132025700”.
        """),
    accepts: [contact(phone: "2132025700")],
    rejects: [
      contact(phone: "⟦213 2025700⟧"),
      contact(phone: "⟦213-2025700⟧"),
      contact(phone: "⟦+302132025700⟧"),
    ],
    check: .typing)

  /// A web address must be complete, with its scheme.
  static let urlFormat = Rule(
    "url-format",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η διεύθυνση της ιστοσελίδας δεν έχει σωστή μορφή",
      en: "The web address is not well formed"),
    explanation: Bilingual(
      el: """
        Ένας σύνδεσμος ανοίγει μόνο με ολόκληρη τη διεύθυνση. Αντιγράψτε την από τον \
        φυλλομετρητή, μαζί με το «https://» της αρχής, για παράδειγμα «https://www.dimos.example».
        """,
      en: """
        A link opens only with its complete address. Copy it from the browser together with the \
        “https://” at its start, for example “https://www.dimos.example”.
        """),
    accepts: [dataProtection(terms: "https://www.neasmyrni.example/prosopika-dedomena")],
    rejects: [
      dataProtection(terms: "⟦www.neasmyrni.example/prosopika-dedomena⟧"),
      dataProtection(terms: "⟦https://www.neasmyrni.example/προσωπικά δεδομένα⟧"),
    ],
    check: .typing)

  /// A postcode must consist of five digits.
  static let postcodeFormat = Rule(
    "postcode-format",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Ο ταχυδρομικός κώδικας δεν αποτελείται από πέντε ψηφία",
      en: "The postcode is not five digits"),
    explanation: Bilingual(
      el: """
        Με άλλη μορφή ο χάρτης δεν βρίσκει το γραφείο. Γράψτε τα πέντε ψηφία χωρίς διάστημα και \
        χωρίς «Τ.Κ.», για παράδειγμα «17122».
        """,
      en: """
        Written otherwise, it does not lead a map to the office. Write the five digits with no \
        space and no prefix, for example “17122”.
        """),
    accepts: [offices(postcode: "17122")],
    rejects: [
      offices(postcode: "⟦171 22⟧"),
      offices(postcode: "⟦Τ.Κ. 17122⟧"),
      offices(postcode: "⟦1712⟧"),
    ],
    check: .typing)

  private static func contact(
    email: String = "rantevou@neasmyrni.example", phone: String = "2132025700"
  ) -> Example {
    Example(
      """
      contact:
        email: \(email)
        phone: \(phone)
      """)
  }

  private static func dataProtection(terms: String) -> Example {
    Example(
      """
      dataProtection:
        email: dpo@neasmyrni.example
        terms: \(terms)
      """)
  }

  private static func offices(postcode: String) -> Example {
    Example(
      """
      offices:
        - id: dimarcheio
          name: Δημαρχείο
          street: Ελευθερίου Βενιζέλου 16
          postcode: \(postcode)
          city: Νέα Σμύρνη
        - id: kep
          name: ΚΕΠ Άνω Νέας Σμύρνης
          street: Αιγαίου 71
          postcode: 17124
          city: Νέα Σμύρνη
      """)
  }
}
