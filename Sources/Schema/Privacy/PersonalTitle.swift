/// A title before a name: «κ.», «κα», «Δρ», Mr.
struct PersonalTitle {
  private let word: String

  /// Makes a title from a folded word; nil if it is none.
  init?(_ word: String) {
    guard Self.all.contains(word) else { return nil }
    self.word = word
  }

  private static let all = NameWords.folded([
    "κ", "κκ", "κα", "κος", "κον", "κου", "κας", "κυριος", "κυριου", "κυριο", "κυριον", "κυρια",
    "κυριας", "κυριαν", "δις", "δδα", "δρ", "mr", "mrs", "ms", "miss", "dr", "kos", "kyrios",
    "kyria", "kyrias", "kyriou",
  ])

  /// Whether only a surname after it makes it a title: «ΚΥΡΙΑ» is also «κύρια».
  var needsSurname: Bool { word == "δρ" || word == "dr" }

  /// Whether it is also an adjective: «κύριο κτίριο».
  var isAdjective: Bool { word.utf8.starts(with: "κυρι".utf8) }

  /// Whether it is written as a title is.
  func isWritten(_ raw: String, withDot hasDot: Bool, article: Bool) -> Bool {
    switch word {
    // Alone, it stands for «και»; a capital is an initial.
    case "κ": raw == "κ" && (hasDot || article)
    case "κα", "κασ": raw != "ΚΑ" && raw != "ΚΑΣ" || article
    // «Κύριο θέμα», «κύρια είσοδος».
    case "κυριο": article
    case "κυρια": raw == "κυρία" || raw == "Κυρία" || raw == "ΚΥΡΙΑ" && article
    case "mr", "mrs", "ms", "miss", "dr": raw.utf8.first == 0x4D || raw.utf8.first == 0x44
    default: true
    }
  }
}

/// Words around names that say whether they name a person.
enum NameWords {
  /// Words without accents and final sigma.
  static func folded(_ words: [String]) -> Set<String> { Set(words.map { Fold.key($0) }) }

  static let articles = folded([
    "ο", "η", "του", "της", "τον", "την", "τη", "στον", "στην", "στη", "στου", "στης", "από",
  ])

  /// Whether a word is an office, which a title may also stand before.
  static func isOffice(_ word: String) -> Bool { begins(word, offices) }

  private static let offices = [
    "δημαρχ", "αντιδημαρχ", "προεδρ", "αντιπροεδρ", "γραμματε", "γενικ", "ειδικ", "υπουργ",
    "υφυπουργ", "περιφερει", "αντιπεριφερει", "διευθυντ", "διευθυντρι", "προισταμ", "συμβουλ",
    "νομικ", "ληξιαρχ", "εισαγγελ", "συντονιστ", "επικεφαλ", "βουλευτ", "πρυταν", "υπευθυν",
    "διοικητ", "πρωθυπουργ", "μητροπολιτ", "secretary", "mayor", "president", "minister",
  ]

  /// What a person holds, after which a name may stand.
  enum Office {
    /// Of a place, whose name in the genitive follows it more often than a person's.
    case ofPlace
    /// Of a task.
    case ofTask
  }

  /// The office that a word names; nil for any other word.
  static func office(_ word: String) -> Office? {
    if begins(word, officesOfPlaces) { return .ofPlace }
    return begins(word, officesOfTasks) ? .ofTask : nil
  }

  private static let officesOfPlaces = [
    "δημαρχ", "αντιδημαρχ", "ληξιαρχ", "περιφερειαρχ", "αντιπεριφερειαρχ", "βουλευτ",
    "μητροπολιτ", "προεδρ", "αντιπροεδρ",
  ]

  private static let officesOfTasks = [
    "προισταμεν", "υποδιευθυντ", "διευθυντ", "τμηματαρχ", "υπαλληλοσ", "υπαλληλου", "υπαλληλο",
    "γραμματεασ", "γραμματεα", "συμβουλοσ", "συμβουλο", "συντονιστ", "επικεφαλησ", "υπευθυνοσ",
    "υπευθυνη", "υπευθυνου", "υπευθυνησ", "υπουργοσ", "υφυπουργοσ", "δημοτησ", "δημοτη",
    "δημοτισσα",
  ]

