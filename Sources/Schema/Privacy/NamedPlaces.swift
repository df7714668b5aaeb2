/// Words after which a name is not a person's: streets, buildings, works, saints and municipalities
/// bear names too.
extension NameWords {
  /// Whether a word names a street.
  static func isStreet(_ word: FoldedWord) -> Bool { begins(word, streets) }

  private static let streets: [StaticString] = [
    "οδο", "πλατει", "λεωφορ", "λεωφ", "street", "odos", "plateia",
  ]

  /// Whether a word names a place, a building or a work, which may bear a name.
  static func isPlace(_ word: FoldedWord) -> Bool {
    isStreet(word) || begins(word, places) || begins(word, honours)
  }

  private static let places: [StaticString] = [
    "αερολιμ", "αεροδρομ", "αιθουσα", "ακτη", "αλσοσ", "αμφιθεατρ", "αρχοντικο", "βιβλιοθηκ",
    "γαλαξι", "γεφυρα", "γηπεδ", "γυμναστηρ", "γυμνασι", "δημοσ", "δημου", "δημοτικ", "εκκλησι",
    "εταιρει", "ενοτητα", "επαυλη", "ερευνητικ", "ιερο", "κατασκηνωσ", "κεντρο", "κινηματογρ",
    "κλειστο", "κολυμβητηρ", "κοινοτητα", "κτηριο", "κτιριο", "λιμαν", "λοφοσ", "λυκει", "λεσχη",
    "μεγαρο", "μπαντα", "μονη", "ναο", "νηπιαγωγ", "νοσοκομει", "οικισμ", "ομιλο", "ορχηστρα",
    "παρκο", "παιδικ", "πεζοδρομ", "πλοιο", "πνευματικ", "πολιτιστικ", "πολυχωρ", "προγραμμα",
    "σταδι", "σταθμο", "στοα", "συλλογο", "σωματειο", "σχεδιο", "σχολ", "σχολει", "τουρνουα",
    "φεστιβαλ", "φιλαρμονικ", "χορωδια", "χωρο", "ωδειο", "square", "theatre", "museum", "school",
  ]

  /// Whether a word says that a named person is honoured: «μνήμη του», «άγαλμα της».
  static func isHonour(_ word: FoldedWord) -> Bool { isStreet(word) || begins(word, honours) }

  private static let honours: [StaticString] = [
    "αγαλμα", "αγωνασ", "αγωνεσ", "ανδριαντ", "αφιερωμα", "βραβει", "δωρεα", "εκθεση", "επετειο",
    "εργα", "εργο", "εργων", "ετοσ", "θεατρ", "ιδρυμα", "κληροδοτημα", "μνημει", "μνημη", "μουσει",
    "οικια", "πινακοθηκ", "ποιησ", "προτομ", "συλλογη", "συναυλια",
  ]

  /// Whether a word is about a street that is mentioned by its name alone: «επί της Κ. Παλαμά».
  static func isTraffic(_ word: FoldedWord) -> Bool {
    isStreet(word) || word == "επι" || begins(word, traffic)
  }

  private static let traffic: [StaticString] = [
    "ασφαλτ", "γωνια", "εργα", "εργασι", "κλεισιμο", "κλειστη", "κλειστεσ", "κυκλοφορ", "μεταφορα",
    "πεζοδρομ", "συμβολη", "υψοσ",
  ]

  /// Whether a word shows that the name after it is a saint's.
  static func isSaint(_ word: FoldedWord) -> Bool {
    word == "αγ" || word == "ag" || word == "st" || begins(word, saints)
  }

  private static let saints: [StaticString] = [
    "αγι", "οσι", "προφητ", "αποστολ", "αρχαγγελ", "ευαγγελιστ", "μαρτυρ", "ιερομαρτυρ", "παναγι",
    "ταξιαρχ", "μεγαλομαρτ", "πολιουχ", "agi", "saint",
  ]

  /// Whether a word is a town called new, old, upper or lower («Ν. Σμύρνη», «Π. Φάληρο»), or a day
  /// called great or clean («Μ. Τρίτη»): the letter before it is not an initial.
  static func isCalledByLetter(_ word: FoldedWord) -> Bool { begins(word, towns) }

  private static let towns: [StaticString] = [
    "δευτερα", "τριτη", "τεταρτη", "πεμπτη", "παρασκευη", "σαββατο", "εβδομαδα",
    "αγχιαλ", "αρτακ", "αχαγι", "αχαι", "αχαρν", "βαρβαρ", "βουτζα", "γλυφαδ", "ερυθραι", "επιδαυρ",
    "ζιχν", "ηρακλει", "ιωνι", "καλλικρατ", "κηφισι", "κοσμ", "λιοσι", "μηχανιων", "μουδανι",
    "παγασ", "πατησι", "πεντελ", "περαμ", "ποτιδαι", "προποντιδ", "σμυρν", "τρικαλ", "φαληρ",
    "φιλαδελφ", "χαλκηδον", "χωρα", "χωρασ", "ψυχικ",
  ]
}
