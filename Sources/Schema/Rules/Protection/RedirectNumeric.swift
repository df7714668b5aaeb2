extension Rule {
  /// A redirect address must use a host name, not an IP address, which may change its owner.
  static let redirectNumeric = Rule(
    "redirect-numeric",
    basis: .interpretation(
      .redirects, .oauth2(6),
      quote: "την προστασία των διακινούμενων δεδομένων από κάθε παραβίαση"),
    title: Bilingual(
      el: "Διεύθυνση επιστροφής με αριθμό IP αντί για όνομα",
      en: "A redirect address with an IP address instead of a name"),
    explanation: Bilingual(
      el: """
        Ένας αριθμός IP αλλάζει χέρια, και τότε οι κωδικοί εξουσιοδότησης των πολιτών φτάνουν σε \
        άλλον· τα δεδομένα προστατεύονται από κάθε παραβίαση (απόφαση 45174 παρ. 6). Γράψτε το \
        όνομα του διακομιστή, όπως είναι στο πιστοποιητικό του. Ο ίδιος ο υπολογιστής του \
        προγραμματιστή (127.0.0.1, [::1]) επιτρέπεται στο δοκιμαστικό περιβάλλον.
        """,
      en: """
        An IP address changes hands, and then citizens’ authorization codes reach somebody else; \
        data is protected from every breach (Decision 45174 § 6). Write the name of the host, as \
        its certificate has it. A developer’s own computer (127.0.0.1, [::1]) is allowed in the \
        test environment.
        """),
    accepts: [
      .signIn(test: "https://127.0.0.1:8443/callback, \"https://[::1]/callback\""),
      .signIn(test: "https://10.example.gr/callback"),
    ],
    rejects: [
      .signIn(test: "https://⟦192.0.2.7⟧/callback"),
      .signIn(test: "https://⟦192.0.2.7.⟧/callback"),
      .signIn(test: "https://⟦0xC0000207⟧/callback"),
      .signIn(test: "\"https://⟦[2001:db8::7]⟧:8443/callback\""),
      .signIn(test: "http://⟦192.0.2.7⟧:8080/callback"),
      .signIn(
        letter: "      date: 2021-07-20", production: "https://⟦3221225991⟧/callback"),
    ],
    check: .judging { declaration, judgement in
      declaration.forEachRedirect { located, address, _ in
        guard address.isNumeric, !address.isLoopback, address.fault == nil else { return }
        judgement.report(
          located.place(of: address.hostRange) ?? located.span,
          el: "Η διεύθυνση επιστροφής έχει αριθμό IP: γράψτε το όνομα του διακομιστή",
          en: "The redirect address has an IP address: write the name of the host")
      }
    })
}
