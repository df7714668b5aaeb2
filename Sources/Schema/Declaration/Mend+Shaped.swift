/// Corrects values that have one form: telephone numbers, addresses, codes.
extension Mend {
  /// Corrects `171 22` to `17122`, `www.dimos.gr` to an address with its scheme, `92ΟΟ` to a code;
  /// the result must be valid.
  static func shaped(_ text: String, _ kind: Field.Kind) -> Mended? {
    switch kind {
    case .postcode: postcode(text)
    case .phone: phone(text)
    case .code: code(text)
    case .email: email(text)
    case .url, .list(.url): url(text)
    default: nil
    }
  }

  /// The digits of a text that contains nothing else but blanks and the separators of groups of
  /// digits, as people and word processors write them.
  private static func digits(
    _ text: String, _ fits: (ArraySlice<UInt8>) -> Bool
  ) -> Mended? {
    var digits: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: digits.append(UInt8(scalar.value))
      // Hyphens, dashes and minus signs of word processors, too.
      case 0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E, 0x2F, 0x2010...0x2015, 0x2212: break
      default: return nil
      }
    }
    guard fits(digits[...]) else { return nil }
    return Mended(text: String(decoding: digits, as: UTF8.self), applicability: .certain)
  }

  /// The five digits of a postcode, without «Τ.Κ.» before them and decimals after; maybe, if the
  /// name of a place is beside them.
  private static func postcode(_ text: String) -> Mended? {
    if let plain = digits(text, { Shape.isPostcode($0) }) { return plain }
    var found: [UInt8] = []
    var words = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": found.append(UInt8(scalar.value))
      case ".", ",", ":", "-", " ": break
      default: words.unicodeScalars.append(scalar)
      }
    }
    let isDecimal = text.hasSuffix(".0") || text.hasSuffix(",0")
    if isDecimal, words.isEmpty { found.removeLast() }
    guard Shape.isPostcode(found[...]) else { return nil }
    let isSure = words.isEmpty || ["τκ", "tk", "gr"].contains(Fold.key(words))
    return Mended(
      text: String(decoding: found, as: UTF8.self), applicability: isSure ? .certain : .maybe)
  }

  /// The marks that a word processor puts in place of quotes.
  static let quotes = "“”„‟«»‘’‚‹›".unicodeScalars

  private static func phone(_ written: String) -> Mended? {
    var text = ""
    text.unicodeScalars.append(
      contentsOf: written.unicodeScalars.filter { !quotes.contains($0) })
    for prefix in ["+30", "0030"] where text.utf8.starts(with: prefix.utf8) {
      let rest = String(decoding: Array(text.utf8.dropFirst(prefix.utf8.count)), as: UTF8.self)
      return digits(rest) { Shape.isPhone($0) }
    }
    return digits(text) { Shape.isPhone($0) }
  }

  /// A code with letters that look like digits, blanks, a point, leading zeros or a word beside it;
  /// never certain, since the code identifies the municipality.
  private static func code(_ text: String) -> Mended? {
    var digits: [UInt8] = []
    var isAfter = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case _ where isAfter: break
      case "0"..."9": digits.append(UInt8(scalar.value))
      case "O", "o", "Ο", "ο", "О", "о": if !digits.isEmpty { digits.append(0x30) }
      case "l", "I", "Ι", "|": if !digits.isEmpty { digits.append(0x31) }
      case ".", " ", ",", "'": break
      // The text may be the name of a folder, as in `9200-neas-smyrnis`.
      case "-", "–", "_", "/": isAfter = !digits.isEmpty
      default: if !digits.isEmpty { return nil }
      }
    }
    let plain = Array(digits.drop { $0 == 0x30 })
    // A spreadsheet adds decimals.
    let isDecimal = text.utf8.contains(0x2E) || text.utf8.contains(0x2C)
    let whole = plain.count > 4 && isDecimal ? Array(plain.prefix(4)) : plain
    guard whole.count == 4, MunicipalityCode.isCode(whole[...]),
      plain[whole.count...].allSatisfy({ $0 == 0x30 })
    else { return nil }
    return Mended(text: String(decoding: whole, as: UTF8.self), applicability: .maybe)
  }

  /// An address without the text around it: «Ραντεβού <rantevou@dimos.gr>», `mailto:`.
  private static func email(_ text: String) -> Mended? {
    var bytes = Array(text.utf8)
    if let open = bytes.firstIndex(of: 0x3C), let close = bytes.lastIndex(of: 0x3E), open < close {
      bytes = Array(bytes[(open + 1)..<close])
    }
    if bytes.starts(with: "mailto:".utf8) { bytes.removeFirst(7) }
    while let last = bytes.last, [0x20, 0x2C, 0x2E, 0x3B].contains(last) { bytes.removeLast() }
    let plain = bytes.filter { $0 != 0x20 }
    // A name and an address are two things: blanks are allowed only around the sign.
    let words = bytes.split(separator: 0x20)
    let isWhole = zip(words, words.dropFirst()).allSatisfy { $0.last == 0x40 || $1.first == 0x40 }
    if isWhole, Shape.isEmail(plain[...]) {
      return Mended(text: String(decoding: plain, as: UTF8.self), applicability: .certain)
    }
    let dotted = plain.map { $0 == 0x2C ? 0x2E : $0 }
    guard isWhole, Shape.isEmail(dotted[...]) else { return nil }
    return Mended(text: String(decoding: dotted, as: UTF8.self), applicability: .maybe)
  }

  /// An address with the scheme that is missing or mistyped: `www.dimos.gr`, `https//…`.
  private static func url(_ text: String) -> Mended? {
    var bytes = Array(text.utf8.filter { $0 != 0x20 })[...]
    while let last = bytes.last, [0x2C, 0x2E, 0x3B].contains(last) { bytes.removeLast() }
    var scheme = "https"
    var isTyped = false
    let letters = bytes.prefix { isLetter($0) }
    let signs = bytes.dropFirst(letters.count).prefix { [0x2F, 0x3A, 0x3B].contains($0) }
    if !signs.isEmpty, 3...6 ~= letters.count, letters.first.map({ $0 | 0x20 }) == 0x68 {
      let name = letters.map { $0 | 0x20 }
      if !name.contains(0x73) { scheme = "http" }
      isTyped = name.elementsEqual(scheme.utf8) && signs.elementsEqual("://".utf8)
      bytes = bytes.dropFirst(letters.count + signs.count)
    }
    let end = bytes.firstIndex { [0x2F, 0x3F, 0x23].contains($0) } ?? bytes.endIndex
    let host = bytes[..<end].map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    let address = Array(scheme.utf8) + Array("://".utf8) + host + bytes[end...]
    guard Shape.isURL(address[...]), host.contains(0x2E) else { return nil }
    let isSure = isTyped && !text.utf8.contains(0x20)
    return Mended(
      text: String(decoding: address, as: UTF8.self), applicability: isSure ? .certain : .maybe)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}
