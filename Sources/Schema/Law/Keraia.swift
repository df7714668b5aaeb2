/// The signs after letters in one form: the keraia of Greek numerals («Α΄ 184»), and the apostrophe
/// («υπ’ αρ. 5»).
///
/// Published decisions have an ASCII apostrophe for both, and sometimes a Latin letter for a
/// Greek one. Quotations of them keep it; a new text does not.
public enum Keraia {
  /// A text with its numerals in Greek letters and both signs in their one form.
  public static func mending(_ text: String) -> String {
    var mended: [Unicode.Scalar] = []
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      guard signs.contains(scalar) else {
        mended.append(scalar)
        continue
      }
      var start = place
      while start > 0, isLetter(scalars[start - 1]) { start -= 1 }
      let isInside =
        start > 0 && (signs.contains(scalars[start - 1]) || isDigit(scalars[start - 1]))
      let next = place + 1 < scalars.count ? scalars[place + 1] : " "
      guard start < place, !isInside else {
        mended.append(scalar)
        continue
      }
      let letters = scalars[start..<place].map { greek[$0] ?? $0 }
      if numerals.contains(string(letters)), !isLetter(next) {
        mended.replaceSubrange(mended.count - letters.count..<mended.count, with: letters)
        mended.append("\u{384}")
      } else if elisions.contains(string(letters)) {
        mended.append("\u{2019}")
      } else {
        mended.append(scalar)
      }
    }
    return string(mended)
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && scalar.value != 0x2B9 && scalar.value != 0x2BC
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// The signs that are written for either: an apostrophe, a quotation mark, an accent, a prime.
  private static let signs: Set<Unicode.Scalar> = [
    "'", "\u{2019}", "\u{B4}", "\u{384}", "\u{2B9}", "\u{374}", "\u{2BC}", "\u{2032}", "`",
  ]

  /// Latin letters that look like Greek ones.
  private static let greek: [Unicode.Scalar: Unicode.Scalar] = [
    "A": "Α", "B": "Β", "E": "Ε", "Z": "Ζ", "H": "Η", "I": "Ι", "K": "Κ", "a": "α",
  ]

  /// The numerals of gazettes, paragraphs and divisions; «θ» in small letters is also an elision.
  private static let numerals: Set<String> = {
    let units = ["α", "β", "γ", "δ", "ε", "στ", "ζ", "η"]
    let great = ["Α", "Β", "Γ", "Δ", "Ε", "ΣΤ", "Ζ", "Η", "Θ"]
    return Set(
      units + great + ["Ι", "Κ"] + units.map { "ι" + $0 } + great.map { "Ι" + $0 }
        + great.map { "Κ" + $0 })
  }()

  /// Words that lose their last vowel before another one.
  private static let elisions: Set<String> = [
    "υπ", "απ", "κατ", "επ", "μετ", "παρ", "αντ", "εφ", "αφ", "καθ", "υφ", "σ", "τ", "μ", "θ", "ν",
    "γι", "κι", "Υπ", "Απ", "Κατ", "Επ", "Μετ", "Παρ", "Αντ",
  ]
}
