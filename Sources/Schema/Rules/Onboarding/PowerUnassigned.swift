extension Rule {
  /// Each of the five powers must be held by some administrator.
  static let powerUnassigned = Rule(
    "power-unassigned",
    basis: .interpretation(
      .powers, .article(5, 4), quote: "Οι διαχειριστές είναι αρμόδιοι για τα εξής"),
    title: Bilingual(
      el: "Αρμοδιότητα που δεν έχει κανένας διαχειριστής",
      en: "A power that no administrator holds"),
    explanation: Bilingual(
      el: """
        Το άρθρο 5 παρ. 4 δίνει στους διαχειριστές πέντε αρμοδιότητες (στοιχ. α΄ έως ε΄). Ο Δήμος \
        μπορεί να τις μοιράσει, αλλά καμία δεν μένει χωρίς κάτοχο. Προσθέστε στο powers ενός \
        διαχειριστή όσες λείπουν· διαχειριστής χωρίς powers τις έχει όλες.
        """,
      en: """
        Article 5 § 4 gives administrators five powers, (α) to (ε). The municipality may divide \
        them, but none stays without a holder. Add those that lack to an administrator’s powers; \
        an administrator without powers holds all of them.
        """),
    accepts: [
      Example(
        """
        administrators:
          - title: Προϊστάμενος Τμήματος ΚΕΠ
            email: kep@dimos.example
            powers: [overview, slots, hours]
          - title: Προϊστάμενος Προσωπικού
            email: prosopiko@dimos.example
            powers: [employees, transfer]
        """)
    ],
    rejects: [
      Example(
        """
        ⟦administrators⟧:
          - title: Προϊστάμενος Τμήματος ΚΕΠ
            email: kep@dimos.example
            powers: [overview, slots, hours]
        """)
    ],
    check: .judging { declaration, judgement in
      guard let administrators = declaration.administrators.located,
        !administrators.value.isEmpty
      else { return }
      for administrator in administrators.value {
        guard administrator.value.powers.located != nil else { return }
      }
      let lacking = Power.allCases.filter { power in
        !administrators.value.contains { $0.value.powers.value?.holds(power) == true }
      }
      guard !lacking.isEmpty else { return }
      let what = Bilingual.enumeration(lacking.map { $0.named })
      judgement.report(
        administrators.key, el: "Κανένας διαχειριστής δεν έχει: \(what.el)",
        en: "No administrator holds \(what.en)",
        help: Bilingual(
          el: "προσθέστε στο powers ενός διαχειριστή: "
            + lacking.map { $0.key.text }.joined(separator: ", "),
          en: "add to an administrator’s powers: "
            + lacking.map { $0.key.text }.joined(separator: ", ")))
    })
}
