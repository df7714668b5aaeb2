extension Rule {
  /// Hours of certain days should say where they hold, if they open more than is open then.
  static let openingElsewhere = Rule(
    "opening-elsewhere",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Ωράριο ορισμένων ημερών που ανοίγει και ό,τι είναι τότε κλειστό",
      en: "Hours of certain days that also open what is closed then"),
    explanation: Bilingual(
      el: """
        Το openings και το specialHours ισχύουν σε όσα καταστήματα και τρόπους ονομάζουν· όταν δεν \
        ονομάζουν κανένα, ισχύουν σε όλα, και ανοίγουν και εκείνα που την ημέρα αυτή είναι \
        κλειστά. Είναι σημείωση, ποτέ λάθος. Γράψτε με offices και modes ποια αφορά το ωράριο.
        """,
      en: """
        openings and specialHours hold at the offices and in the modes that they name; where they \
        name none, they hold everywhere, and also open those that are closed on that day. This is \
        a note, never an error. Write with offices and modes which of them the hours concern.
        """),
    accepts: [
      hours("openings", "modes: [inPerson]", "17:00-20:00"),
      hours("specialHours", "modes: [inPerson]", "08:00-12:00"),
    ],
    rejects: [
      hours("openings", "reason: Απογευματινό ωράριο", "17:00-20:00", marks: true),
      hours("specialHours", "reason: Κοπή βασιλόπιτας", "08:00-12:00", marks: true),
    ],
    check: .judging { declaration, judgement in
      guard !declaration.datedHours.isEmpty, let agenda = judgement.agenda(of: declaration) else {
        return
      }
      let period = judgement.calendarPeriod, offered = declaration.offered ?? []
      for entry in declaration.openings.value ?? [] {
        guard let plan = CalendarPlan.OpeningPlan(entry.value, offered) else { continue }
        let reach = OpeningReach(plan, agenda, of: declaration, in: period)
        // Hours that add nothing are spoken of elsewhere, with what they open.
        guard plan.onHoliday || !reach.adds.isEmpty else { continue }
        judgement.report(reach, of: entry.value, plan)
      }
      for entry in declaration.specialHours.value ?? [] {
        guard let plan = CalendarPlan.OpeningPlan(entry.value, offered) else { continue }
        let reach = OpeningReach(plan, agenda, of: declaration, in: period) { desk, day, topic in
          desk.openings(on: day, for: topic)
            .reduce(desk.regularHours(on: day)) { $0.union($1.hours) }
        }
        judgement.report(reach, of: entry.value, plan)
      }
    })

  private static func hours(
    _ list: String, _ line: String, _ hours: String, marks: Bool = false
  ) -> Example {
    Example(
      """
      hours:
        inPerson:
          monday: 08:00-14:30
        phone:
          tuesday: 09:00-14:00
        video:
          wednesday: 10:00-14:00
      \(list):
        - date: \(marks ? "⟦2027-01-18⟧" : "2027-01-18")
          hours: \(hours)
          \(line)\(marks ? "" : "\n    reason: Ημέρα του πολίτη")
      """)
  }
}

extension Judgement {
  /// Reports what opens without being named, where something else is open on these days anyhow.
  fileprivate mutating func report(
    _ reach: OpeningReach, of opening: Opening, _ plan: CalendarPlan.OpeningPlan
  ) {
    let namesModes = !opening.scope.modes.isAbsent
    guard plan.scope.departments.isEmpty, reach.addsNothing || !reach.adds.isEmpty else { return }
    let places = OpeningReach.places(
      of: reach.opens.filter { desk in
        desk.office == nil ? !namesModes : !desk.isNamed(in: plan.scope)
      })
    guard !places.el.isEmpty else { return }
    let hours = plan.hours.map { $0.text }.joined(separator: ", ")
    report(
      opening.days.span,
      el: "Το ωράριο \(hours) ανοίγει και ό,τι είναι τότε κλειστό: \(places.el)",
      en: "The hours \(hours) also open what is closed then: \(places.en)",
      help: Bilingual(
        el: "αν δεν το θέλετε, γράψτε ποια αφορούν: «offices: […]» για τα καταστήματα, «modes: […]»"
          + " για τους τρόπους",
        en: "if this is not meant, write which they concern: “offices: […]” for the offices,"
          + " “modes: […]” for the modes"))
  }
}
