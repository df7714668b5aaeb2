import Testing

@testable import Schema

@Suite("The look at a text")
struct TextLookTests {
  @Test(
    "finds no odd letter in what is common",
    arguments: [
      "Γενικές πληροφορίες", "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ", "αβγδεζηθικλμνξοπρσςτυφχψω",
      "ΆΈΉΊΌΎΏΪΫάέήίόύώϊϋΐΰ", "«Δήμος» – 9:00…14:30 ‘α’ “β” €", "Registry – office",
      "Στοιχείο αʹ, § 3 · ½ ± ϳ", "α–β…γ", "¶ 1",
    ])
  func oddLettersSpared(text: String) {
    #expect(TextLook(text).oddLetters.isEmpty)
  }

  @Test("leaves a mark alone that follows a letter or a digit")
  func marks() {
    for text in ["α΄", "α΄β", "1΄α", "a´β"] {
      #expect(TextLook(text).oddLetters.isEmpty, "\(text)")
    }
    for text in ["Ѐ", "ԯ", " ΄α"] { #expect(!TextLook(text).oddLetters.isEmpty, "\(text)") }
  }

  @Test(
    "keeps letters with full stops together in a word",
    arguments: [
      ("e-ΕΦΚΑ και gov.gr", ["e", "ΕΦΚΑ", "και", "gov", "gr"]), ("Κ.Ε.Π. Νέας", ["Κ.Ε.Π", "Νέας"]),
      ("α.βγ", ["α", "βγ"]), ("Κ.Ε.Πα", ["Κ.Ε", "Πα"]), ("αβγδ", ["αβγδ"]), ("1 – 2", []),
    ])
  func words(text: String, words: [String]) {
    #expect(Self.words(of: text) == words)
    #expect(TextLook(text).mixedWords.isEmpty)
    #expect(TextLook(text + " ×α").mixedWords.isEmpty)
  }

  @Test(
    "finds nothing in most texts",
    arguments: [
      "Γενικές πληροφορίες", "Βεβαίωση μόνιμης κατοικίας", "Δημοτολόγιο και ληξιαρχείο",
      "για το σπίτι του ΚΕΠ", "Registry office", "Ιωάννη Καποδίστρια 49", "«α»", "α@β",
      "α{β", "α[β", "α`β", "ʀα", "a α", "½α",
    ])
  func mostAreSpared(text: String) {
    #expect(TextLook(text).isClean)
  }

  @Test("sees every word of two alphabets, whatever its letters are")
  func mixtures() {
    var found = 0
    for value in Array(0x41..<UInt32(0x250)) + Array(0x370..<0x400) + Array(0x1E00..<0x2000) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for other in ["a", "α", "z", "Z", "ω", "a.", "α."] {
        for text in [other + String(Character(scalar)), String(Character(scalar)) + other] {
          if !TextLook(text).mixedWords.isEmpty { found += 1 }
        }
      }
    }
    #expect(found > 5000)
    #expect(TextLook("κ–a").mixedWords.isEmpty)
    #expect(TextLook("Κ.Ε.Πa").mixedWords == [6..<9])
  }

  @Test("sees blanks that should not be there, and no others")
  func blanks() {
    for text in [" α", "α ", "α  β", "a  b", "α.  β", "1 "] {
      #expect(Self.rules(reason: text).contains("text-edges"), "“\(text)”")
    }
    #expect(TextLook(" «α»").looseBlanks == [0..<1])
    for text in ["α β", "a b c"] {
      #expect(!Self.rules(reason: text).contains("text-edges"), "“\(text)”")
    }
  }

  @Test("knows which English titles have a Greek letter")
  func latin() {
    for text in ["Registry", "Çéà", "1 – 2", "д"] {
      #expect(!Self.rules(titleEnglish: text).contains("look-alike"), "\(text)")
    }
    for text in ["α", "aΩ", "\u{37B}", "\u{1F00}"] {
      #expect(Self.rules(titleEnglish: text).contains("look-alike"), "\(text)")
    }
  }

  /// The words of a text, cut as the look cuts them.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var cutter = WordCutter()
    var letters = WordCutter.Piece(range: 0..<0)
    var at = 0
    func give(_ word: WordCutter.Piece?) {
      if let word { words.append(Word(of: text, at: word.range).text) }
    }
    func end(before sign: Unicode.Scalar) {
      letters.range = letters.range.lowerBound..<at
      let word = cutter.end(letters, isStop: sign == ".")
      give(word)
      if letters.count > 1, word?.range != letters.range { give(letters) }
    }
    for scalar in text.unicodeScalars {
      let next = at + UTF8.width(scalar)
      if Alphabet(scalar) != nil {
        letters.count += 1
      } else {
        end(before: scalar)
        letters = WordCutter.Piece(range: next..<next)
      }
      at = next
    }
    end(before: " ")
    letters = WordCutter.Piece(range: at..<at)
    end(before: " ")
    return words
  }

  /// The rules that speak of a closure's reason.
  private static func rules(reason: String) -> [String] {
    rules("closures:\n  - {from: 2026-12-28, reason: \"\(reason)\"}\n")
  }

  /// The rules that speak of a topic's English title.
  private static func rules(titleEnglish: String) -> [String] {
    rules(
      """
      topics:
        - id: dimotologio
          title: Δημοτολόγιο
          titleEnglish: "\(titleEnglish)"
          field: civil-registry
          kind: transaction
          modes: [inPerson, video]
          audience: [citizens]
      """)
  }

  private static func rules(_ sections: String) -> [String] {
    let source = Example(sections).file().source
    return Compiler(asOf: Specimen.day).compile(source).findings.map(\.rule.id)
  }
}
