extension Rule {
  /// No request may be older than the decision on which it is based.
  static let requestBeforeDecision = Rule(
    "request-before-decision",
    basis: .interpretation(.dayOfPublication, .article(8), quote: "αρχίζει από τη δημοσίευσή της"),
    title: Bilingual(
      el: "Το αίτημα είναι παλαιότερο από την απόφαση",
      en: "The request is older than the decision"),
    explanation: Bilingual(
      el: """
        Η κοινή απόφαση ισχύει από τη δημοσίευσή της (άρθρο 8), που έγινε στις 3 Φεβρουαρίου 2022 \
        (Β΄ 386). Πριν από αυτήν δεν υπήρχε διάταξη στην οποία να στηριχθεί αίτημα ένταξης. \
        Ελέγξτε το έτος· αν το έγγραφο έχει πράγματι αυτή την ημερομηνία, χρειάζεται νέο αίτημα.
        """,
      en: """
        The joint decision is in force from its publication (Article 8), on 3 February 2022 \
        (Government Gazette B 386). Before it there was no provision for a request to rest on. \
        Check the year; if the letter really has this date, a new request is needed.
        """),
    accepts: [
      Example(
        """
        request:
          protocol: 1/3-2-2022
          date: 2022-02-03
        """)
    ],
    rejects: [
      Example(
        """
        request:
          protocol: 997/2-2-2022
          date: ⟦2022-02-02⟧
        """)
    ],
    check: .judging { declaration, judgement in
      guard let date = declaration.request.value?.date.located,
        let published = Decision.myDimosLive.published, date.value < published
      else { return }
      let found = date.value.words
      let publication = published.words
      judgement.report(
        date.span,
        el: "Το αίτημα έχει ημερομηνία \(found.el), ενώ η απόφαση"
          + " δημοσιεύθηκε στις \(publication.el)",
        en: "The request is dated \(found.en), but the decision was published on"
          + " \(publication.en)",
        help: Bilingual(
          el: "γράψτε την ημερομηνία του αιτήματος ως έτος-μήνας-ημέρα, π.χ. «2026-07-20»",
          en: "write the request’s date as year-month-day, for example “2026-07-20”"))
    })
}
