extension DeclarationReader {
  /// Reports a list where one day is wanted, with the way to declare several days at that place;
  /// returns whether it did.
  mutating func reportDayList(_ node: UInt32, _ field: Field) -> Bool {
    guard tree[node].kind == .sequence, let way = DayList.way(for: field) else { return false }
    report(
      Finding(
        .valueKind, at: firstLine(of: node),
        Bilingual(
          el: "Εδώ γράφεται μία ημέρα και όχι λίστα: \(way.el)",
          en: "One day is written here, and not a list: \(way.en)")))
    return true
  }
}

/// How several days are declared, where a list of them was given for one.
enum DayList {
  /// The text to write for a field; nil where only one day can be meant.
  static func way(for field: Field) -> Bilingual? {
    let days = [ExceptionDays.Fields.date, ExceptionDays.Fields.from, ExceptionDays.Fields.to]
    if days.contains(where: { $0 === field }) { return exception }
    if field === Season.Fields.from || field === Season.Fields.to { return season }
    return field === LocalHoliday.Fields.date ? holiday : nil
  }

  private static let exception = Bilingual(
    el: "μερικές ημερομηνίες γράφονται «dates: [2026-12-10, 2027-01-07]», και διάστημα ημερών με"
      + " from (η πρώτη) και to (η τελευταία)",
    en: "several dates are written “dates: [2026-12-10, 2027-01-07]”, and a span of days with from"
      + " (the first) and to (the last)")
  private static let season = Bilingual(
    el: "η περίοδος έχει from (την πρώτη ημέρα) και to (την τελευταία), το καθένα σε δική του"
      + " γραμμή· δύο περίοδοι είναι δύο εγγραφές",
    en: "a period has from (its first day) and to (its last), each on a line of its own; two"
      + " periods are two entries")
  private static let holiday = Bilingual(
    el: "κάθε αργία είναι δική της εγγραφή, με name και date",
    en: "each holiday is an entry of its own, with name and date")
}
