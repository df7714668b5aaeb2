extension Rule {
  /// Loopback addresses, which lead to a developer's own computer, must not be used for citizens.
  static let redirectLoopback = Rule(
    "redirect-loopback",
    basis: .interpretation(
      .redirects, .oauth2(1), quote: "κατά την είσοδό τους στις ψηφιακές υπηρεσίες"),
    title: Bilingual(
      el: "Η διεύθυνση επιστροφής για κανονική λειτουργία δείχνει τον υπολογιστή του χρήστη",
      en: "A redirect address in production that is the computer itself"),
    explanation: Bilingual(
      el: """
        Η υπηρεσία διατίθεται για την είσοδο των πολιτών στις ψηφιακές υπηρεσίες του φορέα \
        (απόφαση 45174 παρ. 1), και το localhost είναι ο υπολογιστής του ίδιου του πολίτη. \
        Μεταφέρετε τη διεύθυνση στο test, ή γράψτε στο production τη διεύθυνση της υπηρεσίας.
        """,
      en: """
        Sign-in is provided for citizens’ entrance to the body’s digital services (Decision \
        45174 § 1), and localhost is the citizen’s own computer. Move the address to test, or \
        write the address of the service under production.
        """),
    accepts: [.signIn(test: "http://localhost/callback")],
    rejects: [
      production("https://⟦localhost⟧/callback"), production("https://⟦app.LocalHost⟧/callback"),
      production("http://⟦127.0.0.1⟧:8080/callback"),
      production("\"https://⟦[::1]⟧/callback\""),
    ],
    check: .judging { declaration, judgement in
      declaration.forEachRedirect { located, address, environment in
        guard environment == .production, address.isLoopback, address.fault == nil else { return }
        judgement.report(
          located.place(of: address.hostRange) ?? located.span,
          el: "Η διεύθυνση επιστροφής για κανονική λειτουργία δείχνει τον υπολογιστή του χρήστη:"
            + " επιτρέπεται μόνο στο «test»",
          en: "The redirect address in production is the computer itself: allowed under “test” only"
        )
      }
    })

  private static func production(
    _ address: String, fileID: StaticString = #fileID, line: Int = #line
  ) -> Example {
    .signIn(letter: "      date: 2021-07-20", production: address, fileID: fileID, line: line)
  }
}
