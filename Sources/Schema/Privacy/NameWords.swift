/// Words around names that say whether they name a person.
enum NameWords {
  /// Words without accents and final sigma.
  static func folded(_ words: [String]) -> Set<FoldedWord> {
    Set(words.map { FoldedWord($0) })
  }

  static let articles = folded([
    "ο", "η", "του", "της", "τον", "την", "τη", "στον", "στην", "στη", "στου", "στης", "από",
    "οι", "των", "τους", "τις", "tou", "tis", "ton", "tin",
  ])

  /// The articles of women, and of streets.
  static let feminineArticles = folded(["η", "της", "την", "τη", "στην", "στη", "στης"])

  /// Words that only a person can follow: words for a request, for an absence, and for what a
  /// person is.
  static let ofPersons = folded([
    "άδεια", "άδειας", "άδειες", "αίτηση", "αίτησης", "αιτήσεως", "αίτημα", "αιτήματος", "ασθένεια",
    "ασθένειας", "απουσία", "απουσίας", "αντί", "αντικατάσταση", "αντικατάστασης", "αποχώρηση",
    "αποχώρησης", "βάρδια", "γάμος", "γάμου", "γάμο", "δημότης", "δημότη", "δικαιούχος",
    "δικαιούχου", "ένσταση", "ένστασης", "θάνατος", "θανάτου", "καταγγελία", "καταγγελίας",
    "κηδεία", "κηδείας", "κληρονόμος", "κληρονόμοι", "μετάθεση", "μετάθεσης", "παραίτηση",
    "παραίτησης", "πρόσληψη", "πρόσληψης", "σύζυγος", "συζύγου", "σύμβαση",
    "σύμβασης", "συνάδελφος", "συναδέλφου", "συνταξιοδότηση", "συνταξιοδότησης", "υπάλληλος",
    "υπαλλήλου", "υπάλληλο", "υπόθεση", "υπόθεσης", "φάκελος", "φακέλου", "φάκελο", "λείπει",
    "απουσιάζει", "εξυπηρετεί", "αντικαθιστά", "ρωτήστε", "ζητήστε",
  ])

  /// Whether a word is an office; a title may come before it, too.
  static func isOffice(_ word: FoldedWord) -> Bool { begins(word, offices) }

  private static let offices: [StaticString] = [
    "δημαρχ", "αντιδημαρχ", "προεδρ", "αντιπροεδρ", "γραμματε", "γενικ", "ειδικ", "υπουργ",
    "υφυπουργ", "περιφερει", "αντιπεριφερει", "διευθυντ", "διευθυντρι", "προισταμ", "συμβουλ",
    "νομικ", "ληξιαρχ", "εισαγγελ", "συντονιστ", "επικεφαλ", "βουλευτ", "πρυταν", "υπευθυν",
    "διοικητ", "πρωθυπουργ", "μητροπολιτ", "secretary", "mayor", "president", "minister",
  ]

  /// Whether a word in small letters after a title says what a person is, rather than who.
  static func isCalling(_ word: FoldedWord) -> Bool { isOffice(word) || begins(word, callings) }

  private static let callings: [StaticString] = [
    "αιτουντ", "αιτουσ", "αντιπροσωπ", "αξιωματ", "αρχηγ", "αρχιτεκτ", "αστυνομ", "βουλευτ",
    "γιατρ", "δασκαλ", "δημοτ", "δικαστ", "δικηγορ", "εισηγητ", "ελεγκτ", "επιθεωρητ", "επισκεπτ",
    "εφορ", "ιατρ", "καθηγητ", "λογιστ", "μηχανικ", "νομαρχ", "οικονομικ", "πολιτ", "πρεσβ",
    "προξεν", "συμβολαιογραφ", "συναδελφ", "ταμια", "τμηματαρχ", "υπαλληλ", "υποδιευθυντ",
  ]

  /// An office that a person holds; a name may follow it.
  enum Office {
    /// The office of a place, which is followed by the place's name in the genitive more often than
    /// by a person's.
    case ofPlace
    /// The office for a task.
    case ofTask
  }

