/// Finds names of persons: after a title («κ. Παπαδοπούλου»), or a given name with a surname.
///
/// Streets, squares and buildings bear names too, and so do saints and their feasts: what follows
/// such a word is no person, nor is what a number of a street follows.
enum PersonalNames {
  /// The names among the words of a line.
  static func places(
    among words: [TextWord], in bytes: UnsafeBufferPointer<UInt8>
  ) -> [PersonalText.Place] {
    var found: [PersonalText.Place] = []
    let line = NamedLine(bytes: bytes, words: words)
    var at = 0
    while at < words.count {
      // Every name has a capital after another word.
      guard let end = line.endOfName(at: at) ?? line.endAfterOffice(at: at) else {
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

/// The words of a line, of which some may be a name.
private struct NamedLine {
  let bytes: UnsafeBufferPointer<UInt8>
  let words: [TextWord]

  /// The word after the last one of a name that begins at a word; nil if none does.
  func endOfName(at place: Int) -> Int? {
    guard place + 1 < words.count, words[place + 1].isCapital, words[place].couldBegin else {
      return nil
    }
    return endAfterTitle(at: place) ?? endOfPlainName(at: place)
  }

  // MARK: After a title

  private func endAfterTitle(at place: Int) -> Int? {
    let word = words[place]
    guard word.end - word.start <= 14, joins(place, dots: true),
      let title = PersonalTitle(folded(place))
    else { return nil }
    guard title.isWritten(raw(place), withDot: hasDot(after: place), article: isArticle(place - 1))
    else { return nil }
    var next = place + 1
    // «Ο κ. Δήμαρχος» is no name.
    while next < words.count, words[next].isCapital, NameWords.isOffice(folded(next)) { next += 1 }
    let isOfOffice = next > place + 1
    guard next < words.count, words[next].isCapital, joins(next - 1, dots: true),
      !NameWords.afterTitle.contains(folded(next)),
      !(title.isAdjective && NameWords.isPlace(folded(next))),
      !(isOfOffice || title.needsSurname) || Surname(folded(next)) != nil,
      !NameWords.isStreet(folded(place - 1)), !joinsNouns(at: place, folded(next))
    else { return nil }
    return end(from: next)
  }

  /// Whether «κ.» stands for «και»: «Τμήμα Προσωπικού κ. Μισθοδοσίας».
  private func joinsNouns(at place: Int, _ next: FoldedWord) -> Bool {
    place > 0 && words[place - 1].isCapital && words[place].letters == 1
      && GivenName(next) == nil && NameWords.isOfTasks(next)
  }

  // MARK: After an office

  /// The word after a surname that follows an office: «Ο προϊστάμενος Νικολάου», but not the mayor
  /// of a municipality in the genitive, nor a street that is named after a president.
  func endAfterOffice(at place: Int) -> Int? {
    guard place > 0, words[place].isCapital, !words[place].isShort, words[place - 1].letters > 5,
      joins(place - 1, dots: false), let office = NameWords.office(folded(place - 1))
    else { return nil }
    let word = folded(place)
    guard isSurname(word, after: office), !isPlace(before: place - 1), !isNumber(after: place)
    else { return nil }
    return end(from: place)
  }

  private func isSurname(_ word: FoldedWord, after office: NameWords.Office) -> Bool {
    let surname = Surname(word)
    switch (office, GivenName(word)) {
    case (.ofPlace, .subject(isPlain: true)?): return true
    case (.ofPlace, _): return surname?.isNominative == true
    case (.ofTask, .some): return true
    // «Υπουργός Ψηφιακής Διακυβέρνησης»: an adjective says of what.
    case (.ofTask, nil):
      return surname != nil && !word.ends(with: "ιακησ", after: 0) || NameWords.isFamily(word)
    }
  }

  // MARK: Without a title

  private func endOfPlainName(at place: Int) -> Int? {
    guard words[place].isCapital else { return nil }
    if words[place].isLetter {
      // «Γ. Παπαδόπουλος», but not the street «Γ. Παπανδρέου».
      guard hasDot(after: place), joins(place, dots: true),
        Surname(folded(place + 1))?.isNominative == true, !isPlace(before: place)
      else { return nil }
      return end(from: place + 1)
    }
    guard joins(place, dots: false) else { return nil }
    let one = folded(place), two = folded(place + 1)
    guard isPair(one, two, at: place), !isPlace(before: place), !isNumber(after: place + 1) else {
      return nil
    }
    return end(from: place + 1)
  }

  /// Whether two words are a given name and a surname, in either order.
  private func isPair(_ one: FoldedWord, _ two: FoldedWord, at place: Int) -> Bool {
    if NameWords.isMunicipality(one, two) { return false }
    switch GivenName(one) {
    case .subject(let isPlain)?:
      return Surname(two) != nil
        || isPlain && !words[place + 1].isShort && !NameWords.afterGiven.contains(two)
    case .object?:
      // The genitive is that of streets, unless an article stands before it.
      return Surname(two) != nil && isArticle(place - 1)
    case nil:
      guard let first = Surname(one), first.isNominative else { return false }
      if case .subject? = GivenName(two) { return true }
      return false
    }
  }

  // MARK: Around a name

  /// The word after the last one of a name, of which the first surname or initial is known.
  private func end(from place: Int) -> Int {
    var end = place + 1
    while end < words.count, end < place + 4, words[end].isCapital {
      let isAfterInitial = isInitial(end - 1)
      guard joins(end - 1, dots: isAfterInitial),
        isAfterInitial || isInitial(end) || !words[end].isShort
      else { break }
      end += 1
    }
    return end
  }

  /// Whether a word is an initial or a shortened name: «Γ.», «Αικ.».
  private func isInitial(_ place: Int) -> Bool { words[place].letters <= 4 && hasDot(after: place) }

  /// Whether only blanks, or also one dot or hyphen, part a word from the next one.
  private func joins(_ place: Int, dots: Bool) -> Bool {
    let gap = words[place].end..<words[place + 1].start
    return gap.count <= 4
      && gap.allSatisfy { at in
        bytes[at] == 0x20 || bytes[at] == 0xC2 || bytes[at] == 0xA0 || bytes[at] == 0x2D
          || dots && bytes[at] == 0x2E
      }
  }

  private func hasDot(after place: Int) -> Bool {
    let end = words[place].end
    return end < bytes.count && bytes[end] == 0x2E
  }

  /// Whether a short number follows, as that of a house.
  private func isNumber(after place: Int) -> Bool {
    let start = words[place].end + 1
    guard start < bytes.count, bytes[start - 1] == 0x20 else { return false }
    return (0x31...0x39).contains(bytes[start])
      && (start + 3 >= bytes.count || !(0x30...0x39).contains(bytes[start + 3]))
  }

  /// Whether one of the four words before names a place, a work or a saint, and nothing parts them.
  private func isPlace(before place: Int) -> Bool {
    var at = place
    while at > 0, place - at < 4 {
      at -= 1
      let gap = words[at].end..<words[at + 1].start
      guard !gap.contains(where: { [0x2C, 0x3A, 0x3B, 0x28].contains(bytes[$0]) }) else {
        return false
      }
      let word = folded(at)
      if NameWords.isPlace(word) || at == place - 1 && NameWords.isSaint(word) { return true }
    }
    return false
  }

  private func isArticle(_ place: Int) -> Bool {
    place >= 0 && NameWords.articles.contains(folded(place))
  }

  private func folded(_ place: Int) -> FoldedWord {
    guard place >= 0 else { return FoldedWord(bytes: []) }
    let word = words[place]
    return FoldedWord(UnsafeBufferPointer(rebasing: bytes[word.start..<word.end]))
  }

  private func raw(_ place: Int) -> String {
    let word = words[place]
    return String(
      decoding: UnsafeBufferPointer(rebasing: bytes[word.start..<word.end]), as: UTF8.self)
  }
}
