/// Transliterates Greek according to ELOT 743, as lower-case words joined by hyphens.
///
/// The result contains only ASCII letters, digits and hyphens; letters of other alphabets are left
/// out.
public enum Slug {
  /// The slug of a text as an identifier for references: at most 40 bytes.
  public static func id(of text: String) -> String {
    let bytes = of(text).utf8.prefix(40)
    let end = bytes.lastIndex { $0 != 0x2D }.map { bytes.index(after: $0) } ?? bytes.endIndex
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// The slug of a text: «Ακτίου - Βόνιτσας» gives `aktiou-vonitsas`.
  public static func of(_ text: String) -> String {
    var slug: [UInt8] = []
    var word: [Letter] = []
    func finish() {
      let letters = word.indices.flatMap { Array(latin(word, at: $0).utf8) }
      if !slug.isEmpty, !letters.isEmpty { slug.append(UInt8(ascii: "-")) }
      slug.append(contentsOf: letters)
      word = []
    }
    for scalar in text.unicodeScalars {
      switch Fold.Kind(scalar) {
      case .letter(let base): word.append(Letter(base, GreekLetter(scalar)))
      case .mark: if !word.isEmpty { word[word.count - 1].add(mark: scalar) }
      case .separator:
        finish()
        if scalar == "&" {
          word = ["κ", "α", "ι"].map { Letter($0, nil) }
          finish()
        }
      }
    }
    finish()
    return String(decoding: slug, as: UTF8.self)
  }

  /// A letter of the text, with the marks that decide whether it is part of a digraph.
  private struct Letter {
    let base: Unicode.Scalar
    var isAccented: Bool
    var hasDialytika: Bool

    init(_ base: Unicode.Scalar, _ greek: GreekLetter?) {
      self.base = base
      isAccented = greek?.isAccented ?? false
      hasDialytika = greek?.hasDialytika ?? false
    }

    mutating func add(mark: Unicode.Scalar) {
      switch mark.value {
      case 0x0300, 0x0301, 0x0342: isAccented = true
      case 0x0308: hasDialytika = true
      default: break
      }
    }
  }

  private static func latin(_ word: [Letter], at index: Int) -> String {
    let letter = word[index]
    if letter.base == "υ", let digraph = secondOfDigraph(word, at: index) { return digraph }
    let next = index + 1 < word.count ? word[index + 1].base : nil
    let previous = index > 0 ? word[index - 1].base : nil
    switch letter.base {
    case "γ": return next == "γ" || next == "ξ" || next == "χ" ? "n" : "g"
    case "μ" where next == "π": return index == 0 || index + 2 == word.count ? "" : "m"
    case "π" where previous == "μ": return index == 1 || next == nil ? "b" : "p"
    default: return simple(letter.base)
    }
  }

  /// The upsilon of αυ, ευ, ηυ or ου, unless an accent or dialytika separate the two vowels.
  private static func secondOfDigraph(_ word: [Letter], at index: Int) -> String? {
    guard index > 0, !word[index].hasDialytika, !word[index - 1].isAccented else { return nil }
    switch word[index - 1].base {
    case "ο": return "u"
    case "α", "ε", "η":
      guard index + 1 < word.count else { return "f" }
      switch word[index + 1].base {
      case "θ", "κ", "ξ", "π", "σ", "τ", "φ", "χ", "ψ": return "f"
      default: return "v"
      }
    default: return nil
    }
  }

  private static func simple(_ letter: Unicode.Scalar) -> String {
    switch letter {
    case "α": "a"
    case "β": "v"
    case "γ": "g"
    case "δ": "d"
    case "ε": "e"
    case "ζ": "z"
    case "η", "ι": "i"
    case "θ": "th"
    case "κ": "k"
    case "λ": "l"
    case "μ": "m"
    case "ν": "n"
    case "ξ": "x"
    case "ο", "ω": "o"
    case "π": "p"
    case "ρ": "r"
    case "σ": "s"
    case "τ": "t"
    case "υ": "y"
    case "φ": "f"
    case "χ": "ch"
    case "ψ": "ps"
    default: letter.isASCII ? String(Character(letter)) : ""
    }
  }
}
