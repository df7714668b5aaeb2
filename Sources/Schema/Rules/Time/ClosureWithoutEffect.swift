extension Rule {
  /// A closure should close something.
  static let closureWithoutEffect = Rule(
    "closure-without-effect",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Κλείσιμο που δεν κλείνει τίποτα", en: "A closure that closes nothing"),
    explanation: Bilingual(
      el: """
        Τις ημέρες και τις ώρες που γράφτηκαν δεν θα δίνονταν ραντεβού ούτε χωρίς το κλείσιμο: \
        είναι αργία, δεν υπάρχει ωράριο, ή τα κλείνει ήδη άλλο κλείσιμο. Είναι σημείωση, ποτέ \
        λάθος, αλλά συχνά η ημερομηνία είναι λάθος κατά μία ημέρα ή έναν μήνα. Ελέγξτε την, ή \
        σβήστε το κλείσιμο.
        """,
      en: """
        On the days and hours that are written no appointments would be given without the closure \
        either: it is a holiday, there are no hours, or another closure closes them. This is a \
        note, never an error, but often the date is wrong by a day or a month. Check it, or delete \
        the closure.
        """),
    accepts: [
      closure("from: 2026-12-28"), closure("from: 2026-12-28\n    hours: 12:00-14:30"),
      closure("from: 12-25\n    to: 12-28"), closure("from: 2026-12-28\n    topics: [dimotologio]"),
    ],
    rejects: [
      closure("from: ⟦2026-12-25⟧"), closure("from: ⟦2026-12-26⟧\n    to: 2026-12-27"),
      closure("from: ⟦2026-12-28⟧\n    hours: 15:00-18:00"),
      closure("from: ⟦2026-12-29⟧\n    modes: [video]"),
      closure(
        "from: 2026-12-28\n    to: 2026-12-30\n    reason: Απογραφή\n  - from: ⟦2026-12-28⟧"),
    ],
    check: .judging { declaration, judgement in
      guard let closures = declaration.closures.value, !closures.isEmpty, !judgement.hasTurnedDays,
        let agenda = judgement.agenda(of: declaration)
      else { return }
      let offered = declaration.offered ?? []
      let period = max(judgement.today, judgement.calendarPeriod.lowerBound)
      var plans: [CalendarPlan.ClosurePlan] = []
      for closure in closures {
        guard let plan = CalendarPlan.ClosurePlan(closure.value, offered) else { continue }
        let others = plans
        plans.append(plan)
        let end = judgement.calendarPeriod.upperBound
        guard period <= end, plan.days.end ?? end >= judgement.today else { continue }
        let days = plan.days.days(in: period...end)
        let desks = agenda.desks(concernedBy: plan.scope, in: declaration)
        guard !days.isEmpty, !desks.isEmpty else { continue }
        guard !plan.closes(any: days, of: desks, declaration) else {
          if let other = others.first(where: { $0.covers(plan, on: days, of: desks) }) {
            judgement.reportCovered(closure.value.days.span, by: other)
          }
          continue
        }
        judgement.report(
          closure.value.days.span,
          el: "Το κλείσιμο δεν κλείνει τίποτα: δεν υπάρχουν τότε ώρες ραντεβού",
          en: "The closure closes nothing: there are no hours for appointments then",
          help: Bilingual(
            el: "ελέγξτε την ημερομηνία και τις ώρες, ή σβήστε το κλείσιμο",
            en: "check the date and the hours, or delete the closure"))
      }
    })

  private static func closure(_ days: String) -> Example {
    Example(
      """
      hours:
        inPerson:
          monday: 08:00-14:30
        phone:
          monday: 09:00-14:00
        video:
          monday: 10:00-14:00
      closures:
        - \(days)
          reason: Απογραφή αρχείου
      """)
  }
}

extension CalendarPlan.ClosurePlan {
  /// Whether it closes hours on any day at any desk.
  fileprivate func closes(
    any days: [Day], of desks: [Desk], _ declaration: Declaration
  ) -> Bool {
    desks.contains { desk in
      let topics = declaration.topics(of: scope, at: desk)
      return days.contains { day in
        topics.contains { topic in
          let open =
            desk.isHoliday(day)
            ? desk.workedHours(on: day, for: topic) : desk.openHours(on: day, for: topic)
          return hours.map { open != open.without($0) } ?? !open.isEmpty
        }
      }
    }
  }
}

extension CalendarPlan.ClosurePlan {
  /// Whether it closes everything that another closure does, on the same days and desks.
  fileprivate func covers(
    _ other: CalendarPlan.ClosurePlan, on days: [Day], of desks: [Desk]
  ) -> Bool {
    let hasHours = hours.map { own in other.hours.map { $0.without(own).isEmpty } ?? false } ?? true
    let hasTopics =
      scope.topics.isEmpty
      || !other.scope.topics.isEmpty && other.scope.topics.allSatisfy { scope.topics.contains($0) }
    return hasHours && hasTopics && desks.allSatisfy { $0.isConcerned(by: scope) }
      && days.allSatisfy { self.days.holds($0) }
  }
}

extension Judgement {
  fileprivate mutating func reportCovered(
    _ place: SourceSpan, by other: CalendarPlan.ClosurePlan
  ) {
    report(
      place,
      el: "Το κλείσιμο δεν κλείνει τίποτα: κλείνει ήδη άλλο («\(other.reason)»)",
      en: "The closure closes nothing: another one does already (“\(other.reason)”)",
      help: Bilingual(
        el: "σβήστε το ένα από τα δύο", en: "delete one of the two"))
  }
}
