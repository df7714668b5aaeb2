extension Rule {
  /// Where each employee serves one topic, the topic should not be bookable once per employee.
  static let employeeOfMany = Rule(
    "employee-of-many",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Θέμα με επιλογή υπαλλήλου, που κλείνεται όσες φορές έχει υπαλλήλους ο τόπος",
      en: "A topic with choice of the employee is booked as often as the place has employees"),
    explanation: Bilingual(
      el: """
        Το staff ενός τόπου το μοιράζονται όλα τα θέματά του: με τρεις υπαλλήλους κλείνονται τρία \
        ραντεβού του ίδιου θέματος την ίδια ώρα. Όταν ένα θέμα έχει επιλογή υπαλλήλου και οι \
        υπάλληλοι είναι τόσοι όσα και τα θέματα, μάλλον το εξυπηρετεί ένας μόνο. Κανένας υπάλληλος \
        δεν έχει δύο ραντεβού μαζί (άρθρο 5 παρ. 1): δηλώστε τον ως τμήμα με δικό του staff, και \
        με sharedStaff αν εξυπηρετεί και με άλλον τρόπο. Είναι πολιτική της πλατφόρμας και μόνο \
        σημείωση.
        """,
      en: """
        All topics of a place share its staff: with three employees, three appointments of one \
        topic are booked at the same time. When a topic has a choice of the employee and there are \
        as many employees as topics, probably only one of them serves it. No employee has two \
        appointments at once (Article 5 § 1): declare a department with staff of its own, and with \
        sharedStaff if it serves in another mode as well. This is a policy of the platform, and \
        only a note.
        """),
    accepts: [staff(1), staff(2, more: department)],
    rejects: [staff(2, "⟦namedEmployee⟧"), staff(3, "⟦namedEmployee⟧")],
    check: .judging { declaration, judgement in
      guard let inPerson = declaration.modes.value?.item(.inPerson),
        let general = declaration.staff.value?[inPerson.value].located
      else { return }
      var told: [SourceSpan] = []
      for office in declaration.offices.value ?? [] {
        guard let id = office.value.id.value else { continue }
        let topics = declaration.topics(at: id)
        let staff = office.value.staff.located ?? general
        guard topics.count > 1, topics.count <= staff.value else { continue }
        for topic in topics {
          guard let named = topic.value.namedEmployee.located, named.value,
            !told.contains(named.key)
          else { continue }
          told.append(named.key)
          judgement.report(named.key, of: topic, among: topics.count, staff)
        }
      }
    })

  private static let department = """
    departments:
      - id: lixiarcheio
        name: Ληξιαρχείο
        topics: [lixiarcheio]
        staff: {inPerson: 1}
    """

  private static func staff(
    _ count: Int, _ key: String = "namedEmployee", more: String = ""
  ) -> Example {
    .inPersonOnly(
      topics: """
        topics:
          - id: dimotologio
            title: Δημοτολόγιο
            field: civil-registry
            kind: transaction
            modes: [inPerson]
            audience: [citizens]
          - id: lixiarcheio
            title: Ληξιαρχείο
            field: civil-registry
            kind: transaction
            modes: [inPerson]
            audience: [citizens]
            \(key): true
        """, staff: "staff:\n  inPerson: \(count)", other: more)
  }
}

extension Judgement {
  fileprivate mutating func report(
    _ place: SourceSpan, of topic: Located<Topic>, among topics: Int, _ staff: Located<Int>
  ) {
    let count = staff.value
    report(
      place,
      el: "\(count) υπάλληλοι για \(topics) θέματα: για το «\(topic.name)» κλείνονται έως \(count)"
        + " ραντεβού την ίδια ώρα",
      en: "\(count) employees for \(topics) topics: up to \(count) appointments of “\(topic.name)”"
        + " are booked at the same time",
      help: Bilingual(
        el: "αν το εξυπηρετεί ένας, γράψτε τον στο departments με «staff: {inPerson: 1}», και στο"
          + " γενικό staff τους υπόλοιπους· αν εξυπηρετεί και με άλλον τρόπο, και «sharedStaff:"
          + " true»",
        en: "if one serves it, write a department under departments with “staff: {inPerson: 1}”,"
          + " and the others under the general staff; if it serves in another mode too, also"
          + " “sharedStaff: true”"),
      related: [.servingAtOnce(at: staff.span)])
  }
}

extension Declaration {
  /// The topics without a department that are served in person at an office.
  fileprivate func topics(at office: String) -> [Located<Topic>] {
    (topics.value ?? []).filter { topic in
      department(of: topic.value) == nil && topic.value.modes.value?.holds(.inPerson) ?? false
        && topic.value.offices.value?.holds(office) ?? true
    }
  }
}
