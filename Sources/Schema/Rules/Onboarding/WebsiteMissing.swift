extension Rule {
  /// The municipality must have a website for the announcement.
  static let websiteMissing = Rule(
    "website-missing",
    basis: .law(.article(6, 4), quote: "στην ιστοσελίδα του οικείου Δήμου"),
    rulings: [.notExhaustive],
    title: Bilingual(
      el: "Λείπει η ιστοσελίδα του Δήμου",
      en: "The municipality’s website is missing"),
    explanation: Bilingual(
      el: """
        Η ένταξη ανακοινώνεται στο gov.gr και στην ιστοσελίδα του Δήμου (άρθρο 6 παρ. 4), ώστε να \
        τη μάθουν οι δημότες και οι επιχειρήσεις. Γράψτε στο municipality τη διεύθυνση της \
        ιστοσελίδας όπου θα αναρτηθεί η ανακοίνωση.
        """,
      en: """
        The onboarding is announced on gov.gr and on the municipality’s website (Article 6 § 4), \
        so that citizens and businesses learn of it. Write the address of the website where the \
        announcement will appear under municipality.
        """),
    rejects: [
      Example(
        """
        ⟦municipality⟧:
          code: 9200
          name: Δήμος Νέας Σμύρνης
        """)
    ],
    check: .judging { declaration, judgement in
      guard let municipality = declaration.municipality.located else { return }
      judgement.demand(
        MunicipalityEntry.Fields.website, municipality.value.website, in: municipality.key,
        help: Bilingual(
          el: "γράψτε κάτω από το municipality «website:» και την πλήρη διεύθυνση, με https://",
          en: "write “website:” under municipality and the full address, with https://"))
    })
}
