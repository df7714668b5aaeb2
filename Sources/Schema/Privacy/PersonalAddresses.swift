/// Finds e-mail addresses of persons; those of services, such as `info@dimos.example`, are none.
enum PersonalAddresses {
  /// The address of a person around the sign that begins at a byte, if there are both.
  static func place(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> PersonalText.Place? {
    guard let sign = sign(at: index, in: bytes), let range = address(around: sign, in: bytes) else {
      return nil
    }
    return PersonalText.Place(range: range, kind: .email)
  }

  /// The sign that begins at a byte: `@`, or what people write for it, `(at)`, with its blanks.
  private static func sign(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    if bytes[index] == 0x40 { return index..<index + 1 }
    guard bytes[index] == 0x28 || bytes[index] == 0x5B, index + 3 < bytes.count,
      bytes[index + 1] | 0x20 == 0x61, bytes[index + 2] | 0x20 == 0x74,
      bytes[index + 3] == 0x29 || bytes[index + 3] == 0x5D
    else { return nil }
    var start = index, end = index + 4
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    return start..<end
  }

  /// The address of a person around its sign; nil where it is none, or that of a service.
  private static func address(
    around sign: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var start = sign.lowerBound, end = sign.upperBound
    while start > 0, isOfName(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isOfDomain(bytes[end]) { end += 1 }
    while end > sign.upperBound, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
    guard bytes[sign.upperBound..<end].contains(0x2E) else { return nil }
    func text(_ range: Range<Int>) -> String {
      String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
    let address = text(start..<sign.lowerBound) + "@" + text(sign.upperBound..<end)
    // No service has Greek letters in its address.
    var isGreek = false
    while start > 1, bytes[start - 2] == 0xCE || bytes[start - 2] == 0xCF {
      (start, isGreek) = (start - 2, true)
    }
    return start < sign.lowerBound && (isGreek || isOfPerson(address)) ? start..<end : nil
  }

  private static func isOfDomain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E: true
    default: false
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    isOfDomain(byte) || byte == 0x5F || byte == 0x25 || byte == 0x2B
  }

  /// Whether an address seems to be a person's: by its name, its form, or a provider of anybody.
  private static func isOfPerson(_ address: String) -> Bool {
    let parts = PersonalMailbox.nameParts(of: address)
    guard !parts.contains(where: isOfService), !address.hasSuffix("@kep.gov.gr") else {
      return false
    }
    if PersonalMailbox.isLikely(address) || FreeProvider.of(address) != nil { return true }
    guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy { $0 >= 0x61 } }) else { return false }
    let (one, two) = (parts[0].count, parts[1].count)
    return one > 2 && two > 2 || one + two > 5 && min(one, two) == 1
  }

  /// Whether a part of an address names a service, by how it begins.
  private static func isOfService(_ part: [UInt8]) -> Bool {
    services.contains { part.starts(with: $0.utf8) }
      || words.contains { part.elementsEqual($0.utf8) }
  }

  private static var words: [String] {
    ["it", "hr", "tm", "tmima", "pr", "d", "dimos", "dhmos", "odos", "kep"]
  }

  private static var services: [String] {
    [
      "admin", "adeies", "apokent", "asfaleia", "athlit", "biblio", "contact", "deya", "diefth",
      "dieuth", "dimarch", "dimarx", "dimotol", "domis", "dpo", "efimer", "epikoin", "epixeir",
      "exypiret", "ektakt", "grafei", "grammat", "gymnas", "help", "info", "kapi", "kathariot",
      "kdap", "koimit", "koinon", "ktimatol", "lhxiar", "library", "lixiar", "mail", "mayor",
      "mouseio", "neolaia", "noreply", "nomik", "office", "oikonomik", "paidei", "paidik",
      "perivall", "pliroforik", "poleod", "politi", "postmaster", "prasin", "press", "promith",
      "prosop", "protok", "rantevou", "registry", "schol", "security", "stathm", "support",
      "sxol", "sxedi", "symvoul", "syllog", "taxyd", "techn", "texn", "theatro", "touris", "vivlio",
      "webmaster", "ydreu", "ydrev", "ypires", "ypodox",
    ]
  }
}
