extension Rule {
  /// Additional hours should add something, and not only where everything is closed.
  static let openingWithoutEffect = Rule(
    "opening-without-effect",
    .warning,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Πρόσθετο ωράριο που δεν προσθέτει ώρες εκεί όπου είναι ήδη ανοιχτά",
      en: "Additional hours that add nothing where it is open already"),
    explanation: Bilingual(
      el: """
        Το openings προσθέτει ώρες στο συνηθισμένο ωράριο της ημέρας. Ώρες μέσα σε αυτό δεν \
        προσθέτουν τίποτα, και δεν κλείνουν τις άλλες· ανοίγουν όμως όσα καταστήματα και τρόπους \
        είναι κλειστά εκείνη την ημέρα. Όποιος κλείνει νωρίτερα γράφει στο closures τις ώρες που \
        κλείνουν, και όποιος έχει εκείνη την ημέρα άλλο ωράριο το γράφει στο specialHours. Είναι \
        πολιτική της πλατφόρμας.
        """,
      en: """
        openings adds hours to the usual ones of the day. Hours within those add nothing, and do \
        not close the others; but they open the offices and modes that are closed on that day. \
        Who closes earlier writes under closures the hours that close, and who has other hours on \
        that day writes them under specialHours. This is a policy of the platform.
        """),
    accepts: [
      opening("2027-01-18", "[inPerson]", "17:00-20:00"), opening("2027-01-23", "[inPerson]"),
    ],
    rejects: [
      opening("⟦2027-01-18⟧", "[inPerson]"), opening("⟦2027-01-18⟧", "[inPerson, phone]"),
    ],
    check: .judging { declaration, judgement in
      guard let openings = declaration.openings.value, !openings.isEmpty,
        let agenda = judgement.agenda(of: declaration)
      else { return }
      let period = judgement.calendarPeriod, offered = declaration.offered ?? []
      for opening in openings {
        // Hours for a holiday do add something on that day.
        guard let plan = CalendarPlan.OpeningPlan(opening.value, offered), !plan.onHoliday else {
          continue
        }
        let reach = OpeningReach(plan, agenda, of: declaration, in: period)
        guard reach.hasDays, reach.addsNothing, reach.adds.isEmpty, !reach.opensNamed(plan.scope)
        else { continue }
        judgement.report(reach, plan, at: opening.value.days.span)
      }
    })

  private static func opening(
    _ date: String, _ modes: String, _ hours: String = "09:00-12:00"
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
      openings:
        - date: \(date)
          modes: \(modes)
          hours: \(hours)
          reason: Ημέρα του πολίτη
      """)
  }
}

/// What hours of certain days do at each desk that they concern.
struct OpeningReach {
  /// Whether they are on any day.
  private(set) var hasDays = false
  /// Whether there is a desk where they are within the usual hours of each day.
  private(set) var addsNothing = false
  /// The desks that have hours on such a day, and get more.
  private(set) var adds: [Desk] = []
  /// The desks that are closed on these days, and are opened.
  private(set) var opens: [Desk] = []

  /// The largest number of days that are examined: recurring days are the same throughout a year.
  private static let most = 53

  /// What additional hours do.
  init(
    _ opening: CalendarPlan.OpeningPlan, _ agenda: Agenda, of declaration: Declaration,
    in period: ClosedRange<Day>
  ) {
    self.init(opening, agenda, of: declaration, in: period) { desk, day, topic in
      desk.replacement(on: day, for: topic)?.hours ?? desk.regularHours(on: day)
    }
  }

  /// The effect of these hours at desks that would otherwise have others; hours for some topics are
  /// judged by the hours of these topics.
  init(
    _ opening: CalendarPlan.OpeningPlan, _ agenda: Agenda, of declaration: Declaration,
    in period: ClosedRange<Day>, beside hours: (Desk, Day, String?) -> [Interval]
  ) {
    let all = opening.days.days(in: period).prefix(Self.most)
    for desk in agenda.desks(concernedBy: opening.scope, in: declaration) {
      var usual: [[Interval]] = []
      for topic in declaration.topics(of: opening.scope, at: desk) {
        // Nothing opens on a closed day or a holiday, which other rules report.
        for day in all where desk.closure(on: day, for: topic) == nil && !desk.isHoliday(day) {
          usual.append(hours(desk, day, topic))
        }
      }
      guard !usual.isEmpty else { continue }
      hasDays = true
      if usual.allSatisfy({ $0.isEmpty }) {
        opens.append(desk)
      } else if usual.contains(where: { !opening.hours.without($0).isEmpty }) {
        adds.append(desk)
      } else {
        addsNothing = true
      }
    }
  }

  /// Whether something opens, and only at offices and departments that are named.
  func opensNamed(_ scope: CalendarPlan.ScopePlan) -> Bool {
    !opens.isEmpty && (!scope.departments.isEmpty || opens.allSatisfy { $0.isNamed(in: scope) })
  }

  /// The names of desks, each once.
  static func places(of desks: [Desk]) -> Bilingual {
    var places: [Bilingual] = []
    for desk in desks {
      let name = desk.office?.name ?? desk.department?.name
      let place = name.map { Bilingual(el: "«\($0)»", en: "“\($0)”") } ?? desk.mode.label
      if !places.contains(place) { places.append(place) }
    }
    return Bilingual(
      el: places.map { $0.el }.joined(separator: ", "),
      en: places.map { $0.en }.joined(separator: ", "))
  }
}

extension Desk {
  /// Whether hours of certain days name its office.
  func isNamed(in scope: CalendarPlan.ScopePlan) -> Bool {
    office.map { scope.offices.contains($0.id) } ?? false
  }
}

extension Judgement {
  fileprivate mutating func report(
    _ reach: OpeningReach, _ opening: CalendarPlan.OpeningPlan, at span: SourceSpan
  ) {
    let hours = opening.hours.map { $0.text }.joined(separator: ", ")
    let places = OpeningReach.places(of: reach.opens)
    report(
      span,
      el: "Το πρόσθετο ωράριο \(hours) είναι μέσα στο συνηθισμένο και δεν κλείνει τις άλλες ώρες"
        + (places.el.isEmpty ? "" : "· ανοίγει μόνο ό,τι είναι τότε κλειστό: \(places.el)"),
      en: "The additional hours \(hours) are within the usual ones and do not close the others"
        + (places.en.isEmpty ? "" : "; they only open what is closed then: \(places.en)"),
      help: Bilingual(
        el: "αν κλείνετε νωρίτερα, γράψτε στο closures τις ώρες που κλείνουν· αν ισχύει μόνο αυτό"
          + " το ωράριο, γράψτε το στο specialHours"
          + (places.el.isEmpty ? "" : ", με «offices: […]» ή «modes: […]» για όσα αφορά"),
        en: "if you close earlier, write the hours that close under closures; if only these hours"
          + " hold, write them under specialHours"
          + (places.en.isEmpty ? "" : ", with “offices: […]” or “modes: […]” for those concerned")))
  }
}
