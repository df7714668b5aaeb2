/// A given name, in the nominative or in another case.
enum GivenName {
  /// In the nominative; plain, if the word is nothing else, such as a day of the week.
  case subject(isPlain: Bool)
  /// In another case, in which streets bear it.
  case object

  /// Makes a given name from a folded word; nil if it is none.
  init?(_ word: String) {
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

  private static func isName(_ word: String) -> Bool {
    plain.contains(word) || others.contains(word)
  }

  /// What a word in the genitive or accusative could be in the nominative.
  private static func nominatives(of word: String) -> [String] {
    for (ending, nominatives) in endings where word.utf8.count > ending.utf8.count + 4 {
      let bytes = Array(word.utf8)
      guard bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { continue }
      let stem = String(decoding: bytes.dropLast(ending.utf8.count), as: UTF8.self)
      return nominatives.map { stem + $0 }
    }
    return []
  }

  private static let endings: [(String, [String])] = [
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
  init?(_ word: String) {
    let bytes = Array(word.utf8)
    func ends(_ endings: [String]) -> Bool {
      endings.contains { ending in
        bytes.count > ending.utf8.count + 3
          && bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8)
      }
    }
    isNominative = ends(Self.subjects)
    guard isNominative || ends(Self.others) else { return nil }
  }

  private static let subjects = [
    "οπουλοσ", "πουλοσ", "ακησ", "ιδησ", "ιαδησ", "αδησ", "ελλησ", "opoulos", "poulos", "akis",
    "idis", "iadis",
  ]

  private static let others = [
    "οπουλου", "πουλου", "οπουλο", "πουλο", "ακη", "ιδη", "ιδου", "ιαδη", "ιαδου", "ελλη", "ογλου",
    "ακοσ", "ακου", "opoulou", "poulou", "aki", "idou", "iadou", "oglou",
  ]
}
