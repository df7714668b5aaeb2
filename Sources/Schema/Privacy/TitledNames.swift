/// Names after a title.
extension NamedLine {
  /// The word after the last one of a name with its title at a given word: «κ. Νίκα».
  func endAfterTitle(at place: Int) -> Int? {
    guard mayBeTitle(words[place]), joins(place, dots: true),
      let title = PersonalTitle(folded(place))
    else { return nil }
    var next = place + 1
    if title.isLetter, words[place].isUpper, words[next].isLetter, folded(next) != folded(place),
      words[next].start == words[place].end + 1
    {
      // «Υπάλληλος Κ.Ε.Π.»
      return nil
    }
    // «Ο κ. Δήμαρχος» is no name.
    while next < words.count, words[next].isCapital, NameWords.isOffice(folded(next)) { next += 1 }
    let isOfOffice = next > place + 1
    guard next < words.count, words[next].isCapital, joins(next - 1, dots: true) else { return nil }
    let name = folded(next), writing = writing(at: place, before: next)
    if ForeignNames.isOfProgram(name) { return nil }
    guard title.isWritten(writing, beforeName: isSurely(name, next)),
      !NameWords.afterTitle.contains(name), !(title.isAdjective && NameWords.isThing(name)),
      !(isOfOffice || title.needsSurname(writing)) || Surname(name) != nil,
      !NameWords.isStreet(folded(place - 1)), !joinsNouns(at: place, title, name)
    else { return nil }
    // In capitals, «Κ.» may also be an initial: «ΕΠΙ ΤΗΣ Κ. ΠΑΛΑΜΑ».
    if title.isLetter, words[place].isUpper,
      NameWords.isCalledByLetter(name) || NameWords.isThing(name) || isOfStreet(place)
    {
      return nil
    }
    return end(from: next)
  }

  /// The word after a name in small letters with its title at a given word: «της κ. νίκα».
  func endAfterTitleInSmallLetters(at place: Int) -> Int? {
    guard mayBeTitle(words[place]), words[place + 1].letters >= 4, joins(place, dots: true),
      let title = PersonalTitle(folded(place))
    else { return nil }
    let name = folded(place + 1), isName = isSurely(name, place + 1)
    guard title.isWritten(writing(at: place, before: place + 1), beforeSmall: isName),
      !NameWords.isCalling(name), !NameWords.afterTitle.contains(name)
    else { return nil }
    let isGiven = GivenName(name) != nil && place + 2 < words.count
    return isGiven && words[place + 2].letters >= 4 && joins(place + 1, dots: false)
      ? place + 3 : place + 2
  }

  /// Whether a word could be a title, by its length and its first two letters, before anything is
  /// folded: «και» and «δεν» are among the most frequent words.
  @inline(__always)
  private func mayBeTitle(_ word: TextWord) -> Bool {
    guard word.letters <= 11 else { return false }
    let first = bytes[word.start]
    if first < 0x80 {
      let lower = first | 0x20
      // The first letters are those of Kyrios, Mr, Dr, Prof., Herr, Frau, Sir and Rev.
      return [0x6B, 0x6D, 0x64, 0x70, 0x68, 0x66, 0x73, 0x72].contains(lower) && word.letters <= 9
    }
    guard first == 0xCE, word.letters == 1 || word.start + 3 < word.end else { return false }
    let isKappa = bytes[word.start + 1] == 0xBA || bytes[word.start + 1] == 0x9A
    if word.letters == 1 { return isKappa }
    let second = UInt16(bytes[word.start + 2]) << 8 | UInt16(bytes[word.start + 3])
    if isKappa {
      // The word may be «κα», «κος», or «κυρία» in any case.
      let isOfKyrios = second == 0xCF85 || second == 0xCF8D || second == 0xCEA5 || second == 0xCE8E
      return isOfKyrios ? 5...8 ~= word.letters : word.letters <= 3 && !isAnd(word)
    }
    guard bytes[word.start + 1] == 0xB4 || bytes[word.start + 1] == 0x94 else { return false }
    switch word.letters {
    case 2: return true
    case 3, 4, 5: return [0xCEB9, 0xCEAF, 0xCE99, 0xCE8A, 0xCEB4, 0xCE94].contains(second)
    default: return word.letters >= 9 && (second == 0xCEB5 || second == 0xCE95)
    }
  }

  /// Whether a word of three letters is «και».
  private func isAnd(_ word: TextWord) -> Bool {
    word.end - word.start == 6 && (bytes[word.end - 1] == 0xB9 || bytes[word.end - 1] == 0x99)
      && bytes[word.end - 2] == 0xCE
  }

  private func writing(at place: Int, before next: Int) -> PersonalTitle.Writing {
    // In «Των κ.κ. Νίκα και Βλάχου» the title is written twice and needs no article.
    let isTwice =
      place > 0 && words[place].isLetter && words[place - 1].isLetter
      && hasDot(after: place - 1) && folded(place - 1) == folded(place)
    return PersonalTitle.Writing(
      raw: raw(place), isUpper: words[place].isUpper, hasDot: hasDot(after: place),
      hasArticle: isTwice || isOfPerson(place - 1), isBeforeCapitals: words[next].isUpper)
  }

  /// Whether a word is a name in any place.
  private func isSurely(_ word: FoldedWord, _ place: Int) -> Bool {
    Surname(word) != nil || NameWords.isFamily(word) || given(place, word) != nil
  }

  /// Whether «κ.» stands for «και»: «Τμήμα Προσωπικού κ. Μισθοδοσίας».
  private func joinsNouns(at place: Int, _ title: PersonalTitle, _ next: FoldedWord) -> Bool {
    place > 0 && words[place - 1].isCapital && title.isLetter
      && GivenName(next) == nil && NameWords.isOfTasks(next)
  }

  private func isOfStreet(_ place: Int) -> Bool {
    let before = folded(place - 1)
    return before == "στην" || before == "στη" || has(before: place, NameWords.isTraffic)
      || has(before: place, NameWords.isHonour)
  }
}
