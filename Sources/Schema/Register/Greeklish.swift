/// Reduces the many ways of writing Greek in Latin letters to one rough phonetic spelling.
enum Greeklish {
  /// The sound of a lower-case word, only for comparison with other sounds.
  static func sound(_ word: String) -> String {
    let letters = Array(word.utf8)
    var sound: [UInt8] = []
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      let (heard, length) = heard(letter, next, isFirst: index == 0, last: sound.last ?? 0)
      if sound.last != heard { sound.append(heard) }
      index += length
    }
    return String(decoding: sound, as: UTF8.self)
  }

  /// The letter for a sound, and the number of letters that spell it.
  private static func heard(
    _ letter: UInt8, _ next: UInt8, isFirst: Bool, last: UInt8
  ) -> (UInt8, Int) {
    switch (Character(Unicode.Scalar(letter)), Character(Unicode.Scalar(next))) {
    case ("t", "h"): (UInt8(ascii: "8"), 2)
    case ("c", "h"), ("k", "h"), ("k", "s"): (UInt8(ascii: "x"), 2)
    case ("p", "h"): (UInt8(ascii: "f"), 2)
    case ("m", "p"), ("m", "b"): (UInt8(ascii: "v"), 2)
    case ("n", "t"), ("n", "d"): (UInt8(ascii: "d"), 2)
    case ("g", "k"), ("n", "g"): (UInt8(ascii: "g"), 2)
    case ("e", "i"), ("o", "i"): (UInt8(ascii: "i"), 2)
    case ("a", "i"), ("a", "e"): (UInt8(ascii: "e"), 2)
    case ("o", "u"): (UInt8(ascii: "u"), 2)
    case ("h", "a"), ("h", "i"), ("h", "o"), ("h", "e"):
      (isFirst ? UInt8(ascii: "x") : UInt8(ascii: "i"), 1)
    case ("h", _), ("y", _): (UInt8(ascii: "i"), 1)
    case ("u", _), ("f", _):
      switch last {
      case UInt8(ascii: "a"), UInt8(ascii: "e"): (UInt8(ascii: "v"), 1)
      default: (letter == UInt8(ascii: "u") ? UInt8(ascii: "i") : letter, 1)
      }
    case ("w", _): (UInt8(ascii: "o"), 1)
    case ("b", _): (UInt8(ascii: "v"), 1)
    case ("c", _), ("q", _): (UInt8(ascii: "k"), 1)
    default: (letter, 1)
    }
  }
}
