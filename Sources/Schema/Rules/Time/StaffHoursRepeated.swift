extension Rule {
  /// Only one number of employees can apply at the same time.
  static let staffHoursRepeated = Rule(
    "staff-hours-repeated",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Δύο αριθμοί υπαλλήλων για τις ίδιες ώρες",
      en: "Two numbers of employees for the same hours"),
    explanation: Bilingual(
      el: """
        Από όσα γράφει το staffHours ισχύει το στενότερο: όποιο ονομάζει θέματα, μετά όποιο \
        ονομάζει τμήματα, μετά καταστήματα, μετά ώρες, μετά ημέρες. Δύο εξίσου στενά για τις \
        ίδιες ώρες \
        αντιφάσκουν, και δεν φαίνεται ποιο εννοείτε. Είναι πολιτική της πλατφόρμας. Χωρίστε τις \
        ώρες ή σβήστε το ένα.
        """,
      en: """
        Of the entries of staffHours the narrowest counts: one that names topics, then one that \
        names departments, then offices, then hours, then days. Two that are as narrow \
        contradict each other for the same hours, and it does not show which is meant. This is a \
        policy of the platform. Part the hours, or delete one of them.
        """),
    accepts: [
      entries(
        "modes: [inPerson]\n    hours: 08:00-10:00", "modes: [inPerson]\n    hours: 10:00-12:00"),
      entries("weekdays: [monday]", "hours: 08:00-10:00"),
      entries("topics: [dimotologio]", "hours: 08:00-10:00"),
      Example(
        """
        departments:
          - id: dimotologio
            name: Τμήμα Δημοτολογίου
            topics: [dimotologio]
            staff: {inPerson: 2}
        staffHours:
          - departments: [dimotologio]
            hours: 08:00-10:00
            staff: 1
        """),
      Example(
        """
        openings:
          - date: 2026-11-28
            hours: 09:00-13:00
            staff: 1
            reason: Ημέρα του πολίτη
        specialHours:
          - date: 2026-11-30
            modes: [inPerson]
            hours: 09:00-13:00
            staff: 1
            reason: Σεμινάριο προσωπικού
        """),
    ],
    rejects: [
      entries("weekdays: [monday, tuesday]", "weekdays: [tuesday]", "⟦staff⟧"),
      entries(
        "modes: [inPerson]\n    hours: 08:00-10:00", "modes: [inPerson]\n    hours: 09:30-12:00",
        "⟦staff⟧"),
    ],
    check: .judging { declaration, judgement in
      var seen: [(plan: CalendarPlan.StaffPlan, place: SourceSpan)] = []
      let offered = declaration.offered ?? []
      for entry in declaration.staffHours.value ?? [] {
        guard entry.value.isReadable, let staff = entry.value.staff.located,
          let plan = CalendarPlan.StaffPlan(entry.value, offered)
        else { continue }
        if let other = seen.first(where: { $0.plan.contradicts(plan) }) {
          judgement.report(
            staff.key,
            el: "Για τις ίδιες ώρες δηλώνονται ήδη \(other.plan.staff.counted(.employee).el)",
            en: "For the same hours \(other.plan.staff.counted(.employee).en) are declared already",
            related: [.firstTime(at: other.place)])
        }
        seen.append((plan, staff.span))
      }
    })

  private static func entries(
    _ first: String, _ second: String, _ key: String = "staff"
  ) -> Example {
    Example(
      """
      staffHours:
        - \(first)
          staff: 2
        - \(second)
          \(key): 3
      """)
  }
}

extension StaffHours {
  /// Whether everything that says when and for whom it applies could be read.
  fileprivate var isReadable: Bool {
    !weekdays.isUnreadable && !hours.isUnreadable && !scope.modes.isUnreadable
      && !scope.offices.isUnreadable && !scope.departments.isUnreadable
      && !scope.topics.isUnreadable
  }
}

extension CalendarPlan.StaffPlan {
  /// Whether another entry, which is as narrow, gives a number for the same hours.
  fileprivate func contradicts(_ other: CalendarPlan.StaffPlan) -> Bool {
    func meet<Part: Equatable>(_ one: [Part], _ other: [Part]) -> Bool {
      one.isEmpty || other.isEmpty || one.contains { other.contains($0) }
    }
    guard rank == other.rank, scope.modes.contains(where: { other.scope.modes.contains($0) }),
      meet(scope.offices, other.scope.offices),
      meet(scope.departments, other.scope.departments), meet(scope.topics, other.scope.topics),
      meet(weekdays, other.weekdays)
    else { return false }
    return hours.isEmpty || other.hours.isEmpty
      || hours.contains { one in
        other.hours.contains { $0.start < one.end && one.start < $0.end }
      }
  }
}
