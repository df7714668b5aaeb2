extension Register {
  /// The municipalities that match some words best, ordered by code.
  ///
  /// Accents, case, final sigma and «Δήμος» are ignored. Latin letters are compared with the slug
  /// by sound, a nominative matches a genitive, first letters stand for a word («Ν. Σμύρνη»), and
  /// the regional unit or region may follow. A seat, an everyday or an English name
  /// (`EverydayNames`) finds its municipalities; only if nothing is found, one letter may be wrong.
  public func search(_ words: String) -> [RegisterEntry] {
    best(for: Query(words)).entries
  }

  /// The municipalities that fit best, and how well they do.
  func best(for query: Query) -> (entries: [RegisterEntry], fit: Fit) {
    var best: [RegisterEntry] = []
    var bestFit = Fit.slipped
    guard !query.words.isEmpty else { return (best, bestFit) }
    for entry in entries {
      guard let fit = query.fit(entry), fit <= bestFit else { continue }
      if fit < bestFit { best = [] }
      bestFit = fit
      best.append(entry)
    }
    return (best, bestFit)
  }

  /// How well the words match a municipality, from the best.
  enum Fit: Int, Comparable {
    case same
    case inflected
    case partly
    case alike
    case withArea
    case slipped

    static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// The words searched for, in one alphabet.
  struct Query {
    let words: [String]
    let isLatin: Bool

    init(_ text: String) {
      let titles = ["δημοσ", "δημου", "dimos", "dimou", "municipality", "of"]
      var named = Fold.words(text).filter { !titles.contains($0) }
      // This handles «Δ. Αθηναίων».
      if named.count > 1, named[0] == "δ" || named[0] == "d" { named.removeFirst() }
      // «&» between Latin words does not stand for a Greek word.
      let latin = named.filter { $0 != "και" && $0 != "and" }
      if latin.allSatisfy({ word in word.utf8.allSatisfy { $0 < 0x80 } }) { named = latin }
      isLatin = named.allSatisfy { word in word.utf8.allSatisfy { $0 < 0x80 } }
      words = isLatin ? named.map { Greeklish.sound($0) } : named
    }

    func fit(_ entry: RegisterEntry) -> Fit? {
      var best: Fit?
      for place in places(of: entry) {
        guard let fit = fit(place, of: entry) else { continue }
        best = min(best ?? fit, fit)
      }
      for name in EverydayNames.names(of: entry.code) {
        guard let fit = fit(everyday: spelled(name)) else { continue }
        best = min(best ?? fit, fit)
      }
      return best
    }

    /// Whether the words are the beginning of a name. One or two letters begin its first word;
    /// more of them, or several words, may begin any.
    func begins(_ entry: RegisterEntry) -> Bool {
      let isShort = words.count == 1 && words[0].unicodeScalars.count < 3
      return names(of: entry).contains { name in
        isShort
          ? name.first.map { Query.begins(words[0], $0) } ?? false
          : finds(name) { Query.begins($0, $1) || words.count > 1 && Query.isInflected($0, $1) }
      }
    }

    /// Whether the words are words of a name, in some case.
    func isWithin(_ entry: RegisterEntry) -> Bool {
      names(of: entry).contains { finds($0) { Query.isInflected($0, $1) } }
    }

    private func names(of entry: RegisterEntry) -> [[String]] {
      places(of: entry) + EverydayNames.names(of: entry.code).map { spelled($0) }
    }

    /// The names of a municipality without «Δήμος», in words.
    private func places(of entry: RegisterEntry) -> [[String]] {
      ([entry.place] + entry.aliases).map { form in
        var place = spelled(form)
        if let title = place.first, ["δημοσ", "dimos"].contains(title) { place.removeFirst() }
        return place
      }
    }

    /// How well the words match an everyday name, which is matched as a whole.
    private func fit(everyday name: [String]) -> Fit? {
      if words == name { return .same }
      guard words.count == name.count else { return nil }
      if zip(words, name).allSatisfy({ Query.isInflected($0, $1) }) { return .inflected }
      if zip(words, name).allSatisfy({ Query.hasSameStem($0, $1) }) { return .alike }
      return isSlipped(name) ? .slipped : nil
    }

    private func fit(_ place: [String], of entry: RegisterEntry) -> Fit? {
      if words == place { return .same }
      let isWhole = words.count == place.count
      if isWhole, finds(place, { Query.isInflected($0, $1) }) { return .inflected }
      if !isLatin, finds(place, { Query.isInflected($0, $1) }) { return .partly }
      if finds(place, { isAlike($0, $1) }) { return .alike }
      if let first = words.first, place.contains(where: { isAlike(first, $0) }) {
        let area = spelled(entry.regionalUnit) + spelled(entry.region)
        if finds(place + area, { isAlike($0, $1) }) { return .withArea }
      }
      return isWhole && isSlipped(place) ? .slipped : nil
    }

    /// Whether the words are a name, except for one letter, or for letters of the same sound.
    private func isSlipped(_ name: [String]) -> Bool {
      if zip(words, name).allSatisfy({ Query.hasSameStem($0, $1) || Query.isHeard($0, as: $1) }) {
        return true
      }
      let others = zip(words, name).filter { !Query.hasSameStem($0, $1) }
      guard others.count == 1, let (word, other) = others.first else { return false }
      let stem = Array(Query.stem(word)), right = Array(Query.stem(other))
      return min(stem.count, right.count) >= 4 && Query.isOneLetterOff(stem, right)
    }

    /// Whether two words sound alike, as «Ιονία» and «Ιωνίας», before their endings.
    private static func isHeard(_ word: String, as other: String) -> Bool {
      let own = heard(stem(word))
      return own.count > 2 && own == heard(stem(other))
    }

    /// The letters of a word by their sound.
    private static func heard(_ word: Substring.UnicodeScalarView) -> [Unicode.Scalar] {
      var heard: [Unicode.Scalar] = []
      for letter in word {
        switch (heard.last, letter) {
        case ("ε"?, "ι"), ("ο"?, "ι"): heard[heard.count - 1] = "ι"
        case ("α"?, "ι"): heard[heard.count - 1] = "ε"
        case (_, "ω"): heard.append("ο")
        case (_, "η"), (_, "υ"): heard.append("ι")
        default: heard.append(letter)
        }
      }
      return heard
    }

    /// Whether two words differ in one letter: a different letter, an additional one, or two
    /// exchanged.
    private static func isOneLetterOff(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
      let start = zip(one, other).prefix { $0 == $1 }.count
      let end = zip(one.dropFirst(start).reversed(), other.dropFirst(start).reversed())
        .prefix { $0 == $1 }.count
      let left = one.count - start - end, right = other.count - start - end
      if max(left, right) == 1 { return true }
      return left == 2 && right == 2 && one[start] == other[start + 1]
        && one[start + 1] == other[start]
    }

    private func spelled(_ text: String) -> [String] {
      let words = Fold.words(isLatin ? Slug.of(text) : text)
      return isLatin ? words.map { Greeklish.sound($0) } : words
    }

    /// Whether each word matches one of the others, in order.
    private func finds(_ others: [String], _ isFit: (String, String) -> Bool) -> Bool {
      var rest = others[...]
      for word in words {
        guard let place = rest.firstIndex(where: { isFit(word, $0) }) else { return false }
        rest = rest[(place + 1)...]
      }
      return true
    }

    /// Whether a word is another case of a name, by a longer ending or the usual other ending:
    /// Ηράκλειο, Ηρακλείου; Σάμος, Σάμου.
    private static func isInflected(_ word: String, _ other: String) -> Bool {
      // First letters alone are no case of a name: «Περ» is not Περαία.
      guard hasSameStem(word, other), isWhole(word) || !isWhole(other) else { return false }
      if begins(word, other) || begins(other, word) { return true }
      return endings.contains { one, two in
        word.hasSuffix(one) && other.hasSuffix(two) || word.hasSuffix(two) && other.hasSuffix(one)
      }
    }

    /// The endings of a name in everyday use, and in «Δήμος …».
    private static let endings = [
      ("οσ", "ου"), ("οσ", "ουσ"), ("ον", "ου"), ("οι", "ων"), ("εσ", "ων"),
    ]

    /// Whether a word has an ending.
    private static func isWhole(_ word: String) -> Bool {
      stem(word).count < word.unicodeScalars.count
    }

    /// Whether a word is another case of a name, or its first letters; among several words, even
    /// one letter is enough.
    private func isAlike(_ word: String, _ other: String) -> Bool {
      Query.hasSameStem(word, other)
        || (word.unicodeScalars.count >= 3 || words.count > 1) && Query.begins(word, other)
    }

    private static func begins(_ start: String, _ whole: String) -> Bool {
      whole.unicodeScalars.starts(with: start.unicodeScalars)
    }

    /// Whether two words differ in their endings at most; those of one or two letters go on with
    /// the same one, since «Χα» is not Χίος.
    private static func hasSameStem(_ word: String, _ other: String) -> Bool {
      let own = stem(word)
      guard own.elementsEqual(stem(other)) else { return false }
      let next = word.unicodeScalars.dropFirst(own.count).first
      return own.count > 2 || next == other.unicodeScalars.dropFirst(own.count).first
    }

    /// The word without its last vowels, which differ between the cases of a Greek name: Πάτρα,
    /// Πατρών, Πατρέων.
    private static func stem(_ word: String) -> Substring.UnicodeScalarView {
      var stem = Substring(word).unicodeScalars
      switch stem.last {
      case "σ", "ν", "s", "n": stem.removeLast()
      default: break
      }
      while let last = stem.last, isVowel(last) { stem.removeLast() }
      return stem
    }

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
      switch letter {
      case "α", "ε", "η", "ι", "ο", "υ", "ω", "a", "e", "i", "o", "u": true
      default: false
      }
    }
  }
}
