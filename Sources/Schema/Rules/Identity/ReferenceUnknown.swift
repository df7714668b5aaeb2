extension Rule {
  /// Topics, departments and exceptions may only refer to what is declared.
  static let referenceUnknown = Rule(
    "reference-unknown",
    basis: .policy(.naming),
    title: Bilingual(
      el: "Αναφέρεται κατάστημα, τμήμα ή θέμα που δεν έχει δηλωθεί",
      en: "An office, department or topic is named that is not declared"),
    explanation: Bilingual(
      el: """
        Τα θεματικά πεδία, τα τμήματα και οι ημέρες που εξαιρούνται αναφέρονται σε ένα κατάστημα \
        με το id που έχει στην ενότητα offices, σε ένα θέμα με το id του στην ενότητα topics και \
        σε ένα τμήμα με το id του στην ενότητα departments, γράμμα προς γράμμα. Είναι πολιτική της \
        πλατφόρμας. Διορθώστε το id ή προσθέστε ό,τι λείπει.
        """,
      en: """
        Topics, departments and exceptions refer to an office by the id that it has under offices, \
        to a topic by its id under topics, and to a department by its id under departments, letter \
        by letter. This is a policy of the platform. Correct \
        the id, or add what is missing.
        """),
    rejects: [
      topics(office: "⟦kep⟧"), closures(office: "⟦dimarxeio⟧"), opening, departments, closed,
    ],
    check: .judging { declaration, judgement in
      func check(
        _ answers: [Answer<[Located<String>]>], among ids: [String?], _ what: Bilingual
      ) {
        let known = ids.compactMap { $0 }
        guard !known.isEmpty, known.count == ids.count else { return }
        for answer in answers {
          for named in answer.value ?? [] where !known.contains(named.value) {
            judgement.reportUnknown(named, what, among: known)
          }
        }
      }
      let topics = declaration.topics.value ?? [], scopes = declaration.scopes
      let departments = declaration.departments.value ?? []
      check(
        topics.map { $0.value.offices } + departments.map { $0.value.offices }
          + scopes.map { $0.offices },
        among: (declaration.offices.value ?? []).map { $0.value.id.value },
        Bilingual(el: "κατάστημα", en: "office"))
      check(
        departments.map { $0.value.topics } + scopes.map { $0.topics },
        among: topics.map { $0.value.id.value }, Bilingual(el: "θεματικό πεδίο", en: "topic"))
      check(
        scopes.map { $0.departments }, among: departments.map { $0.value.id.value },
        Bilingual(el: "τμήμα", en: "department"))
    })

  private static func topics(office: String) -> Example {
    Example(
      """
      topics:
        - id: dimotologio
          title: Δημοτολόγιο
          field: civil-registry
          kind: transaction
          modes: [inPerson, video]
          audience: [citizens]
          offices: [dimarcheio, \(office)]
        - id: plirofories
          title: Γενικές πληροφορίες
          field: general
          kind: information
          modes: [phone]
          audience: [citizens, businesses]
      """)
  }

  private static let opening = Example(
    """
    openings:
      - date: 2026-11-28
        modes: [inPerson]
        offices: [⟦dimarchio⟧]
        hours: 09:00-13:00
        reason: Ημέρα του πολίτη
    """)

  private static let departments = Example(
    """
    departments:
      - id: lixiarcheio
        name: Τμήμα Ληξιαρχείου
        topics: [⟦dimotologia⟧]
    """)

  private static let closed = Example(
    """
    departments:
      - id: lixiarcheio
        name: Τμήμα Ληξιαρχείου
        topics: [dimotologio]
    closures:
      - from: 2026-12-28
        reason: Απογραφή αρχείου
        departments: [⟦lixiarxeio⟧]
    """)

  private static func closures(office: String) -> Example {
    Example(
      """
      closures:
        - from: 2026-12-28
          reason: Απογραφή αρχείου
          modes: [inPerson]
          offices: [\(office)]
      """)
  }
}

extension Judgement {
  fileprivate mutating func reportUnknown(
    _ named: Located<String>, _ what: Bilingual, among ids: [String]
  ) {
    let nearest = ids.max { likeness($0, named.value) < likeness($1, named.value) }
    let meant = nearest.flatMap { likeness($0, named.value) >= 60 ? $0 : nil }
    let all = ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? ", …" : "")
    report(
      named.span,
      el: "Δεν υπάρχει \(what.el) με id «\(named.value)»"
        + (meant.map { ": μήπως εννοείτε «\($0)»;" } ?? ""),
      en: "There is no \(what.en) with the id “\(named.value)”"
        + (meant.map { ": did you mean “\($0)”?" } ?? ""),
      help: Bilingual(el: "έχουν δηλωθεί: \(all)", en: "declared are: \(all)"),
      fixes: meant.map {
        [Finding.Fix(span: named.span, replacement: $0, applicability: .maybe)]
      } ?? [])
  }

  /// The likeness of two ids at their start and end, in percent.
  private func likeness(_ one: String, _ other: String) -> Int {
    let one = Array(one.utf8), other = Array(other.utf8)
    let shorter = min(one.count, other.count), longer = max(one.count, other.count, 1)
    var start = 0
    while start < shorter, one[start] == other[start] { start += 1 }
    var end = 0
    while start + end < shorter, one[one.count - 1 - end] == other[other.count - 1 - end] {
      end += 1
    }
    return (start + end) * 100 / longer
  }
}
