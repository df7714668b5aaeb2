/// A given name, in the nominative or in another case.
enum GivenName {
  /// The nominative; plain, if the word has no other meaning, such as a day of the week.
  case subject(isPlain: Bool)
  /// Another case, which is used in names of streets; plain, if the word has no other meaning.
  case object(isPlain: Bool)

  /// Makes a given name from a folded word; nil if it is not one.
  init?(_ word: FoldedWord) {
    guard let known = Self.forms[word] else { return nil }
    self = known
  }

  /// The names in all their forms.
  private static let forms: [FoldedWord: GivenName] = {
    var forms: [FoldedWord: GivenName] = [:]
    for name in others {
      for form in inflected(name) { forms[form] = .object(isPlain: false) }
    }
    for name in plain {
      for form in inflected(name) { forms[form] = .object(isPlain: true) }
    }
    for name in others { forms[name] = .subject(isPlain: false) }
    for name in plain { forms[name] = .subject(isPlain: true) }
    return forms
  }()

  /// The names in Latin letters, as mailboxes have them: the plain ones, transliterated where they
  /// are Greek, and some that would be other words in a Greek sentence.
  static let romanized: Set<FoldedWord> = Set(
    plain.map { FoldedWord(Slug.id(of: String(decoding: $0.bytes, as: UTF8.self))) }
      + NameWords.folded(
        ["aristea", "eirini", "kyriaki", "marina", "paraskevi", "sofia", "vasiliki", "yiannis"]))

  /// A name in the genitive and the accusative.
  private static func inflected(_ name: FoldedWord) -> [FoldedWord] {
    var forms: [FoldedWord] = []
    for (place, (ending, nominatives)) in endings.enumerated() {
      for nominative in nominatives where name.ends(with: nominative, after: leastStem) {
        let form = name.with(ending, insteadOf: nominative)
        // The first ending that a word has determines its case.
        let first = endings.firstIndex { form.ends(with: $0.ending, after: leastStem) }
        if first == place { forms.append(form) }
      }
    }
    return forms
  }

  /// The smallest number of bytes that a name has before its ending.
  private static let leastStem = 5

  /// The endings of other cases, with the endings that these names have in the nominative.
  private static let endings: [(ending: StaticString, nominatives: [StaticString])] = [
    ("ου", ["οσ", "ησ"]), ("ασ", ["α"]), ("ησ", ["η"]), ("ο", ["οσ"]), ("η", ["ησ"]),
    ("α", ["ασ"]),
  ]

  private static let plain = NameWords.folded(
    [
      "αθανασιος", "αλεξανδρος", "αναστασιος", "ανδρεας", "αντωνης", "αντωνιος", "αποστολης",
      "αριστειδης", "βαγγελης", "βασιλειος", "βασιλης", "γεωργιος", "γιαννης", "γιωργος",
      "γρηγορης", "γρηγοριος", "δημητρης", "δημητριος", "εμμανουηλ", "ευαγγελος", "ευθυμιος",
      "ηλιας", "θανασης", "θεοδωρος", "θοδωρης", "ιωαννης", "κωνσταντινος", "κωστας", "λευτερης",
      "λεωνιδας", "μανωλης", "μιχαηλ", "μιχαλης", "νεκταριος", "νικος", "νικολαος", "παναγιωτης",
      "παυλος", "περικλης", "πετρος", "σπυριδων", "σπυρος", "σταυρος", "στελιος", "στεφανος",
      "στυλιανος", "σωτηρης", "σωτηριος", "τασος", "φωτης", "φωτιος", "χαραλαμπος", "χρηστος",
      "αγγελικη", "αικατερινη", "αλεξανδρα", "αναστασια", "αννα", "αντωνια", "αθανασια",
      "γεωργια", "δημητρα", "ελενη", "ευαγγελια", "ευγενια", "ευτυχια", "ιωαννα", "κατερινα",
      "κωνσταντινα", "μαρια", "μαριαννα", "νικολετα", "παναγιωτα", "σταυρουλα", "φωτεινη",
      "χριστινα", "χρυσουλα", "βαρβαρα", "γιωτα",
      "giorgos", "giannis", "georgios", "ioannis", "dimitris", "dimitrios", "kostas", "nikos",
      "nikolaos", "maria", "eleni", "katerina", "vasilis", "panagiotis", "konstantinos",
      "christos", "spyros", "manolis", "michalis", "ioanna", "georgia", "dimitra", "vasiliki",
      "anastasia", "andreas", "antonis", "athanasios", "christina", "evangelos", "fotini", "ilias",
      "konstantina", "panagiota", "petros", "stavros", "stefanos", "theodoros", "yannis",
    ])

  private static let others = NameWords.folded(
    [
      "βασιλικη", "δεσποινα", "ειρηνη", "ελευθερια", "ελευθεριος", "ζωη", "θεοδωρα", "θωμας",
      "καλλιοπη", "κυριακη", "κυριακος", "λουκας", "μαρινα", "μαρκος", "ολγα", "παρασκευη",
      "παρασκευας", "σοφια", "στελλα", "χαρα", "αρης", "σαββας", "θεοφανης", "φανης",
      "ευφροσυνη", "αθηνα", "αφροδιτη", "ελπιδα", "νικη",
    ])
}
