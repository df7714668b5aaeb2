extension Rule {
  /// Sign-in must not be used in production before the letter on its start.
  static let signInBeforeLetter = Rule(
    "sign-in-before-letter",
    basis: .interpretation(
      .letter, .oauth2(recital: "Ζ"),
      quote: "αναφορικά με την έναρξη της παραγωγικής λειτουργίας"),
    title: Bilingual(
      el: "Κανονική λειτουργία της αυθεντικοποίησης πριν από το έγγραφο έναρξης",
      en: "Sign-in in production before the letter on its start"),
    explanation: Bilingual(
      el: """
        Η απόφαση 45174 εκδόθηκε αφού κάθε φορέας είχε ενημερώσει με έγγραφο τη Γ.Γ.Π.Σ.Δ.Δ. για \
        την έναρξη της παραγωγικής λειτουργίας (προοίμιο, στοιχ. Ζ). Κατά την ερμηνεία της \
        πλατφόρμας, χωρίς τέτοιο έγγραφο καταχωρίζονται μόνο δοκιμαστικές διευθύνσεις. Γράψτε στο \
        productionLetter τον αριθμό και την ημερομηνία του, ή αφαιρέστε το production.
        """,
      en: """
        Decision 45174 was issued after each body had told the General Secretariat by letter of \
        the start of production (recital Ζ). By the platform’s interpretation, without such a \
        letter only test addresses are registered. Write its number and date under \
        productionLetter, or take production out.
        """),
    accepts: [
      .signIn(test: "https://test.dimos.example/callback"),
      .signIn(letter: "      date: 2026-10-01", production: "https://www.dimos.example/callback"),
    ],
    rejects: [
      .signIn(production: "https://www.dimos.example/callback", productionKey: "⟦production⟧"),
      .signIn(
        letter: "      date: ⟦2026-10-02⟧", production: "https://www.dimos.example/callback"),
    ],
    check: .judging { declaration, judgement in
      for request in declaration.authentication.value ?? [] {
        guard let production = request.value.redirects.value?.production.located,
          !production.value.isEmpty
        else { continue }
        judgement.demandLetter(of: request.value, for: production)
      }
    })
}

extension Judgement {
  fileprivate mutating func demandLetter(
    of request: SignInRequest, for production: Located<[Located<String>]>
  ) {
    guard !request.productionLetter.isAbsent else {
      report(
        production.key,
        el: "Δηλώνεται διεύθυνση για κανονική λειτουργία, αλλά λείπει το «productionLetter»",
        en: "A redirect address in production is declared, but “productionLetter” is missing",
        help: Bilingual(
          el: "γράψτε «productionLetter:» με number και date, ή κρατήστε μόνο το test",
          en: "write “productionLetter:” with number and date, or keep only test"))
      return
    }
    guard let date = request.productionLetter.value?.date.located, today < date.value else {
      return
    }
    report(
      date.span,
      el: "Το έγγραφο έναρξης έχει ημερομηνία \(date.value.words.el), που δεν έχει έρθει ακόμη",
      en: "The letter on the start is dated \(date.value.words.en), which is still to come",
      help: Bilingual(
        el: "ελέγξτε το έτος, ή κρατήστε έως τότε μόνο το test",
        en: "check the year, or keep only test until then"),
      related: [
        Finding.Related(
          span: production.key,
          note: Bilingual(
            el: "εδώ δηλώνεται διεύθυνση για κανονική λειτουργία",
            en: "an address in production is declared here"
          ))
      ])
  }
}
