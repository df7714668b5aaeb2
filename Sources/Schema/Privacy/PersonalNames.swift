/// Finds names of persons: after a title («κ. Παπαδοπούλου»), a given name or an initial with a
/// surname, and a single name after an article or a word for an absence.
///
/// Streets, squares and buildings bear names too, and so do saints and their feasts: a name after
/// such a word is not a person's, and neither is a name before a street number.
enum PersonalNames {
  /// The names among the words of a line.
  static func places(
    among words: [TextWord], in bytes: UnsafeBufferPointer<UInt8>, isKept: Bool
  ) -> [PersonalText.Place] {
    var found: [PersonalText.Place] = []
    let line = NamedLine(bytes: bytes, words: words, isKept: isKept)
    var at = 0
    while at < words.count {
      // Nearly every name begins with a capital letter and follows another word.
      guard
        let end = line.endOfName(at: at) ?? line.endAfterOffice(at: at) ?? line.endAlone(at: at)
          ?? line.endAtWork(at: at)
      else {
        at += 1
        continue
      }
      let range = words[at].start..<words[end - 1].end
      found.append(PersonalText.Place(range: range, kind: .name))
      at = end
    }
    return found
  }
}

extension NamedLine {
  /// The word after the last one of a name that begins at a word; nil if none does.
  fileprivate func endOfName(at place: Int) -> Int? {
    guard place + 1 < words.count else { return nil }
    guard words[place + 1].isCapital else { return endAfterTitleInSmallLetters(at: place) }
    return endAfterTitle(at: place) ?? endOfPlainName(at: place)
  }

  // MARK: Without a title

  private func endOfPlainName(at place: Int) -> Int? {
    guard words[place].isCapital else { return nil }
    if isInitial(place) { return endAfterInitial(at: place) }
    guard joins(place, dots: false) else {
      return isList(place) ? end(from: place + 1) : nil
    }
    let one = folded(place), two = folded(place + 1)
    if words[place + 1].isLetter || isInitial(place + 1) && NameWords.shortNames.contains(two) {
      return endBeforeInitial(at: place, one)
    }
    guard isPair(one, two, at: place), !isThing(before: place), !isNumber(after: place + 1) else {
      return nil
    }
    return end(from: place + 1)
  }

  /// «Γ. Παπαδόπουλος», «Γ.Κ. Νίκας», but not the street «Γ. Παπανδρέου», nor the town «Ν. Σμύρνη».
  private func endAfterInitial(at place: Int) -> Int? {
    guard joins(place, dots: true) else { return nil }
    var next = place + 1
    if words[next].isLetter, isInitial(next), next + 1 < words.count, words[next + 1].isCapital,
      joins(next, dots: true)
    {
      next += 1
    }
    let initial = folded(place), word = folded(next), surname = Surname(word)
    guard words[next].letters >= 4, !NameWords.isCalledByLetter(word),
      !NameWords.isSaint(initial), !isNumber(after: next)
    else { return nil }
    let isAbbreviated = isAbbreviation(place, before: next)
    if isAbbreviated, next > place + 1 { return nil }
    if !isAbbreviated, isOfOffice(next, initial: place) { return end(from: next) }
    if let surname, surname.isNominative || surname.isPatronymic {
      return has(before: place, NameWords.isPlace) ? nil : end(from: next)
    }
    if isKept, isPlainName(next, initial: place) { return end(from: next) }
    guard words[place].isLetter || surname != nil,
      isOfPerson(place - 1), !has(before: place, NameWords.isTraffic),
      !has(before: place, NameWords.isHonour), !NameWords.isCalling(word), !NameWords.isThing(word),
      !PlainSurname.isCommon(word), isArticle(place - 1) || !NameWords.isOfThing(word)
    else { return nil }
    return end(from: next)
  }

  /// Whether a surname in the nominative stands after an initial, with nothing else that says so:
  /// «Ν. Βλάχος», but not «Α. Κανονισμός», «Λ. Κηφισίας».
  private func isPlainName(_ place: Int, initial: Int) -> Bool {
    let word = folded(place), letter = folded(initial)
    guard words[initial].isLetter, PlainSurname.isSubject(word), GivenName(word) == nil,
      !isAfterLetter(initial), !isThing(before: initial)
    else { return false }
    // «Λ.» is an avenue too, and «Β.» a queen.
    return word.ends(with: "οσ", after: 0) || letter != FoldedWord("λ") && letter != FoldedWord("β")
  }

  /// Whether a letter with a dot stands right before a word, as in «Κ.Ε.Π.».
  private func isAfterLetter(_ place: Int) -> Bool {
    place > 0 && words[place - 1].isLetter && words[place - 1].end + 1 == words[place].start
      && hasDot(after: place - 1)
  }

