extension Rule {
  /// Every mode offered must have hours.
  static let hoursMissing = Rule(
    "hours-missing",
    basis: .interpretation(.hoursPerMode, .article(6, 1), quote: "το ωράριο λειτουργίας"),
    title: Bilingual(
      el: "Τρόπος εξυπηρέτησης χωρίς ωράριο",
      en: "A mode of service has no hours"),
    explanation: Bilingual(
      el: """
        Το αίτημα δηλώνει το ωράριο λειτουργίας για κάθε τρόπο εξυπηρέτησης που παρέχεται (άρθρο \
        6 παρ. 1). Προσθέστε στο hours τον τρόπο που λείπει, με μία ημέρα τουλάχιστον, ή \
        αφαιρέστε τον από το modes. Αν εξυπηρετεί μόνο ορισμένες ημερομηνίες, γράψτε «{}» στο \
        hours και τις ημερομηνίες στο openings.
        """,
      en: """
        The request declares the hours of every mode of service that is offered (Article 6 § 1). \
        Add the missing mode to hours, with one day at least, or take it out of modes. If it is \
        served on certain dates only, write “{}” under hours and the dates under openings.
        """),
    rejects: [
      Example(
        """
        ⟦hours⟧:
          inPerson:
            monday: 08:00-14:30
          phone:
            tuesday: 09:00-13:00
        """),
      Example(
        """
        hours:
          inPerson:
            monday: 08:00-14:30
          ⟦phone⟧: {}
          video:
            wednesday: 10:00-14:00
        """),
      Example("⟦version⟧: 1", without: ["hours"]),
      Example(
        """
        offices:
          - id: dimarcheio
            name: Δημαρχείο
            street: Ελευθερίου Βενιζέλου 16
            postcode: 17122
            city: Νέα Σμύρνη
            ⟦hours⟧: {}
        """),
    ],
    check: .judging { declaration, judgement in
      judgement.demandEachMode(TopFields.hours, declaration.hours, of: declaration) { _ in
        "{monday: 09:00-13:00}"
      }
      let offered = declaration.modes.value ?? []
      if let hours = declaration.hours.value {
        for mode in offered where !declaration.hasDatedHours(mode.value) {
          guard !declaration.hasDepartments(for: mode.value) else { continue }
          judgement.demandDay(in: hours[mode.value], mode.value)
        }
      }
      for department in declaration.departments.value ?? [] {
        let id = department.value.id.value
        for mode in offered where department.value.seasons.value == nil {
          guard !declaration.hasDatedHours(mode.value, of: id) else { continue }
          guard let hours = department.value.hours.value else { continue }
          judgement.demandDay(in: hours[mode.value], mode.value)
        }
      }
      for office in declaration.offices.value ?? [] where offered.holds(.inPerson) {
        let isOpen =
          declaration.hasDatedHours(.inPerson, at: office.value.id.value)
          || office.value.seasons.value != nil
        if !isOpen { judgement.demandDay(in: office.value.hours, .inPerson) }
      }
    })
}

extension Judgement {
  /// Reports a declared week without hours on any day.
  fileprivate mutating func demandDay(in week: Answer<Week>, _ mode: Mode) {
    guard let week = week.located, week.value.isEmpty else { return }
    report(
      week.key, el: "Το ωράριο για τον τρόπο \(mode.named.el) δεν έχει καμία ημέρα",
      en: "The hours of the mode \(mode.named.en) have no day",
      help: Bilingual(
        el: "γράψτε μία γραμμή για κάθε ημέρα, π.χ. «monday: 09:00-13:00»",
        en: "write a line for each day, for example “monday: 09:00-13:00”"))
  }
}

extension Declaration {
  /// Whether all topics of a mode belong to departments with hours of their own in it, so that the
  /// general ones need no day.
  fileprivate func hasDepartments(for mode: Mode) -> Bool {
    let served = (topics.value ?? []).filter { $0.value.modes.value?.holds(mode) ?? true }
    return !served.isEmpty
      && served.allSatisfy { topic in
        department(of: topic.value)?.hours.value?[mode].value != nil
      }
  }
}

extension Week {
  /// Whether no day has hours; an unreadable day counts as one with hours.
  fileprivate var isEmpty: Bool {
    days.allSatisfy { $0.isAbsent || $0.value?.isEmpty == true }
  }
}
