extension Rule {
  /// Weekly hours on a Sunday are noted, with the two Sundays that no law lists as holidays.
  static let sundayOpen = Rule(
    "sunday-open",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Ωράριο τις Κυριακές", en: "Hours on Sundays"),
    explanation: Bilingual(
      el: """
        Οι δημόσιες υπηρεσίες δεν λειτουργούν τις Κυριακές, γι' αυτό ένα τέτοιο ωράριο συχνά \
        γράφτηκε σε λάθος γραμμή. Οι Κυριακές του Πάσχα και της Πεντηκοστής δεν είναι στις \
        αργίες: όποιος δέχεται πολίτες τις Κυριακές δίνει ραντεβού και σε αυτές, αν δεν δηλώσει \
        κάτι άλλο. Είναι σημείωση, ποτέ λάθος. Αν ο Δήμος θα είναι κλειστός, δηλώστε τις στο \
        localHolidays, ως easter+0 και easter+49. Ημέρα με ημερομηνία (openings) δηλώνεται εν \
        γνώσει, και δεν σημειώνεται.
        """,
      en: """
        Public services do not work on Sundays, so such hours are often written on the wrong \
        line. Easter Sunday and Whit Sunday are not among the holidays: who receives citizens on \
        Sundays gives appointments on these two as well, unless the file says otherwise. This is \
        a note, never an error. If the municipality will be closed, declare them in \
        localHolidays, as easter+0 and easter+49. A day with its date (openings) is declared \
        knowingly, and not noted.
        """),
    accepts: [
      Example(
        """
        openings:
          - date: 2027-05-02
            modes: [inPerson]
            hours: 09:00-13:00
            reason: Εκλογές
        """)
    ],
    rejects: [
      Example(
        """
        specialHours:
          - from: ⟦2027-01-11⟧
            to: 2027-01-17
            hours: 09:00-13:00
            reason: Απογραφή
        """),
      sundays("⟦sunday⟧"),
      sundays(
        "⟦sunday⟧",
        and: """
          localHolidays:
            - name: Κυριακή του Πάσχα
              date: easter+0
            - name: Κυριακή της Πεντηκοστής
              date: easter+49
          """),
    ],
    check: .judging { declaration, judgement in
      judgement.reportSundays(of: declaration.datedHours)
      guard let key = declaration.firstSunday,
        let agenda = judgement.agenda(of: declaration)
      else { return }
      let year = ClosedRange<Day>.twelveMonths(from: judgement.today)
      let open = EasterSunday.all(in: year).filter { sunday in
        agenda.desks.contains { desk in
          desk.openings(on: sunday.day).isEmpty && desk.replacement(on: sunday.day) == nil
            && !desk.hours(on: sunday.day).isEmpty
        }
      }
      let el = open.map { $0.said.el }.joined(separator: " και ")
      let en = open.map { $0.said.en }.joined(separator: " and ")
      judgement.report(
        key,
        el: "Ωράριο Κυριακής, ενώ οι δημόσιες υπηρεσίες δεν λειτουργούν"
          + (open.isEmpty ? "" : "· κλείνονται ραντεβού και \(el)"),
        en: "Hours on Sundays, when public services do not work"
          + (open.isEmpty ? "" : "; appointments can be booked on \(en) as well"),
        help: open.isEmpty
          ? nil
          : Bilingual(
            el: "αν ο Δήμος θα είναι κλειστός, δηλώστε στο localHolidays "
              + open.map { "«date: \($0.date)»" }.joined(separator: " και "),
            en: "if the municipality will be closed, declare in localHolidays "
              + open.map { "“date: \($0.date)”" }.joined(separator: " and ")))
    })

  private static func sundays(_ key: String = "sunday", and more: String = "") -> Example {
    Example(
      """
      hours:
        inPerson:
          monday: 08:00-14:30
          \(key): 09:00-13:00
        phone:
          monday: 09:00-14:00
        video:
          monday: 10:00-14:00
      \(more)
      """)
  }
}

/// A Sunday that the Church keeps and no law lists.
private struct EasterSunday {
  let day: Day
  /// The day as named in sentences.
  let said: Bilingual
  /// The day in the notation of local holidays.
  let date: String

  /// The Easter Sundays and Whit Sundays in a period.
  static func all(in period: ClosedRange<Day>) -> [EasterSunday] {
    (period.lowerBound.year...period.upperBound.year).flatMap { year -> [EasterSunday] in
      guard let easter = Easter.sunday(in: year) else { return [] }
      return [
        EasterSunday(
          day: easter,
          said: Bilingual(
            el: "την Κυριακή του Πάσχα (\(easter.words.el))",
            en: "Easter Sunday (\(easter.words.en))"),
          date: "easter+0"),
        EasterSunday(
          day: easter.adding(49),
          said: Bilingual(
            el: "την Κυριακή της Πεντηκοστής (\(easter.adding(49).words.el))",
            en: "Whit Sunday (\(easter.adding(49).words.en))"),
          date: "easter+49"),
      ].filter { period.contains($0.day) }
    }
  }
}

extension Judgement {
  /// Reports hours of ranges or recurring days that fall on Sundays without naming dates.
  fileprivate mutating func reportSundays(of entries: [Located<Opening>]) {
    for entry in entries {
      let days = entry.value.days
      guard days.date.isAbsent, days.dates.isAbsent, let rule = days.rule,
        rule.span?.to != rule.span?.from || rule.recurs,
        let sunday = rule.days(in: .twelveMonths(from: today)).first(where: {
          $0.weekday == .sunday
        })
      else { continue }
      let others = rule.days(in: .twelveMonths(from: today)).map { $0.weekday }
      report(
        days.span,
        el: "Το ωράριο ισχύει και τις Κυριακές, π.χ. στις \(sunday.words.el)",
        en: "The hours hold on Sundays as well, for example on \(sunday.words.en)",
        help: Self.without(sundays: others))
    }
  }

  /// What to write where hours of some days of the week should not hold on Sundays: the working
  /// days among them, or else Saturday; nil where there is no other day.
  private static func without(sundays days: [Weekday]) -> Bilingual? {
    let others = Weekday.allCases.filter { $0 != .sunday && days.contains($0) }
    let working = others.filter { $0 != .saturday }
    let list = (working.isEmpty ? others : working).map { $0.key.text }.joined(separator: ", ")
    guard !list.isEmpty else { return nil }
    return Bilingual(
      el: "αν όχι, γράψτε weekdays: [\(list)]", en: "if not, write weekdays: [\(list)]")
  }
}

extension Declaration {
  /// The key of the first Sunday with weekly hours.
  fileprivate var firstSunday: SourceSpan? {
    for mode in offered ?? [] {
      if let key = sunday(of: hours.value?[mode]) { return key }
    }
    for office in offices.value ?? [] {
      if let key = sunday(of: office.value.hours) { return key }
    }
    for season in seasons.value ?? [] {
      for mode in offered ?? [] {
        if let key = sunday(of: season.value.hours.value?[mode]) { return key }
      }
    }
    return nil
  }

  private func sunday(of week: Answer<Week>?) -> SourceSpan? {
    guard let hours = week?.value?[.sunday].located, !hours.value.isEmpty else { return nil }
    return hours.key
  }
}
