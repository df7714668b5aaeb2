/// Finds the names of accounts in social networks: an address such as `facebook.com/…`, and a name
/// after `@`.
///
/// A municipality may name its own page in a declaration. In a reason that is kept for good, no
/// account is accepted, since its owner cannot be seen.
enum PersonalProfiles {
  /// The networks, as their addresses name them, in small letters.
  private static let networks = [
    "facebook.com/", "fb.com/", "fb.me/", "instagram.com/", "instagr.am/", "twitter.com/",
    "x.com/", "tiktok.com/", "linkedin.com/", "youtube.com/", "threads.net/", "t.me/", "wa.me/",
    "m.me/", "viber://", "skype:", "snapchat.com/", "pinterest.com/", "vk.com/",
  ].map { Array($0.utf8) }

  static func places(in bytes: UnsafeBufferPointer<UInt8>) -> [PersonalText.Place] {
    var found: [PersonalText.Place] = [], at = 0
    while at < bytes.count {
      // «www.» may stand before the name of a network.
      guard at == 0 || !isOfName(bytes[at - 1]) || bytes[at - 1] == 0x2E,
        let end = end(from: at, in: bytes)
      else {
        at += 1
        continue
      }
      var start = at
      while start > 0, isOfAddress(bytes[start - 1]) { start -= 1 }
      found.append(PersonalText.Place(range: start..<end, kind: .profile))
      at = end
    }
    return found
  }

  /// The end of an account that begins at a byte; nil if none does.
  private static func end(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if bytes[start] == 0x40 {
      let end = endOfName(from: start + 1, in: bytes)
      return end >= start + 4 && bytes[start + 1..<end].contains(where: isLetter) ? end : nil
    }
    for network in networks where begins(with: network, at: start, in: bytes) {
      let end = endOfName(from: start + network.count, in: bytes)
      if end > start + network.count { return end }
    }
    return nil
  }

  private static func begins(
    with network: [UInt8], at start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard start + network.count <= bytes.count else { return false }
    return network.indices.allSatisfy { index in
      let byte = bytes[start + index]
      return (isLetter(byte) ? byte | 0x20 : byte) == network[index]
    }
  }

  private static func endOfName(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start
    while end < bytes.count, isOfName(bytes[end]) || bytes[end] == 0x2F || bytes[end] == 0x40 {
      end += 1
    }
    while end > start, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2F { end -= 1 }
    return end
  }

  /// Whether a byte belongs to an address before the name of its host: `https://www.`
  private static func isOfAddress(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == 0x2E || byte == 0x3A || byte == 0x2F
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 && byte < 0x80 }

  /// Whether a byte belongs to the name of an account; those of Greek letters do.
  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x3D, 0x3F, 0x25, 0x80...: true
    default: isLetter(byte)
    }
  }
}
