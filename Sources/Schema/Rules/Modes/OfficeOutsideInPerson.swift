extension Rule {
  /// Only a topic that is served in person may have offices.
  static let officeOutsideInPerson = Rule(
    "office-outside-in-person",
    basis: .interpretation(
      .municipalOffice, .article(1, 3, "α"), quote: "με φυσική παρουσία σε δημοτικό κατάστημα"),
    title: Bilingual(
      el: "Καταστήματα για θεματικό πεδίο χωρίς φυσική παρουσία",
      en: "A topic has offices but no service in person"),
    explanation: Bilingual(
      el: """
        Σε δημοτικό κατάστημα εξυπηρετείται όποιος έρχεται με φυσική παρουσία (άρθρο 1 παρ. 3 \
        στοιχ. α΄). Αν το θεματικό πεδίο εξυπηρετείται μόνο από το τηλέφωνο ή με τηλεδιάσκεψη, \
        σβήστε το offices του· αλλιώς προσθέστε το inPerson στο modes του.
        """,
      en: """
        Whoever comes in person is served at a municipal office (Article 1 § 3 (α)). If the topic \
        is served only by phone or video conference, delete its offices; else add inPerson to \
        its modes.
        """),
    rejects: [
      Example(
        """
        topics:
          - id: dimotologio
            title: Δημοτολόγιο
            field: civil-registry
            kind: transaction
            modes: [inPerson, video]
            audience: [citizens]
            offices: [dimarcheio]
          - id: plirofories
            title: Γενικές πληροφορίες
            field: general
            kind: information
            modes: [phone]
            audience: [citizens]
            ⟦offices⟧: [dimarcheio]
            durations:
              inPerson: 10 min
        """)
    ],
    check: .judging { declaration, judgement in
      for topic in declaration.topics.value ?? [] {
        guard let offices = topic.value.offices.located, !offices.value.isEmpty,
          topic.leavesOut(.inPerson)
        else { continue }
        judgement.refuseUnoffered(
          .inPerson, at: offices.key, of: topic,
          el: "Το θεματικό πεδίο «\(topic.name)» έχει καταστήματα, αλλά όχι φυσική παρουσία",
          en: "The topic “\(topic.name)” has offices, but is not served in person")
      }
    })
}
