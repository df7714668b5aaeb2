extension Rule {
  /// A Labour Day that a decision will probably move is noted while there is no decision.
  static let labourDayUndecided = Rule(
    "labour-day-undecided",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Η Πρωτομαγιά ίσως μετατεθεί, και δεν υπάρχει ακόμη απόφαση",
      en: "Labour Day may be moved, and there is no decision yet"),
    explanation: Bilingual(
      el: """
        Όταν η Πρωτομαγιά πέφτει Σάββατο ή Κυριακή, ή από τη Μεγάλη Δευτέρα έως τη Δευτέρα του \
        Πάσχα, συνήθως μετατίθεται με υπουργική απόφαση, που βγαίνει λίγες εβδομάδες πριν. Ως τότε \
        δεν μετατίθεται τίποτα: η ημέρα που μάλλον θα γίνει αργία δίνεται κανονικά για ραντεβού. \
        Είναι σημείωση, ποτέ λάθος. Αν ο Δήμος θα είναι κλειστός ό,τι κι αν αποφασιστεί, δηλώστε \
        την ημέρα στο closures. Όταν δημοσιευτεί η απόφαση, η Γραμματεία τη γράφει στο \
        Municipalities/holidays.yaml και το ημερολόγιο ανανεώνεται.
        """,
      en: """
        When Labour Day falls on a weekend, or from Monday of Holy Week to Easter Monday, it is \
        usually moved by a ministerial decision that comes out a few weeks before. Until then \
        nothing moves: the day that will probably be a holiday can be booked as any other. This \
        is a note, never an error. If the municipality will be closed whatever is decided, declare \
        the day in closures. Once the decision is published, the Secretariat writes it in \
        Municipalities/holidays.yaml, and the calendar is renewed.
        """),
    rejects: [],
    check: .judging { declaration, judgement in
      guard let moved = judgement.moved, let hours = declaration.hours.located,
        let open = UndecidedLabourDay(within: .twelveMonths(from: judgement.today), moved),
        !declaration.isClosed(on: open.likely)
      else { return }
      if let agenda = judgement.agenda(of: declaration),
        !agenda.desks.contains(where: { !$0.hours(on: open.likely).isEmpty })
      {
        return
      }
      let (year, likely) = (open.day.year, open.likely.words)
      judgement.report(
        hours.key,
        el: "Η Πρωτομαγιά του \(year) πέφτει \(open.reason.el) και ίσως μετατεθεί, μάλλον στις"
          + " \(likely.el): ως την απόφαση, εκείνη την ημέρα κλείνονται ραντεβού",
        en: "Labour Day of \(year) falls on \(open.reason.en) and may be moved, probably to"
          + " \(likely.en): until the decision, that day can be booked",
        help: Bilingual(
          el: "αν ο Δήμος θα είναι κλειστός τότε, δηλώστε το στο closures· την απόφαση τη γράφει η"
            + " Γραμματεία στο holidays.yaml",
          en: "if the municipality will be closed then, declare it in closures; the Secretariat"
            + " writes the decision in holidays.yaml"))
    })
}

/// A first of May that decisions usually move, in a year for which there is no decision.
struct UndecidedLabourDay {
  /// The first of May.
  let day: Day
  /// The working day to which such decisions move it.
  let likely: Day
  /// The day of the week or the feast on which it falls.
  let reason: Bilingual

  /// Finds such a day in a period; nil when there is none, or when it was decided.
  init?(within period: ClosedRange<Day>, _ moved: MovedHolidays) {
    let years = period.lowerBound.year...period.upperBound.year
    let days = years.compactMap { Day(year: $0, month: 5, day: 1) }
    guard let day = days.first(where: { period.contains($0) }),
      moved.move(of: .labourDay, in: day.year) == nil, let easter = Easter.sunday(in: day.year)
    else { return nil }
    let offset = day.days(since: easter)
    switch offset {
    case -6 ... -1: reason = Bilingual(el: "τη Μεγάλη Εβδομάδα", en: "a day of Holy Week")
    case 0: reason = Bilingual(el: "την Κυριακή του Πάσχα", en: "Easter Sunday")
    case 1: reason = Bilingual(el: "τη Δευτέρα του Πάσχα", en: "Easter Monday")
    default:
      guard day.weekday.isWeekend else { return nil }
      reason = Bilingual(el: day.weekday.el, en: "a \(day.weekday.en)")
    }
    self.day = day
    var likely = (-6...1).contains(offset) ? easter.adding(2) : day.adding(1)
    while likely.weekday.isWeekend { likely = likely.adding(1) }
    self.likely = likely
  }
}

extension Declaration {
  /// Whether the whole municipality is closed on a day.
  fileprivate func isClosed(on day: Day) -> Bool {
    (closures.value ?? []).contains { closure in
      let scope = closure.value.scope
      guard scope.modes.isAbsent, scope.offices.isAbsent, scope.topics.isAbsent,
        closure.value.hours.isAbsent
      else { return false }
      return closure.value.days.rule?.holds(day) ?? false
    }
  }
}
