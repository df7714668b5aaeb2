/// A quick look for words of two syllables without an accent, at bytes instead of characters.
///
/// It sees every such word and a few others (foreign ones, capitals), for the careful look to sort.
enum VowelScan {
  /// Letters from U+0380 to U+03FF, asked by their last seven bits.
  private struct Letters {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ letters: StaticString) {
      var at = 0
      while at + 1 < letters.utf8CodeUnitCount {
        let bit: UInt64 = 1 << UInt64(letters.utf8Start[at + 1] & 0x3F)
        if letters.utf8Start[at] == 0xCE { low |= bit } else { high |= bit }
        at += 2
      }
    }

    @inline(__always)
    func holds(_ lead: UInt8, _ trail: UInt8) -> Bool {
      (lead == 0xCE ? low : high) >> UInt64(trail & 0x3F) & 1 != 0
    }
  }

  private static let letters = Letters(
    "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωΪΫϊϋΆΈΉΊΌΎΏΐάέήίΰόύώ")
  private static let accented = Letters("ΆΈΉΊΌΎΏΐάέήίΰόύώ")
  private static let vowels = Letters("ΑΕΗΙΟΥΩΪΫαεηιουωϊϋΆΈΉΊΌΎΏΐάέήίΰόύώ")
  /// Vowels that another one after them joins.
  private static let weak = Letters("ΙΥιυΪΫϊϋΊΎίύΐΰ")
  /// Vowels that join one before them.
  private static let joining = Letters("ΙΥιυΊΎίύ")

  /// Whether a text may have a word of two syllables or more without an accent.
  static func mayLackAccent(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { mayLackAccent($0) } ?? true
  }

  private static func mayLackAccent(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (letters, vowels, accented) = (letters, vowels, accented)
    let (weak, joining) = (weak, joining)
    var syllables = 0
    var isAccented = false
    var wasVowel = false
    var wasWeak = false
    var at = 0
    while at < bytes.count {
      let lead = bytes[at]
      guard lead | 1 == 0xCF, at + 1 < bytes.count else {
        if lead == 0xE1 || lead == 0xE2 { return true }
        if syllables > 1, !isAccented { return true }
        (syllables, isAccented, wasVowel) = (0, false, false)
        at += 1
        continue
      }
      let trail = bytes[at + 1]
      at += 2
      guard letters.holds(lead, trail) else { return true }
      if accented.holds(lead, trail) { isAccented = true }
      let isVowel = vowels.holds(lead, trail)
      if isVowel {
        if !wasVowel || !wasWeak && !joining.holds(lead, trail) { syllables += 1 }
        wasWeak = weak.holds(lead, trail)
      }
      wasVowel = isVowel
    }
    return syllables > 1 && !isAccented
  }
}
