extension Rule {
  /// The ids of topics, offices, departments and information systems must be unique.
  static let idDuplicate = Rule(
    "id-duplicate",
    basis: .policy(.naming),
    title: Bilingual(
      el: "Δύο θεματικά πεδία, καταστήματα, τμήματα ή πληροφοριακά συστήματα με το ίδιο id",
      en: "Two topics, offices, departments or information systems have the same id"),
    explanation: Bilingual(
      el: """
        Με το id ξεχωρίζει ένα θεματικό πεδίο ή κατάστημα από τα άλλα, στο υπόλοιπο αρχείο και \
        στους συνδέσμους των ραντεβού. Είναι πολιτική της πλατφόρμας. Δώστε άλλο id στο δεύτερο, \
        ή σβήστε το αν αντιγράφηκε κατά λάθος. Ένα θεματικό πεδίο και ένα κατάστημα μπορούν να \
        έχουν το ίδιο id.
        """,
      en: """
        Other keys and the links to appointments refer to a topic or an office by its id, so it \
        tells one from another. This is a policy of the platform. Give the second another id, or \
        delete it if it was copied by mistake. A topic and an office may share an id.
        """),
    accepts: [topics("dimarcheio", "plirofories")],
    rejects: [topics("dimotologio", "⟦dimotologio⟧"), offices, systems, departments],
    check: .judging { declaration, judgement in
      judgement.refuseRepeats(declaration.topics, .topics) { $0.id }
      judgement.refuseRepeats(declaration.offices, .offices) { $0.id }
      judgement.refuseRepeats(declaration.departments, .departments) { $0.id }
      judgement.refuseRepeats(declaration.authentication, .systems) { $0.id }
    })

  private static func topics(_ first: String, _ second: String) -> Example {
    Example(
      """
      topics:
        - id: \(first)
          title: Δημοτολόγιο
          field: civil-registry
          kind: transaction
          modes: [inPerson, video]
          audience: [citizens]
        - id: \(second)
          title: Γενικές πληροφορίες
          field: general
          kind: information
          modes: [phone]
          audience: [citizens, businesses]
      """)
  }

  private static let offices = Example(
    """
    offices:
      - id: kep
        name: ΚΕΠ Νέας Σμύρνης
        street: Ελευθερίου Βενιζέλου 16
        postcode: 17122
        city: Νέα Σμύρνη
      - id: ⟦kep⟧
        name: ΚΕΠ Άνω Νέας Σμύρνης
        street: Αιγαίου 71
        postcode: 17124
        city: Νέα Σμύρνη
    """)
}

extension Rule {
  private static let departments = Example(
    """
    departments:
      - id: lixiarcheio
        name: Τμήμα Ληξιαρχείου
        topics: [dimotologio]
      - id: ⟦lixiarcheio⟧
        name: Γραφείο Τύπου
        topics: [plirofories]
    """)

  private static let systems = Example.signIn(
    after: """
        - id: ⟦aitiseis⟧
          system: Σύστημα οφειλών Δήμου
          purpose: Παρουσίαση οφειλών
          legalFramework: ν. 3852/2010 (Α΄ 87)
          request:
            number: 6471
            date: 2021-02-18
          email: it@dimos.example
          declarations: [properUse, securityFramework, accessLog]
      """)
}

extension Judgement {
  fileprivate enum Kind {
    case topics, offices, departments, systems

    var other: Bilingual {
      switch self {
      case .topics: Bilingual(el: "άλλο θεματικό πεδίο", en: "Another topic")
      case .offices: Bilingual(el: "άλλο κατάστημα", en: "Another office")
      case .departments: Bilingual(el: "άλλο τμήμα", en: "Another department")
      case .systems: Bilingual(el: "άλλο πληροφοριακό σύστημα", en: "Another information system")
      }
    }
  }

  fileprivate mutating func refuseRepeats<Part>(
    _ parts: Answer<[Located<Part>]>, _ kind: Kind, _ id: (Part) -> Answer<String>
  ) {
    Repeats.forEach(of: parts.value ?? [], by: { id($0.value).value }) { again, first in
      guard let again = id(again.value).located, let first = id(first.value).located else { return }
      let id = again.value
      report(
        again.span,
        el: "Το id «\(id)» το έχει ήδη \(kind.other.el): γράψτε ένα άλλο, π.χ. \(id)-2",
        en: "\(kind.other.en) already has the id “\(id)”: write a different one, e.g. \(id)-2",
        related: [.firstTime(at: first.span)])
    }
  }
}
