/// A quick look for words of two syllables without an accent, at bytes instead of characters.
///
/// It sees every such word and a few others (foreign ones, capitals), for the careful look to sort.
enum VowelScan {
  /// What a letter from U+0380 to U+03FF is, by its last seven bits.
  private struct Traits: OptionSet {
    let rawValue: UInt8
    static let letter = Traits(rawValue: 1)
    static let accented = Traits(rawValue: 2)
    static let vowel = Traits(rawValue: 4)
    /// A vowel that another one after it joins.
    static let weak = Traits(rawValue: 8)
    /// A vowel that joins one before it.
    static let joining = Traits(rawValue: 16)
  }

  private static let traits: [Traits] = {
    var traits = [Traits](repeating: [], count: 128)
    func add(_ trait: Traits, to letters: StaticString) {
      var at = 0
      while at + 1 < letters.utf8CodeUnitCount {
        let place = place(of: letters.utf8Start[at], letters.utf8Start[at + 1])
        traits[place].insert(trait)
        at += 2
      }
    }
    add(.letter, to: "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωΪΫϊϋΆΈΉΊΌΎΏΐάέήίΰόύώ")
    add(.accented, to: "ΆΈΉΊΌΎΏΐάέήίΰόύώ")
    add(.vowel, to: "ΑΕΗΙΟΥΩΪΫαεηιουωϊϋΆΈΉΊΌΎΏΐάέήίΰόύώ")
    add(.weak, to: "ΙΥιυΪΫϊϋΊΎίύΐΰ")
    add(.joining, to: "ΙΥιυΊΎίύ")
    return traits
  }()

  /// The last seven bits of a letter whose first byte is 0xCE or 0xCF.
  @inline(__always)
  private static func place(of lead: UInt8, _ trail: UInt8) -> Int {
    Int(lead & 1) << 6 | Int(trail & 0x3F)
  }

  /// Whether a text may have a word of two syllables or more without an accent.
  static func mayLackAccent(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { mayLackAccent($0) } ?? true
  }

  private static func mayLackAccent(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    traits.withUnsafeBufferPointer { traits in
      var syllables = 0
      var isAccented = false
      var last: Traits = []
      var at = 0
      while at < bytes.count {
        let lead = bytes[at]
        guard lead | 1 == 0xCF, at + 1 < bytes.count else {
          if lead == 0xE1 || lead == 0xE2 { return true }
          if syllables > 1, !isAccented { return true }
          (syllables, isAccented, last) = (0, false, [])
          at += 1
          continue
        }
        let letter = traits[place(of: lead, bytes[at + 1])]
        at += 2
        guard letter.contains(.letter) else { return true }
        if letter.contains(.accented) { isAccented = true }
        if letter.contains(.vowel),
          !last.contains(.vowel)
            || last.isDisjoint(with: .weak) && !letter.contains(.joining)
        {
          syllables += 1
        }
        last = letter
      }
      return syllables > 1 && !isAccented
    }
  }
}
