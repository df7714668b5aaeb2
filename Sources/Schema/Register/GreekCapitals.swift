/// Converts text to Greek capitals as they are printed: without accents, but with dialytika.
///
/// When a vowel loses its accent before ι or υ, the two would seem to form one sound, so the ι or υ
/// gets dialytika («ρολόι», «ΡΟΛΟΪ»). The word «ή» alone keeps its accent, to distinguish it from
/// the article «η».
public enum GreekCapitals {
  /// The text in capitals.
  public static func of(_ text: String) -> String {
    var capitals = String.UnicodeScalarView()
    var last: GreekLetter?
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if let mark = Mark(scalar), let letter = last {
        if mark == .accent { last = letter.accented }
        if mark == .dialytika, let base = capitals.popLast() { capitals.append(parted(base)) }
        continue
      }
      guard let letter = GreekLetter(scalar) else {
        capitals.append(latin(scalar))
        last = nil
        continue
      }
      let isParted = letter.hasDialytika || (last?.isAccented == true && joins(letter))
      let base = capital(letter.base)
      capitals.append(isParted ? parted(base) : isOr(index, scalars) ? "Ή" : base)
      last = letter
    }
    return String(capitals)
  }

  /// A combining mark, which follows the letter it belongs to.
  private enum Mark {
    case accent, dialytika, other

    init?(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x0300, 0x0301, 0x0342: self = .accent
      case 0x0308: self = .dialytika
      case 0x0304, 0x0306, 0x0313, 0x0314, 0x0345: self = .other
      default: return nil
      }
    }
  }

  /// Whether a letter would be read together with a preceding vowel.
  private static func joins(_ letter: GreekLetter) -> Bool {
    !letter.isAccented && (letter.base == "ι" || letter.base == "υ")
  }

  /// Whether there is the separate word «ή» at an index.
  private static func isOr(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index] == "ή" || scalars[index] == "Ή" else { return false }
    let isEnd = index + 1 == scalars.count || !isPartOfWord(scalars[index + 1])
    return isEnd && (index == 0 || !isPartOfWord(scalars[index - 1]))
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if Mark(scalar) != nil { return true }
    if case .separator = Fold.Kind(scalar) { return false }
    return true
  }

  /// The capital of a lower-case letter without marks.
  private static func capital(_ base: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(base.value - 0x20) ?? base
  }

  private static func parted(_ capital: Unicode.Scalar) -> Unicode.Scalar {
    capital == "Ι" ? "Ϊ" : capital == "Υ" ? "Ϋ" : capital
  }

  private static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("a"..."z").contains(scalar) ? Unicode.Scalar(scalar.value - 0x20) ?? scalar : scalar
  }
}

extension GreekLetter {
  /// The letter combined with the accent that follows it.
  fileprivate var accented: GreekLetter? {
    hasDialytika ? GreekLetter(base == "ι" ? "ΐ" : "ΰ") : GreekLetter(accentedScalar)
  }

  private var accentedScalar: Unicode.Scalar {
    switch base {
    case "α": "ά"
    case "ε": "έ"
    case "η": "ή"
    case "ι": "ί"
    case "ο": "ό"
    case "υ": "ύ"
    case "ω": "ώ"
    default: base
    }
  }
}

extension Bilingual {
  /// A clause as the beginning of a sentence; a first vowel must have no accent.
  public var asSentence: Bilingual {
    func capital(_ text: String) -> String {
      let scalars = Array(text.unicodeScalars)
      guard let first = scalars.first else { return text }
      var rest = String.UnicodeScalarView()
      rest.append(contentsOf: scalars.dropFirst())
      return GreekCapitals.of(String(first)) + String(rest)
    }
    return Bilingual(el: capital(el), en: capital(en))
  }
}
