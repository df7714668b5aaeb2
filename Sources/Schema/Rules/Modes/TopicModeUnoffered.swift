extension Rule {
  /// A topic may be served only in modes that the municipality offers.
  static let topicModeUnoffered = Rule(
    "topic-mode-unoffered",
    basis: .interpretation(
      .unofferedModes, .article(6, 2), quote: "τους παρεχόμενους τρόπους εξυπηρέτησης"),
    title: Bilingual(
      el: "Θεματικό πεδίο με τρόπο εξυπηρέτησης που δεν παρέχεται",
      en: "A topic is served in a mode that is not offered"),
    explanation: Bilingual(
      el: """
        Ραντεβού προγραμματίζονται μόνο με τους τρόπους που καθορίζει ο Δήμος (άρθρο 6 παρ. 2). \
        Ένα θεματικό πεδίο μπορεί να έχει λιγότερους, όχι όμως άλλους. Αφαιρέστε τον τρόπο από \
        το θέμα, ή προσθέστε τον στο γενικό modes, με το ωράριο και τη διάρκειά του.
        """,
      en: """
        Appointments are made only in the modes that the municipality determines (Article 6 § 2). \
        A topic may have fewer of them, but no others. Take the mode out of the topic, or add it \
        to the municipality’s modes, with its hours and duration.
        """),
    distantFields: [["modes"]],
    rejects: [
      .inPersonOnly(
        topics: """
          topics:
            - id: dimotologio
              title: Δημοτολόγιο
              field: civil-registry
              kind: transaction
              modes: [inPerson, ⟦video⟧]
              audience: [citizens]
          """),
      Example(
        """
        modes: [inPerson, phone]
        topics:
          - id: dimotologio
            title: Δημοτολόγιο
            field: civil-registry
            kind: transaction
            modes: [inPerson, ⟦video⟧]
            audience: [citizens]
          - id: plirofories
            title: Γενικές πληροφορίες
            field: general
            kind: information
            modes: [phone, video]
            audience: [citizens]
        """),
    ],
    check: .judging { declaration, judgement in
      guard let offered = declaration.modes.value, !offered.isEmpty else { return }
      for topic in declaration.topics.value ?? [] {
        for mode in topic.value.modes.value ?? [] where !offered.holds(mode.value) {
          let named = mode.value.named
          judgement.refuseUnoffered(
            mode.value, at: mode.span, of: declaration,
            el: "Το θεματικό πεδίο «\(topic.name)» έχει τον τρόπο \(named.el), που δεν παρέχεται",
            en: "The topic “\(topic.name)” has the mode \(named.en), which is not offered")
        }
      }
    })
}
