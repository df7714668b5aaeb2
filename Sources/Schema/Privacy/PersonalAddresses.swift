/// Finds e-mail addresses of persons; those of services, such as `info@dimos.example`, do not
/// count.
enum PersonalAddresses {
  /// The address of a person around a sign, `@` or a word that stands for it; nil where there is
  /// none, or the address is a service's.
  static func place(
    around sign: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> PersonalText.Place? {
    let left = MailboxSign.startOfGap(sign.lowerBound, in: bytes)
    let right = MailboxSign.endOfGap(sign.upperBound, in: bytes)
    // A word for the sign must be separate.
    let isWord = bytes[sign.lowerBound] != 0x40 && bytes[sign.lowerBound] != 0xEF
    guard !isWord || left < sign.lowerBound && right > sign.upperBound,
      let host = host(from: right, in: bytes), let name = name(to: left, in: bytes)
    else { return nil }
    let address = name.text + "@" + host.text
    // No service has Greek letters in its address; where blanks separate its parts, a word may be
    // beside it.
    let isJoined = left == sign.lowerBound && right == sign.upperBound
    let isGreek = name.isGreek && (isJoined || host.isSpelled || FreeProvider.of(address) != nil)
    guard isGreek || !name.isGreek && isOfPerson(address) else { return nil }
    return PersonalText.Place(range: name.start..<host.end, kind: .email)
  }

  /// The part after the sign, from a byte on; nil if it contains no dot.
  private static func host(
    from start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (text: String, end: Int, isSpelled: Bool)? {
    var text = "", end = start, at = start, isSpelled = false
    while true {
      while end < bytes.count, isOfDomain(bytes[end]) { end += 1 }
      while end > at, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
      guard end > at else { break }
      text += string(at..<end, in: bytes)
      guard let next = MailboxSign.endOfDot(end, in: bytes), next < bytes.count,
        isOfDomain(bytes[next]), bytes[next] != 0x2E
      else { break }
      text += "."
      isSpelled = true
      (at, end) = (next, next)
    }
    return text.utf8.contains(0x2E) && end > start ? (text, end, isSpelled) : nil
  }

  /// The part before the sign, up to a byte; nil if there is none.
  private static func name(
    to end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (text: String, start: Int, isGreek: Bool)? {
    var text = "", start = end, at = end, isGreek = false
    while true {
      while start > 0, isOfName(bytes[start - 1]) || isOfGreek(start, in: bytes) {
        if bytes[start - 1] >= 0x80 { (isGreek, start) = (true, start - 1) }
        start -= 1
      }
      text = string(start..<at, in: bytes) + text
      guard start < at, let before = MailboxSign.startOfDot(start, in: bytes), before > 0,
        isOfName(bytes[before - 1]) || isOfGreek(before, in: bytes)
      else { break }
      text = "." + text
      (at, start) = (before, before)
    }
    return start < end ? (text, start, isGreek) : nil
  }

  /// Whether a Greek letter ends before a byte.
  private static func isOfGreek(_ end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    end > 1 && (bytes[end - 2] == 0xCE || bytes[end - 2] == 0xCF)
  }

  private static func string(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
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

  /// Whether an address seems to be a person's: by its name, its form, or a provider that is open
  /// to anybody.
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

  /// Whether the beginning of a part of an address names a service.
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
