extension Rule {
  /// Every mode offered must be used by some topic.
  static let modeWithoutTopic = Rule(
    "mode-without-topic",
    basis: .interpretation(
      .topicsAndModes, .article(2, 1),
      quote: "Στη συνέχεια, επιλέγει από το θεματικό πεδίο υπηρεσιών"),
    rulings: [.thematicFields],
    title: Bilingual(
      el: "Τρόπος εξυπηρέτησης χωρίς θεματικό πεδίο",
      en: "A mode of service has no topic"),
    explanation: Bilingual(
      el: """
        Ο πολίτης επιλέγει πρώτα τον τρόπο εξυπηρέτησης και στη συνέχεια το θεματικό πεδίο (άρθρο \
        2 παρ. 1). Όποιος διαλέξει τρόπο που κανένα θέμα δεν χρησιμοποιεί, δεν βρίσκει τίποτα. \
        Προσθέστε τον τρόπο σε ένα θεματικό πεδίο τουλάχιστον, ή αφαιρέστε τον από το modes.
        """,
      en: """
        A citizen first chooses the mode of service and then the topic (Article 2 § 1). Whoever \
        chooses a mode that no topic uses finds nothing. Add the mode to one topic at least, or \
        take it out of modes.
        """),
    distantFields: [["topics", "modes"]],
    rejects: [
      Example(
        """
        modes: [inPerson, ⟦phone⟧, video]
        topics:
          - id: dimotologio
            title: Δημοτολόγιο
            field: civil-registry
            kind: transaction
            modes: [inPerson, video]
            audience: [citizens]
        """)
    ],
    check: .judging { declaration, judgement in
      guard let topics = declaration.topics.value, !topics.isEmpty else { return }
      for mode in declaration.modes.value ?? [] where topics.leaveUnused(mode.value) {
        let named = mode.value.named
        judgement.report(
          mode.span, el: "Κανένα θεματικό πεδίο δεν εξυπηρετείται με τον τρόπο \(named.el)",
          en: "No topic is served in the mode \(named.en)",
          help: Bilingual(
            el: "προσθέστε το \(mode.value.key.text) στο modes ενός θέματος, ή αφαιρέστε το εδώ",
            en: "add \(mode.value.key.text) to a topic’s modes, or take it out here"))
      }
    })
}

extension [Located<Topic>] {
  /// Whether the modes of all topics are known and none of them is this mode.
  fileprivate func leaveUnused(_ mode: Mode) -> Bool { allSatisfy { $0.leavesOut(mode) } }
}
