/// Names of months as people write them beside a day: «Ιουνίου», «Ιούνιος», `June`, `Jun`.
enum MonthText {
  /// The month of a folded word, which may follow the ending of a number («1η»); nil for any other
  /// word.
  static func month(in word: String) -> Int? {
    var bytes = Array(word.utf8)[...]
    for ending in ["η", "στ", "th", "st", "nd", "rd"] where bytes.starts(with: ending.utf8) {
      if let month = month(of: bytes.dropFirst(ending.utf8.count)) { return month }
    }
    while bytes.first == 0x2D || bytes.first == 0x2E || bytes.first == 0x2F { bytes.removeFirst() }
    while bytes.last == 0x2D || bytes.last == 0x2E || bytes.last == 0x2F { bytes.removeLast() }
    return month(of: bytes)
  }

  /// The first and the last day of a month that is named without a day, in the notation of the
  /// form: those of every year, or of the year beside it; nil for any other text.
  static func span(of text: String) -> (first: String, last: String)? {
    let words = Fold.words(text)
    guard let name = words.first, let month = month(in: name), words.count <= 2 else { return nil }
    let year = words.dropFirst().first.map { $0.utf8.count == 4 ? Int($0) ?? 0 : 0 }
    guard year.map({ (1900...2100).contains($0) }) ?? true else { return nil }
    let last = Day.days(inMonth: month, of: year ?? 2027)
    let start = year.map { "\($0)-" } ?? ""
    return (start + MonthDay.text(month, 1), start + MonthDay.text(month, last))
  }

  private static func month(of bytes: ArraySlice<UInt8>) -> Int? {
    stems.firstIndex { stem in
      stem.contains { bytes.isShort($0.short, of: $0.stem) || bytes.isWord($0.stem, $0.endings) }
    }.map { $0 + 1 }
  }

  private struct Stem {
    let short: String
    let stem: String
    let endings: [String]

    init(_ short: String, _ stem: String, _ endings: [String]) {
      self.short = short
      self.stem = stem
      self.endings = endings
    }
  }

  private static let greek = ["ιοσ", "ιου", "ιο", "ησ", "η"]

  private static let stems: [[Stem]] = [
    [Stem("ιαν", "ιανουαρ", greek), Stem("jan", "january", [""])],
    [Stem("φεβ", "φεβρουαρ", greek), Stem("feb", "february", [""])],
    [Stem("μαρ", "μαρτ", greek), Stem("mar", "march", [""])],
    [Stem("απρ", "απριλ", greek), Stem("apr", "april", [""])],
    [Stem("μαι", "μα", greek), Stem("may", "may", [""])],
    [Stem("ιουν", "ιουν", greek), Stem("jun", "june", [""])],
    [Stem("ιουλ", "ιουλ", greek), Stem("jul", "july", [""])],
    [Stem("αυγ", "αυγουστ", ["οσ", "ου", "ο"]), Stem("aug", "august", [""])],
    [Stem("σεπ", "σεπτεμβρ", greek), Stem("sep", "september", [""])],
    [Stem("οκτ", "οκτωβρ", greek), Stem("oct", "october", [""])],
    [Stem("νοε", "νοεμβρ", greek), Stem("nov", "november", [""])],
    [Stem("δεκ", "δεκεμβρ", greek), Stem("dec", "december", [""])],
  ]
}

extension ArraySlice<UInt8> {
  /// Whether it is an abbreviation of a stem or more of it: «Σεπ», «Σεπτ».
  fileprivate func isShort(_ short: String, of stem: String) -> Bool {
    elementsEqual(short.utf8)
      || starts(with: short.utf8) && Array(stem.utf8).starts(with: self)
  }

  /// Whether it is a stem with one of some endings.
  fileprivate func isWord(_ stem: String, _ endings: [String]) -> Bool {
    starts(with: stem.utf8)
      && endings.contains { dropFirst(stem.utf8.count).elementsEqual($0.utf8) }
  }
}
