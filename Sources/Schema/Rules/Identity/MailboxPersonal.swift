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
    ],
    rejects: [
      contact("⟦maria.papadopoulou@dimos.example⟧"), contact("⟦G.Papadakis@dimos.example⟧"),
      contact("⟦karagiannidis_k@dimos.example⟧"), contact("⟦giorgos@dimos.example⟧"),
      contact("⟦anna.vlas@dimos.example⟧"), contact("⟦vlas.nikos@dimos.example⟧"),
      contact("⟦nik.papadakis@dimos.example⟧"), contact("⟦papadakis.nik@dimos.example⟧"),
      contact("⟦sarakis@dimos.example⟧"), contact("⟦G.Papadopoulou@dimos.example⟧"),
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

/// Recognizes mailboxes named after people, by a given name or the ending of a Greek surname.
enum PersonalMailbox {
  /// Whether an address seems to name a person, judging by its form.
  static func isLikely(_ address: String) -> Bool {
    let parts = nameParts(of: address)
    guard let first = parts.first, parts.count <= 2 else { return false }
    if parts.count == 1 { return isGivenName(first) || isSurname(first) }
    let last = parts[1]
    return (isGivenName(first) && last.count > 3) || (isGivenName(last) && first.count > 3)
      || (isSurname(last) && first.count < 4) || (isSurname(first) && last.count < 4)
  }

  /// The parts of an address before the at sign, in lower case.
  private static func nameParts(of address: String) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var part: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
        if !part.isEmpty { parts.append(part) }
        if byte == UInt8(ascii: "@") { return parts }
        part = []
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): part.append(byte | 0x20)
      default: part.append(byte)
      }
    }
    return []
  }

  private static func isGivenName(_ part: [UInt8]) -> Bool { givenNames.contains(part) }

  /// Whether a part ends like a surname.
  private static func isSurname(_ part: [UInt8]) -> Bool {
    endings.contains { part.count > $0.count + 2 && part.suffix($0.count) == $0[...] }
  }

  /// Endings of patronymic surnames, masculine and feminine; few other words have them.
  private static let endings = [
    "opoulos", "opoulou", "poulos", "poulou", "akis", "akos", "akou", "idis", "idou", "iadis",
    "iadou", "ellis", "oglou", "akopoulos", "atos",
  ].map { Array($0.utf8) }

  private static let givenNames = [
    "alexandros", "alexandra", "anastasia", "anastasios", "andreas", "anna", "antonis", "aristea",
    "athanasios", "christina", "christos", "dimitra", "dimitris", "eftychia", "eirini", "eleni",
    "evangelia", "evangelos", "fotini", "georgia", "georgios", "giannis", "giorgos", "ilias",
    "ioanna", "ioannis", "katerina", "konstantina", "konstantinos", "kostas", "kyriaki", "maria",
    "manolis", "marina", "michalis", "nikolaos", "nikos", "panagiota", "panagiotis", "paraskevi",
    "petros", "sofia", "spyros", "stavros", "stefanos", "theodoros", "vasiliki", "vasilis",
    "yiannis", "yannis",
  ].map { Array($0.utf8) }
}
