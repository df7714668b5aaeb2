extension Rule {
  /// A department serves at least one topic.
  static let departmentEmpty = Rule(
    "department-empty",
    basis: .policy(.bookableTime),
    title: Bilingual(el: "Τμήμα χωρίς κανένα θέμα", en: "A department without any topic"),
    explanation: Bilingual(
      el: """
        Ένα τμήμα ορίζεται από τα θέματα που εξυπηρετεί· χωρίς κανένα δεν κλείνεται εκεί ραντεβού. \
        Είναι πολιτική της πλατφόρμας. Γράψτε στο topics ένα τουλάχιστον, ή σβήστε το τμήμα.
        """,
      en: """
        A department is defined by the topics that it serves; without any, no appointment is made \
        there. This is a policy of the platform. Write at least one under topics, or delete the \
        department.
        """),
    accepts: [.department()],
    rejects: [
      Example(
        """
        departments:
          - id: dimotologio
            name: Τμήμα Δημοτολογίου
            ⟦topics⟧: []
        """)
    ],
    check: .judging { declaration, judgement in
      for department in declaration.departments.value ?? [] {
        guard let topics = department.value.topics.located, topics.value.isEmpty else { continue }
        judgement.report(
          topics.key, el: "Το τμήμα «\(department.name)» δεν έχει κανένα θέμα",
          en: "The department “\(department.name)” has no topic",
          help: Bilingual(
            el: "γράψτε τα id των θεμάτων του, π.χ. «topics: [dimotologio]»",
            en: "write the ids of its topics, for example “topics: [dimotologio]”"))
      }
    })
}
