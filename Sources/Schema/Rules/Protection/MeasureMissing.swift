extension Rule {
  /// The three security measures that the law names must be taken.
  static let measureMissing = Rule(
    "measure-missing",
    basis: .law(
      .article(7, 2),
      quote: """
        την καταγραφή και παρακολούθηση των προσβάσεων, τη διασφάλιση ιχνηλασιμότητας και την \
        προστασία των διακινούμενων δεδομένων
        """),
    rulings: [.notExhaustive],
    title: Bilingual(
      el: "Λείπει υποχρεωτικό μέτρο ασφάλειας",
      en: "A required measure of security is missing"),
    explanation: Bilingual(
      el: """
        Ο Δήμος τηρεί «κατ' ελάχιστον» τρία μέτρα (άρθρο 7 παρ. 2): καταγραφή και παρακολούθηση \
        των προσβάσεων (accessLog), ιχνηλασιμότητα (traceability) και προστασία των διακινούμενων \
        δεδομένων (dataProtection). Γράψτε και τα τρία στο measures, αφού βεβαιωθείτε ότι \
        τηρούνται: η δήλωση δεσμεύει τον Δήμο.
        """,
      en: """
        A municipality keeps three measures at the least (Article 7 § 2): the logging and \
        monitoring of access (accessLog), traceability (traceability) and the protection of data \
        in transit (dataProtection). Write all three under measures, once you are sure that they \
        are kept: the declaration binds the municipality.
        """),
    rejects: [
      Example(
        """
        security:
          email: security@dimos.example
          measures: ⟦[accessLog, dataProtection]⟧
        """),
      Example(
        """
        ⟦security⟧:
          email: security@dimos.example
        """),
    ],
    check: .judging { declaration, judgement in
      guard let security = declaration.security.located else { return }
      let kept = security.value.measures
      guard kept.isAbsent || kept.located != nil else { return }
      let lacking = Measure.allCases.filter { kept.value?.holds($0) != true }
      guard !lacking.isEmpty else { return }
      let what = Bilingual.enumeration(lacking.map { $0.named })
      judgement.report(
        kept.located?.span ?? security.key,
        el: "Από τα μέτρα ασφάλειας " + lacking.count.agreeing("λείπει: ", "λείπουν: ") + what.el,
        en: "The measures of security lack \(what.en)",
        help: Bilingual(
          el: "γράψτε «measures: [accessLog, traceability, dataProtection]», εφόσον τηρούνται",
          en: "write “measures: [accessLog, traceability, dataProtection]”, if they are kept"))
    })
}
