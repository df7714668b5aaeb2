/// What a text may have in it, by one quick look at bytes instead of characters.
///
/// The look sees everything of its kind and a few other things, for a careful look to sort: most
/// texts show no sign at all.
struct TextSigns: OptionSet {
  let rawValue: UInt8
  /// A blank at an end, or two in a row.
  static let looseBlank = TextSigns(rawValue: 1)
  /// A character that stands where a letter should (`OddLetters`).
  static let oddLetter = TextSigns(rawValue: 2)
  /// A word with letters of both alphabets.
  static let mixture = TextSigns(rawValue: 4)
  /// A word of two syllables or more without an accent.
  static let noAccent = TextSigns(rawValue: 8)
  /// A letter of another alphabet than the Latin one.
  static let notLatin = TextSigns(rawValue: 16)
  static let all: TextSigns = [.looseBlank, .oddLetter, .mixture, .noAccent, .notLatin]

  /// The signs of a text.
  static func of(_ text: String) -> TextSigns {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      LetterTraits.table.withUnsafeBufferPointer { look(at: bytes, $0) }
    } ?? all
  }

  private static func look(
    at bytes: UnsafeBufferPointer<UInt8>, _ traits: UnsafeBufferPointer<LetterTraits>
  ) -> TextSigns {
    var signs: TextSigns = []
    var word = Word()
    var at = 0
    while at < bytes.count {
      let lead = bytes[at]
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0x20
      at += 1
      if lead | 1 == 0xCF {
        word.add(traits[LetterTraits.place(of: lead, next)])
        at += 1
      } else if lead >= 0x80 {
        signs.formUnion(word.endSyllables())
        if lead >= 0xC2 { signs.formUnion(ofRare(lead, next, &word)) }
      } else {
        signs.formUnion(word.endSyllables())
        if lead | 0x20 >= 0x61, lead | 0x20 <= 0x7A {
          word.alphabets |= 1
        } else if lead != 0x2E {
          // A full stop may stand in a word; every other sign ends it.
          signs.formUnion(word.end())
          if lead == 0x20, next == 0x20 || at == 1 { signs.insert(.looseBlank) }
        }
      }
    }
    return signs.union(word.endSyllables()).union(word.end())
  }

  /// The signs of a character beyond ASCII and the Greek block; whoever asks looks at each then.
  private static func ofRare(_ lead: UInt8, _ trail: UInt8, _ word: inout Word) -> TextSigns {
    var signs: TextSigns = lead >= 0xCD ? .notLatin : []
    if lead == 0xE1 || lead == 0xE2 { signs.insert(.noAccent) }
    if lead == 0xC2 ? trail >= 0xB4 && trail <= 0xB5 : lead >= 0xD0 && lead != 0xE2 {
      signs.insert(.oddLetter)
    }
    if lead >= 0xE2 { return signs.union(word.end()) }
    if lead >= 0xC3 { word.alphabets |= lead <= 0xC9 ? 1 : lead == 0xCD ? 2 : lead == 0xE1 ? 3 : 0 }
    return signs
  }

  /// What was seen of a word so far.
  private struct Word {
    /// Alphabets of its letters: 1 for Latin, 2 for Greek.
    var alphabets: UInt8 = 0
    private var syllables = 0
    private var seen: LetterTraits = []
    private var last: LetterTraits = []

    /// Adds a character of the Greek block.
    @inline(__always)
    mutating func add(_ letter: LetterTraits) {
      alphabets |= 2
      seen.formUnion(letter)
      if letter.contains(.vowel),
        !last.contains(.vowel) || last.isDisjoint(with: .weak) && !letter.contains(.joining)
      {
        syllables += 1
      }
      last = letter
    }

    /// What the Greek letters since the last other character show.
    @inline(__always)
    mutating func endSyllables() -> TextSigns {
      guard !seen.isEmpty else { return [] }
      var signs: TextSigns = .notLatin
      if seen.contains(.odd) { signs.insert(.oddLetter) }
      if seen.contains(.other) || syllables > 1 && !seen.contains(.accented) {
        signs.insert(.noAccent)
      }
      (syllables, seen, last) = (0, [], [])
      return signs
    }

    /// What the whole word shows.
    @inline(__always)
    mutating func end() -> TextSigns {
      defer { alphabets = 0 }
      return alphabets == 3 ? .mixture : []
    }
  }
}

/// What a character from U+0380 to U+03FF is.
private struct LetterTraits: OptionSet {
  let rawValue: UInt8
  /// A letter of modern Greek, without breathings and the like.
  static let letter = LetterTraits(rawValue: 1)
  static let accented = LetterTraits(rawValue: 2)
  static let vowel = LetterTraits(rawValue: 4)
  /// A vowel that another one after it joins.
  static let weak = LetterTraits(rawValue: 8)
  /// A vowel that joins one before it.
  static let joining = LetterTraits(rawValue: 16)
  /// A sign that stands for a letter or for its accent.
  static let odd = LetterTraits(rawValue: 32)
  /// None of the letters.
  static let other = LetterTraits(rawValue: 64)

  /// The traits, by the last seven bits.
  static let table: [LetterTraits] = {
    var table = [LetterTraits](repeating: [], count: 128)
    func add(_ trait: LetterTraits, to letters: StaticString) {
      var at = 0
      while at + 1 < letters.utf8CodeUnitCount {
        let place = place(of: letters.utf8Start[at], letters.utf8Start[at + 1])
        table[place].insert(trait)
        at += 2
      }
    }
    add(.letter, to: "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωΪΫϊϋΆΈΉΊΌΎΏΐάέήίΰόύώ")
    add(.accented, to: "ΆΈΉΊΌΎΏΐάέήίΰόύώ")
    add(.vowel, to: "ΑΕΗΙΟΥΩΪΫαεηιουωϊϋΆΈΉΊΌΎΏΐάέήίΰόύώ")
    add(.weak, to: "ΙΥιυΪΫϊϋΊΎίύΐΰ")
    add(.joining, to: "ΙΥιυΊΎίύ")
    add(.odd, to: "\u{384}ϐϑϒϓϔϕϖϗϰϱϲϴϵ϶ϷϸϹϺϻϼϽϾϿ")
    for place in table.indices where !table[place].contains(.letter) {
      table[place].insert(.other)
    }
    return table
  }()

  /// The last seven bits of a character whose first byte is 0xCE or 0xCF.
  @inline(__always)
  static func place(of lead: UInt8, _ trail: UInt8) -> Int {
    Int(lead & 1) << 6 | Int(trail & 0x3F)
  }
}
