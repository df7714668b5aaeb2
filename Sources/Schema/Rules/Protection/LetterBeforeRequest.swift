extension Rule {
  /// The letter on the start of production must not be older than the request.
  static let letterBeforeRequest = Rule(
    "letter-before-request",
    basis: .interpretation(
      .letter, .oauth2(recital: "Ζ"), quote: "αναφορικά με την έναρξη της παραγωγικής λειτουργίας"),
    title: Bilingual(
      el: "Το έγγραφο έναρξης είναι παλαιότερο από το αίτημα",
      en: "The letter on the start is older than the request"),
    explanation: Bilingual(
      el: """
        Πρώτα υποβάλλεται το αίτημα στο Κέντρο Διαλειτουργικότητας και γίνονται οι δοκιμές, μετά \
        έρχεται το έγγραφο για την έναρξη της παραγωγικής λειτουργίας (απόφαση 45174, προοίμιο, \
        στοιχ. ΣΤ και Ζ): έτσι έγινε και στους έξι φορείς. Ελέγξτε τις δύο ημερομηνίες.
        """,
      en: """
        First the request goes to the Interoperability Centre and the system is tried; then comes \
        the letter on the start of production (Decision 45174, recital ΣΤ and recital Ζ): \
        so it was with all six bodies. Check the two dates.
        """),
    accepts: [.signIn(request: "2021-07-20", letter: "      date: 2021-07-20")],
    rejects: [.signIn(request: "2021-07-20", letter: "      date: ⟦2021-07-19⟧")],
    check: .judging { declaration, judgement in
      for request in declaration.authentication.value ?? [] {
        guard let date = request.value.request.value?.date.located,
          let letter = request.value.productionLetter.value?.date.located, letter.value < date.value
        else { continue }
        judgement.report(
          letter.span,
          el: "Το έγγραφο έναρξης (\(letter.value.words.el)) προηγείται του αιτήματος"
            + " (\(date.value.words.el))",
          en: "The letter on the start (\(letter.value.words.en)) precedes the request"
            + " (\(date.value.words.en))",
          related: [
            Finding.Related(
              span: date.span, note: Bilingual(el: "το αίτημα", en: "the request"))
          ])
      }
    })
}
