extension Rule {
  /// A topic may have its own durations only for its own modes.
  static let topicDurationUnoffered = Rule(
    "topic-duration-unoffered",
    basis: .interpretation(
      .unofferedModes, .article(6, 2), quote: "τους παρεχόμενους τρόπους εξυπηρέτησης"),
    title: Bilingual(
      el: "Διάρκεια για τρόπο που το θεματικό πεδίο δεν έχει",
      en: "A duration of a mode that the topic does not have"),
    explanation: Bilingual(
      el: """
        Ραντεβού προγραμματίζονται μόνο με τους τρόπους που έχουν καθοριστεί (άρθρο 6 παρ. 2), και \
        για το θεματικό πεδίο αυτοί είναι όσοι γράφει το δικό του modes. Σβήστε τη διάρκεια του \
        άλλου τρόπου, ή προσθέστε τον τρόπο στο modes του θέματος.
        """,
      en: """
        Appointments are made only in the modes that have been determined (Article 6 § 2), which \
        for a topic are those under its own modes. Delete the duration of the other mode, or add \
        the mode to the topic’s modes.
        """),
    accepts: [
      .inPersonOnly(
        topics: """
          topics:
            - id: dimotologio
              title: Δημοτολόγιο
              field: civil-registry
              kind: transaction
              modes: [inPerson]
              audience: [citizens]
              durations:
                inPerson: 30 min
          """)
    ],
    rejects: [
      .inPersonOnly(
        topics: """
          topics:
            - id: dimotologio
              title: Δημοτολόγιο
              field: civil-registry
              kind: transaction
              modes: [inPerson]
              audience: [citizens]
              durations:
                inPerson: 30 min
                ⟦video⟧: 20 min
          """)
    ],
    check: .judging { declaration, judgement in
      for topic in declaration.topics.value ?? [] {
        guard let durations = topic.value.durations.value else { continue }
        for mode in Mode.allCases {
          guard let duration = durations[mode].located, topic.leavesOut(mode) else { continue }
          let named = mode.named
          judgement.refuseUnoffered(
            mode, at: duration.key, of: topic,
            el: "Το θεματικό πεδίο «\(topic.name)» ορίζει διάρκεια για \(named.el),"
              + " αλλά δεν έχει αυτόν τον τρόπο",
            en: "The topic “\(topic.name)” has a duration of \(named.en), but not that mode")
        }
      }
    })
}
