extension Rule {
  /// Mail for the municipality should go to its own domain, not to a free provider.
  static let mailboxFree = Rule(
    "mailbox-free",
    .warning,
    basis: .policy(.contacts),
    title: Bilingual(
      el: "Η θυρίδα ανήκει σε δωρεάν πάροχο και όχι στον Δήμο",
      en: "The mailbox is a free provider's, not the municipality's"),
    explanation: Bilingual(
      el: """
        Θυρίδα σε δωρεάν πάροχο ανήκει συνήθως σε ένα πρόσωπο: χάνεται όταν αλλάξει θέση, και \
        κανείς δεν γνωρίζει ποιος τη διαβάζει. Η πολιτική της πλατφόρμας προτιμά υπηρεσιακή \
        θυρίδα στο όνομα χώρου (domain) του Δήμου, για παράδειγμα «kep@dimos.example». Αν ο Δήμος \
        δεν έχει άλλη, η δήλωση ισχύει και έτσι.
        """,
      en: """
        A mailbox at a free provider usually belongs to a person: it is lost when that person \
        moves on, and nobody knows who reads it. The platform's policy prefers a role mailbox in \
        the municipality's own domain, for example “kep@dimos.example”. If there is no other, \
        the declaration stands as it is.
        """),
    isWaivable: true,
    rejects: [
      contact(email: "⟦dimos.smyrnis@gmail.com⟧"),
      administrators(email: "⟦Kep@Otenet.gr⟧"),
    ],
    check: .judging { declaration, judgement in
      declaration.forEachMailbox { judgement.warn($0) }
    })

  private static func contact(email: String) -> Example {
    Example(
      """
      contact:
        email: \(email)
        phone: "2100000000"
      """)
  }

  private static func administrators(email: String) -> Example {
    Example(
      """
      administrators:
        - title: Προϊστάμενος Τμήματος ΚΕΠ
          email: \(email)
      """)
  }
}

extension Judgement {
  /// Warns about a free provider, without showing the address.
  fileprivate mutating func warn(_ email: Located<String>) {
    guard let provider = FreeProvider.of(email.value) else { return }
    report(
      email.span, el: "Η θυρίδα είναι στο \(provider): γράψτε υπηρεσιακή θυρίδα του Δήμου",
      en: "The mailbox is at \(provider): write a role mailbox of the municipality")
  }
}