  /// The end of a name such as «Παπαδόπουλος Γ.», and after a word that only a person can follow
  /// also of «Νικολάου Γ.».
  private func endBeforeInitial(at place: Int, _ word: FoldedWord) -> Int? {
    guard hasDot(after: place + 1), !NameWords.isThing(word), !NameWords.isCalling(word) else {
      return nil
    }
    let isName =
      switch given(place, word) {
      case .subject(isPlain: true)?: true
      case .object(isPlain: true)?: isOfPerson(place - 1)
      default:
        Surname(word) != nil || NameWords.isFamily(word)
          || isSurelyOfPerson(before: place) && !words[place].isShort
            && !NameWords.isOfThing(word)
          || isKept && PlainSurname.isSubject(word) && GivenName(word) == nil
            && isLast(place + 1)
      }
    return isName && !isThing(before: place) ? end(from: place + 1) : nil
  }

  /// Whether an initial is the last word of a name, and no part of «Κ.Ε.Π.» or of what follows.
  private func isLast(_ place: Int) -> Bool {
    place + 1 == words.count
      || words[place + 1].start > words[place].end + 1
        && (!words[place + 1].isCapital || !joins(place, dots: true))
  }

  /// Whether a surname stands before a given name as in lists: «Παπαδόπουλος, Γεώργιος».
  private func isList(_ place: Int) -> Bool {
    let end = words[place].end
    guard words[place + 1].start == end + 2, bytes[end] == 0x2C,
      let surname = Surname(folded(place)),
      surname.isNominative || surname.isPatronymic,
      case .subject(isPlain: true)? = given(place + 1, folded(place + 1))
    else { return false }
    return !isThing(before: place)
  }

  /// Whether two words are a street, with a feminine article before a man's name: «στη Νικολάου
  /// Πλαστήρα», but not «η Νικολάου Μαρία».
  private func isStreet(_ one: FoldedWord, _ two: FoldedWord, at place: Int) -> Bool {
    one.ends(with: "ου", after: 4) && NameWords.feminineArticles.contains(folded(place - 1))
      && (two.ends(with: "ου", after: 4) || given(place + 1, two) == nil)
  }

  /// Whether two words are a given name without a Greek form and a surname, in either order:
  /// «Χασάν Αλή», «Νίκα Τζον»; or two words in Latin letters after the article of a man, which are
  /// no name of a program.
  private func isForeign(_ one: FoldedWord, _ two: FoldedWord, at place: Int) -> Bool {
    let isKnown = ForeignNames.contains(one)
    guard isKnown || ForeignNames.contains(two) else {
      return isKept && place > 0 && ForeignNames.areOfMan(one, two, after: folded(place - 1))
    }
    // In a declaration, «ΚΕΠ Τζων Κέννεντυ» is the name of an office.
    guard isKept || isOfPerson(place - 1), !ForeignNames.isPlace(isKnown ? two : one),
      !NameWords.isSaint(one)
    else { return false }
    let other = isKnown ? two : one
    return words[isKnown ? place + 1 : place].letters > 2 && !NameWords.isThing(other)
      && !NameWords.isCalling(other)
      && (isKnown || Surname(other) != nil || given(place, other) != nil
        || isSurelyOfPerson(before: place))
  }

  /// Whether two words are a given name and a surname, in either order.
  private func isPair(_ one: FoldedWord, _ two: FoldedWord, at place: Int) -> Bool {
    if NameWords.isMunicipality(one, two) { return false }
    // If the given name is also in capitals, four capitals are not an abbreviation.
    let second = words[place + 1]
    let isWhole = !second.isShort || words[place].isUpper && second.letters == 4
    if isForeign(one, two, at: place) { return true }
    switch given(place, one) {
    case .subject(let isPlain)?:
      if Surname(two) != nil { return true }
      return (isPlain || isSurelyOfPerson(before: place)) && isWhole
        && !NameWords.afterGiven.contains(two)
    case .object(let isPlain)?:
      if isStreet(one, two, at: place) { return false }
      // The genitive is used for streets, unless the word before it shows that it belongs to a
      // person.
      let surname = Surname(two)
      if surname?.isPatronymic == true { return true }
      // «Τμήμα της Γεωργίας και …» is about agriculture.
      if isPlain && isWhole && !NameWords.isOfTasks(two) || surname != nil, isOfPerson(place - 1) {
        return !NameWords.afterGiven.contains(two)
      }
      if isWhole, isSurelyOfPerson(before: place) { return !NameWords.afterGiven.contains(two) }
    case nil:
      if Surname(one)?.isNominative == true, case .subject? = given(place + 1, two) { return true }
    }
    // Examples are «Νικολάου Δημήτρης», but not «Άγιος Δημήτριος»; and «άδεια Νίκα Γεωργίου».
    guard words[place].letters >= 4, !NameWords.isThing(one), !NameWords.isSaint(one) else {
      return false
    }
    switch given(place + 1, two) {
    case .subject(isPlain: true)?: return !words[place].isShort || words[place + 1].isUpper
    case .object(isPlain: true)?: return isSurelyOfPerson(before: place)
    default: return false
    }
  }
}
