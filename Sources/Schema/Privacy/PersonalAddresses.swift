/// Finds e-mail addresses of persons; those of services, such as `info@dimos.example`, are none.
enum PersonalAddresses {
  static func places(in bytes: UnsafeBufferPointer<UInt8>) -> [PersonalText.Place] {
    var found: [PersonalText.Place] = []
    for sign in bytes.indices where bytes[sign] == 0x40 {
      var start = sign, end = sign + 1
      while start > 0, isOfName(bytes[start - 1]) { start -= 1 }
      while end < bytes.count, isOfDomain(bytes[end]) { end += 1 }
      while end > sign + 1, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
      let address = UnsafeBufferPointer(rebasing: bytes[start..<end])
      guard bytes[sign..<end].contains(0x2E) else { continue }
      // No service has Greek letters in its address.
      var isGreek = false
      while start > 1, bytes[start - 2] == 0xCE || bytes[start - 2] == 0xCF {
        (start, isGreek) = (start - 2, true)
      }
      guard start < sign else { continue }
      if isGreek || isOfPerson(String(decoding: address, as: UTF8.self)) {
        found.append(PersonalText.Place(range: start..<end, kind: .email))
      }
    }
    return found
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
