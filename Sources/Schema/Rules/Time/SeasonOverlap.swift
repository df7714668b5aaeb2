extension Rule {
  /// At most one season of a kind may set a mode's hours on any day.
  static let seasonOverlap = Rule(
    "season-overlap",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Δύο περίοδοι ορίζουν ωράριο για τις ίδιες ημέρες",
      en: "Two seasons set hours for the same days"),
    explanation: Bilingual(
      el: """
        Όταν δύο περίοδοι ορίζουν ωράριο για τον ίδιο τρόπο εξυπηρέτησης και έχουν κοινές \
        ημέρες, δεν φαίνεται ποιο ωράριο ισχύει. Είναι πολιτική της πλατφόρμας. Τελειώστε τη μία \
        περίοδο πριν αρχίσει η άλλη, ή ενώστε τις δύο· διαφορετικοί τρόποι μπορούν να έχουν \
        κοινές ημέρες. Περίοδος με έτος ισχύει μέσα σε εκείνη που έρχεται κάθε χρόνο, και περίοδος \
        που μετριέται από το Πάσχα μέσα σε εκείνη με σταθερές ημερομηνίες.
        """,
      en: """
        When two seasons set hours for the same mode of service and have days in common, it is \
        unclear which hours hold. This is a policy of the platform. End one season before the \
        other starts, or make one of the two; different modes may have days in common. A season \
        with a year holds within one of every year, and one that is counted from Easter within \
        one of fixed dates.
        """),
    accepts: [
      seasons("06-15", "09-15", "2026-12-01", "2027-01-10"),
      seasons("06-15", "09-15", "09-16", "10-15"), seasons("06-15", "09-15", "05-01", "06-14"),
      seasons("12-15", "01-10", "01-11", "12-14"),
      seasons("2027-06-15", "2027-09-15", "2027-09-16", "2027-10-15"),
      seasons("2027-06-15", "2027-09-15", "2027-05-01", "2027-06-14"),
      seasons("2026-06-15", "2027-06-13", "06-14", "06-14"),
      seasons("06-15", "09-15", "2027-09-01", "2027-09-10"),
      seasons("2027-06-15", "2028-06-14", "02-29", "02-29"),
      seasons("03-01", "06-15", "easter-6", "easter-1"),
      seasons("easter-48", "easter-7", "easter-6", "easter-1"),
      ofOffice("07-01", "07-31", "08-01", "08-31"), ofDepartment("09-01"),
    ],
    rejects: [
      seasons("06-15", "09-15", "⟦09-01⟧", "10-15"),
      seasons("12-15", "01-10", "⟦01-05⟧", "02-20"),
      seasons("06-15", "09-15", "⟦09-15⟧", "10-15"), seasons("06-15", "09-15", "⟦05-01⟧", "06-15"),
      seasons("12-15", "01-10", "⟦01-10⟧", "02-20"), seasons("12-15", "01-10", "⟦12-01⟧", "12-15"),
      seasons("2027-06-15", "2027-09-15", "⟦2027-05-01⟧", "2027-06-15"),
      seasons("easter-6", "easter-1", "⟦easter-2⟧", "easter+2"),
      seasons("04-01", "easter+2", "⟦easter+1⟧", "05-20"),
      ofOffice("07-01", "08-31", "⟦08-31⟧", "09-30"),
      ofDepartment("⟦08-31⟧"),
      seasons("2026-12-01", "2026-12-20", "⟦2026-12-20⟧", "2027-01-10"),
    ],
    check: .judging { declaration, judgement in
      judgement.compare(
        (declaration.seasons.value ?? []).map { (Period($0.value), $0.value.from.located) })
      for office in declaration.offices.value ?? [] {
        judgement.compare(
          (office.value.seasons.value ?? []).map { (Period($0.value), $0.value.from.located) })
      }
      for department in declaration.departments.value ?? [] {
        judgement.compare(
          (department.value.seasons.value ?? []).map { (Period($0.value), $0.value.from.located) })
      }
    })

  private static func ofDepartment(_ from: String) -> Example {
    .department(
      """
      seasons:
            - name: Θερινό ωράριο
              from: 07-01
              to: 08-31
              hours:
                inPerson:
                  monday: 08:00-13:30
            - name: Έκτακτο ωράριο
              from: \(from)
              to: 09-30
              hours:
                inPerson:
                  monday: 09:00-13:00
      """)
  }

  private static func ofOffice(
    _ from: String, _ to: String, _ nextFrom: String, _ nextTo: String
  ) -> Example {
    Example(
      """
      offices:
        - id: dimarcheio
          name: Δημαρχείο
          street: Ελευθερίου Βενιζέλου 16
          postcode: 17122
          city: Νέα Σμύρνη
          seasons:
            - name: Θερινό ωράριο
              from: \(from)
              to: \(to)
              hours:
                monday: 08:00-13:30
            - name: Έκτακτο ωράριο
              from: \(nextFrom)
              to: \(nextTo)
              hours:
                monday: 09:00-13:00
      """)
  }

  private static func seasons(
    _ from: String, _ to: String, _ nextFrom: String, _ nextTo: String
  ) -> Example {
    Example(
      """
      seasons:
        - name: Θερινό ωράριο
          from: \(from)
          to: \(to)
          hours:
            inPerson:
              monday: 08:00-13:30
        - name: Έκτακτο ωράριο
          from: \(nextFrom)
          to: \(nextTo)
          hours:
            inPerson:
              monday: 09:00-13:00
      """)
  }
}

extension Judgement {
  /// Reports each season that has a day in common with an earlier one of the same kind.
  fileprivate mutating func compare(_ seasons: [(period: Period?, from: Located<SeasonDay>?)]) {
    for again in seasons.indices {
      guard let period = seasons[again].period, let from = seasons[again].from,
        let first = seasons[..<again].first(where: { $0.period?.meets(period) ?? false }),
        let other = first.from
      else { continue }
      let modes = (first.period?.modes ?? period.modes).common(with: period.modes).words
      report(
        from.span,
        el: "Η περίοδος έχει κοινές ημέρες με προηγούμενη για τον ίδιο τρόπο (\(modes.el))",
        en: "The season has days in common with an earlier one, for the same mode (\(modes.en))",
        related: [
          Finding.Related(
            span: other.span, note: Bilingual(el: "η άλλη περίοδος", en: "the other season"))
        ])
    }
  }
}
