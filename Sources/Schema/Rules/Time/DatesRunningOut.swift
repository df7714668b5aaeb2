extension Rule {
  /// Where only single days have hours, and where days come again beside a week, the last of them
  /// should lie beyond the days that can be booked.
  static let datesRunningOut = Rule(
    "dates-running-out",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Οι ημέρες που δηλώθηκαν τελειώνουν σύντομα", en: "The days that are declared end soon"),
    explanation: RuleText.quoting { policy in
      Bilingual(
        el: """
          Εκεί όπου δεν υπάρχει εβδομαδιαίο ωράριο, ραντεβού δίνονται μόνο τις ημέρες που \
          γράφτηκαν. Οι πολίτες κλείνουν ως \(policy.horizonDays.counted(.day).el) πριν· μετά την \
          τελευταία ημέρα δεν βρίσκουν τίποτα. Το ίδιο ισχύει για ημέρες που επαναλαμβάνονται \
          δίπλα στο εβδομαδιαίο ωράριο, όπως τα Σάββατα, όταν η λίστα τους ή το to τους τελειώνει. \
          Είναι σημείωση, ποτέ λάθος. Γράψτε τις επόμενες ημέρες, ή έναν κανόνα (weekdays, \
          everyWeeks, weekOfMonth) χωρίς τέλος.
          """,
        en: """
          Where there are no weekly hours, appointments are given only on the days that are \
          written. Citizens book up to \(policy.horizonDays.counted(.day).en) ahead, and after \
          the last day they find nothing. The same holds for days that recur beside the weekly \
          hours, such as Saturdays, when their list or their to ends. This is a note, never an \
          error. Write the next days, or a rule (weekdays, everyWeeks, weekOfMonth) without an end.
          """)
    },
    accepts: [
      days("dates: [2026-10-08, 2027-09-09]"), days("from: 2026-10-01\n    weekdays: [thursday]"),
      days("date: 2026-10-10", week: monday),
      days("from: 2026-10-10\n    weekdays: [saturday]\n    everyWeeks: 2", week: monday),
    ],
    rejects: [
      days("dates: ⟦[2026-10-08, 2026-11-05]⟧"),
      days("dates: ⟦[2026-10-10, 2026-10-24, 2026-11-07]⟧", week: monday),
      days(
        "from: ⟦2026-10-10⟧\n    to: 2026-11-07\n    weekdays: [saturday]\n    everyWeeks: 2",
        week: monday),
    ],
    check: .judging { declaration, judgement in
      guard !declaration.datedHours.isEmpty,
        let agenda = judgement.agenda(of: declaration)
      else { return }
      let offered = declaration.offered ?? []
      let limit = judgement.today.adding(judgement.policy.horizonDays)
      var told: [SourceSpan] = []
      for desk in agenda.desks where desk.hasOnlyDates {
        let entries = declaration.datedHours.compactMap { entry in
          CalendarPlan.OpeningPlan(entry.value, offered).flatMap { plan in
            declaration.isEffective(plan.scope, at: desk)
              ? (entry.value.days.span, plan) : nil
          }
        }
        let ends = entries.compactMap { $0.1.days.end }
        guard ends.count == entries.count, let last = ends.max(), last >= judgement.today,
          last <= limit, let span = entries.first(where: { $0.1.days.end == last })?.0,
          !told.contains(span)
        else { continue }
        told.append(span)
        let place =
          desk.department.map { Bilingual(el: "«\($0.name)»", en: "“\($0.id)”") }
          ?? desk.office.map { Bilingual(el: "«\($0.name)»", en: "“\($0.id)”") }
          ?? desk.mode.label
        let ahead = judgement.policy.horizonDays.counted(.day)
        judgement.report(
          span,
          el: "Μετά τις \(last.words.el) δεν δηλώθηκε καμία ημέρα (\(place.el)), ενώ τα ραντεβού"
            + " ανοίγουν \(ahead.el) πριν",
          en: "No day is declared after \(last.words.en) (\(place.en)), but appointments open"
            + " \(ahead.en) ahead",
          help: Bilingual(
            el: "γράψτε τις επόμενες ημέρες, ή πώς επαναλαμβάνονται",
            en: "write the next days, or how they come again"))
      }
      judgement.reportSeries(of: declaration, agenda, until: limit, except: told)
    })

  private static let monday = "\n      monday: 08:00-14:30"

  private static func days(_ days: String, week: String = " {}") -> Example {
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
          hours:\(week)
      openings:
        - \(days)
          offices: [kep]
          hours: 09:00-13:00
          reason: Εξυπηρέτηση στο ΚΕΠ
      """)
  }
}

extension Desk {
  /// Whether no week and no season has hours here.
  var hasOnlyDates: Bool {
    week.days.allSatisfy { $0.isEmpty }
      && seasons.allSatisfy { season in
        season.week(of: mode)?.days.allSatisfy { $0.isEmpty } ?? true
      }
  }
}
