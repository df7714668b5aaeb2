import Testing

@testable import Schema

@Suite("The quick look at texts")
struct TextSignsTests {
  /// The same words in every run: a generator of Lehmer's kind.
  private struct Dice {
    var state: UInt64 = 1

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 48_271 % 2_147_483_647
      return Int(state) % sides
    }
  }

  private static let letters = Array(
    "αειυοηωάείύόϊϋΐΰνστςκπμΑΙΥΟΆΊϊϋ  ..-'aé΄µϕᾶἀ\u{2126}–(1".unicodeScalars)

  @Test("sees all that the careful look sees")
  func nothingIsMissed() {
    var dice = Dice()
    var found = 0
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<2 + dice.roll(14) {
        text.unicodeScalars.append(Self.letters[dice.roll(Self.letters.count)])
      }
      guard Unaccented.firstWord(of: text) != nil else { continue }
      found += 1
      if !TextSigns.of(text).contains(.noAccent) { #expect(Bool(false), "missed in \(text)") }
    }
    #expect(found > 500)
  }

  @Test(
    "spares the careful look most texts",
    arguments: [
      "Γενικές πληροφορίες", "Βεβαίωση μόνιμης κατοικίας", "Δημοτολόγιο και ληξιαρχείο",
      "για το σπίτι του ΚΕΠ", "Registry office", "Ιωάννη Καποδίστρια 49", "«α»", "α@β",
      "α{β", "α[β", "α`β", "ʀα", "a α", "½α",
    ])
  func mostAreSpared(text: String) {
    #expect(TextSigns.of(text).subtracting(.notLatin).isEmpty)
  }

  @Test("sees every word of two alphabets, whatever its letters are")
  func mixtures() {
    var found = 0
    for value in Array(0x41..<UInt32(0x250)) + Array(0x370..<0x400) + Array(0x1E00..<0x2000) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for other in ["a", "α", "z", "Z", "ω", "a.", "α."] {
        for text in [other + String(Character(scalar)), String(Character(scalar)) + other] {
          guard Word.all(in: text).contains(where: { $0.isMixed }) else { continue }
          found += 1
          if !TextSigns.of(text).contains(.mixture) { Issue.record("missed in \(text), \(value)") }
        }
      }
    }
    #expect(found > 5000)
    #expect(!TextSigns.of("κ–a").contains(.mixture))
  }

  @Test("sees blanks that should not be there, and no others")
  func blanks() {
    for text in [" α", "α ", "α  β", "a  b", " ", "α.  β", "1 "] {
      #expect(TextSigns.of(text).contains(.looseBlank), "“\(text)”")
    }
    for text in ["", "α β", "a b c", "α\u{A0} β", "α\u{A0}"] {
      #expect(!TextSigns.of(text).contains(.looseBlank), "“\(text)”")
    }
  }

  @Test("knows which texts are Latin")
  func latin() {
    for text in ["", "Registry", "Çéà", "e\u{301}", "1 – 2"] {
      #expect(TextSigns.of(text).contains(.notLatin) == text.contains("–"), "\(text)")
    }
    for text in ["α", "aΩ", "\u{37B}", "д", "\u{1F00}"] {
      #expect(TextSigns.of(text).contains(.notLatin), "\(text)")
    }
  }
}
