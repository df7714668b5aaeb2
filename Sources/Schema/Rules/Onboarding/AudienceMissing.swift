extension Rule {
  /// Every topic must state its audience.
  static let audienceMissing = Rule(
    "audience-missing",
    basis: .interpretation(
      .audience, .article(1, 3),
      quote: "ο ενδιαφερόμενος πολίτης ή νόμιμος εκπρόσωπος της επιχείρησης"),
    title: Bilingual(
      el: "Δεν δηλώνεται σε ποιους απευθύνεται το θεματικό πεδίο",
      en: "It is not declared whom a topic is for"),
    explanation: Bilingual(
      el: """
        Ραντεβού ζητά ο πολίτης ή ο νόμιμος εκπρόσωπος επιχείρησης (άρθρο 1 παρ. 3), και ο \
        καθένας εισέρχεται με δικούς του κωδικούς (άρθρο 1 παρ. 4). Γράψτε στο audience του \
        θεματικού πεδίου citizens (πολίτες), businesses (επιχειρήσεις) ή και τα δύο.
        """,
      en: """
        An appointment is requested by a citizen or by the legal representative of a business \
        (Article 1 § 3), and each signs in with credentials of their own (Article 1 § 4). Write \
        citizens, businesses or both under the topic’s audience.
        """),
    rejects: [
      .inPersonOnly(
        topics: """
          topics:
            - ⟦id⟧: dimotologio
              title: Δημοτολόγιο
              field: civil-registry
              kind: transaction
              modes: [inPerson]
          """),
      .inPersonOnly(
        topics: """
          topics:
            - id: dimotologio
              title: Δημοτολόγιο
              field: civil-registry
              kind: transaction
              modes: [inPerson]
              ⟦audience⟧: []
          """),
    ],
    check: .judging { declaration, judgement in
      for topic in declaration.topics.value ?? [] {
        guard let place = topic.value.audience.gap(in: topic.place) else { continue }
        judgement.report(
          place,
          el: "Το θεματικό πεδίο «\(topic.name)» δεν δηλώνει σε ποιους απευθύνεται («audience»)",
          en: "The topic “\(topic.name)” does not declare whom it is for (“audience”)",
          help: Bilingual(
            el: "γράψτε «audience: [citizens]», «[businesses]» ή «[citizens, businesses]»",
            en: "write “audience: [citizens]”, “[businesses]” or “[citizens, businesses]”"))
      }
    })
}
