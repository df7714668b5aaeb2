extension Rule {
  /// A local holiday should not be a holiday of public services already, or declared twice.
  static let localHolidayRepeated = Rule(
    "local-holiday-repeated",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Τοπική αργία σε ημέρα που είναι ήδη αργία",
      en: "A local holiday on a day that is a holiday already"),
    explanation: Bilingual(
      el: """
        Τις αργίες των δημόσιων υπηρεσιών τις ξέρει η πλατφόρμα, και κάθε τοπική αργία γράφεται \
        μία φορά. Δύο φορές η ίδια ημέρα δεν αλλάζει κανένα ραντεβού, αλλά συχνά γράφτηκε στη \
        θέση άλλης. Είναι σημείωση, ποτέ λάθος. Ελέγξτε την ημέρα, ή σβήστε την εγγραφή.
        """,
      en: """
        The platform knows the holidays of public services, and each local holiday is written \
        once. The same day twice changes no appointment, but was often written in place of \
        another. This is a note, never an error. Check the day, or delete the entry.
        """),
    accepts: [
      holidays("06-24", "easter+49"), holidays("12-24", "08-29"),
      holidays("04-23\n    notBefore: easter+1", "easter+2"),
    ],
    rejects: [
      holidays("⟦12-25⟧", "06-24"), holidays("06-24", "⟦06-24⟧"),
      holidays("⟦easter+50⟧", "06-24"), holidays("easter+2", "⟦easter+2⟧"),
    ],
    check: .judging { declaration, judgement in
      var known: [Located<AnnualDay>] = []
      for holiday in declaration.localHolidays.value ?? [] {
        guard let date = holiday.value.date.located, holiday.value.notBefore.isAbsent else {
          continue
        }
        if let name = Holiday.closed(on: date.value) {
          let day = date.value.words
          // A day that moves with Easter is named only by its holiday.
          let (el, en) = day.el == name.el ? ("", "") : (": " + name.el, ": " + name.en)
          judgement.report(
            date.span, el: "Η ημέρα \(day.el) είναι ήδη αργία\(el)",
            en: "The day \(day.en) is a holiday already\(en)",
            help: Bilingual(
              el: "ελέγξτε την ημέρα, ή σβήστε την εγγραφή",
              en: "check the day, or delete the entry"))
        } else if let first = known.first(where: { $0.value == date.value }) {
          judgement.report(
            date.span, el: "Η τοπική αργία \(date.value.words.el) δηλώνεται δύο φορές",
            en: "The local holiday \(date.value.words.en) is declared twice",
            related: [.firstTime(at: first.span)])
        }
        known.append(date)
      }
    })

  private static func holidays(_ first: String, _ second: String) -> Example {
    Example(
      """
      localHolidays:
        - name: Πολιούχος
          date: \(first)
        - name: Επέτειος
          date: \(second)
      """)
  }
}

extension Holiday {
  /// The name of the holiday on which public services are closed on a day of every year; nil if
  /// there is none that always stays there.
  fileprivate static func closed(on day: AnnualDay) -> Bilingual? {
    guard let feast = everyYear.first(where: { $0.day == day }) else { return nil }
    let isClosed = ofPublicServices(year: 2027).contains {
      $0.nameEn == feast.nameEn && $0.kind == .closed && $0.movable == nil
    }
    return isClosed ? Bilingual(el: feast.nameEl, en: feast.nameEn) : nil
  }
}
