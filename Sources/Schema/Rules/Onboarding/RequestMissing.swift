extension Rule {
  /// The declaration must name the request to which it belongs.
  static let requestMissing = Rule(
    "request-missing",
    basis: .law(
      .article(6, 1), quote: "υποβάλλει αίτημα στη Διεύθυνση Υποστήριξης Λειτουργίας Συστημάτων"),
    rulings: [.requestingOrgan],
    title: Bilingual(
      el: "Λείπουν στοιχεία του αιτήματος του Δήμου",
      en: "The municipality’s request is not identified"),
    explanation: Bilingual(
      el: """
        Ο Δήμος υποβάλλει αίτημα στη Διεύθυνση Υποστήριξης Λειτουργίας Συστημάτων Δημόσιας \
        Διοίκησης (άρθρο 6 παρ. 1), και η πράξη ένταξης το μνημονεύει με τον αριθμό και την \
        ημερομηνία του. Γράψτε στο request τον αριθμό πρωτοκόλλου (protocol), όπως τον έδωσε ο \
        Δήμος, και την ημερομηνία (date).
        """,
      en: """
        The municipality submits a request to the Directorate of Support for Public \
        Administration Systems (Article 6 § 1), and the act of onboarding cites it by number and \
        date. Write the protocol number (protocol), as the municipality gave it, and the date \
        (date) under request.
        """),
    rejects: [
      Example("⟦version⟧: 1", without: ["request"]),
      Example(
        """
        ⟦request⟧:
          protocol: 17788/20-7-2026
        """),
      Example("⟦request⟧: {}"),
    ],
    check: .judging { declaration, judgement in
      let help = Bilingual(
        el: "γράψτε κάτω από το request π.χ. «protocol: 17788/20-7-2026» και «date: 2026-07-20»",
        en: "write under request, for example, “protocol: 17788/20-7-2026”, “date: 2026-07-20”")
      judgement.demand(
        TopFields.request, declaration.request, in: declaration.start, help: help)
      guard let request = declaration.request.located else { return }
      var lacking: [Field] = []
      if request.value.protocolNumber.isAbsent { lacking.append(Request.Fields.protocolNumber) }
      if request.value.date.isAbsent { lacking.append(Request.Fields.date) }
      guard !lacking.isEmpty else { return }
      let what = Bilingual.enumeration(lacking.map { $0.named })
      judgement.report(
        request.key,
        el: "Από το αίτημα " + lacking.count.agreeing("λείπει: ", "λείπουν: ") + what.el,
        en: "The request lacks \(what.en)", help: help)
    })
}
