extension Rule {
  /// No request should be dated after the day of judgement.
  static let requestAhead = Rule(
    "request-ahead",
    .note,
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Το αίτημα έχει ημερομηνία που δεν έχει έρθει",
      en: "The request is dated on a day to come"),
    explanation: Bilingual(
      el: """
        Η διαπιστωτική πράξη μνημονεύει το αίτημα με την ημερομηνία του, και αίτημα με αυριανή \
        ημερομηνία δεν έχει ακόμη υποβληθεί. Συνήθως είναι λάθος το έτος. Είναι σημείωση, ποτέ \
        λάθος: μια δήλωση ετοιμάζεται και πριν από το έγγραφό της. Γράψτε την ημερομηνία που έχει \
        το έγγραφο, ή υποβάλετε τη δήλωση από εκείνη την ημέρα.
        """,
      en: """
        The act names the request by its date, and a request with tomorrow's date has not been \
        made yet. Usually the year is wrong. This is a note, never an error: a draft may be \
        prepared before its letter. Write the date that the letter has, or submit the \
        declaration from that day on.
        """),
    accepts: [request("17788/1-10-2026", "2026-10-01")],
    rejects: [
      request("17788/2-10-2026", "⟦2026-10-02⟧"), request("17788", "⟦2027-07-20⟧"),
      request("17788/20-7-26", "⟦2027-07-20⟧"), .signIn(request: "⟦2026-10-02⟧"),
    ],
    check: .judging { declaration, judgement in
      if let request = declaration.request.value, let date = request.date.located {
        judgement.compareToday(with: date, written: request.dayOfProtocol)
      }
      for request in declaration.authentication.value ?? [] {
        guard let date = request.value.request.value?.date.located else { continue }
        judgement.compareToday(with: date, written: nil)
      }
    })

  private static func request(_ number: String, _ date: String) -> Example {
    Example(
      """
      request:
        protocol: \(number)
        date: \(date)
      """)
  }

  /// The protocol number of a request should bear no other date than the request.
  static let protocolDateOther = Rule(
    "protocol-date-other",
    .note,
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Ο αριθμός πρωτοκόλλου έχει άλλη ημερομηνία από το αίτημα",
      en: "The protocol number has another date than the request"),
    explanation: Bilingual(
      el: """
        Ο αριθμός πρωτοκόλλου γράφεται συχνά με την ημερομηνία του, «17788/20-7-2026», και στην \
        πράξη μπαίνουν και τα δύο. Είναι σημείωση, ποτέ λάθος: έγγραφο μπορεί να πρωτοκολλήθηκε \
        άλλη ημέρα. Ελέγξτε τις δύο ημερομηνίες.
        """,
      en: """
        A protocol number is often written with its date, “17788/20-7-2026”, and the act has \
        both. This is a note, never an error: a letter may have been entered on another day. \
        Check the two dates.
        """),
    accepts: [
      request("17788/20-7-26", "2026-07-20"), request("17788/2026", "2026-07-20"),
      request("ΔΥ 17788/20.07.2026", "2026-07-20"),
    ],
    rejects: [
      request("17788/20-7-2026", "⟦2026-07-21⟧"), request("17788/20/7/25", "⟦2026-07-20⟧"),
    ],
    check: .judging { declaration, judgement in
      guard let request = declaration.request.value, let date = request.date.located,
        let number = request.protocolNumber.located, let written = request.dayOfProtocol,
        written != date.value, date.value <= judgement.today,
        Decision.myDimosLive.published.map({ $0 <= date.value }) ?? true
      else { return }
      let (found, other) = (date.value.words, written.words)
      judgement.report(
        date.span,
        el: "Το αίτημα έχει ημερομηνία \(found.el), ο αριθμός πρωτοκόλλου όμως \(other.el)",
        en: "The request is dated \(found.en), but its protocol number says \(other.en)",
        help: Bilingual(
          el: "αν και οι δύο είναι σωστές, δεν χρειάζεται τίποτα",
          en: "if both are right, nothing is needed"),
        related: [
          Finding.Related(
            span: number.span,
            note: Bilingual(el: "ο αριθμός πρωτοκόλλου", en: "the protocol number"))
        ])
    })
}

extension Judgement {
  /// Reports a future date, with the date in the protocol number if that is not in the future.
  fileprivate mutating func compareToday(with date: Located<Day>, written: Day?) {
    guard date.value > today else { return }
    let written = written.flatMap { $0 <= today ? $0 : nil }
    let found = date.value.words
    report(
      date.span,
      el: "Το αίτημα έχει ημερομηνία \(found.el), που δεν έχει έρθει ακόμη",
      en: "The request is dated \(found.en), which is still to come",
      help: written.map {
        Bilingual(
          el: "ο αριθμός πρωτοκόλλου έχει ημερομηνία \($0.words.el): ελέγξτε ποια είναι σωστή",
          en: "its protocol number is dated \($0.words.en): check which is right")
      }
        ?? Bilingual(
          el: "ελέγξτε το έτος, ή υποβάλετε τη δήλωση από εκείνη την ημέρα",
          en: "check the year, or submit the declaration from that day on"),
      fixes: written.map {
        [Finding.Fix(span: date.span, replacement: $0.iso, applicability: .maybe)]
      } ?? [])
  }
}

extension Request {
  /// The date that follows the protocol number, as in `17788/20-7-2026`.
  fileprivate var dayOfProtocol: Day? {
    guard let number = protocolNumber.value else { return nil }
    let bytes = Array(number.utf8)
    for start in bytes.indices where bytes[start] == 0x2F || bytes[start] == 0x20 {
      let rest = String(decoding: bytes[(start + 1)...], as: UTF8.self)
      if let day = WrittenDay(rest)?.day { return day }
    }
    return nil
  }
}
