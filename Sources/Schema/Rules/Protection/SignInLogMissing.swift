extension Rule {
  /// A body that uses sign-in must log who looks at the data it receives.
  static let signInLogMissing = Rule(
    "sign-in-log-missing",
    basis: .interpretation(
      .otherBodies, .oauth2(6), quote: "την καταγραφή και παρακολούθηση των προσβάσεων"),
    title: Bilingual(
      el: "Αίτημα αυθεντικοποίησης χωρίς δήλωση καταγραφής των προσβάσεων",
      en: "A request for sign-in that does not declare logging of access"),
    explanation: Bilingual(
      el: """
        Ο φορέας που λαμβάνει στοιχεία πολιτών από την υπηρεσία καταγράφει και παρακολουθεί τις \
        προσβάσεις σε αυτά, διασφαλίζει την ιχνηλασιμότητα και προστατεύει τα διακινούμενα \
        δεδομένα (απόφαση 45174 παρ. 6). Γράψτε και το accessLog στο declarations, αφού η \
        καταγραφή λειτουργεί.
        """,
      en: """
        A body that receives citizens’ data from the service logs and monitors access to it, \
        ensures traceability and protects data in transit (Decision 45174 § 6). Write accessLog \
        under declarations too, once the log works.
        """),
    accepts: [.signIn()],
    rejects: [.signIn(declarations: "    declarations: ⟦[properUse, securityFramework]⟧")],
    check: .judging { declaration, judgement in
      for request in declaration.authentication.value ?? []
      where request.value.declarations.located != nil {
        judgement.demand([.accessLog], of: request)
      }
    })
}