  /// The office that a word names; nil for any other word.
  static func office(_ word: FoldedWord) -> Office? {
    if begins(word, placesOfOffices) { return nil }
    if begins(word, officesOfPlaces) { return .ofPlace }
    return begins(word, officesOfTasks) || professions.contains(word) ? .ofTask : nil
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

  /// Where an office is held, and what belongs to it: «Δημαρχείο Γαζίου», «Μητροπολιτικός Ναός».
  private static let placesOfOffices: [StaticString] = [
    "δημαρχει", "δημαρχι", "ληξιαρχει", "ληξιαρχικ", "προεδρει", "προεδρι", "βουλευτηρ",
    "βουλευτικ", "μητροπολιτικ", "συντονιστικ", "διευθυντηρ", "διευθυντικ", "περιφερειαρχει",
  ]

  /// What somebody is by profession, as whole words: «ιατρείο» and «μηχανική» are no persons.
  private static let professions = folded([
    "γιατρός", "γιατρό", "γιατρού", "ιατρός", "ιατρό", "ιατρού", "δικηγόρος", "δικηγόρο",
    "δικηγόρου", "συμβολαιογράφος", "συμβολαιογράφου", "μηχανικός", "μηχανικό", "μηχανικού",
    "λογιστής", "λογιστή", "λογίστρια", "δάσκαλος", "δασκάλα", "καθηγητής", "καθηγητή",
    "καθηγήτρια", "αρχιτέκτονας", "νοσηλευτής", "νοσηλεύτρια", "κτηνίατρος", "ταμίας", "ταμία",
    "κλητήρας", "εισηγητής", "εισηγήτρια", "mayor", "registrar", "director",
  ])

  /// Letters before a name that are no initials of a person: units, councils, communities.
  static let abbreviations = folded([
    "δε", "δκ", "τκ", "δσ", "δυ", "τε", "πε", "αε", "νπ", "κυ", "δημ", "διευθ", "τμ", "γρ", "οικ",
    "γεν", "εθν", "κοιν", "τεχν", "πολ", "νομ", "περ", "υπ", "πλ", "αγ", "λεωφ", "επιτρ", "αν",
  ])

  /// Given names in short, as they stand before a surname.
  static let shortNames = folded([
    "αικ", "αθ", "ελ", "ευ", "ευαγ", "θεοδ", "θεμ", "ιω", "ιωαν", "κων", "νικ", "παν", "παρ",
    "χρ", "χαρ", "στ", "στυλ", "σωτ", "σταυ", "σπ", "βασ", "αλ", "αντ", "απ", "αγγ", "αναστ",
    "γεωρ", "εμμ", "φωτ", "ηλ", "λεων", "μιχ", "μαρ", "πετρ",
  ])

  /// Whether a word begins as families are called: «Παπανδρέου», «Χατζηγιάννης».
  static func isFamily(_ word: FoldedWord) -> Bool {
    word.bytes.count > 14 && begins(word, ["παπα", "χατζη"])
  }

  /// Words that follow the Lord in the names of feasts.
  static let afterTitle = folded([
    "ημών", "Ιησού", "Ιησούς", "Θεού", "μας", "Σωτήρος", "Χριστού", "Θεοτόκου", "ΚΕΠ", "Δήμο",
    "δημότης", "δημότη",
  ])

  /// Words that follow the given name of a saint.
  static let afterGiven = folded([
    "Πρόδρομος", "Προδρόμου", "Θεολόγος", "Θεολόγου", "Χρυσόστομος", "Χρυσοστόμου", "Βαπτιστής",
    "Βαπτιστή", "Ευαγγελιστής", "Ευαγγελιστή", "Δημοτολόγιο", "Δήμος", "Αιγίνης", "Μεγάλη",
    "Κυριακή", "Παρασκευή", "Πάσχα",
  ])

  /// Whether two words are the only municipality that bears the name of a person.
  static func isMunicipality(_ one: FoldedWord, _ two: FoldedWord) -> Bool {
    one == "εμμανουηλ" && two == "παππα"
  }

  /// Whether a word has the form of a department's task: «Μισθοδοσίας», «Προμηθειών».
  static func isOfTasks(_ word: FoldedWord) -> Bool {
    tasks.contains { word.ends(with: $0, after: 7) }
  }

  private static let tasks: [StaticString] = [
    "σιασ", "γιασ", "ειασ", "εων", "ηθειων", "ματων", "σιων", "ησησ",
  ]

  /// Whether a word has the form of a noun in the genitive that is never a surname: «Λειτουργίας»,
  /// «Κατηγορίας», «Ίδρυσης».
  static func isOfThing(_ word: FoldedWord) -> Bool {
    nouns.contains { word.ends(with: $0, after: 5) }
  }

  private static let nouns: [StaticString] = [
    "ιασ", "σησ", "ξησ", "ψησ", "μησ", "νησ", "εωσ", "ματοσ", "ων",
  ]

  /// Whether a word may be a thing after the adjective “main”: «κύρια είσοδος», «κύριο θέμα».
  static func isThing(_ word: FoldedWord) -> Bool { begins(word, things) || isPlace(word) }

  private static let things: [StaticString] = [
    "αγωγ", "αιτι", "αξον", "αρμοδιοτ", "δραστηριοτ", "δρομ", "εισοδ", "εξοδ", "θεμα", "κατοικι",
    "μελημα", "οψη", "οψησ", "πηγ", "πυλη", "πυλησ", "σελιδ", "στοχ", "φαση", "φασησ", "χρησ",
  ]

  static func begins(_ word: FoldedWord, _ stems: [StaticString]) -> Bool {
    stems.contains { word.begins(with: $0) }
  }
}
