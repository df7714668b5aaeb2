extension Rule {
  /// A topic may admit a third person only if it is served by video conference.
  static let topicThirdPartyOutsideVideo = Rule(
    "topic-third-party-outside-video",
    basis: .interpretation(
      .remoteIdentification, .article(2, 12),
      quote: "Στην περίπτωση επιλογής εξυπηρέτησης με τηλεδιάσκεψη"),
    title: Bilingual(
      el: "Τρίτο πρόσωπο σε θεματικό πεδίο χωρίς τηλεδιάσκεψη",
      en: "A third person may join a topic that has no video conference"),
    explanation: Bilingual(
      el: """
        Τρίτο πρόσωπο συμμετέχει μόνο σε τηλεδιάσκεψη (άρθρο 2 παρ. 12). Το thirdParty ενός \
        θεματικού πεδίου έχει νόημα μόνο όταν το video είναι στους τρόπους του. Σβήστε τη γραμμή, \
        ή προσθέστε το video στο modes του θέματος.
        """,
      en: """
        A third person joins a video conference only (Article 2 § 12). A topic’s thirdParty makes \
        sense only if video is among its modes. Delete the line, or add video to the topic’s \
        modes.
        """),
    rejects: [
      Example(
        """
        modes: [inPerson, phone, video]
        topics:
          - id: dimotologio
            title: Δημοτολόγιο
            field: civil-registry
            kind: transaction
            modes: [inPerson, video]
            audience: [citizens]
          - id: plirofories
            title: Γενικές πληροφορίες
            field: general
            kind: information
            modes: [phone]
            audience: [citizens]
            thirdParty: ⟦true⟧
        """)
    ],
    check: .judging { declaration, judgement in
      for topic in declaration.topics.value ?? [] {
        guard let thirdParty = topic.value.thirdParty.located, thirdParty.value,
          topic.leavesOut(.video)
        else { continue }
        judgement.refuseUnoffered(
          .video, at: thirdParty.span, of: topic,
          el: "Το θεματικό πεδίο «\(topic.name)» επιτρέπει τρίτο πρόσωπο,"
            + " αλλά δεν έχει τηλεδιάσκεψη («video»)",
          en: "The topic “\(topic.name)” lets a third person join, but has no “video”")
      }
    })
}
