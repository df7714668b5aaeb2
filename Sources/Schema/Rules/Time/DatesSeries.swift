/// Hours of certain days beside the weekly ones.
private struct DatedEntry {
  let span: SourceSpan
  let plan: CalendarPlan.OpeningPlan

  /// The days of the week on which it is.
  var weekdays: Set<Weekday> {
    let named = plan.days.dates.isEmpty ? plan.days.weekdays : plan.days.dates.map { $0.weekday }
    return Set(named.isEmpty ? Weekday.allCases : named)
  }

  /// Whether its days are several of a kind: a list, or days that recur.
  var isSeries: Bool { plan.days.dates.count > 1 || plan.days.recurs }

  /// Whether it belongs to a kind that comes again: two of them may be alike by chance, unless they
  /// give the same reason.
  func isSeries(among all: [DatedEntry]) -> Bool {
    let alike = all.filter { isAlike($0) }
    return isSeries || alike.count > 1
      || alike.contains { Fold.words($0.plan.reason) == Fold.words(plan.reason) }
  }

  /// Whether another one is the next of the same kind: of one day each, of the same weekday.
  func isAlike(_ other: DatedEntry) -> Bool {
    plan.days.dates.count == 1 && other.plan.days.dates.count == 1
      && plan.days.dates != other.plan.days.dates && weekdays == other.weekdays
      && plan.hours == other.plan.hours && plan.scope == other.plan.scope
  }

  /// Whether it holds where and on which weekdays another one does, and goes on after it.
  func continues(_ other: DatedEntry, after last: Day) -> Bool {
    plan.scope == other.plan.scope && !weekdays.isDisjoint(with: other.weekdays)
      && plan.days.end.map { $0 > last } ?? true
  }
}

extension Judgement {
  /// Reports days that come again beside the weekly hours and end before a day.
  mutating func reportSeries(
    of declaration: Declaration, _ agenda: Agenda, until limit: Day, except told: [SourceSpan]
  ) {
    let offered = declaration.offered ?? []
    func entries(_ list: Answer<[Located<Opening>]>) -> [DatedEntry] {
      (list.value ?? []).compactMap { entry in
        CalendarPlan.OpeningPlan(entry.value, offered).map {
          DatedEntry(span: entry.value.days.span, plan: $0)
        }
      }
    }
    // Other hours in place of the usual ones give days only where there are none.
    let all =
      entries(declaration.openings)
      + entries(declaration.specialHours).filter { entry in
        agenda.desks.contains { desk in
          declaration.isEffective(entry.plan.scope, at: desk)
            && entry.plan.days.days(in: calendarPeriod).prefix(53)
              .contains { desk.regularHours(on: $0).isEmpty && !desk.isHoliday($0) }
        }
      }
    let series = all.filter { $0.isSeries(among: all) }
    for entry in series {
      guard let last = entry.plan.days.end, last >= today, last <= limit,
        !told.contains(entry.span), !series.contains(where: { $0.continues(entry, after: last) }),
        agenda.desks(concernedBy: entry.plan.scope, in: declaration)
          .contains(where: { !$0.hasOnlyDates })
      else { continue }
      let hours = entry.plan.hours.map { $0.text }.joined(separator: ", ")
      let ahead = policy.horizonDays.counted(.day)
      report(
        entry.span,
        el: "Οι ημέρες με ωράριο \(hours) τελειώνουν στις \(last.words.el), ενώ τα ραντεβού"
          + " ανοίγουν \(ahead.el) πριν",
        en: "The days with the hours \(hours) end on \(last.words.en), but appointments open"
          + " \(ahead.en) ahead",
        help: Bilingual(
          el: "αν συνεχίζονται, γράψτε τις επόμενες ημέρες, ή πώς επαναλαμβάνονται",
          en: "if they go on, write the next days, or how they come again"))
    }
  }
}
