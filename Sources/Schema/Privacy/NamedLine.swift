/// The words of a line, some of which may be a name, and the text around them.
struct NamedLine {
  let bytes: UnsafeBufferPointer<UInt8>
  let words: [TextWord]
  /// Whether the line is kept for good, as the reason in a record is: then what is only likely to
  /// be a name counts too, since nothing of it can be taken back and other words are soon found.
  let isKept: Bool

  // MARK: Words

  /// A word without accents and case; an empty one before the first.
  func folded(_ place: Int) -> FoldedWord {
    guard place >= 0 else { return FoldedWord(bytes: []) }
    let word = words[place]
    return FoldedWord(UnsafeBufferPointer(rebasing: bytes[word.start..<word.end]))
  }

  /// A word as it is written.
  func raw(_ place: Int) -> String {
    let word = words[place]
    return String(
      decoding: UnsafeBufferPointer(rebasing: bytes[word.start..<word.end]), as: UTF8.self)
  }

  /// The given name that a word stands for; nil if it is not one.
  func given(_ place: Int, _ word: FoldedWord) -> GivenName? {
    let name = GivenName(word)
    guard word.begins(with: "σταυρο"), word.bytes.count < 16 else { return name }
    // «Σταυρός», «Σταυρού» is the cross: the name has its accent before the «ρ», which is the fifth
    // letter. Without any accent it may be either, so there must be more signs of a name.
    let letters = words[place].start..<words[place].end
    if hasAccent(letters.dropFirst(10)) { return nil }
    if hasAccent(letters) { return name }
    switch name {
    case .subject?: return .subject(isPlain: false)
    case .object?: return .object(isPlain: false)
    case nil: return nil
    }
  }

  /// Whether an «ο» or «υ» among some bytes has an accent.
  private func hasAccent(_ letters: Range<Int>) -> Bool {
    zip(bytes[letters], bytes[letters].dropFirst()).contains { one, two in
      switch (one, two) {
      // The accents are `ό` and `ύ`, `Ό` and `Ύ`, an accent as a character of its own, and ancient
      // Greek.
      case (0xCF, 0x8C), (0xCF, 0x8D), (0xCE, 0x8C), (0xCE, 0x8E), (0xCC, 0x81), (0xE1, 0xBD): true
      default: false
      }
    }
  }

  // MARK: Separators of words

  /// Whether only blanks, or also one dot or hyphen, separate a word from the next one.
  func joins(_ place: Int, dots: Bool) -> Bool {
    let gap = words[place].end..<words[place + 1].start
    return gap.count <= 4
      && gap.allSatisfy { at in
        bytes[at] == 0x20 || bytes[at] == 0xC2 || bytes[at] == 0xA0 || bytes[at] == 0x2D
          || dots && bytes[at] == 0x2E
      }
  }

  /// Whether a dot follows a word.
  func hasDot(after place: Int) -> Bool {
    let end = words[place].end
    return end < bytes.count && bytes[end] == 0x2E
  }

  /// Whether a word is an initial or a shortened name: «Γ.», «Αικ.».
  func isInitial(_ place: Int) -> Bool { words[place].letters <= 4 && hasDot(after: place) }

  /// Whether a short number follows, such as that of a house.
  func isNumber(after place: Int) -> Bool {
    let start = words[place].end + 1
    guard start < bytes.count, bytes[start - 1] == 0x20 else { return false }
    return (0x31...0x39).contains(bytes[start])
      && (start + 3 >= bytes.count || !(0x30...0x39).contains(bytes[start + 3]))
  }

  // MARK: Words before a name

  /// Whether there is an article at a place.
  func isArticle(_ place: Int) -> Bool {
    place >= 0 && NameWords.articles.contains(folded(place))
  }

  /// Whether there is an article, or a word that only a person can follow, at a place, with only a
  /// blank after it.
  func isOfPerson(_ place: Int) -> Bool {
    guard place >= 0, joins(place, dots: false) else { return false }
    let word = folded(place)
    return NameWords.articles.contains(word) || NameWords.ofPersons.contains(word)
  }

  /// Whether a word that only a person can follow is before a name, perhaps with an article
  /// between.
  func isSurelyOfPerson(before place: Int) -> Bool {
    guard place > 0, joins(place - 1, dots: false) else { return false }
    return NameWords.ofPersons.contains(folded(place - 1))
      || isArticle(place - 1) && place > 1 && NameWords.ofPersons.contains(folded(place - 2))
  }

  /// Whether the words before a name show that it is not a person's: a place, a work or a saint;
  /// after an article, only a word for an honour.
  func isThing(before place: Int) -> Bool {
    guard isArticle(place - 1) else {
      return has(before: place, NameWords.isPlace, after: { NameWords.office($0) != nil })
        || place > 0 && NameWords.isSaint(folded(place - 1))
    }
    return has(before: place, NameWords.isHonour)
  }

  /// Whether one of the four words before is of a kind, with nothing in between that separates
  /// them: no sign, and no word at which the search ends.
  func has(
    before place: Int, _ isOfKind: (FoldedWord) -> Bool,
    after isEnd: (FoldedWord) -> Bool = { _ in false }
  ) -> Bool {
    var at = place
    while at > 0, place - at < 4 {
      at -= 1
      let gap = words[at].end..<words[at + 1].start
      guard !gap.contains(where: { [0x2C, 0x3A, 0x3B, 0x28].contains(bytes[$0]) }) else {
        return false
      }
      let word = folded(at)
      if isOfKind(word) { return true }
      if isEnd(word) { return false }
    }
    return false
  }

  // MARK: Where a name ends

  /// The word after the last one of a name whose first surname or initial is known.
  func end(from place: Int) -> Int {
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
}
