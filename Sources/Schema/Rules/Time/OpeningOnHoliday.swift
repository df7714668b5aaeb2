extension Rule {
  /// No opening may fall on a holiday, or after work ends on an eve.
  static let openingOnHoliday = Rule(
    "opening-on-holiday",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Έκτακτη ημέρα που πέφτει σε αργία",
      en: "An opening falls on a holiday"),
    explanation: Bilingual(
      el: """
        Στις δημόσιες και στις τοπικές αργίες δεν δίνονται ραντεβού, και στις 24 και 31 \
        Δεκεμβρίου τα ραντεβού τελειώνουν στις \(HolidayEffect.endText). Έκτακτο ωράριο δεν \
        ανοίγει αργία, γιατί συνήθως γράφτηκε λάθος ημερομηνία. Είναι πολιτική της πλατφόρμας. \
        Διορθώστε την ημερομηνία ή την ώρα, ή σβήστε την έκτακτη ημέρα· αν πράγματι εργάζεστε \
        τότε, γράψτε «onHoliday: true».
        """,
      en: """
        On public and local holidays no appointments are given, and on 24 and 31 December \
        appointments end at \(HolidayEffect.endText). Hours out of turn do not open a holiday, \
        because usually the date is wrong. This is a policy of the platform. Correct the date or \
        the time, or delete the opening; if you do work then, write onHoliday: true.
        """),
    accepts: [opening("2026-12-24", "09:00-13:00")],
    rejects: [
      opening("⟦2026-10-28⟧", "09:00-13:00"),
      opening("2026-12-24", "[08:00-10:00, ⟦11:00-14:00⟧]"),
      opening("2026-12-24", "[08:00-10:00, ⟦13:00-14:00⟧]"),
      opening("⟦2027-04-26⟧", "09:00-13:00", local: "04-23", notBefore: "04-26"),
    ],
    check: .judging { declaration, judgement in
      let local = (declaration.localHolidays.value ?? []).compactMap { LocalFeast($0.value) }
      let feasts = Feasts(local: local, moved: judgement.moved ?? .empty)
      for opening in declaration.datedHours where opening.value.onHoliday.value != true {
        for date in opening.value.days.named {
          switch feasts.effect(on: date.value) {
          case .none: continue
          case .closed: judgement.reportHoliday(date, feasts, declaration)
          case .endsEarly:
            if let late = opening.value.hours.value?.first(where: {
              $0.value.end > HolidayEffect.end && $0.value.minutes > 0
            }) {
              judgement.reportEve(late, date.value)
            }
          }
        }
      }
    })

  private static func opening(
    _ date: String, _ hours: String, local: String = "06-24", notBefore: String = "06-24"
  ) -> Example {
    Example(
      """
      localHolidays:
        - name: Πολιούχος
          date: \(local)
          notBefore: \(notBefore)
      openings:
        - date: \(date)
          hours: \(hours)
          reason: Ημέρα του πολίτη
      """)
  }
}

extension ExceptionDays {
  /// The days that are named one by one: some recurring days may be holidays.
  fileprivate var named: [Located<Day>] {
    if let date = date.located { return [date] }
    if let dates = dates.value { return dates }
    guard !recurs, to.isAbsent, let day = written.first else { return [] }
    return [day]
  }
}

extension Judgement {
  fileprivate mutating func reportHoliday(
    _ date: Located<Day>, _ feasts: Feasts, _ declaration: Declaration
  ) {
    let year = date.value.year
    let holiday = feasts.publicHolidays(of: year).first {
      $0.day == date.value && $0.kind == .closed
    }
    let local = (declaration.localHolidays.value ?? []).first {
      LocalFeast($0.value)?.day(in: year) == date.value
    }
    let name = local?.value.name.value.map { Mask.shortened($0) } ?? ""
    let note = Bilingual(el: "η τοπική αργία", en: "the local holiday")
    report(
      date.span,
      el: "Στις \(date.value.words.el) είναι αργία: \(holiday?.nameEl ?? name)",
      en: "\(date.value.words.en) is a holiday: \(holiday?.nameEn ?? "“\(name)”")",
      related: holiday == nil
        ? local.map { [Finding.Related(span: $0.span, note: note)] } ?? [] : [])
  }

  fileprivate mutating func reportEve(_ late: Located<Interval>, _ day: Day) {
    let start = late.value.start
    let mended =
      start < HolidayEffect.end
      ? Interval(start: start, end: HolidayEffect.end).text : nil
    report(
      late.span,
      el: "Στις \(day.words.el) τα ραντεβού τελειώνουν στις \(HolidayEffect.endText), ενώ το"
        + " διάστημα είναι \(late.value.text)",
      en: "On \(day.words.en) appointments end at \(HolidayEffect.endText), but the interval is"
        + " \(late.value.text)",
      fixes: mended.map {
        [Finding.Fix(span: late.span, replacement: $0, applicability: .maybe)]
      } ?? [])
  }
}
