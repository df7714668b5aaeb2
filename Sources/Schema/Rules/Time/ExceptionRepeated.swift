extension Rule {
  /// Only one entry may replace the hours of a mode on a day.
  static let exceptionRepeated = Rule(
    "exception-repeated",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Δύο ωράρια στη θέση του συνηθισμένου για την ίδια ημέρα και τον ίδιο τρόπο",
      en: "Two entries replace the hours of the same day for the same mode"),
    explanation: Bilingual(
      el: """
        Το specialHours αντικαθιστά ολόκληρο το ωράριο της ημέρας, άρα ένα μόνο μπορεί να ισχύσει \
        για κάθε τρόπο εξυπηρέτησης. Είναι πολιτική της πλατφόρμας. Γράψτε τα διαστήματα μαζί, \
        hours: [09:00-12:00, 17:00-19:00], ή διορθώστε την ημερομηνία. Αν θέλετε να προστεθούν \
        ώρες στο συνηθισμένο ωράριο, γράψτε τις στο openings, όπου όλες μετρούν.
        """,
      en: """
        specialHours replaces all the hours of its day, so only one can hold for each mode of \
        service. This is a policy of the platform. Write the intervals together, \
        hours: [09:00-12:00, 17:00-19:00], or correct the date. Hours that are to be added to the \
        usual ones belong under openings, where all of them count.
        """),
    accepts: [
      openings(first: "inPerson", second: "video"),
      openings(first: "inPerson", at: "dimarcheio", second: "inPerson", other: "kep"),
      openings(first: "inPerson", second: "inPerson", key: "openings"),
      departments("    departments: [dimotologio]\n"),
    ],
    rejects: [
      openings(first: "inPerson", second: "inPerson, video", date: "⟦2026-11-28⟧"),
      openings(first: "inPerson", second: "inPerson", other: "kep", date: "⟦2026-11-28⟧"),
      departments("", date: "⟦2026-11-28⟧"),
    ],
    check: .judging { declaration, judgement in
      let period = judgement.calendarPeriod
      var seen: [(days: ExceptionDays, found: [Day], scope: ExceptionScope, modes: ModeSet)] = []
      for special in declaration.specialHours.value ?? [] {
        let (days, scope) = (special.value.days, special.value.scope)
        guard let rule = days.rule, let modes = declaration.concerned(scope) else { continue }
        let found = rule.days(in: period)
        for other in seen where other.scope.isAsNarrow(as: scope) {
          let common = other.modes.common(with: modes)
          guard !common.isEmpty, let day = found.first(where: { other.found.contains($0) }) else {
            continue
          }
          judgement.reportRepeated(day, days.span, other.days.span, common)
          break
        }
        seen.append((days, found, scope, modes))
      }
    })

  private static func departments(_ scope: String, date: String = "2026-11-28") -> Example {
    Example(
      """
      departments:
        - id: dimotologio
          name: Τμήμα Δημοτολογίου
          topics: [dimotologio]
      specialHours:
        - date: 2026-11-28
          hours: 09:00-13:00
          reason: Ημέρα του πολίτη
        - date: \(date)
          hours: 17:00-19:00
          reason: Απογευματινή εξυπηρέτηση
      \(scope)
      """)
  }

  private static func openings(
    first: String, at office: String? = nil, second: String, other: String? = nil,
    date: String = "2026-11-28", key: String = "specialHours"
  ) -> Example {
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
      \(key):
        - date: 2026-11-28
          modes: [\(first)]\(office.map { "\n    offices: [\($0)]" } ?? "")
          hours: 09:00-13:00
          reason: Ημέρα του πολίτη
        - date: \(date)
          modes: [\(second)]\(other.map { "\n    offices: [\($0)]" } ?? "")
          hours: 17:00-19:00
          reason: Απογευματινή εξυπηρέτηση
      """)
  }
}

extension ExceptionScope {
  /// Whether both apply to the same offices, departments and topics, and neither is narrower: an
  /// exception that names topics, or else departments, comes before one that names none.
  fileprivate func isAsNarrow(as other: ExceptionScope) -> Bool {
    func meet(_ one: Answer<[Located<String>]>, _ other: Answer<[Located<String>]>) -> Bool {
      guard let one = one.value, let other = other.value else { return true }
      return one.contains { other.holds($0.value) }
    }
    return topics.isAbsent == other.topics.isAbsent && meet(topics, other.topics)
      && departments.isAbsent == other.departments.isAbsent
      && meet(departments, other.departments) && meet(offices, other.offices)
  }
}

extension Judgement {
  fileprivate mutating func reportRepeated(
    _ day: Day, _ span: SourceSpan, _ first: SourceSpan, _ modes: ModeSet
  ) {
    let (on, modes) = (day.words, modes.words)
    report(
      span,
      el: "Στις \(on.el) υπάρχει ήδη άλλο ωράριο στη θέση του συνηθισμένου (\(modes.el))",
      en: "The hours of \(on.en) are replaced already for the same mode (\(modes.en))",
      related: [.firstTime(at: first)])
  }
}
