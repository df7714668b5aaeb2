extension Rule {
  /// Easter Sunday and Whit Sunday can be booked wherever Sundays can; a note asks whether they
  /// should.
  static let easterSundayOpen = Rule(
    "easter-sunday-open",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Ραντεβού την Κυριακή του Πάσχα ή της Πεντηκοστής",
      en: "Appointments on Easter Sunday or Whit Sunday"),
    explanation: Bilingual(
      el: """
        Οι Κυριακές του Πάσχα και της Πεντηκοστής δεν είναι στις αργίες των δημοσίων υπηρεσιών, \
        αφού αυτές δεν λειτουργούν τις Κυριακές. Όποιος δέχεται πολίτες τις Κυριακές δίνει \
        ραντεβού και σε αυτές, αν δεν δηλώσει κάτι άλλο. Είναι σημείωση, ποτέ λάθος. Αν ο Δήμος \
        θα είναι \
        κλειστός, δηλώστε τις στο localHolidays, ως easter+0 και easter+49. Έκτακτη λειτουργία με \
        αυτή την ημερομηνία (openings) δηλώνεται εν γνώσει, και δεν σημειώνεται.
        """,
      en: """
        Easter Sunday and Whit Sunday are not among the holidays of public services, since those \
        do not work on Sundays. Who receives citizens on Sundays gives appointments on these two \
        as well, unless the file says otherwise. This is a note, never an error. If the \
        municipality will be closed, declare them in localHolidays, as easter+0 and easter+49. An \
        opening on such a date (openings) is declared knowingly, and not noted.
        """),
    accepts: [
      sundays(
        and: """
          localHolidays:
            - name: Κυριακή του Πάσχα
              date: easter+0
            - name: Κυριακή της Πεντηκοστής
              date: easter+49
          """),
      sundays(
        and: """
          closures:
            - from: 2027-05-02
              reason: Πάσχα
            - from: 2027-06-20
              reason: Πεντηκοστή
          """),
    ],
    rejects: [sundays("⟦sunday⟧")],
    check: .judging { declaration, judgement in
      guard let key = declaration.firstSunday,
        let agenda = declaration.agendaOfReadableHours(judgement)
      else { return }
      let year = ClosedRange<Day>.twelveMonths(from: judgement.today)
      let open = EasterSunday.all(in: year).filter { sunday in
        agenda.desks.contains { desk in
          desk.openings(on: sunday.day).isEmpty && desk.replacement(on: sunday.day) == nil
            && !desk.hours(on: sunday.day).isEmpty
        }
      }
      guard !open.isEmpty else { return }
      let el = open.map { $0.said.el }.joined(separator: " και ")
      let en = open.map { $0.said.en }.joined(separator: " and ")
      judgement.report(
        key,
        el: "Κλείνονται ραντεβού \(el): δεν είναι στις αργίες των δημοσίων υπηρεσιών",
        en: "Appointments can be booked on \(en): not among the holidays of public services",
        help: Bilingual(
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
  /// The day in sentences.
  let said: Bilingual
  /// The day in the notation of local holidays.
  let date: String

  /// Those in a period.
  static func all(in period: ClosedRange<Day>) -> [EasterSunday] {
    (period.lowerBound.year...period.upperBound.year).flatMap { year -> [EasterSunday] in
      guard let easter = Easter.sunday(in: year) else { return [] }
      return [
        EasterSunday(
          day: easter,
          said: Bilingual(
            el: "την Κυριακή του Πάσχα (\(easter.iso))", en: "Easter Sunday (\(easter.iso))"),
          date: "easter+0"),
        EasterSunday(
          day: easter.adding(49),
          said: Bilingual(
            el: "την Κυριακή της Πεντηκοστής (\(easter.adding(49).iso))",
            en: "Whit Sunday (\(easter.adding(49).iso))"),
          date: "easter+49"),
      ].filter { period.contains($0.day) }
    }
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
