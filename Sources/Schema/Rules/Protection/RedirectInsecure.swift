extension Rule {
  /// An authorization code must be sent encrypted.
  static let redirectInsecure = Rule(
    "redirect-insecure",
    basis: .interpretation(
      .redirects, .oauth2(6),
      quote: "την προστασία των διακινούμενων δεδομένων από κάθε παραβίαση"),
    title: Bilingual(
      el: "Διεύθυνση επιστροφής χωρίς κρυπτογράφηση",
      en: "A redirect address without encryption"),
    explanation: Bilingual(
      el: """
        Στη διεύθυνση επιστροφής φτάνει ο κωδικός εξουσιοδότησης του πολίτη, και τα διακινούμενα \
        δεδομένα προστατεύονται από κάθε παραβίαση (απόφαση 45174 παρ. 6). Γράψτε «https://». Το \
        «http://» γίνεται δεκτό μόνο στο δοκιμαστικό περιβάλλον και μόνο για τον ίδιο τον \
        υπολογιστή του προγραμματιστή (127.0.0.1, [::1], localhost: RFC 8252 § 7.3).
        """,
      en: """
        A citizen’s authorization code arrives at the redirect address, and data in transit is \
        protected from every breach (Decision 45174 § 6). Write “https://”. “http://” is accepted \
        in the test environment only, and for a developer’s own computer only (127.0.0.1, [::1], \
        localhost: RFC 8252 § 7.3).
        """),
    accepts: [
      .signIn(test: "https://test.dimos.example/callback"),
      .signIn(test: "http://127.0.0.1:8080/callback"),
      .signIn(test: "\"http://[::1]:8080/callback\""),
      .signIn(test: "http://localhost:8080/callback"),
    ],
    rejects: [
      .signIn(test: "⟦http⟧://test.dimos.example/callback"),
      .signIn(
        letter: "      date: 2021-07-20", production: "⟦http⟧://www.dimos.example/callback"),
    ],
    check: .judging { declaration, judgement in
      declaration.forEachRedirect { located, address, environment in
        guard !address.isSecure, !address.isNumeric, !address.isLoopback, address.fault == nil
        else { return }
        judgement.report(
          located.place(of: address.schemeRange) ?? located.span,
          el: "Η διεύθυνση επιστροφής αρχίζει με «http://» και όχι με «https://»",
          en: "The redirect address begins with “http://” and not with “https://”",
          help: Bilingual(
            el: "γράψτε «https://» και βεβαιωθείτε ότι ο διακομιστής έχει πιστοποιητικό",
            en: "write “https://”, and make sure that the server has a certificate"))
      }
    })
}
