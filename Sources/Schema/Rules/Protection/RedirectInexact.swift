extension Rule {
  /// A redirect address must name exactly one place.
  static let redirectInexact = Rule(
    "redirect-inexact",
    basis: .interpretation(
      .redirects, .oauth2(6),
      quote: "την προστασία των διακινούμενων δεδομένων από κάθε παραβίαση"),
    title: Bilingual(
      el: "Διεύθυνση επιστροφής που δεν ορίζει ένα ακριβώς σημείο",
      en: "A redirect address that does not name exactly one place"),
    explanation: Bilingual(
      el: """
        Όποιος ελέγχει τη διεύθυνση επιστροφής παίρνει τον κωδικό εξουσιοδότησης του πολίτη, γι’ \
        αυτό η υπηρεσία τη συγκρίνει γράμμα προς γράμμα (RFC 9700 § 2.1) και τα δεδομένα \
        προστατεύονται από κάθε παραβίαση (απόφαση 45174 παρ. 6). Γράψτε ολόκληρη τη διεύθυνση, \
        χωρίς «*», χωρίς «#…», χωρίς όνομα χρήστη πριν από το «@», χωρίς «.» ή «..» στη διαδρομή, \
        με πλήρες όνομα διακομιστή και θύρα από \(first) έως \(last).
        """,
      en: """
        Whoever controls the redirect address receives the citizen’s authorization code; so the \
        service compares it letter by letter (RFC 9700 § 2.1), and data is protected from every \
        breach (Decision 45174 § 6). Write the whole address, without “*”, without “#…”, without \
        a user name before “@”, without “.” or “..” in its path, with the full name of the host, \
        and a port from \(first) to \(last).
        """),
    accepts: [
      .signIn(test: "https://test.dimos.example:1/a..b/callback?from=gsis"),
      .signIn(test: "https://test.dimos.example:65535/..."),
    ],
    rejects: [
      .signIn(test: "\"https://⟦*⟧.dimos.example/callback\""),
      .signIn(test: "https://test.dimos.example/⟦*⟧"),
      .signIn(test: "https://test.dimos.example/callback⟦#top⟧"),
      .signIn(test: "https://⟦dimos@⟧evil.example/callback"),
      .signIn(test: "https://test.dimos.example/a/⟦..⟧/callback"),
      .signIn(test: "https://test.dimos.example/⟦%2E⟧/callback"),
      .signIn(test: "https://⟦test⟧/callback"),
      .signIn(test: "https://⟦test_1.dimos.example⟧/callback"),
      .signIn(test: "https://⟦test.dimos.example⟧:0/callback"),
      .signIn(test: "https://⟦test.dimos.example⟧:65536/callback"),
      .signIn(test: "https://⟦localhost⟧:65536/callback"),
      .signIn(test: "https://⟦.localhost⟧/callback"),
    ],
    check: .judging { declaration, judgement in
      declaration.forEachRedirect { located, address, _ in
        guard let fault = address.fault else { return }
        judgement.report(fault, in: located)
      }
    })
}

extension Judgement {
  fileprivate mutating func report(_ fault: RedirectAddress.Fault, in address: Located<String>) {
    let (range, el, en) =
      switch fault {
      case .wildcard(let range):
        (range, "έχει «*»: δηλώστε χωριστά κάθε διεύθυνση", "has a “*”: declare each address")
      case .user(let range):
        (
          range, "έχει όνομα χρήστη πριν από τον διακομιστή: σβήστε το",
          "has a user name before the host: delete it"
        )
      case .fragment(let range):
        (range, "έχει τμήμα «#…»: σβήστε το", "has a fragment “#…”: delete it")
      case .dots(let range):
        (
          range, "έχει «.» ή «..» στη διαδρομή: γράψτε την τελική διαδρομή",
          "has “.” or “..” in its path: write the path that is meant"
        )
      case .host(let range):
        (
          range, "δεν έχει πλήρες όνομα διακομιστή και θύρα από \(first) έως \(last)",
          "has no full host name with a port from \(first) to \(last)"
        )
      }
    report(
      address.place(of: range) ?? address.span, el: "Η διεύθυνση επιστροφής " + el,
      en: "The redirect address " + en)
  }
}

private let first = Shape.ports.lowerBound
private let last = Shape.ports.upperBound
