extension Rule {
  /// The phone may be used only for information, not for transactions.
  static let phoneTransaction = Rule(
    "phone-transaction",
    basis: .law(.article(1, 3, "β"), quote: "μόνο για διοικητική πληροφόρηση/ενημέρωση"),
    rulings: [.phoneInformation],
    title: Bilingual(
      el: "Διεκπεραίωση υπόθεσης από το τηλέφωνο",
      en: "A case is handled by phone"),
    explanation: Bilingual(
      el: """
        Με τηλεφωνική επικοινωνία ο Δήμος εξυπηρετεί «μόνο για διοικητική πληροφόρηση/ενημέρωση» \
        (άρθρο 1 παρ. 3 στοιχ. β΄). Αν το θεματικό πεδίο διεκπεραιώνει υποθέσεις, αφαιρέστε το \
        phone από το modes του· αν μόνο ενημερώνει, γράψτε «kind: information». Για τα δύο μαζί \
        δηλώστε δύο θεματικά πεδία.
        """,
      en: """
        By phone a municipality serves for administrative information only (Article 1 § 3 (β)). \
        If the topic handles cases, take phone out of its modes; if it only informs, write \
        “kind: information”. For both, declare two topics.
        """),
    accepts: [
      Example(
        """
        topics:
          - id: dimotologio
            title: Δημοτολόγιο
            field: civil-registry
            kind: transaction
            modes: [inPerson, video]
            audience: [citizens]
          - id: dimotologio-plirofories
            title: Πληροφορίες για το δημοτολόγιο
            field: civil-registry
            kind: information
            modes: [phone]
            audience: [citizens]
        """)
    ],
    rejects: [
      Example(
        """
        topics:
          - id: dimotologio
            title: Δημοτολόγιο
            field: civil-registry
            kind: transaction
            modes: [inPerson, ⟦phone⟧, video]
            audience: [citizens]
        """),
      .inPersonOnly(
        topics: """
          topics:
            - id: dimotologio
              title: Δημοτολόγιο
              field: civil-registry
              kind: transaction
              modes: [inPerson, ⟦phone⟧]
              audience: [citizens]
          """),
    ],
    check: .judging { declaration, judgement in
      for topic in declaration.topics.value ?? [] {
        guard let kind = topic.value.kind.located, kind.value == .transaction,
          let phone = topic.value.modes.value?.item(.phone)
        else { continue }
        judgement.report(
          phone.span,
          el:
            "Το θεματικό πεδίο «\(topic.name)» είναι διεκπεραίωση και δεν γίνεται από το τηλέφωνο",
          en: "The topic “\(topic.name)” is a transaction, which is never served by phone",
          help: Bilingual(
            el: "αφαιρέστε το phone, ή γράψτε «kind: information» αν το θέμα μόνο ενημερώνει",
            en: "take phone out, or write “kind: information” if the topic only informs"),
          related: [
            Finding.Related(
              span: kind.span,
              note: Bilingual(
                el: "εδώ δηλώνεται διεκπεραίωση", en: "declared as a transaction here"))
          ])
      }
    })
}
