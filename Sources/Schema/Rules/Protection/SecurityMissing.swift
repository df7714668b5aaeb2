extension Rule {
  /// A contact for information security must be declared.
  static let securityMissing = Rule(
    "security-missing",
    basis: .interpretation(
      .securityContact, .article(7, 2),
      quote: "των κατάλληλων και αναγκαίων τεχνικών μέτρων ασφάλειας"),
    title: Bilingual(
      el: "Λείπει η θυρίδα για θέματα ασφάλειας",
      en: "The mailbox for security matters is missing"),
    explanation: Bilingual(
      el: """
        Κάθε Δήμος που εντάσσεται λαμβάνει και τηρεί διαρκώς τα κατάλληλα τεχνικά μέτρα ασφάλειας \
        των πληροφοριών (άρθρο 7 παρ. 2). Κατά την ερμηνεία της πλατφόρμας, «διαρκώς» σημαίνει ότι \
        υπάρχει και κάποιος που ειδοποιείται σε περιστατικό. Γράψτε στο security, ως email, \
        υπηρεσιακή θυρίδα, και ως measures τα μέτρα που τηρούνται.
        """,
      en: """
        Every municipality that joins takes and constantly keeps the suitable technical measures \
        for the security of information (Article 7 § 2). By the platform’s interpretation, \
        “constantly” means that somebody can be told of an incident. Write a role mailbox as \
        email under security, and the measures that are kept as measures.
        """),
    rejects: [
      Example("⟦version⟧: 1", without: ["security"]),
      Example(
        """
        ⟦security⟧:
          measures: [accessLog, traceability, dataProtection]
        """),
    ],
    check: .judging { declaration, judgement in
      judgement.demand(
        TopFields.security, declaration.security, in: declaration.start,
        help: Bilingual(
          el: "γράψτε «security:» και από κάτω email και measures",
          en: "write “security:” and under it email and measures"))
      guard let security = declaration.security.located else { return }
      judgement.demand(
        Security.Fields.email, security.value.email, in: security.key,
        help: Bilingual(
          el: "γράψτε κάτω από το security «email:» και μια υπηρεσιακή θυρίδα",
          en: "write “email:” under security and a role mailbox"))
    })
}
