extension Rule {
  /// A mailbox must belong to a post, not to a person.
  static let mailboxPersonal = Rule(
    "mailbox-personal",
    .warning,
    basis: .policy(.contacts),
    title: Bilingual(
      el: "Η θυρίδα φαίνεται να ανήκει σε πρόσωπο και όχι σε θέση",
      en: "The mailbox seems to belong to a person, not to a post"),
    explanation: Bilingual(
      el: """
        Το όνομα ενός υπαλλήλου είναι προσωπικό δεδομένο, που εδώ δεν χρειάζεται: η θέση μένει, ο \
        υπάλληλος αλλάζει. Η πολιτική της πλατφόρμας προτιμά θυρίδα υπηρεσίας, για παράδειγμα \
        «kep@dimos.example». Αν η θυρίδα είναι πράγματι της υπηρεσίας, αφήστε την όπως είναι.
        """,
      en: """
        An employee's name is personal data that is not needed here: the post stays, the person \
        moves on. The platform's policy prefers a mailbox of the post, for example \
        “kep@dimos.example”. If it really is the post's, leave it as it is.
        """),
    isWaivable: true,
    accepts: [
      contact("d.nsmyrnis@kep.gov.gr"), contact("protokollo@dimos.example"),
      contact("tm.politon@dimos.example"), contact("maria-callas.theatre@dimos.example"),
      contact("anna.kep@dimos.example"), contact("kep.nikos@dimos.example"),
      contact("odos.papadakis@dimos.example"), contact("papadakis.odos@dimos.example"),
      contact("kratos@dimos.example"), contact("odos.maria.callas@dimos.example"),
      contact("ithaki@dimos.example"),
    ],
    rejects: [
      contact("⟦maria.papadopoulou@dimos.example⟧"), contact("⟦G.Papadakis@dimos.example⟧"),
      contact("⟦karagiannidis_k@dimos.example⟧"), contact("⟦giorgos@dimos.example⟧"),
      contact("⟦anna.vlas@dimos.example⟧"), contact("⟦vlas.nikos@dimos.example⟧"),
      contact("⟦nik.papadakis@dimos.example⟧"), contact("⟦papadakis.nik@dimos.example⟧"),
      contact("⟦sarakis@dimos.example⟧"), contact("⟦G.Papadopoulou@dimos.example⟧"),
      contact("⟦dimitrios@dimos.example⟧"), contact("⟦aikaterini.vlas@dimos.example⟧"),
    ],
    check: .judging { declaration, judgement in
      declaration.forEachMailbox { mailbox in
        guard PersonalMailbox.isLikely(mailbox.value) else { return }
        judgement.report(
          mailbox.span,
          el: "Η θυρίδα φαίνεται προσωπική: γράψτε τη θυρίδα της υπηρεσίας",
          en: "The mailbox seems personal: write the mailbox of the post")
      }
    })

  private static func contact(_ email: String) -> Example {
    Example(
      """
      contact:
        email: \(email)
        phone: "2100000000"
      """)
  }
}
