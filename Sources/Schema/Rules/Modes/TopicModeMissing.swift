extension Rule {
  /// Every topic must have a mode in which it is served.
  static let topicModeMissing = Rule(
    "topic-mode-missing",
    basis: .interpretation(
      .topicsAndModes, .article(2, 1), quote: "καθώς και τον τρόπο εξυπηρέτησης"),
    rulings: [.thematicFields],
    title: Bilingual(
      el: "Θεματικό πεδίο χωρίς τρόπο εξυπηρέτησης",
      en: "A topic has no mode of service"),
    explanation: Bilingual(
      el: """
        Ο πολίτης επιλέγει πρώτα τον τρόπο εξυπηρέτησης και μετά το θεματικό πεδίο (άρθρο 2 παρ. \
        1). Ένα θέμα χωρίς τρόπο δεν θα το έβρισκε κανείς. Γράψτε στο modes του θέματος έναν \
        τουλάχιστον από τους τρόπους που παρέχει ο Δήμος.
        """,
      en: """
        A citizen first chooses the mode of service and then the topic (Article 2 § 1). Nobody \
        would find a topic without a mode. Write at least one of the modes that the municipality \
        offers under the topic’s modes.
        """),
    rejects: [
      .inPersonOnly(
        topics: """
          topics:
            - ⟦id⟧: dimotologio
              title: Δημοτολόγιο
              field: civil-registry
              kind: transaction
              audience: [citizens]
          """),
      .inPersonOnly(
        topics: """
          topics:
            - id: dimotologio
              title: Δημοτολόγιο
              field: civil-registry
              kind: transaction
              ⟦modes⟧: []
              audience: [citizens]
          """),
    ],
    check: .judging { declaration, judgement in
      for topic in declaration.topics.value ?? [] {
        guard let place = topic.value.modes.gap(in: topic.place) else { continue }
        judgement.report(
          place, el: "Το θεματικό πεδίο «\(topic.name)» δεν έχει κανέναν τρόπο εξυπηρέτησης",
          en: "The topic “\(topic.name)” has no mode of service",
          help: Bilingual(
            el: "γράψτε στο modes του θέματος π.χ. «modes: [inPerson]»",
            en: "write under the topic, for example, “modes: [inPerson]”"),
          related: declaration.offer)
      }
    })
}
