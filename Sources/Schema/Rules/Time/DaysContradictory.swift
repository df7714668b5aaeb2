extension Rule {
  /// The days of an exception must be given in one way only, and recurring days need a beginning.
  static let daysContradictory = Rule(
    "days-contradictory",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Οι ημέρες λέγονται με δύο τρόπους, ή λείπει από πού μετριούνται",
      en: "The days are said in two ways, or it is missing from where they count"),
    explanation: Bilingual(
      el: """
        Οι ημέρες γράφονται με έναν μόνο τρόπο: μία ημέρα (date), μερικές (dates), ή από την πρώτη \
        ως την τελευταία (from, to). Με from πηγαίνουν τα weekdays, everyWeeks και weekOfMonth: \
        «κάθε δεύτερο Σάββατο» γράφεται from: 2027-01-09, weekdays: [saturday], everyWeeks: 2, και \
        οι εβδομάδες μετριούνται από εκείνη του from, που έχει γι' αυτό έτος. Είναι πολιτική της \
        πλατφόρμας.
        """,
      en: """
        The days are written in one way only: one day (date), several (dates), or from the first \
        to the last (from, to). With from go weekdays, everyWeeks and weekOfMonth: “every second \
        Saturday” is from: 2027-01-09, weekdays: [saturday], everyWeeks: 2, and the weeks count \
        from that of from, which therefore has a year. This is a policy of the platform.
        """),
    accepts: ["openings", "specialHours"].flatMap { key in
      [
        "from: 2027-01-09\n    weekdays: [saturday]\n    everyWeeks: 2",
        "from: 2027-01-09\n    to: 2027-06-26\n    weekOfMonth: [last]\n    weekdays: [saturday]",
        "dates: [2026-12-12, 2027-01-16]\n    topics: [dimotologio]",
        "weekdays: [saturday]\n    everyWeeks: 1",
      ].map { opening($0, key) }
    } + [opening("from: 2027-01-04\n    weekdays: [monday]\n    everyWeeks: 2", "closures")],
    rejects: [
      opening("date: 2026-12-12\n    ⟦dates⟧: [2027-01-16]"),
      opening("date: 2026-12-12\n    ⟦to⟧: 2027-01-16"),
      opening("date: 2026-12-12\n    ⟦weekdays⟧: [saturday]"),
      opening("dates: [2026-12-12]\n    ⟦from⟧: 2026-12-12"),
      opening("weekdays: [saturday]\n    ⟦everyWeeks⟧: 2"),
      opening("from: 01-09\n    weekdays: [saturday]\n    ⟦everyWeeks⟧: 2"),
      opening("weekdays: [saturday]\n    ⟦to⟧: 2027-01-16"),
    ],
    check: .judging { declaration, judgement in
      for days in declaration.exceptionDays {
        guard days.reportSecondWay(&judgement) == false else { continue }
        if days.from.isAbsent, let to = days.to.located {
          judgement.reportBeginning(to.key, "to")
        } else if days.everyWeeks.value ?? 1 > 1, let every = days.everyWeeks.located,
          days.from.isAbsent || days.from.value?.isYearly == true
        {
          judgement.reportBeginning(every.key, "everyWeeks")
        }
      }
    })

  private static func opening(_ days: String, _ key: String = "openings") -> Example {
    Example(
      """
      \(key):
        - \(days)
          hours: 09:00-13:00
          reason: Εξυπηρέτηση το Σάββατο
      """)
  }
}

extension ExceptionDays {
  /// Reports the first key that gives the days in a second way; returns whether there is one.
  fileprivate func reportSecondWay(_ judgement: inout Judgement) -> Bool {
    let ways = [
      (date.located?.key, "date"), (dates.located?.key, "dates"), (from.located?.key, "from"),
      (to.located?.key, "to"), (weekdays.located?.key, "weekdays"),
      (everyWeeks.located?.key, "everyWeeks"), (weekOfMonth.located?.key, "weekOfMonth"),
    ].compactMap { way in way.0.map { (key: $0, name: way.1) } }
    guard let first = ways.first, first.name.utf8.starts(with: "date".utf8), ways.count > 1 else {
      return false
    }
    judgement.report(
      ways[1].key,
      el: "Οι ημέρες ορίζονται ήδη με το «\(first.name)»: σβήστε το ή σβήστε το «\(ways[1].name)»",
      en: "“\(first.name)” gives the days already: delete it, or delete “\(ways[1].name)”",
      related: [.firstTime(at: first.key)])
    return true
  }
}

extension Judgement {
  fileprivate mutating func reportBeginning(_ key: SourceSpan, _ name: String) {
    report(
      key,
      el: "Το «\(name)» χρειάζεται και την πρώτη ημέρα, με το έτος: «from: 2027-01-09»",
      en: "“\(name)” needs the first day too, with its year: “from: 2027-01-09”")
  }
}
