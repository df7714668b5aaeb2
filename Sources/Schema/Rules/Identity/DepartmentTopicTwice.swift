extension Rule {
  /// A topic belongs to one department at most.
  static let departmentTopicTwice = Rule(
    "department-topic-twice",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Το ίδιο θέμα σε δύο τμήματα", en: "The same topic at two departments"),
    explanation: Bilingual(
      el: """
        Ένα θέμα το εξυπηρετεί ένα τμήμα, αλλιώς δεν φαίνεται ποιανού το ωράριο και ποιανού οι \
        υπάλληλοι ισχύουν. Είναι πολιτική της πλατφόρμας. Αφήστε το σε ένα από τα δύο, ή γράψτε το \
        ως δύο θέματα, ένα για κάθε τμήμα.
        """,
      en: """
        One department serves a topic, or else it is unclear whose hours and whose employees hold. \
        This is a policy of the platform. Leave it at one of the two, or write it as two topics, \
        one for each department.
        """),
    accepts: [two("plirofories")],
    rejects: [two("⟦dimotologio⟧"), .department(topics: "[dimotologio, ⟦dimotologio⟧]")],
    check: .judging { declaration, judgement in
      var seen: [Located<String>] = []
      for department in declaration.departments.value ?? [] {
        for topic in department.value.topics.value ?? [] {
          guard let first = seen.first(where: { $0.value == topic.value }) else {
            seen.append(topic)
            continue
          }
          judgement.report(
            topic.span, el: "Το θέμα «\(topic.value)» το έχει ήδη ένα τμήμα",
            en: "A department already has the topic “\(topic.value)”",
            related: [.firstTime(at: first.span)])
        }
      }
    })

  private static func two(_ topic: String) -> Example {
    Example(
      """
      departments:
        - id: dimotologio
          name: Τμήμα Δημοτολογίου
          topics: [dimotologio]
        - id: lixiarcheio
          name: Τμήμα Ληξιαρχείου
          topics: [\(topic)]
      """)
  }
}
