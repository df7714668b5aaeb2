extension Rule {
  /// Hours that apply on holidays too should include a holiday.
  static let holidayWorkWithoutEffect = Rule(
    "holiday-work-without-effect",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Το onHoliday δεν αλλάζει τίποτα", en: "onHoliday changes nothing"),
    explanation: Bilingual(
      el: """
        Με «onHoliday: true» οι ώρες ισχύουν και αν η ημέρα είναι δημόσια ή τοπική αργία. Εδώ \
        καμία από τις ημέρες δεν είναι, ή οι ώρες τελειώνουν πριν από τις \
        \(HolidayEffect.endText) των παραμονών, και ισχύουν έτσι κι αλλιώς. Είναι σημείωση, ποτέ \
        λάθος, αλλά συχνά η ημερομηνία είναι λάθος, ή λείπει η αργία από το localHolidays. \
        Ελέγξτε τα, ή σβήστε το.
        """,
      en: """
        With onHoliday: true the hours count on a public or local holiday too. Here none of the \
        days is one, or the hours end before \(HolidayEffect.endText) of the eves, and count \
        anyway. This is a note, never an error, but often the date is wrong, or the holiday is \
        missing from localHolidays. Check them, or delete it.
        """),
    accepts: [
      waived("date: 2026-12-24", "08:00-14:00"), waived("date: 2026-12-26"),
      waived("date: 2027-06-24"), hours("date: 2026-12-19", flag: "false"),
      waived("dates: [2026-12-19, 2026-12-26]"),
    ],
    rejects: [
      hours("date: 2026-12-19", flag: "⟦true⟧"), hours("date: 2027-06-25", flag: "⟦true⟧"),
      hours("date: 2026-12-24", flag: "⟦true⟧"),
      hours("dates: [2026-12-19, 2026-12-31]", flag: "⟦true⟧", in: "openings"),
    ],
    check: .judging { declaration, judgement in
      let local = (declaration.localHolidays.value ?? []).compactMap { LocalFeast($0.value) }
      let feasts = Feasts(local: local, moved: judgement.moved ?? .empty)
      for entry in declaration.datedHours {
        guard let flag = entry.value.onHoliday.located, flag.value else { continue }
        let (days, worked) = judgement.worked(entry.value, feasts)
        guard !days.isEmpty, worked.isEmpty else { continue }
        judgement.report(
          flag.span,
          el: "Το «onHoliday: true» δεν αλλάζει τίποτα: καμία αργία δεν κλείνει αυτές τις ώρες",
          en: "“onHoliday: true” changes nothing: no holiday closes these hours",
          help: Bilingual(
            el: "ελέγξτε την ημερομηνία, ή σβήστε το", en: "check the date, or delete it"))
      }
    })

  private static func waived(_ days: String, _ time: String = "09:00-13:00") -> Example {
    hours(
      days, time,
      besides: """
        waivers:
          - rule: holiday-worked
            reason: Εφημερία
            decidedBy: Γενικός Γραμματέας Ψηφιακής Διακυβέρνησης
            from: 2026-09-01
            until: 2027-06-30
        """)
  }

  private static func hours(
    _ days: String, _ hours: String = "09:00-13:00", flag: String = "true",
    in key: String = "specialHours", besides more: String = ""
  ) -> Example {
    Example(
      """
      localHolidays:
        - name: Πολιούχος
          date: 06-24
      \(key):
        - \(days)
          hours: \(hours)
          onHoliday: \(flag)
          reason: Εφημερία του ΚΕΠ
      \(more)
      """)
  }
}

extension Judgement {
  /// The days of dated hours that are still to come, and those among them on which only work on
  /// holidays keeps the hours open.
  func worked(_ opening: Opening, _ feasts: Feasts) -> (days: [Day], worked: [Day]) {
    let first = max(today, calendarPeriod.lowerBound)
    guard first <= calendarPeriod.upperBound, let rule = opening.days.rule,
      let hours = opening.hours.value
    else { return ([], []) }
    let days = rule.days(in: first...calendarPeriod.upperBound)
    let worked = days.filter { day in
      switch feasts.effect(on: day) {
      case .none: false
      case .closed: true
      case .endsEarly: hours.contains { $0.value.end > HolidayEffect.end }
      }
    }
    return (days, worked)
  }
}
