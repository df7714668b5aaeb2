/// Names with only one word: a given name after an article («ο Νίκος»), and a given name or a
/// surname after a word for an absence («Λείπει η Κατερίνα», «Αναρρωτική Παπαδάκη»).
extension NamedLine {
  /// The word after a single name; nil if none stands at a word.
  func endAlone(at place: Int) -> Int? {
    // In most lines of a file the word before is a key, in Latin letters.
    guard place > 0, words[place].isCapital, !words[place].isShort,
      bytes[words[place - 1].start] >= 0x80,
      words[place].start - words[place - 1].end <= 3, !isFollowed(place)
    else { return nil }
    let isFound =
      Article(folded(place - 1)) != nil
      ? joins(place - 1, dots: false) && (isOfGiven(place) || isOfAbsent(place))
      : isAbsence(place - 1) && isName(place, after: place - 1) && !isThing(before: place - 1)
    return isFound && !isNumber(after: place) ? end(from: place) : nil
  }

  /// Whether another word with a capital follows, and the two are no single name.
  private func isFollowed(_ place: Int) -> Bool {
    place + 1 < words.count && words[place + 1].isCapital && joins(place, dots: false)
  }

  // MARK: A given name after an article

  /// Whether an article and a given name agree, and nothing before them is called after somebody.
  private func isOfGiven(_ place: Int) -> Bool {
    guard let article = Article(folded(place - 1)) else { return false }
    let word = folded(place)
    guard let name = given(place, word), article.agrees(with: word, name),
      !NameWords.areAlsoPlaces.contains(word)
    else { return false }
    let isKnown =
      switch name {
      case .subject(let isPlain), .object(let isPlain): isPlain
      }
    // «Λείπει η Σοφία»; «η Σοφία» alone is a town.
    if place > 1, isAbsence(place - 2) { return isKnown || !NameWords.areAlsoDays.contains(word) }
    let isThing = has(before: place - 1) { NameWords.isPlace($0) || NameWords.isFeast($0) }
    guard isKnown, !isThing else { return false }
    // What belongs to somebody may also be called after a saint.
    return article.isGenitive ? isKept || isSurelyOfPerson(before: place) : true
  }

  /// Whether a surname stands after an article that follows a word for an absence: «λείπει ο
  /// Παπαδάκης».
  private func isOfAbsent(_ place: Int) -> Bool {
    guard place > 1, Article(folded(place - 1)) != nil, isAbsence(place - 2) else { return false }
    return isName(place, after: place - 2)
  }

  // MARK: A name after an absence

  /// Whether a word for the absence of a person stands at a place, with nothing but a blank, a
  /// colon or a bracket after it.
  private func isAbsence(_ place: Int) -> Bool {
    guard words[place].letters > 3, NameWords.absences.contains(folded(place)) else { return false }
    let gap = words[place].end..<words[place + 1].start
    return gap.count <= 3 && gap.allSatisfy { [0x20, 0x3A, 0x28].contains(bytes[$0]) }
  }

  /// Whether a word is a name of a person, after a word for an absence.
  private func isName(_ place: Int, after absence: Int) -> Bool {
    let word = folded(place)
    if NameWords.areAlsoDays.contains(word) || NameWords.areAlsoPlaces.contains(word)
      || NameWords.isThing(word) || NameWords.isCalling(word) || RegisteredPlaces.contains(word)
    {
      return false
    }
    if given(place, word) != nil || NameWords.isFamily(word) { return true }
    if Surname(word) != nil { return !word.ends(with: "ιακησ", after: 0) }
    // The case alone says so, which counts only where nothing can be taken back.
    guard isKept else { return false }
    if NameWords.illnesses.contains(folded(absence)) {
      return !NameWords.isOfThing(word)
        && (PlainSurname.isSubject(word) || PlainSurname.isOther(word))
    }
    return absence < place - 1 && folded(place - 1) == "ο" && PlainSurname.isSubject(word)
  }
}

/// An article before a given name.
private struct Article {
  private let word: FoldedWord

  /// Makes an article from a folded word; nil if it is none of one person.
  init?(_ word: FoldedWord) {
    guard Self.all.contains(word) else { return nil }
    self.word = word
  }

  private static let all = NameWords.folded([
    "ο", "η", "του", "της", "τον", "την", "τη", "στον", "στην", "στη", "στου", "στης",
  ])
  private static let feminine = NameWords.folded(["η", "της", "την", "τη", "στην", "στη", "στης"])

  /// Whether it is in the genitive.
  var isGenitive: Bool {
    word == "του" || word == "τησ" || word == "στου" || word == "στησ"
  }

  /// Whether a given name has the gender and the case of the article: «ο Νίκος», «της Μαρίας», but
  /// not «η Γεωργίου», a street.
  func agrees(with name: FoldedWord, _ form: GivenName) -> Bool {
    let endsInSigma = name.ends(with: "σ", after: 0)
    if Self.feminine.contains(word) {
      let isOfWoman = !name.ends(with: "ου", after: 0) && !name.ends(with: "ο", after: 0)
      return isOfWoman && isGenitive == endsInSigma
    }
    if word == "ο" {
      guard case .subject = form else { return false }
      return endsInSigma || name.ends(with: "ηλ", after: 0)
    }
    guard case .object = form else { return false }
    return !endsInSigma
  }
}

extension NameWords {
  /// Words for the absence of a person, which a name follows.
  static let absences = folded([
    "άδεια", "άδειας", "άδειες", "αναρρωτική", "αναρρωτικής", "λοχεία", "λοχείας", "κύηση",
    "κύησης", "ασθένεια", "ασθένειας", "νοσηλεία", "νοσηλείας", "απουσία", "απουσίας", "ρεπό",
    "λείπει", "λείπουν", "απουσιάζει", "απουσιάζουν", "ασθενεί", "νοσεί", "απών", "απούσα",
    "άρρωστος", "άρρωστη", "αντί", "αντικατάσταση", "αντικατάστασης", "αντικαθιστά",
  ])

  /// Those of them that only a person has.
  static let illnesses = folded([
    "αναρρωτική", "αναρρωτικής", "λοχεία", "λοχείας", "ασθένεια", "ασθένειας", "νοσηλεία",
    "νοσηλείας",
  ])

  /// Given names that are also days of the week or other words.
  static let areAlsoDays = folded([
    "Κυριακή", "Κυριακής", "Παρασκευή", "Παρασκευής", "Ειρήνη", "Ειρήνης", "Νίκη", "Νίκης",
    "Ελπίδα", "Ελπίδας", "Χαρά", "Χαράς", "Ζωή", "Ζωής", "Ελευθερία", "Ελευθερίας",
  ])

  /// Given names that are also countries, tasks or streets.
  static let areAlsoPlaces = folded(["Γεωργία", "Γεωργίας", "Αλεξάνδρα", "Αλεξάνδρας"])

  /// Whether a word is about a feast, which bears the name of its saint.
  static func isFeast(_ word: FoldedWord) -> Bool { begins(word, feasts) }

  private static let feasts: [StaticString] = [
    "εορτ", "γιορτ", "πανηγυρ", "συναξ", "γενεθλ", "κοιμηση", "αποτομ", "ανημερα",
    "σαββατο", "κυριακη", "χωρι", "νησι", "κακοκαιρ", "καταιγιδ", "κυκλωνα", "τυφωνα", "θυελλα",
    "πλοι", "ποιη", "εργο", "βιβλι", "παραστασ", "ταινι",
  ]
}
