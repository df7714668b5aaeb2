import TestSupport
import Testing

@testable import Schema

/// Folded bytes are those of the folded text, whatever stands in it.
@Suite("Folded letters")
struct FoldTests {
  private static let texts = [
    "Άγιος Νικόλαος", "ΚΥΡΊΑ", "κ.κ.", "Οδός «Ελ. Βενιζέλου» 16", "Ἅγιος Ἀθανάσιος", "a&b", " ",
    "", "Müller-Straße", "ΐΰϊϋ", "σς", "e\u{301}", "\u{AD}α\u{200B}β", "日本", "🇬🇷 Ελλάς", "\u{387}α",
  ]

  @Test(arguments: texts)
  func bytes(_ text: String) {
    let folded = Array(text.utf8).withUnsafeBufferPointer { Fold.bytes($0) }
    #expect(folded == Array(Fold.key(text).utf8), "\(text.debugDescription)")
  }

  @Test("of bytes that are no text are those of what it is read as")
  func illFormed() {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let bytes = (0..<12).map { _ in
        [0x41, 0xCE, 0xB1, 0xCF, 0x82, 0x20, 0xE1, 0xBC, 0x80, 0xC3, 0xFF, 0x26][
          Int(generator.next() % 12)] as UInt8
      }
      let folded = bytes.withUnsafeBufferPointer { Fold.bytes($0) }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(folded == Array(Fold.key(text).utf8), "\(bytes)")
    }
  }
}
