extension Rule {
  /// A redirect address must belong to only one client.
  static let redirectRepeated = Rule(
    "redirect-repeated",
    basis: .policy(.naming),
    rulings: [.redirects],
    title: Bilingual(
      el: "Η ίδια διεύθυνση επιστροφής δηλώνεται δύο φορές",
      en: "The same redirect address is declared twice"),
    explanation: Bilingual(
      el: """
        Κάθε πληροφοριακό σύστημα έχει έναν κωδικό εφαρμογής (client id) σε κάθε περιβάλλον, με \
        δικές του διευθύνσεις επιστροφής: αλλιώς ο κωδικός που εκδόθηκε για το ένα φτάνει στο \
        άλλο, και ένα δοκιμαστικό σύστημα στην είσοδο των πολιτών. Είναι πολιτική της πλατφόρμας. \
        Σβήστε τη διεύθυνση που περισσεύει ή γράψτε άλλη.
        """,
      en: """
        Each information system has one client of the service in each environment, with redirect \
        addresses of its own: else a code that was issued for one reaches the other, and a test \
        system the citizens’ entrance. This is a policy of the platform. Delete the address that \
        is not needed, or write another.
        """),
    accepts: [
      .signIn(test: "https://test.dimos.example/a, https://test.dimos.example/b")
    ],
    rejects: [
      .signIn(test: "https://test.dimos.example/a, ⟦https://test.dimos.example/a⟧"),
      .signIn(
        letter: "      date: 2021-07-20", test: "https://www.dimos.example/callback",
        production: "⟦https://www.dimos.example/callback⟧"),
      .signIn(
        test: "https://test.dimos.example/a",
        after: """
            - id: ofeiles
              system: Σύστημα οφειλών Δήμου
              purpose: Παρουσίαση οφειλών
              legalFramework: ν. 3852/2010 (Α΄ 87)
              request:
                number: 6471
                date: 2021-02-18
              redirects:
                test: [⟦https://test.dimos.example/a⟧]
              email: it@dimos.example
              declarations: [properUse, securityFramework, accessLog]
          """),
    ],
    check: .judging { declaration, judgement in
      var addresses: [Located<String>] = []
      for request in declaration.authentication.value ?? [] {
        request.value.redirects.value?.forEach { address, _ in addresses.append(address) }
      }
      Repeats.forEach(of: addresses, by: { $0.value }) { again, first in
        judgement.report(
          again.span,
          el: "Η διεύθυνση επιστροφής δηλώνεται ήδη πιο πάνω: κάθε κωδικός εφαρμογής (client id)"
            + " έχει δικές του",
          en: "The redirect address is declared above already: each client has its own",
          related: [.firstTime(at: first.span)])
      }
    })
}

extension Declaration {
  /// Visits every redirect address that can be split into parts, with its environment.
  func forEachRedirect(_ visit: (Located<String>, RedirectAddress, SignInEnvironment) -> Void) {
    for request in authentication.value ?? [] {
      request.value.redirects.value?.forEach { located, environment in
        if let address = RedirectAddress(located.value) { visit(located, address, environment) }
      }
    }
  }
}
