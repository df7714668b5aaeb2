extension Rule {
  /// A body's name must give the name of a folder that no other body has.
  static let bodyFolder = Rule(
    "body-folder",
    basis: .policy(.naming),
    title: Bilingual(
      el: "Από την επωνυμία δεν προκύπτει όνομα για τον φάκελο του φορέα",
      en: "The name gives no name for the body’s folder"),
    explanation: Bilingual(
      el: """
        Ο φάκελος ενός φορέα παίρνει το όνομά του από την επωνυμία, με λατινικά γράμματα. Με \
        τετραψήφιο αριθμό αρχίζουν μόνο οι φάκελοι των Δήμων, και ο φάκελος authority ανήκει στην \
        αρχή που υπογράφει. Το όνομα έχει όριο μήκους, για να χωρά στα ονόματα των αρχείων. Είναι \
        πολιτική της πλατφόρμας.
        """,
      en: """
        A body’s folder has its name from the body’s, in Latin letters. Only the folders of \
        municipalities begin with a number of four digits, and the folder authority belongs to the \
        authority that signs. The name has a limit, so that it fits in the names of files. This is \
        a policy of the platform.
        """),
    accepts: [
      .body(kind: "other", name: "Εθνικό Αρχείο", genitive: "του Εθνικού Αρχείου"),
      .body(kind: "other", name: "401 Νοσοκομείο", genitive: "του 401 Νοσοκομείου"),
    ],
    rejects: [
      .body(kind: "other", name: "⟦9254 Καλαμάτας⟧", genitive: "του 9254 Καλαμάτας"),
      .body(kind: "other", name: "⟦9200⟧", genitive: "του 9200"),
      .body(kind: "other", name: "⟦Authority⟧", genitive: "της Authority"),
      .body(kind: "other", name: "⟦东京⟧", genitive: "του 东京"),
      .body(
        kind: "other", name: "⟦\(String(repeating: "Θ", count: 80))⟧", genitive: "του Φορέα"),
    ],
    check: .judging { declaration, judgement in
      guard let name = declaration.body.value?.name.located else { return }
      let folder = Slug.of(name.value)
      guard !BodyFolder.isFree(folder) else { return }
      let shown = Mask.shortened(folder)
      judgement.report(
        name.span,
        el: folder.isEmpty
          ? "Από την επωνυμία δεν προκύπτει όνομα φακέλου με λατινικά γράμματα"
          : "Ο φάκελος του φορέα δεν μπορεί να λέγεται «\(shown)»",
        en: folder.isEmpty
          ? "The name gives no name of a folder in Latin letters"
          : "The body’s folder cannot be called “\(shown)”",
        help: Bilingual(
          el: "γράψτε την επίσημη επωνυμία, χωρίς αριθμό μπροστά",
          en: "write the official name, without a number before it"))
    })
}

/// The names that folders of bodies may have.
enum BodyFolder {
  /// The longest name, in letters: file names have at most 255, and contain more than this name.
  static let most = 120

  static func isFree(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= most, name != "authority" else { return false }
    let first = name.split(separator: "-").first ?? ""
    return MunicipalityCode(String(first)) == nil
  }
}