  /// Whether a word begins as families are called: «Παπανδρέου», «Χατζηγιάννης».
  static func isFamily(_ word: String) -> Bool {
    ["παπα", "χατζη"].contains { word.utf8.starts(with: $0.utf8) && word.utf8.count > 14 }
  }

  /// What follows the Lord in the names of feasts.
  static let afterTitle = folded([
    "ημών", "Ιησού", "Ιησούς", "Θεού", "μας", "Σωτήρος", "Χριστού", "Θεοτόκου", "ΚΕΠ", "Δήμο",
    "δημότης", "δημότη",
  ])

  /// What follows a given name that is a saint's.
  static let afterGiven = folded([
    "Πρόδρομος", "Θεολόγος", "Χρυσόστομος", "Βαπτιστής", "Ευαγγελιστής", "Δημοτολόγιο", "Δήμος",
    "Αιγίνης", "Μεγάλη", "Κυριακή", "Παρασκευή", "Πάσχα",
  ])

  /// Whether two words are the municipality that bears the name of a person, the only one.
  static func isMunicipality(_ one: String, _ two: String) -> Bool {
    one == "εμμανουηλ" && two == "παππα"
  }

  /// Whether a word has the form of what a department does: «Μισθοδοσίας», «Προμηθειών».
  static func isOfTasks(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return ["σιασ", "γιασ", "ειασ", "εων", "ηθειων", "ματων", "σιων", "ησησ"].contains { ending in
      bytes.count > ending.utf8.count + 6
        && bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
  }

  /// Whether a word names a street.
  static func isStreet(_ word: String) -> Bool { begins(word, streets) }

  private static let streets = ["οδο", "πλατει", "λεωφορ", "λεωφ", "street", "odos", "plateia"]

  /// Whether a word names a place, a building or a work, which may bear a name.
  static func isPlace(_ word: String) -> Bool { isStreet(word) || begins(word, places) }

  private static let places = [
    "αγαλμα", "αερολιμ", "αιθουσα", "ακτη", "αμφιθεατρ", "ανδριαντ", "αρχοντικο", "αφιερωμα",
    "βιβλιοθηκ", "βραβει", "γαλαξι", "γεφυρα", "γηπεδ", "γυμναστηρ", "γυμνασι", "δημοσ", "δημου",
    "δημοτικ", "δωρεα", "εκθεση", "εκκλησι", "ενοτητα", "επαυλη", "επετειο", "ερευνητικ", "εργα",
    "εργο", "εργων", "ετοσ", "θεατρ", "ιδρυμα", "ιερο", "κεντρο", "κινηματογρ", "κλειστο",
    "κληροδοτημα", "κολυμβητηρ", "κοινοτητα", "κτηριο", "κτιριο", "λιμαν", "λυκει", "μεγαρο",
    "μνημει", "μνημη", "μονη", "μουσει", "ναο", "νηπιαγωγ", "νοσοκομει", "οικια", "οικισμ",
    "παρκο", "παιδικ", "πεζοδρομ", "πινακοθηκ", "πνευματικ", "πολιτιστικ", "πολυχωρ", "σταδι",
    "σταθμο", "συλλογ", "συναυλια", "σχολ", "σχολει", "χωρο", "ωδειο", "square", "theatre",
    "museum", "school",
  ]

  /// Whether a word makes a saint of the name after it.
  static func isSaint(_ word: String) -> Bool {
    word == "αγ" || word == "ag" || word == "st" || begins(word, saints)
  }

  private static let saints = [
    "αγι", "οσι", "προφητ", "αποστολ", "αρχαγγελ", "ευαγγελιστ", "μαρτυρ", "ιερομαρτυρ", "παναγι",
    "ταξιαρχ", "μεγαλομαρτ", "agi", "saint",
  ]

  private static func begins(_ word: String, _ stems: [String]) -> Bool {
    stems.contains { word.utf8.starts(with: $0.utf8) }
  }
}
