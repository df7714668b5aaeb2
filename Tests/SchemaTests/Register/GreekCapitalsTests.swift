import Testing

@testable import Schema

/// Greek in capitals, as it is printed.
@Suite struct GreekCapitalsTests {
  @Test(arguments: [
    ("Γενικός Γραμματέας", "ΓΕΝΙΚΟΣ ΓΡΑΜΜΑΤΕΑΣ"),
    ("Ο Γενικός", "Ο ΓΕΝΙΚΟΣ"),
    // A final sigma, and a sigma that ends a word before a sign.
    ("Δήμος, «Άνω Σύρος».", "ΔΗΜΟΣ, «ΑΝΩ ΣΥΡΟΣ»."),
    // Dialytika stay; with a tonos only the tonos goes.
    ("ϊ ϋ ΐ ΰ Ϊ Ϋ", "Ϊ Ϋ Ϊ Ϋ Ϊ Ϋ"),
    ("Αχαΐα, Λαΐκή, προϋπολογισμός", "ΑΧΑΪΑ, ΛΑΪΚΗ, ΠΡΟΫΠΟΛΟΓΙΣΜΟΣ"),
    // Where the tonos alone parted two vowels, dialytika must.
    ("Μάιος, ρολόι, άυλος, γάιδαρος", "ΜΑΪΟΣ, ΡΟΛΟΪ, ΑΫΛΟΣ, ΓΑΪΔΑΡΟΣ"),
    ("Είναι εύκολο, αίτημα, υιός", "ΕΙΝΑΙ ΕΥΚΟΛΟ, ΑΙΤΗΜΑ, ΥΙΟΣ"),
    ("και ό,τι ή όποιος· η Ήβη", "ΚΑΙ Ο,ΤΙ Ή ΟΠΟΙΟΣ· Η ΗΒΗ"),
    ("δηλαδή ή", "ΔΗΛΑΔΗ Ή"),
    ("ΉΔΗ ΚΕΦΑΛΑΊΑ", "ΗΔΗ ΚΕΦΑΛΑΙΑ"),
    ("Υπουργείο & e-mail 2.4", "ΥΠΟΥΡΓΕΙΟ & E-MAIL 2.4"),
    ("ἡ Ἑλληνικὴ Δημοκρατία, τῷ ὄντι", "Η ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ, ΤΩ ΟΝΤΙ"),
    ("", ""),
  ])
  func capitals(_ text: String, _ wanted: String) {
    #expect(scalars(GreekCapitals.of(text)) == scalars(wanted))
  }

  /// The same letters, each with its marks after it.
  @Test(arguments: [
    ("Μα\u{301}ιος", "ΜΑΪΟΣ"), ("Αχαι\u{308}\u{301}α", "ΑΧΑΪΑ"), ("πρου\u{308}πο", "ΠΡΟΫΠΟ"),
    ("Γενικο\u{301}ς", "ΓΕΝΙΚΟΣ"),
  ])
  func decomposed(_ text: String, _ wanted: String) {
    #expect(scalars(GreekCapitals.of(text)) == scalars(wanted))
  }

  @Test func twiceIsOnce() {
    for entry in Register.greece.entries {
      let once = GreekCapitals.of(entry.name)
      #expect(scalars(GreekCapitals.of(once)) == scalars(once))
      #expect(!once.unicodeScalars.contains { "ΆΈΉΊΌΎΏ".unicodeScalars.contains($0) }, "\(once)")
      #expect(Fold.key(once) == Fold.key(entry.name))
    }
  }

  /// Texts are compared by scalar: two spellings of a letter are the same to `==`.
  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}
