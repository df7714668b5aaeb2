extension Rule {
  /// A municipality must be declared only once.
  static let municipalityTwice = Rule(
    "municipality-twice",
    basis: .policy(.naming),
    title: Bilingual(
      el: "Ο ίδιος Δήμος δηλώνεται σε δύο αρχεία", en: "Two files declare the same municipality"),
    explanation: Bilingual(
      el: """
        Κάθε Δήμος έχει ένα αρχείο, στον φάκελό του. Κρατήστε το σωστό και σβήστε το άλλο, ή \
        διορθώστε τον κωδικό.
        """,
      en: """
        Each municipality has one file, in its folder. Keep the right one and delete the other, \
        or mend the code.
        """),
    rejects: [],
    check: .comparing)

  /// A public body must be declared only once.
  static let bodyTwice = Rule(
    "body-twice",
    basis: .policy(.naming),
    title: Bilingual(
      el: "Ο ίδιος φορέας δηλώνεται σε δύο αρχεία", en: "Two files declare the same body"),
    explanation: Bilingual(
      el: """
        Κάθε φορέας έχει ένα αρχείο, στον φάκελό του, με ένα αίτημα για κάθε πληροφοριακό σύστημα. \
        Μεταφέρετε τα αιτήματα στο ένα και σβήστε το άλλο.
        """,
      en: """
        Each body has one file, in its folder, with a request for each information system. Move \
        the requests into one and delete the other.
        """),
    rejects: [],
    check: .comparing)

  /// A redirect address must belong to only one client.
  static let redirectTwice = Rule(
    "redirect-twice",
    basis: .policy(.naming),
    rulings: [.redirects],
    title: Bilingual(
      el: "Δύο φορείς δηλώνουν την ίδια διεύθυνση επιστροφής",
      en: "Two bodies declare the same redirect address"),
    explanation: Bilingual(
      el: """
        Ο κωδικός εξουσιοδότησης του πολίτη φτάνει στη διεύθυνση επιστροφής: αν τη δηλώνουν δύο \
        φορείς, η είσοδος που ζήτησε ο ένας καταλήγει στον άλλον. Σχεδόν πάντα το ένα αρχείο \
        γράφτηκε με βάση το άλλο. Διορθώστε τη διεύθυνση. Αν οι δύο φορείς έχουν πράγματι κοινή \
        πλατφόρμα, χρειάζεται χωριστή διεύθυνση για τον καθένα.
        """,
      en: """
        A citizen’s authorization code arrives at the redirect address: if two bodies declare it, \
        a sign-in that one asked for ends at the other. Almost always one file was written from \
        the other. Mend the address. If the two really share a platform, each needs an address of \
        its own.
        """),
    rejects: [],
    check: .comparing)

  /// An office must belong to only one municipality.
  static let officeTwice = Rule(
    "office-twice",
    basis: .policy(.naming),
    title: Bilingual(
      el: "Δύο Δήμοι δηλώνουν το ίδιο κατάστημα", en: "Two municipalities declare the same office"),
    explanation: Bilingual(
      el: """
        Η ίδια διεύθυνση σε δύο Δήμους σημαίνει σχεδόν πάντα ότι το ένα αρχείο γράφτηκε με βάση το \
        άλλο και δεν διορθώθηκε: ο πολίτης θα πήγαινε σε λάθος κτίριο. Διορθώστε τη διεύθυνση. Αν \
        οι δύο Δήμοι στεγάζονται πράγματι μαζί, δηλώστε εξαίρεση (waivers).
        """,
      en: """
        The same address in two municipalities almost always means that one file was written from \
        the other and not mended: citizens would go to the wrong building. Mend the address. If \
        the two really share a building, declare a waiver (waivers).
        """),
    isWaivable: true,
    rejects: [],
    check: .comparing)

  /// The mail domain of a municipality must be its own.
  static let domainTwice = Rule(
    "domain-twice",
    basis: .policy(.contacts),
    title: Bilingual(
      el: "Δύο Δήμοι δηλώνουν θυρίδα στο ίδιο όνομα χώρου (domain)",
      en: "Two municipalities declare mailboxes in the same domain"),
    explanation: Bilingual(
      el: """
        Η θυρίδα ενός Δήμου ανήκει στο δικό του όνομα χώρου (domain). Το ίδιο όνομα σε δύο Δήμους \
        σημαίνει σχεδόν πάντα ότι το ένα αρχείο γράφτηκε με βάση το άλλο: τα μηνύματα θα πήγαιναν \
        αλλού. Διορθώστε τη διεύθυνση, ή δηλώστε εξαίρεση (waivers) αν τη μοιράζονται πράγματι.
        """,
      en: """
        A municipality's mailbox is in its own domain. The same domain in two municipalities \
        almost always means that one file was written from the other: mail would go to another \
        municipality. Mend the address, or declare a waiver (waivers) if they really share it.
        """),
    isWaivable: true,
    rejects: [],
    check: .comparing)
}

extension Finding {
  static func municipalityTwice(
    _ code: MunicipalityCode, at span: SourceSpan, in path: String
  ) -> Finding {
    Finding(
      .municipalityTwice, at: span,
      Bilingual(
        el: "Ο Δήμος \(code) δηλώνεται ήδη στο \(path)",
        en: "Municipality \(code) is declared in \(path)"))
  }

  static func bodyTwice(at span: SourceSpan, in path: String) -> Finding {
    Finding(
      .bodyTwice, at: span,
      Bilingual(
        el: "Ο φορέας δηλώνεται ήδη στο \(path)", en: "The body is declared in \(path) already"))
  }

  static func redirectTwice(
    _ address: String, at span: SourceSpan, in path: String
  ) -> Finding {
    Finding(
      .redirectTwice, at: span,
      Bilingual(
        el: "Η διεύθυνση επιστροφής «\(address)» δηλώνεται και από άλλον φορέα, στο \(path)",
        en: "The redirect address “\(address)” is another body's too, in \(path)"))
  }

  static func officeTwice(
    _ office: Claims.Address, at span: SourceSpan, in path: String
  ) -> Finding {
    let address = "\(office.street), \(office.postcode)"
    return Finding(
      .officeTwice, at: span,
      Bilingual(
        el: "Το κατάστημα «\(address)» δηλώνεται και από άλλον Δήμο, στο \(path)",
        en: "The office “\(address)” is another municipality's too, in \(path)"))
  }

  static func domainTwice(
    _ domain: String, at span: SourceSpan, in path: String
  ) -> Finding {
    Finding(
      .domainTwice, at: span,
      Bilingual(
        el: "Το όνομα χώρου (domain) «\(domain)» της θυρίδας δηλώνεται και από άλλον Δήμο,"
          + " στο \(path)",
        en: "The mailbox's domain “\(domain)” is another municipality's too, in \(path)"))
  }
}
