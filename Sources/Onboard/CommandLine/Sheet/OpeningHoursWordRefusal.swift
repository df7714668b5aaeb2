import Schema

/// The refusals of words that belong in another place in the notation.
extension Refused {
  /// The refusal of `Mo Fr` and `Jul Aug`, where a sign is missing.
  static func notJoined(_ token: OpeningHoursToken) -> Fault {
    guard case .word(let word) = token.kind else { return unexpected(token) }
    return Fault(
      token.column,
      el: "Πριν από το «\(word)» λείπει η παύλα («έως») ή το κόμμα («και»)",
      en: "The hyphen (“to”) or the comma (“and”) before “\(word)” is missing")
  }

  /// The refusal of «εκτός Τετάρτης»: closed days need a rule of their own.
  static func except(_ token: OpeningHoursToken) -> Fault {
    guard case .word(let word) = token.kind else { return unexpected(token) }
    return Fault(
      token.column,
      el: "Μετά το «εκτός» διαβάζεται μόνο το «αργιών»· για το «\(word)» γράψτε στο τέλος κανόνα,"
        + " π.χ. «; Τετάρτη κλειστά»",
      en: "After “except” only public holidays are read; for “\(word)”, write a rule at the end,"
        + " e.g. “; We off”")
  }

  /// The refusal of `Sa[6]`.
  static func noNth(_ column: Int, _ number: Int) -> Fault {
    Fault(
      column,
      el: "Δεν υπάρχει ημέρα με αριθμό \(number) στον μήνα: από 1 έως 5, ή -1 για την τελευταία",
      en: "No day of the month has the number \(number): from 1 to 5, or -1 for the last")
  }

  /// The refusal of `week 54`.
  static func noWeek(_ column: Int, _ number: Int) -> Fault {
    Fault(
      column, el: "Δεν υπάρχει εβδομάδα \(number): ένα έτος έχει ως 53",
      en: "There is no week \(number): a year has 53 at most")
  }

  /// The refusal of «κάθε δεύτερο Σάββατο», which may mean one in the month or every second week.
  static func whichRhythm(_ column: Int) -> Fault {
    Fault(
      column,
      el: "Δεν φαίνεται αν είναι «του μήνα»: γράψτε π.χ. «πρώτο Σάββατο του μήνα»· κάθε δεύτερη"
        + " εβδομάδα γράφεται στο αρχείο με from, weekdays και everyWeeks",
      en: "It is unclear whether this is “of the month”: write e.g. “first Saturday of the month”;"
        + " every second week is written in the file, with from, weekdays and everyWeeks",
      inSheet: Bilingual(
        el: "Ημέρα που δεν είναι κάθε εβδομάδα γράφεται στην ενότητα «ΕΚΤΑΚΤΗ ΛΕΙΤΟΥΡΓΙΑ»: η ημέρα"
          + " στη στήλη «Ημέρες εβδομάδας», και δίπλα «Από» και «Ανά εβδομάδες» 2 για κάθε δεύτερη"
          + " εβδομάδα, ή «Ποιες του μήνα»· στο «Ωράριο» μένουν μόνο οι ώρες",
        en: "A day that is not every week is written in the section “ΕΚΤΑΚΤΗ ΛΕΙΤΟΥΡΓΙΑ”: the day"
          + " in the column “Ημέρες εβδομάδας”, and beside it “Από” and “Ανά εβδομάδες” 2 for every"
          + " second week, or “Ποιες του μήνα”; only the hours stay in “Ωράριο”"))
  }
}
