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
    "αειυοηωάείύόϊϋΐΰνστςκπμΑΙΥΟΆΊϊϋ  ..-'aé΄µϕᾶΩ–(1".unicodeScalars)

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
      "για το σπίτι του ΚΕΠ", "Registry office", "Ιωάννη Καποδίστρια 49",
    ])
  func mostAreSpared(text: String) {
    #expect(TextSigns.of(text).subtracting(.notLatin).isEmpty)
  }
}
