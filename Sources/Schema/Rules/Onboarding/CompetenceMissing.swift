extension Rule {
  /// Every topic must name the field of municipal competence to which it belongs.
  static let competenceMissing = Rule(
    "competence-missing",
    basis: .interpretation(
      .competence, .article(1, 2), quote: "που υπάγονται στις αρμοδιότητές τους"),
    title: Bilingual(
      el: "Θεματικό πεδίο χωρίς τομέα αρμοδιότητας",
      en: "A topic has no field of competence"),
    explanation: Bilingual(
      el: """
        Μέσω της πλατφόρμας οι Δήμοι παρέχουν μόνο υπηρεσίες που υπάγονται στις αρμοδιότητές τους \
        (άρθρο 1 παρ. 2). Γράψτε στο field του θεματικού πεδίου σε ποιον τομέα ανήκει, π.χ. \
        civil-registry (δημοτολόγιο και ληξιαρχείο). Ο κατάλογος των τομέων είναι επιλογή της \
        πλατφόρμας· αν δεν ταιριάζει κανένας, το θέμα μάλλον δεν ανήκει στον Δήμο.
        """,
      en: """
        Through the platform municipalities provide only services within their competence \
        (Article 1 § 2). Write the field that the topic belongs to under its field, for example \
        civil-registry. The list of fields is the platform’s choice; if none fits, the topic is \
        probably not the municipality’s.
        """),
    rejects: [
      .inPersonOnly(
        topics: """
          topics:
            - ⟦id⟧: dimotologio
              title: Δημοτολόγιο
              kind: transaction
              modes: [inPerson]
              audience: [citizens]
          """)
    ],
    check: .judging { declaration, judgement in
      for topic in declaration.topics.value ?? [] where topic.value.field.isAbsent {
        judgement.report(
          topic.place,
          el: "Το θεματικό πεδίο «\(topic.name)» δεν δηλώνει τομέα αρμοδιότητας («field»)",
          en: "The topic “\(topic.name)” declares no field of competence (“field”)",
          help: Bilingual(
            el: "γράψτε «field:» και έναν τομέα, π.χ. «field: civil-registry»",
            en: "write “field:” and a field of competence, for example “field: civil-registry”"))
      }
    })
}
