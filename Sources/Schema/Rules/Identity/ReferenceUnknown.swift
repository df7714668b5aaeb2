extension Rule {
  /// Topics, closures and openings may only refer to declared offices.
  static let referenceUnknown = Rule(
    "reference-unknown",
    basis: .policy(.naming),
    title: Bilingual(
      el: "Αναφέρεται κατάστημα που δεν έχει δηλωθεί",
      en: "An office is named that is not declared"),
    explanation: Bilingual(
      el: """
        Τα θεματικά πεδία και οι κλειστές ή έκτακτες ημέρες αναφέρονται σε ένα κατάστημα με το id \
        που έχει στην ενότητα offices, γράμμα προς γράμμα. Είναι πολιτική της πλατφόρμας. \
        Διορθώστε το id ή προσθέστε το κατάστημα στην ενότητα offices.
        """,
      en: """
        Topics, closures and openings refer to an office by the id that it has under offices, \
        letter by letter. This is a policy of the platform. Correct the id, or add the office \
        under offices.
        """),
    rejects: [topics(office: "⟦kep⟧"), closures(office: "⟦dimarxeio⟧"), opening],
    check: .judging { declaration, judgement in
      guard let offices = declaration.offices.value, !offices.isEmpty else { return }
      let ids = offices.compactMap { $0.value.id.value }
      guard ids.count == offices.count else { return }
      func check(_ answer: Answer<[Located<String>]>) {
        for named in answer.value ?? [] where !ids.contains(named.value) {
          judgement.reportUnknown(named, among: ids)
        }
      }
      for topic in declaration.topics.value ?? [] { check(topic.value.offices) }
      for closure in declaration.closures.value ?? [] { check(closure.value.offices) }
      for opening in declaration.openings.value ?? [] { check(opening.value.offices) }
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
  fileprivate mutating func reportUnknown(_ named: Located<String>, among ids: [String]) {
    let nearest = ids.max { likeness($0, named.value) < likeness($1, named.value) }
    let meant = nearest.flatMap { likeness($0, named.value) >= 60 ? $0 : nil }
    let all = ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? ", …" : "")
    report(
      named.span,
      el: "Δεν υπάρχει κατάστημα με id «\(named.value)»"
        + (meant.map { ": μήπως εννοείτε «\($0)»;" } ?? ""),
      en: "There is no office with the id “\(named.value)”"
        + (meant.map { ": did you mean “\($0)”?" } ?? ""),
      help: Bilingual(el: "έχουν δηλωθεί: \(all)", en: "declared are: \(all)"),
      fixes: meant.map {
        [Finding.Fix(span: named.span, replacement: $0, applicability: .maybe)]
      } ?? [])
  }

  /// How much two ids have in common at their start and end, in percent.
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
