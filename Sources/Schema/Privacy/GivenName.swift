/// A given name, in the nominative or in another case.
enum GivenName {
  /// In the nominative; plain, if the word is nothing else, such as a day of the week.
  case subject(isPlain: Bool)
  /// In another case, in which streets bear it.
  case object

  /// Makes a given name from a folded word; nil if it is none.
  init?(_ word: FoldedWord) {
    if Self.plain.contains(word) {
      self = .subject(isPlain: true)
    } else if Self.others.contains(word) {
      self = .subject(isPlain: false)
    } else if Self.nominatives(of: word).contains(where: Self.isName) {
      self = .object
    } else {
      return nil
    }
  }

  private static func isName(_ word: FoldedWord) -> Bool {
    plain.contains(word) || others.contains(word)
  }

  /// What a word in the genitive or accusative could be in the nominative.
  private static func nominatives(of word: FoldedWord) -> [FoldedWord] {
    for (ending, nominatives) in endings where word.ends(with: ending, after: 5) {
      let stem = word.bytes.dropLast(ending.utf8CodeUnitCount)
      return nominatives.map { FoldedWord(bytes: stem + Array($0.utf8)) }
    }
    return []
  }

  private static let endings: [(StaticString, [String])] = [
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
    ])

  private static let others = NameWords.folded(
    [
      "βασιλικη", "δεσποινα", "ειρηνη", "ελευθερια", "ελευθεριος", "ζωη", "θεοδωρα", "θωμας",
      "καλλιοπη", "κυριακη", "κυριακος", "λουκας", "μαρινα", "μαρκος", "ολγα", "παρασκευη",
      "παρασκευας", "σοφια", "στελλα", "χαρα", "αρης", "σαββας", "θεοφανης", "φανης",
      "ευφροσυνη", "αθηνα", "αφροδιτη", "ελπιδα", "νικη",
    ])
}

/// A surname of a form that few other words have.
struct Surname {
  /// Whether it is in the nominative of the masculine, which no street is.
  let isNominative: Bool

  /// Makes a surname from a folded word; nil if it has another form.
  init?(_ word: FoldedWord) {
    isNominative = Self.subjects.contains { word.ends(with: $0, after: 4) }
    guard isNominative || Self.others.contains(where: { word.ends(with: $0, after: 4) }) else {
      return nil
    }
  }

  private static let subjects: [StaticString] = [
    "οπουλοσ", "πουλοσ", "ακησ", "ιδησ", "ιαδησ", "αδησ", "ελλησ", "opoulos", "poulos", "akis",
    "idis", "iadis",
  ]

  private static let others: [StaticString] = [
    "οπουλου", "πουλου", "οπουλο", "πουλο", "ακη", "ιδη", "ιδου", "ιαδη", "ιαδου", "ελλη", "ογλου",
    "ακοσ", "ακου", "opoulou", "poulou", "aki", "idou", "iadou", "oglou",
  ]
}
