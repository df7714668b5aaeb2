extension Rule {
  /// Every office must have an address that a citizen can go to.
  static let officeAddressMissing = Rule(
    "office-address-missing",
    basis: .interpretation(
      .municipalOffice, .article(1, 3, "α"), quote: "με φυσική παρουσία σε δημοτικό κατάστημα"),
    title: Bilingual(
      el: "Δημοτικό κατάστημα χωρίς πλήρη διεύθυνση",
      en: "A municipal office has no full address"),
    explanation: Bilingual(
      el: """
        Ο πολίτης που κλείνει ραντεβού με φυσική παρουσία πρέπει να ξέρει σε ποιο δημοτικό \
        κατάστημα θα πάει (άρθρο 1 παρ. 3 στοιχ. α΄). Γράψτε οδό και αριθμό (street), ταχυδρομικό \
        κώδικα (postcode) και πόλη ή χωριό (city). Όπου δεν υπάρχουν ονόματα οδών, γράψτε στο \
        street τη θέση.
        """,
      en: """
        A citizen with an appointment in person must know which municipal office to go to \
        (Article 1 § 3 (α)). Write street and number (street), postal code (postcode) and city or \
        village (city). Where streets have no names, describe the place under street.
        """),
    rejects: [
      Example(
        """
        offices:
          - ⟦id⟧: dimarcheio
            name: Δημαρχείο
            street: Ελευθερίου Βενιζέλου 16
            city: Νέα Σμύρνη
        """),
      Example(
        """
        offices:
          - ⟦id⟧: dimarcheio
            name: Δημαρχείο
        """),
    ],
    check: .judging { declaration, judgement in
      for office in declaration.offices.value ?? [] {
        let lacking = office.value.lacking
        guard !lacking.isEmpty else { continue }
        let name = Mask.shortened(office.value.name.value ?? office.value.id.value ?? "—")
        let what = Bilingual.enumeration(lacking.map { $0.named })
        judgement.report(
          office.value.id.located?.key ?? office.span,
          el: "Από τη διεύθυνση του καταστήματος «\(name)» "
            + lacking.count.agreeing("λείπει: ", "λείπουν: ") + what.el,
          en: "The address of the office “\(name)” lacks \(what.en)",
          help: Bilingual(
            el: lacking.map { "γράψτε «\($0.name): …»" }.joined(separator: ", "),
            en: lacking.map { "write “\($0.name): …”" }.joined(separator: ", ")))
      }
    })
}

extension Office {
  fileprivate var lacking: [Field] {
    var lacking: [Field] = []
    if street.isAbsent { lacking.append(Fields.street) }
    if postcode.isAbsent { lacking.append(Fields.postcode) }
    if city.isAbsent { lacking.append(Fields.city) }
    return lacking
  }
}
