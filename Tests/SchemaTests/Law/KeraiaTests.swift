import Testing

@testable import Schema

@Suite struct KeraiaTests {
  /// Numerals have one sign and Greek letters, elisions have one apostrophe, and nothing else is
  /// touched.
  @Test(arguments: [
    ("(A' 184)", "(Α΄ 184)"), ("(Α'184)", "(Α΄184)"), ("(Β’ 2902)", "(Β΄ 2902)"),
    ("κεφαλαίου ΣΤ' και", "κεφαλαίου ΣΤ΄ και"), ("ΟΤΑ α' βαθμού", "ΟΤΑ α΄ βαθμού"),
    ("ια' και ιβ\u{B4}", "ια΄ και ιβ΄"), ("Α\u{2B9} 87", "Α΄ 87"), ("Α΄ 87", "Α΄ 87"),
    ("Υπ' αρ. 5, κατ' ελάχιστον", "Υπ’ αρ. 5, κατ’ ελάχιστον"), ("σ' αυτό", "σ’ αυτό"),
    ("O'Brien", "O'Brien"), ("'Α' τάξη", "'Α' τάξη"), ("8' και 5''", "8' και 5''"),
    ("Άρτα' 5", "Άρτα' 5"), ("", ""), ("'", "'"),
  ])
  func oneFormEach(_ text: String, _ wanted: String) {
    #expect(Keraia.mending(text).unicodeScalars.elementsEqual(wanted.unicodeScalars))
    #expect(Keraia.mending(Keraia.mending(text)) == Keraia.mending(text))
  }
}
