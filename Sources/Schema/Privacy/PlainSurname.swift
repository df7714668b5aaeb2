/// A surname of a form that other words have too, which is one only by what stands around it.
enum PlainSurname {
  /// Whether a word may be a surname in the nominative of the masculine: «Βλάχος», «Νίκας»,
  /// «Κουρής», but not «Σμύρνης», «Αιγάλεω», nor «Κανονισμός».
  static func isSubject(_ word: FoldedWord) -> Bool {
    guard word.bytes.count >= 10, has(word, ["οσ", "ησ", "ασ"]), !isOtherwise(word) else {
      return false
    }
    return !has(word, endings, after: 4) || has(word, ["τσησ", "ννησ"])
      || prophets.contains(word)
  }

  /// Whether a word may be a surname in another form: «Ρήγα», «Βλάχου», «Κουρή».
  static func isOther(_ word: FoldedWord) -> Bool {
    guard word.bytes.count >= 8, has(word, ["ου", "α", "η", "ο"]), !isOtherwise(word) else {
      return false
    }
    return !has(word, otherEndings, after: 4) || GivenName(word) != nil
  }

  /// Whether a word is known to be something else, as a place or a thing.
  private static func isOtherwise(_ word: FoldedWord) -> Bool {
    NameWords.isThing(word) || NameWords.isCalling(word) || NameWords.isSaint(word)
      || NameWords.isCalledByLetter(word) || NameWords.ofPersons.contains(word) || isCommon(word)
      || RegisteredPlaces.contains(word)
  }

  private static func has(
    _ word: FoldedWord, _ endings: [StaticString], after least: Int = 0
  ) -> Bool {
    endings.contains { word.ends(with: $0, after: least) }
  }

  /// Names that end as what is done does: «Ζαχαρίας», but «Προστασίας».
  private static let prophets = NameWords.folded(["Ζαχαρίας", "Ηλίας", "Ματθίας", "Τωβίας"])

  /// The endings of nouns in the genitive and of nouns and adjectives that are no names.
  private static let endings: [StaticString] = [
    "ιασ", "τητασ", "τητοσ", "αδασ", "ιδασ", "αδοσ", "ιδοσ", "ισσασ", "ουσασ", "ιτσασ", "ωρασ",
    "σησ", "ξησ", "ψησ", "μησ", "νησ", "ικησ", "ιακησ", "ματοσ", "ωνοσ", "οντοσ", "μενοσ", "ικοσ",
    "ισμοσ", "ασμοσ", "θμοσ", "λογοσ", "ουχοσ", "αρχοσ", "δοχοσ", "ουργοσ", "σιοσ", "τεοσ",
    "ορροσ", "γραφοσ", "εασ", "νομοσ", "δρομοσ", "οχησ",
    "γραφησ", "λογησ", "λαβησ", "ροφησ", "ταγησ", "ωγησ",
  ]

  private static let otherEndings: [StaticString] = [
    "ειου", "τηριου", "ισμου", "ασμου", "τικου", "τικη", "νικη", "τικα", "νικα", "ματα", "ηση",
    "εια", "σια", "ειο",
    "ικο", "ιση", "αση", "ευση", "οση", "ξη", "ψη", "οντα", "οτητα", "μενα", "μενη", "μενου",
    "τηριο", "ιστα", "ερα",
  ]

  /// Whether a word is a noun or an adjective that may begin with a capital, in any case.
  static func isCommon(_ word: FoldedWord) -> Bool {
    for ending in cases where word.ends(with: ending, after: 0) {
      return stems.contains(
        FoldedWord(bytes: word.bytes.dropLast(ending.utf8CodeUnitCount)))
    }
    return false
  }

  private static let cases: [StaticString] = ["οσ", "ησ", "ασ", "ου", "α", "η", "ο"]

  private static let stems = NameWords.folded([
    "αγορ", "αγρ", "αερ", "άδει", "αθλ", "αιών", "άλλ", "άμυν", "ανάδοχ", "απόγευμ", "αποθήκ",
    "αριθμ", "αρχεί", "αρχ", "βαθμ", "βιβλί", "βουλ", "γενικ", "γραμμ", "γραφεί", "δάσ", "δελτί",
    "δεύτερ", "δημόσι", "διάδρομ", "δίκτυ", "είδ", "εκλογ", "εκτ", "εντ", "επιτροπ", "έργ",
    "έδρ", "έλεγχ", "ετήσι", "ημέρ", "ημερήσι", "θάλαμ", "θάλασσ", "θέσ", "θύρ", "ίδι", "ιερ",
    "ισόγει",
    "κανόν", "κλάδ", "κόλπ", "κόμβ", "κράτ", "κύκλ", "κώδικ", "λάκκ", "λίμν", "λόγ", "μάθημ",
    "μαρμαρ", "μεγάλ", "μέρ", "μέριμν", "μέσ", "μητρώ", "μικρ", "μόν", "νερ", "νόμ", "νότι",
    "βόρει", "ανατολικ", "δυτικ", "οίκ", "όρ", "όροφ", "όρκ", "πάγ", "παλι", "παλαι", "πίνακ",
    "πλήθ", "πλευρ", "ποιν", "πόλ", "πόρτ", "πόρ", "ποταμ", "πράσιν", "προσωπικ", "πρώτ",
    "πτέρυγ", "πύργ", "πύλ", "πυρήν", "σειρ", "σήμερ", "σκοπ", "στέγ", "στόλ", "στρατ",
    "σχετικ", "ταμεί", "τέλ", "τέταρτ", "τηλέφων", "τίτλ", "τμήμ", "τομέ", "τόπ", "τράπεζ",
    "τρίτ", "τρόπ", "τύπ", "ύμν", "υπόγει", "υπηρεσί", "φάκελ", "φόρ", "φυλακ", "φύσ", "χάρτ",
    "χειμών", "χριστ", "χρόν", "χώρ", "ώρ", "ωράρι", "νέ", "μαζικ", "κοιν", "κοινωνικ",
    "κατάστημ", "πρωτόκολλ", "σχέδι", "περιβάλλον", "τακτικ", "μόνιμ", "έκτακτ", "κεντρικ",
    "ιανουάρι", "φεβρουάρι", "μάρτι", "απρίλι", "μάι", "μαί", "ιούνι", "ιούλι", "αύγουστ",
    "γάμ", "θάνατ", "εκπρόσωπ", "γον", "σύζυγ", "κηδεμόν", "αντίκλητ", "πατέρ", "συνοδ", "σύνδεσμ",
    "όμιλ", "άνθρωπ", "δρόμ", "κήπ",
    "σεπτέμβρι", "οκτώβρι", "νοέμβρι", "δεκέμβρι", "λεμεσ", "λάρνακ", "πάφ", "βερολίν", "λονδίν",
    "παρισι", "μόσχ", "βελιγραδί", "βουκουρεστί", "μονάχ", "ρώμ", "αίγυπτ", "τύρναβ", "εξαρχί",
  ])
}
