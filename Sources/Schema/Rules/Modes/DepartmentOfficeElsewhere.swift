extension Rule {
  /// A topic is served at the offices of its department.
  static let departmentOfficeElsewhere = Rule(
    "department-office-elsewhere",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Θέμα σε κατάστημα όπου δεν εξυπηρετεί το τμήμα του",
      en: "A topic is at an office where its department does not serve"),
    explanation: Bilingual(
      el: """
        Ένα θέμα το εξυπηρετεί μόνο το τμήμα του, στα καταστήματα που γράφει το τμήμα. Κατάστημα \
        που έχει μόνο το θέμα δεν θα είχε ποιον να δεχτεί πολίτες. Είναι πολιτική της πλατφόρμας. \
        Προσθέστε το στο offices του τμήματος, ή σβήστε το από το θέμα.
        """,
      en: """
        Only its department serves a topic, at the offices that the department names. At an office \
        that only the topic names, nobody would receive citizens. This is a policy of the \
        platform. Add it to the department’s offices, or delete it from the topic.
        """),
    accepts: [elsewhere("dimarcheio")],
    rejects: [elsewhere("⟦kep⟧")],
    check: .judging { declaration, judgement in
      for department in declaration.departments.value ?? [] {
        guard let offices = department.value.offices.value, !offices.isEmpty else { continue }
        for topic in declaration.topics(of: department.value) {
          for office in topic.value.offices.value ?? [] where !offices.holds(office.value) {
            judgement.report(
              office.span,
              el: "Το θέμα είναι του τμήματος «\(department.name)», που δεν εξυπηρετεί στο"
                + " «\(office.value)»",
              en: "The topic is of the department “\(department.name)”, which does not serve at"
                + " “\(office.value)”",
              related: [
                Finding.Related(
                  span: department.place,
                  note: Bilingual(el: "εδώ είναι το τμήμα", en: "the department is here"))
              ])
          }
        }
      }
    })

  private static func elsewhere(_ office: String) -> Example {
    Example(
      """
      offices:
        - id: dimarcheio
          name: Δημαρχείο
          street: Ελευθερίου Βενιζέλου 16
          postcode: 17122
          city: Νέα Σμύρνη
        - id: kep
          name: ΚΕΠ
          street: Αιγαίου 71
          postcode: 17124
          city: Νέα Σμύρνη
      topics:
        - id: dimotologio
          title: Δημοτολόγιο
          field: civil-registry
          kind: transaction
          modes: [inPerson, video]
          audience: [citizens]
          offices: [\(office)]
        - id: plirofories
          title: Γενικές πληροφορίες
          field: general
          kind: information
          modes: [phone]
          audience: [citizens, businesses]
      departments:
        - id: dimotologio
          name: Τμήμα Δημοτολογίου
          topics: [dimotologio]
          offices: [dimarcheio]
      """)
  }
}
