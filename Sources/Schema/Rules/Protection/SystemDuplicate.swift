extension Rule {
  /// An information system must have only one request.
  static let systemDuplicate = Rule(
    "system-duplicate",
    basis: .policy(.naming),
    title: Bilingual(
      el: "Το ίδιο πληροφοριακό σύστημα δηλώνεται δύο φορές",
      en: "The same information system is declared twice"),
    explanation: Bilingual(
      el: """
        Η υπηρεσία δίνει έναν κωδικό εφαρμογής (client id) σε κάθε πληροφοριακό σύστημα, και κάθε \
        σύστημα έχει μία γραμμή στο Παράρτημα Ι. Δύο ίδια ονόματα δεν ξεχωρίζουν, ακόμη και αν \
        διαφέρουν σε τόνους, κεφαλαία ή κενά. Είναι πολιτική της πλατφόρμας. Κρατήστε ένα αίτημα \
        με όλες τις διευθύνσεις, ή γράψτε στο όνομα τι ξεχωρίζει τα δύο συστήματα.
        """,
      en: """
        The service gives one client to each information system, and each system has one row in \
        Annex I. Two equal names cannot be told apart, not even if accents, capitals or blanks \
        differ. This is a policy of the platform. Keep one request with all addresses, or write \
        in the name what sets the two systems apart.
        """),
    accepts: [two("Σύστημα αιτήσεων Δήμου", "Σύστημα οφειλών Δήμου")],
    rejects: [
      two("Σύστημα αιτήσεων Δήμου", "⟦Σύστημα αιτήσεων Δήμου⟧"),
      two("Σύστημα αιτήσεων Δήμου", "⟦ΣΥΣΤΗΜΑ ΑΙΤΗΣΕΩΝ ΔΗΜΟΥ⟧"),
    ],
    check: .judging { declaration, judgement in
      let systems = (declaration.authentication.value ?? []).compactMap { $0.value.system.located }
      Repeats.forEachReading(of: systems, by: { $0.value }) { again, first in
        judgement.report(
          again.span,
          el: "Για το σύστημα αυτό υπάρχει ήδη αίτημα: δίνεται ένας κωδικός εφαρμογής (client id)",
          en: "There is a request for this system already: one client for each system",
          related: [.firstTime(at: first.span)])
      }
    })

  private static func two(
    _ first: String, _ second: String, fileID: StaticString = #fileID, line: Int = #line
  ) -> Example {
    .signIn(
      system: first,
      after: """
          - id: deftero
            system: \(second)
            purpose: Παρουσίαση οφειλών
            legalFramework: ν. 3852/2010 (Α΄ 87)
            request:
              number: 6471
              date: 2021-02-18
            email: it@dimos.example
            declarations: [properUse, securityFramework, accessLog]
        """, fileID: fileID, line: line)
  }
}
