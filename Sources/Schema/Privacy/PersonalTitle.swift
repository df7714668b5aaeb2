/// A title before a name: «κ.», «κα», «Δρ», Mr.
struct PersonalTitle {
  private let word: FoldedWord

  /// Makes a title from a folded word; nil if it is none.
  init?(_ word: FoldedWord) {
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
  var isAdjective: Bool { word.begins(with: "κυρι") }

  /// Whether it is written as a title is.
  func isWritten(_ raw: String, withDot hasDot: Bool, article: Bool) -> Bool {
    // Alone, it stands for «και»; a capital is an initial.
    if word == "κ" { return raw == "κ" && (hasDot || article) }
    if word == "κα" || word == "κασ" { return raw != "ΚΑ" && raw != "ΚΑΣ" || article }
    // «Κύριο θέμα», «κύρια είσοδος».
    if word == "κυριο" { return article }
    if word == "κυρια" { return raw == "κυρία" || raw == "Κυρία" || raw == "ΚΥΡΙΑ" && article }
    let isEnglish = word == "mr" || word == "mrs" || word == "ms" || word == "miss" || word == "dr"
    return !isEnglish || raw.utf8.first == 0x4D || raw.utf8.first == 0x44
  }
}

/// Words around names that say whether they name a person.
enum NameWords {
  /// Words without accents and final sigma.
  static func folded(_ words: [String]) -> Set<FoldedWord> {
    Set(words.map { FoldedWord($0) })
  }

  static let articles = folded([
    "ο", "η", "του", "της", "τον", "την", "τη", "στον", "στην", "στη", "στου", "στης", "από",
  ])

  /// Whether a word is an office, which a title may also stand before.
  static func isOffice(_ word: FoldedWord) -> Bool { begins(word, offices) }

  private static let offices: [StaticString] = [
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
  static func office(_ word: FoldedWord) -> Office? {
    if begins(word, officesOfPlaces) { return .ofPlace }
    return begins(word, officesOfTasks) ? .ofTask : nil
  }

  private static let officesOfPlaces: [StaticString] = [
    "δημαρχ", "αντιδημαρχ", "ληξιαρχ", "περιφερειαρχ", "αντιπεριφερειαρχ", "βουλευτ",
    "μητροπολιτ", "προεδρ", "αντιπροεδρ",
  ]

  private static let officesOfTasks: [StaticString] = [
    "προισταμεν", "υποδιευθυντ", "διευθυντ", "τμηματαρχ", "υπαλληλοσ", "υπαλληλου", "υπαλληλο",
    "γραμματεασ", "γραμματεα", "συμβουλοσ", "συμβουλο", "συντονιστ", "επικεφαλησ", "υπευθυνοσ",
    "υπευθυνη", "υπευθυνου", "υπευθυνησ", "υπουργοσ", "υφυπουργοσ", "δημοτησ", "δημοτη",
    "δημοτισσα",
  ]

  /// Whether a word begins as families are called: «Παπανδρέου», «Χατζηγιάννης».
  static func isFamily(_ word: FoldedWord) -> Bool {
    word.bytes.count > 14 && begins(word, ["παπα", "χατζη"])
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
  static func isMunicipality(_ one: FoldedWord, _ two: FoldedWord) -> Bool {
    one == "εμμανουηλ" && two == "παππα"
  }

  /// Whether a word has the form of what a department does: «Μισθοδοσίας», «Προμηθειών».
  static func isOfTasks(_ word: FoldedWord) -> Bool {
    tasks.contains { word.ends(with: $0, after: 7) }
  }

  private static let tasks: [StaticString] = [
    "σιασ", "γιασ", "ειασ", "εων", "ηθειων", "ματων", "σιων", "ησησ",
  ]

  /// Whether a word names a street.
  static func isStreet(_ word: FoldedWord) -> Bool { begins(word, streets) }

  private static let streets: [StaticString] = [
    "οδο", "πλατει", "λεωφορ", "λεωφ", "street", "odos", "plateia",
  ]

  /// Whether a word names a place, a building or a work, which may bear a name.
  static func isPlace(_ word: FoldedWord) -> Bool { isStreet(word) || begins(word, places) }

  private static let places: [StaticString] = [
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
  static func isSaint(_ word: FoldedWord) -> Bool {
    word == "αγ" || word == "ag" || word == "st" || begins(word, saints)
  }

  private static let saints: [StaticString] = [
    "αγι", "οσι", "προφητ", "αποστολ", "αρχαγγελ", "ευαγγελιστ", "μαρτυρ", "ιερομαρτυρ", "παναγι",
    "ταξιαρχ", "μεγαλομαρτ", "agi", "saint",
  ]

  private static func begins(_ word: FoldedWord, _ stems: [StaticString]) -> Bool {
    stems.contains { word.begins(with: $0) }
  }
}
