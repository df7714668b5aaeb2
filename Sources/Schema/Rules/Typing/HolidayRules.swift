/// The rule about the file with moved holidays (`MovedHolidays`).
extension Rule {
  /// A moved holiday must be moved once in its year, to a working day, by an earlier decision.
  static let holidayMoveWrong = Rule(
    "holiday-move-wrong",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η μετάθεση της αργίας δεν στέκει",
      en: "The move of the holiday cannot be right"),
    explanation: Bilingual(
      el: """
        Το αρχείο holidays.yaml λέει ποια αργία μετέθεσε μια απόφαση, για ποιο έτος και σε ποια \
        ημέρα, και από αυτό εξαρτώνται τα ραντεβού όλων των Δήμων. Κάθε αργία μετατίθεται μία φορά \
        στο έτος, σε εργάσιμη ημέρα του ίδιου έτους, με απόφαση που δημοσιεύτηκε νωρίτερα. \
        Διορθώστε την τιμή με το ΦΕΚ μπροστά σας.
        """,
      en: """
        The file holidays.yaml says which holiday a decision moved, for which year and to which \
        day, and the appointments of all municipalities depend on it. A holiday is moved once a \
        year, to a working day of the same year, by a decision published earlier. Correct the \
        value with the gazette in front of you.
        """),
    rejects: [],
    check: .typing)
}

extension Finding {
  static func holidayMoveWrong(
    _ move: MovedHolidays.Move, _ fault: MovedHolidays.Move.Fault, at span: SourceSpan
  ) -> Finding {
    let (name, year, day) = (move.holiday.label, move.year, move.observed)
    let text =
      switch fault {
      case .twice:
        Bilingual(
          el: "Η αργία «\(name.el)» του \(year) μετατίθεται ήδη παραπάνω",
          en: "The holiday “\(name.en)” of \(year) is moved above already")
      case .otherYear:
        Bilingual(
          el: "Η ημέρα \(day.iso) δεν είναι του \(year)", en: "The day \(day.iso) is not of \(year)"
        )
      case .closedAnyway:
        Bilingual(
          el: "Στις \(day.iso) (\(day.weekday.el)) οι υπηρεσίες είναι κλειστές ούτως ή άλλως",
          en: "On \(day.iso) (\(day.weekday.en)) services are closed anyway")
      case .late:
        Bilingual(
          el: "Η απόφαση δημοσιεύεται πριν από την ημέρα της (\(day.iso)), όχι στις"
            + " \(move.published.iso)",
          en: "The decision is published before its day (\(day.iso)), not on"
            + " \(move.published.iso)")
      }
    return Finding(.holidayMoveWrong, at: span, text)
  }
}
