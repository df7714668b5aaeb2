/// Names after an office, with an initial between them or without: «Ο προϊστάμενος Νικολάου», «ο
/// δήμαρχος Ν. Βλάχος».
extension NamedLine {
  /// The word after a surname that follows an office, but not the mayor of a municipality in the
  /// genitive, nor a street that is named after a president.
  func endAfterOffice(at place: Int) -> Int? {
    guard place > 0, words[place].isCapital, !words[place].isShort, words[place - 1].letters > 4,
      let link = link(from: place - 1), let office = NameWords.office(folded(place - 1))
    else { return nil }
    let word = folded(place)
    guard isSurname(word, at: place, after: office, link), !isThing(beforeOffice: place - 1),
      !NameWords.isSaint(folded(place - 2)), !isNumber(after: place)
    else { return nil }
    return end(from: place)
  }

  /// Whether a surname stands after an initial by the office before it: «η διευθύντρια Α. Ρήγα»,
  /// «ο αντιδήμαρχος Παιδείας Ν. Βλάχος», but not «ο δήμαρχος Ν. Σμύρνης».
  ///
  /// - Parameters:
  ///   - place: Where the surname stands.
  ///   - initial: Where the first initial stands.
  func isOfOffice(_ place: Int, initial: Int) -> Bool {
    guard let office = office(before: initial), !isThing(beforeOffice: office) else {
      return false
    }
    let word = folded(place)
    // «Ο πρόεδρος Ν. Βύσσας»: «Ν.» is «Νέα» before a village.
    if !isKept, folded(initial) == FoldedWord("ν"), Surname(word) == nil,
      word.ends(with: "ασ", after: 0) || word.ends(with: "ησ", after: 0)
    {
      return false
    }
    if PlainSurname.isSubject(word) { return true }
    if bytes[words[office].start] < 0x80 { return !NameWords.isThing(word) }
    let isFirstName =
      words[initial].isLetter || NameWords.shortNames.contains(folded(initial))
    return isFirstName && PlainSurname.isOther(word)
      || Surname(word) != nil && !word.ends(with: "ιακησ", after: 0)
  }

  /// The office that stands at most two words before a place, with nothing that parts them.
  private func office(before place: Int) -> Int? {
    var at = place
    while at > 0, place - at < 3 {
      at -= 1
      guard let link = link(from: at), link == .blank || at == place - 1 else { return nil }
      if NameWords.office(folded(at)) != nil { return at }
    }
    return nil
  }

  /// Whether initials are short for something else: «Δ.Ε. Τυλίσου», «Δημ. Συμβούλιο».
  func isAbbreviation(_ initial: Int, before place: Int) -> Bool {
    if place - initial > 1 {
      return NameWords.abbreviations.contains(
        FoldedWord(bytes: folded(initial).bytes + folded(initial + 1).bytes))
    }
    return NameWords.abbreviations.contains(folded(initial))
  }

  // MARK: What stands between

  /// What stands between an office and a name.
  private enum Link { case blank, sign }

  private func link(from place: Int) -> Link? {
    if joins(place, dots: false) { return .blank }
    let gap = bytes[words[place].end..<words[place + 1].start]
    // «Υπάλληλος: Παπαδόπουλος», «Ο προϊστάμενος (Παπαδόπουλος)», with an en dash as well.
    let isSign = gap.count <= 5 && gap.contains { $0 == 0x3A || $0 == 0x28 || $0 == 0x93 }
    return isSign && gap.allSatisfy { [0x20, 0x3A, 0x28, 0xE2, 0x80, 0x93].contains($0) }
      ? .sign : nil
  }

  /// Whether what stands before an office says that its name is that of a thing: a street, a work.
  private func isThing(beforeOffice place: Int) -> Bool {
    if isArticle(place - 1) { return has(before: place, NameWords.isHonour) }
    // «Δημοτικός σύμβουλος» is no place.
    let isMember = place > 0 && NameWords.begins(folded(place - 1), ["δημοτικοσ", "δημοτικη"])
    return has(before: isMember ? place - 1 : place, NameWords.isPlace)
  }

  // MARK: What follows

  private func isSurname(
    _ word: FoldedWord, at place: Int, after office: NameWords.Office, _ link: Link
  ) -> Bool {
    // An office makes a name of «ΣΤΑΥΡΟΣ», but none of «Σταυρός».
    let name = given(place, word).flatMap { _ in GivenName(word) }
    guard isKept else { return link == .blank && isSurely(word, name, after: office) }
    if link == .sign {
      if case .subject(isPlain: true)? = name { return true }
      return Surname(word) != nil && !word.ends(with: "ιακησ", after: 0)
        || NameWords.isFamily(word) || PlainSurname.isSubject(word)
    }
    let title = folded(place - 1)
    if isOfSubject(title), PlainSurname.isSubject(word) { return true }
    if isOther(word, at: place, after: office) { return true }
    switch (office, name) {
    case (.ofPlace, .subject(isPlain: true)?): return true
    case (.ofPlace, .object(isPlain: true)?):
      return word.ends(with: "ου", after: 0) && !goesOn(place)
    case (.ofPlace, _):
      return title.begins(with: "δημαρχ") && word.ends(with: "ου", after: 8)
        && PlainSurname.isOther(word) || isSurely(word, name, after: office)
    case (.ofTask, _): return isSurely(word, name, after: office)
    }
  }

  /// Whether a word after an office is a name in any text: a surname by its form, or a given name.
  private func isSurely(
    _ word: FoldedWord, _ name: GivenName?, after office: NameWords.Office
  ) -> Bool {
    switch (office, name) {
    case (.ofPlace, .subject(isPlain: true)?), (.ofTask, .some): true
    case (.ofPlace, _): Surname(word)?.isNominative == true
    // «Υπουργός Ψηφιακής Διακυβέρνησης»: an adjective says of what.
    case (.ofTask, nil):
      Surname(word) != nil && !word.ends(with: "ιακησ", after: 0) || NameWords.isFamily(word)
    }
  }

  /// Whether an office is in the nominative of the masculine: «ο προϊστάμενος».
  private func isOfSubject(_ office: FoldedWord) -> Bool {
    office.ends(with: "οσ", after: 0) || office.ends(with: "ησ", after: 0)
      || office.ends(with: "ασ", after: 0) && !office.ends(with: "τριασ", after: 0)
  }

  /// Whether a word is a surname in another form, which no thing has after an office, as that would
  /// stand in the genitive: «η διευθύντρια Ρήγα», «τον προϊστάμενο Βλάχο». Villages may have it:
  /// «αντιδήμαρχος Κρουσώνα».
  private func isOther(
    _ word: FoldedWord, at place: Int, after office: NameWords.Office
  ) -> Bool {
    guard !words[place].isUpper, !goesOn(place), PlainSurname.isOther(word) else { return false }
    let isObject = folded(place - 1).ends(with: "ο", after: 0)
    if word.ends(with: "ο", after: 8) { return isObject }
    guard word.ends(with: "α", after: 6) || word.ends(with: "η", after: 6) else { return false }
    return office == .ofTask || isObject
      || NameWords.feminineArticles.contains(folded(place - 2))
  }

  /// Whether another word with a capital follows: «Γεωργίου Καραϊσκάκη».
  private func goesOn(_ place: Int) -> Bool {
    place + 1 < words.count && words[place + 1].isCapital && joins(place, dots: false)
  }
}
