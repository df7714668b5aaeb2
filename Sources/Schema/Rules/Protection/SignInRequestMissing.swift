extension Rule {
  /// The file of a body other than a municipality must contain a request.
  static let signInRequestMissing = Rule(
    "sign-in-request-missing",
    basis: .interpretation(.otherBodies, .oauth2(recital: "ΣΤ"), quote: "Τα αιτήματα υπ' αριθμ."),
    title: Bilingual(
      el: "Αρχείο φορέα χωρίς αίτημα αυθεντικοποίησης",
      en: "A body’s file without a request for sign-in"),
    explanation: Bilingual(
      el: """
        Η υπηρεσία αυθεντικοποίησης διατίθεται ύστερα από αίτημα του φορέα (απόφαση 45174, \
        προοίμιο, στοιχ. ΣΤ), και το αρχείο ενός φορέα που δεν είναι Δήμος δεν έχει άλλον σκοπό. \
        Γράψτε στο authentication ένα αίτημα για κάθε πληροφοριακό σύστημα.
        """,
      en: """
        Sign-in is provided when a body has asked for it (Decision 45174, recital ΣΤ), and the \
        file of a body that is no municipality serves nothing else. Write a request for each \
        information system under authentication.
        """),
    accepts: [.body()],
    rejects: [
      .body(start: "⟦version⟧", authentication: false),
      .body(authentication: false, more: "⟦authentication⟧: []"),
    ],
    check: .judging { declaration, judgement in
      guard declaration.isOfBody else { return }
      judgement.demandItems(
        TopFields.authentication, declaration.authentication, in: declaration.start,
        help: Bilingual(
          el: "γράψτε κάτω από το authentication μία ομάδα που αρχίζει με «- id: …»",
          en: "write a group under authentication, beginning with “- id: …”"))
    })
}
