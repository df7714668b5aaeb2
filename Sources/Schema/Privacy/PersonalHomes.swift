/// Finds where somebody lives: a street with its number after a word for living there, in texts
/// that are kept for good.
///
/// The addresses of offices follow other words, and so do streets that are closed for works.
enum PersonalHomes {
  /// How many words may stand between the word for living and the street.
  private static let reach = 6

  /// The addresses among the words of a line.
  static func places(
    among words: [TextWord], in bytes: UnsafeBufferPointer<UInt8>
  ) -> [PersonalText.Place] {
    let line = NamedLine(bytes: bytes, words: words, isKept: true)
    var found: [PersonalText.Place] = []
    for at in words.indices where living.contains(line.folded(at)) {
      guard let range = line.street(after: at, reach: reach),
        !found.contains(where: { $0.range.overlaps(range) })
      else { continue }
      found.append(PersonalText.Place(range: range, kind: .home))
    }
    return found
  }

  private static let living = NameWords.folded([
    "κατοικεί", "κατοικώ", "κατοικούν", "κατοικούσε", "κατοικώντας", "διαμένει", "διαμένω",
    "διαμένουν", "διέμενε", "μένει", "μένω", "μένουν", "έμενε", "κάτοικος", "κατοίκου", "κάτοικο",
    "κατοικίας", "κατοικία", "διαμονής", "διαμένων", "διαμένουσα", "οικίας", "οικία", "σπίτι",
    "σπιτιού", "lives", "living", "resides", "residing", "resident", "residence", "home",
  ])

  fileprivate static let numberLabels = NameWords.folded([
    "αρ", "αριθ", "αριθμός", "αριθμό", "no", "nr",
  ])

  /// Whether a word has a number and is no street.
  fileprivate static func isNumbered(_ word: FoldedWord) -> Bool {
    NameWords.begins(
      word,
      [
        "αρθρ", "παραρτημ", "παραγραφ", "θεμα", "τμημα", "νομο", "νομου", "φεκ", "κεπ", "ζωνη",
        "δευτερα", "τριτη", "τεταρτη", "πεμπτη", "παρασκευη", "σαββατο", "κυριακη", "ιανουαρι",
        "φεβρουαρι", "μαρτι", "απριλι", "μαιο", "μαιου", "ιουνι", "ιουλι", "αυγουστ", "σεπτεμβρι",
        "οκτωβρι", "νοεμβρι", "δεκεμβρι", "article", "form", "annex",
      ])
  }
}

extension NamedLine {
  /// The bytes of a street and its number, at most so many words after a word; nil if there is
  /// none.
  fileprivate func street(after place: Int, reach: Int) -> Range<Int>? {
    var at = place + 1
    while at < words.count, at <= place + reach, !hasStop(before: at) {
      if words[at].isCapital, !PersonalHomes.isNumbered(folded(at)),
        let end = endOfNumber(after: at)
      {
        var first = at
        while first > place + 1, words[first - 1].isCapital, joins(first - 1, dots: true) {
          first -= 1
        }
        return words[first].start..<end
      }
      at += 1
    }
    return nil
  }

  /// Whether a sentence ends before a word; the dot of «οδ.» and of an initial ends none.
  private func hasStop(before place: Int) -> Bool {
    let gap = words[place - 1].end..<words[place].start
    return bytes[gap].contains(0x2E) && words[place - 1].letters > 4
  }

  /// The end of a house number after a word, perhaps with «αρ.» between; nil if there is none.
  private func endOfNumber(after place: Int) -> Int? {
    let isLabelled =
      place + 1 < words.count && PersonalHomes.numberLabels.contains(folded(place + 1))
    var at = words[isLabelled ? place + 1 : place].end, start = at
    while at < bytes.count, [0x20, 0x2C, 0x2E].contains(bytes[at]), at < start + 3 { at += 1 }
    guard at > start else { return nil }
    start = at
    while at < bytes.count, 0x30...0x39 ~= bytes[at] { at += 1 }
    guard 1...3 ~= at - start else { return nil }
    // A date, a time or a number of two parts is no house.
    let isMore = at + 1 < bytes.count && [0x2F, 0x3A, 0x2E].contains(bytes[at])
    return isMore && 0x30...0x39 ~= bytes[at + 1] ? nil : at
  }
}
