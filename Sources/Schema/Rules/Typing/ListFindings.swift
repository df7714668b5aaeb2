extension Finding {
  /// The finding for several values in one text, with the list that was meant.
  static func listText(
    _ text: String, separator: String?, values: [String], fix: Fix
  ) -> Finding {
    let shown = Mask.shortened(text)
    let list = "[" + values.joined(separator: ", ") + "]"
    guard let separator else {
      return Finding(
        .valueKind, at: fix.span,
        Bilingual(
          el: "Το «\(shown)» είναι λίστα χωρίς αγκύλες: γράψτε \(list)",
          en: "“\(shown)” is a list without brackets: write \(list)"), fixes: [fix])
    }
    guard separator != "\n", separator != "," else {
      return Finding(
        .valueKind, at: fix.span,
        Bilingual(
          el: "Κάθε τιμή είναι στοιχείο της λίστας μόνη της, και όχι όλες μαζί «\(shown)»",
          en: "Each value is an item of the list by itself, not all of them together “\(shown)”"),
        fixes: [fix])
    }
    return Finding(
      .valueKind, at: fix.span,
      Bilingual(
        el: separator == " "
          ? "Ανάμεσα στις τιμές μιας λίστας γράφεται κόμμα, που λείπει στο «\(shown)»"
          : "Ανάμεσα στις τιμές μιας λίστας γράφεται κόμμα, όχι «\(separator)»: «\(shown)»",
        en: separator == " "
          ? "Between the values of a list there is a comma, which “\(shown)” lacks"
          : "Between the values of a list there is a comma, not “\(separator)”: “\(shown)”"),
      fixes: [fix])
  }
}
