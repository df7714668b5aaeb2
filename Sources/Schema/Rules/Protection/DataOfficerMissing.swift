extension Rule {
  /// The contact details of the data-protection officer must be declared.
  static let dataOfficerMissing = Rule(
    "data-officer-missing",
    basis: .interpretation(
      .dataOfficer, .article(7, 1),
      quote: "σύμφωνα με τις απαιτήσεις του Κανονισμού (ΕΕ) 679/2016"),
    title: Bilingual(
      el: "Λείπει η θυρίδα του υπευθύνου προστασίας δεδομένων",
      en: "The data-protection officer’s mailbox is missing"),
    explanation: Bilingual(
      el: """
        Κάθε επεξεργασία προσωπικών δεδομένων ακολουθεί τον Κανονισμό (ΕΕ) 2016/679 (άρθρο 7 παρ. \
        1). Κατά τον Κανονισμό, κάθε δημόσια αρχή ορίζει υπεύθυνο προστασίας δεδομένων και \
        δημοσιεύει τα στοιχεία επικοινωνίας του (άρθρο 37 παρ. 1 στοιχ. α΄ και παρ. 7). Γράψτε στο \
        dataProtection, ως email, υπηρεσιακή θυρίδα, όχι προσωπική.
        """,
      en: """
        All processing of personal data follows Regulation (EU) 2016/679 (Article 7 § 1). By the \
        Regulation every public authority designates a data-protection officer and publishes the \
        contact details (Article 37 (1)(a) and (7)). Write a role mailbox, not a personal one, as \
        email under dataProtection.
        """),
    rejects: [
      Example(
        """
        ⟦dataProtection⟧:
          terms: https://www.dimos.example/prosopika-dedomena
        """)
    ],
    check: .judging { declaration, judgement in
      guard let protection = declaration.dataProtection.located else { return }
      judgement.demand(
        DataProtection.Fields.email, protection.value.email, in: protection.key,
        help: Bilingual(
          el: "γράψτε κάτω από το dataProtection «email:» και μια υπηρεσιακή θυρίδα",
          en: "write “email:” under dataProtection and a role mailbox"))
    })
}
