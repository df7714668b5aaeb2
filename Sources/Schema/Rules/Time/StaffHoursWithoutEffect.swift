extension Rule {
  /// Hours with a different number of employees should lie within hours in which somebody serves.
  static let staffHoursWithoutEffect = Rule(
    "staff-hours-without-effect",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Αριθμός υπαλλήλων για ώρες που δεν είναι ανοικτά",
      en: "A number of employees for hours that are not open"),
    explanation: Bilingual(
      el: """
        Το staffHours λέει πόσοι εξυπηρετούν κάποιες από τις ώρες του ωραρίου· δεν ανοίγει άλλες. \
        Είναι σημείωση, ποτέ λάθος. Διορθώστε τις ώρες ή τις ημέρες, ή γράψτε πρώτα στο hours ότι \
        είναι ανοικτά.
        """,
      en: """
        staffHours says how many serve at some of the hours that are open; it opens no others. \
        This is a note, never an error. Correct the hours or the days, or write first under hours \
        that it is open.
        """),
    distantFields: [["hours"]],
    accepts: [entry("hours: 08:00-10:00"), entry("hours: 14:00-16:00")],
    rejects: [entry("⟦hours⟧: 17:00-20:00"), entry("⟦weekdays⟧: [sunday]")],
    check: .judging { declaration, judgement in
      guard let entries = declaration.staffHours.value, !entries.isEmpty,
        let agenda = judgement.agenda(of: declaration)
      else { return }
      let offered = declaration.offered ?? []
      for entry in entries {
        guard let plan = CalendarPlan.StaffPlan(entry.value, offered),
          let place = entry.value.hours.located?.key ?? entry.value.weekdays.located?.key
        else { continue }
        let desks = agenda.desks(concernedBy: plan.scope, in: declaration)
        guard !desks.isEmpty, !desks.contains(where: { plan.meets($0) }) else { continue }
        judgement.report(
          place,
          el: "Τότε δεν υπάρχουν ώρες ραντεβού, άρα ο αριθμός υπαλλήλων δεν αλλάζει τίποτα",
          en:
            "There are no hours for appointments then, so the number of employees changes nothing",
          help: Bilingual(
            el: "το staffHours δεν ανοίγει ώρες: γράψτε τες στο hours",
            en: "staffHours opens no hours: write them under hours"))
      }
    })

  private static func entry(_ when: String) -> Example {
    .inPersonOnly(
      hours: "hours:\n  inPerson:\n    monday: 08:00-14:30",
      other: """
        staffHours:
          - \(when)
            staff: 2
        """)
  }
}

extension CalendarPlan.StaffPlan {
  /// Whether a desk is ever open then: in its week, in a season, or in hours of some days.
  fileprivate func meets(_ desk: Desk) -> Bool {
    func meets(_ hours: [Interval], on day: Weekday?) -> Bool {
      guard !hours.isEmpty, day.map({ weekdays.isEmpty || weekdays.contains($0) }) ?? true else {
        return false
      }
      return self.hours.isEmpty || hours.without(self.hours) != hours
    }
    func meets(_ week: WeekPlan) -> Bool {
      Weekday.allCases.contains { meets(week.days[Int($0.rawValue)], on: $0) }
    }
    return meets(desk.week) || desk.seasons.contains { $0.week(of: desk.mode).map(meets) ?? false }
      || (desk.openings + desk.specialHours).contains { meets($0.hours, on: nil) }
  }
}
