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
          el: "Η ημέρα \(day.words.el) δεν είναι του \(year)",
          en: "The day \(day.words.en) is not of \(year)"
        )
      case .closedAnyway:
        Bilingual(
          el: "Στις \(day.words.el) (\(day.weekday.el)) οι υπηρεσίες είναι κλειστές ούτως ή άλλως",
          en: "On \(day.words.en) (\(day.weekday.en)) services are closed anyway")
      case .late:
        Bilingual(
          el: "Η απόφαση δημοσιεύεται πριν από την ημέρα της (\(day.words.el)), όχι στις"
            + " \(move.published.words.el)",
          en: "The decision is published before its day (\(day.words.en)), not on"
            + " \(move.published.words.en)")
      }
    return Finding(.holidayMoveWrong, at: span, text)
  }
}
