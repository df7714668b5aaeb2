/// Durations as people write them: `15 λεπτά`, `1,5 ώρα`, `1 ώρα και 30 λεπτά`, «μισή ώρα», `1h30`.
struct DurationText {
  /// The duration in minutes.
  let minutes: Int
  /// Whether a unit is written; a bare number, or `0:15`, may mean something else.
  let hasUnit: Bool

  /// Reads a text that consists of one duration in whole minutes and nothing else.
  init?(_ text: String) {
    guard let parts = Part.all(in: text) else { return nil }
    // The total is in hundredths of a minute.
    var total = 0
    var waiting: Int?
    var last: Int?
    var hasUnit = false
    for part in parts {
      switch part {
      case .number(let hundredths):
        guard waiting == nil else { return nil }
        waiting = hundredths
      case .unit(let minutes):
        guard last.map({ minutes < $0 }) ?? true else { return nil }
        // A half-hour, a quarter or «δεκάλεπτο» needs no number.
        guard let count = waiting ?? (minutes != 1 && minutes != 60 ? 100 : nil) else {
          return nil
        }
        total += count * minutes
        (waiting, last, hasUnit) = (nil, minutes, true)
      case .colon:
        guard parts.count == 3, let hours = waiting else { return nil }
        total += hours * 60
        (waiting, last) = (nil, 60)
      }
    }
    if let waiting {
      // `1h30` and `1:30` end with minutes, and so does a single number.
      guard last == nil || last == 60 && waiting < 60 * 100 else { return nil }
      total += waiting
    } else if case .colon? = parts.last {
      return nil
    }
    guard total > 0, total % 100 == 0 else { return nil }
    minutes = total / 100
    self.hasUnit = hasUnit
  }

  /// The number that a word means: «τρεις», `two`; nil for any other.
  static func numeral(_ word: String) -> Int? {
    guard !Fold.dropsSign(word) else { return nil }
    let name = Fold.key(word)
    return Part.numerals.first { $0.names.contains(name) }?.value
  }

  /// An element of a duration.
  private enum Part {
    /// A number, in hundredths.
    case number(Int)
    /// A unit, in minutes.
    case unit(Int)
    case colon

    /// The elements of a text; nil where one is neither a number nor a unit.
    static func all(in text: String) -> [Part]? {
      let scalars = Array(text.unicodeScalars)
      var parts: [Part] = []
      var index = 0
      while index < scalars.count {
        let scalar = scalars[index]
        switch scalar {
        case "0"..."9":
          guard let (value, length) = number(scalars[index...]) else { return nil }
          parts.append(.number(value))
          index += length
          continue
        case " ": break
        case ":": parts.append(.colon)
        case "½": parts.append(.number(50))
        case "¼": parts.append(.number(25))
        case "¾": parts.append(.number(75))
        case "'", "′", "’", "´", "΄": parts.append(.unit(1))
        default:
          let word = scalars[index...].prefix { isInWord($0) }
          guard !word.isEmpty else { return nil }
          var name = ""
          name.unicodeScalars.append(contentsOf: word)
          guard let part = self.word(Fold.key(name), after: parts.last) else { return nil }
          if part.replaces { parts.removeLast() }
          if let part = part.part { parts.append(part) }
          index += word.count
          if index < scalars.count, scalars[index] == "." { index += 1 }
          continue
        }
        index += 1
      }
      return parts
    }

    /// `15`, `1,5` and `0.25`.
    private static func number(
      _ scalars: ArraySlice<Unicode.Scalar>
    ) -> (hundredths: Int, length: Int)? {
      let whole = scalars.prefix { ("0"..."9").contains($0) }
      guard whole.count <= 3 else { return nil }
      let value = whole.reduce(0) { $0 * 10 + Int($1.value - 0x30) } * 100
      let rest = scalars.dropFirst(whole.count)
      guard let sign = rest.first, sign == "," || sign == ".",
        case let decimals = rest.dropFirst().prefix(while: { ("0"..."9").contains($0) }),
        !decimals.isEmpty
      else { return (value, whole.count) }
      let part = decimals.prefix(3).reduce(0) { $0 * 10 + Int($1.value - 0x30) }
      // `1,55` may mean minutes after the hours.
      guard decimals.count == 1 || decimals.count == 2 && part % 25 == 0 else { return nil }
      return (value + part * (decimals.count == 1 ? 10 : 1), whole.count + 1 + decimals.count)
    }

    private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
      let isMark = "'′’´΄½¼¾:.,;-–—/+&()".unicodeScalars.contains(scalar)
      return scalar.value > 0x39 && !isMark && scalar.value != 0xA0
    }

    /// The element that a folded word means; nil for any other word.
    private static func word(
      _ word: String, after last: Part?
    ) -> (part: Part?, replaces: Bool)? {
      switch word {
      case "min", "mins", "minute", "minutes", "m", "λεπτα", "λεπτο", "λεπτων", "λεπ", "λ", "λπτ":
        return (.unit(1), false)
      case "ωρα", "ωρεσ", "ωρασ", "ωρων", "h", "hr", "hrs", "hour", "hours":
        return (.unit(60), false)
      case "τεταρτο", "τεταρτα": return (.unit(15), false)
      case "μισαωρο", "ημιωρο", "τριανταλεπτο": return (.unit(30), false)
      case "πενταλεπτο": return (.unit(5), false)
      case "δεκαλεπτο": return (.unit(10), false)
      case "δεκαπενταλεπτο": return (.unit(15), false)
      case "εικοσαλεπτο": return (.unit(20), false)
      case "σαρανταπενταλεπτο": return (.unit(45), false)
      case "και", "and", "an", "a", "of": return (nil, false)
      case "quarter": return (.number(25), false)
      case "half", "μιση", "μισο": return (.number(50), false)
      case "μιαμιση", "εναμιση", "εναμισι": return (.number(150), false)
      default: break
      }
      guard let value = numerals.first(where: { $0.names.contains(word) })?.value else {
        return nil
      }
      // Two words can form one number: «είκοσι πέντε».
      if case .number(let tens)? = last, value < 10, tens >= 2_000, tens % 1_000 == 0 {
        return (.number(tens + value * 100), true)
      }
      return (.number(value * 100), false)
    }

    fileprivate static let numerals: [(value: Int, names: [String])] = [
      (1, ["ενα", "μια", "ενασ", "one"]), (2, ["δυο", "two"]), (3, ["τρια", "τρεισ", "three"]),
      (4, ["τεσσερα", "τεσσερισ", "four"]), (5, ["πεντε", "five"]), (6, ["εξι", "six"]),
      (7, ["επτα", "εφτα", "seven"]), (8, ["οκτω", "οχτω", "eight"]),
      (9, ["εννεα", "εννια", "nine"]), (10, ["δεκα", "ten"]), (12, ["δωδεκα", "twelve"]),
      (15, ["δεκαπεντε", "fifteen"]), (20, ["εικοσι", "twenty"]), (30, ["τριαντα", "thirty"]),
      (40, ["σαραντα", "forty"]), (50, ["πενηντα", "fifty"]), (60, ["εξηντα", "sixty"]),
      (90, ["ενενηντα", "ninety"]),
    ]
  }
}
