extension Rule {
  /// A time ahead must be written in days, or also in hours: `2 days`, `48 hours`.
  static let aheadFormat = Rule(
    "ahead-format",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Ο χρόνος δεν έχει τη μορφή 2 days ή 48 hours",
      en: "The time is not written like 2 days or 48 hours"),
    explanation: Bilingual(
      el: """
        Γράψτε ακέραιο αριθμό, ένα διάστημα και «days» (ημέρες): «2 days», ή «1 day» για μία. Το \
        leadTime γράφεται και σε ώρες, «48 hours»· το horizon μόνο σε ημέρες. Χωρίς μονάδα δεν \
        είναι βέβαιο αν εννοείτε ημέρες ή ώρες, και διορθώνετε εσείς.
        """,
      en: """
        Write a whole number, a space and “days”: “2 days”, or “1 day”. leadTime may also be \
        written in hours, “48 hours”; horizon only in days. Without a unit it is uncertain whether \
        days or hours are meant, and you mend it.
        """),
    accepts: [text("leadTime: 48 hours\nhorizon: 30 days")],
    rejects: [
      text("leadTime: ⟦3⟧"), text("horizon: ⟦4 εβδομάδες⟧"), text("leadTime: ⟦48h⟧"),
      text("horizon: ⟦720 hours⟧"), text("leadTime: ⟦1 days⟧"),
    ],
    check: .typing)

  private static func text(_ lines: String) -> Example { Example(lines) }
}
