/// The rule about the names in the file with the settings of acts (`ActSettings.Names`).
extension Rule {
  /// The names of services and signatories must be checked once a year.
  static let namesOld = Rule(
    "names-old", .warning,
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Τα ονόματα των υπηρεσιών δηλώθηκαν πριν από περισσότερο από ένα έτος",
      en: "The names of the services were declared more than a year ago"),
    explanation: Bilingual(
      el: """
        Υπουργεία και γραμματείες μετονομάζονται, και κάθε σχέδιο πράξης παίρνει τα ονόματα από το \
        act.yaml. Ελέγξτε τα στον ισχύοντα οργανισμό και γράψτε στο since τη σημερινή ημέρα ή την \
        ημέρα από την οποία ισχύουν τα νέα.
        """,
      en: """
        Ministries and secretariats are renamed, and every draft takes its names from act.yaml. \
        Check them with the present organisation, and write today in since, or the day from which \
        the new ones hold.
        """),
    rejects: [],
    check: .typing)
}

extension Finding {
  static func namesOld(since: Day, at span: SourceSpan) -> Finding {
    Finding(
      .namesOld, at: span,
      Bilingual(
        el: "Τα ονόματα υπουργείου, γραμματείας και όσων υπογράφουν ισχύουν από"
          + " \(since.words.el): ελέγξτε τα ξανά",
        en: "The names of ministry, secretariat and signatories hold from \(since.words.en): check"
          + " them again"))
  }
}
