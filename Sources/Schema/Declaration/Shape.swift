/// The forms of values that are kept as text.
enum Shape {
  /// The maximum length of an identifier for references.
  static let idLimit = 40

  /// Whether it is an identifier: lower-case Latin letters, digits and single hyphens, starting
  /// with a letter.
  static func isID(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, isLower(first), bytes.count <= idLimit, bytes.last != 0x2D else {
      return false
    }
    var last: UInt8 = 0
    for byte in bytes {
      guard isLower(byte) || isDigit(byte) || (byte == 0x2D && last != 0x2D) else { return false }
      last = byte
    }
    return true
  }

  /// Whether it is a ten-digit Greek number: geographic (2…), mobile (69…) or free of charge (800…,
  /// 801…).
  static func isPhone(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 10, bytes.allSatisfy(isDigit), let first = bytes.first else {
      return false
    }
    let second = bytes[bytes.startIndex + 1]
    return first == 0x32 || (first == 0x36 && second == 0x39) || (first == 0x38 && second == 0x30)
  }

  /// Whether it is a postal code: five digits, the first from 1 to 8.
  static func isPostcode(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 5, let first = bytes.first else { return false }
    return first >= 0x31 && first <= 0x38 && bytes.allSatisfy(isDigit)
  }

  /// Whether it is an address of the simple form `name@domain` (a subset of RFC 5321): ASCII, at
  /// most 254 bytes.
  static func isEmail(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 254, let sign = bytes.firstIndex(of: 0x40) else { return false }
    let name = bytes[..<sign]
    guard !name.isEmpty, name.count <= 64, name.first != 0x2E, name.last != 0x2E else {
      return false
    }
    var last: UInt8 = 0
    for byte in name {
      let isSign = byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B
      guard isAlphanumeric(byte) || isSign, !(byte == 0x2E && last == 0x2E) else { return false }
      last = byte
    }
    return isHost(bytes[(sign + 1)...])
  }

  /// Whether it is a host name of at least two labels (RFC 1123), the last of letters only.
  static func isHost(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 253 else { return false }
    var labels = 1
    var length = 0
    var isAlphabetic = true
    var last: UInt8 = 0x2E
    for byte in bytes {
      if byte == 0x2E {
        guard length > 0, last != 0x2D else { return false }
        labels += 1
        length = 0
        isAlphabetic = true
      } else {
        guard isAlphanumeric(byte) || byte == 0x2D && length > 0, length < 63 else { return false }
        if isDigit(byte) { isAlphabetic = false }
        length += 1
      }
      last = byte
    }
    return labels >= 2 && length >= 2 && last != 0x2D && isAlphabetic
  }

  /// Whether it is a web address with a host name: `https` or `http`, printable ASCII only (RFC
  /// 3986).
  static func isURL(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let rest = afterScheme(bytes), bytes.count <= 500 else { return false }
    let end = rest.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? rest.endIndex
    var host = rest[..<end]
    if let colon = host.firstIndex(of: 0x3A) {
      guard let port = DateText.digits(host[(colon + 1)...]), ports.contains(port) else {
        return false
      }
      host = host[..<colon]
    }
    guard isHost(host) || host.elementsEqual("localhost".utf8) else { return false }
    return rest[end...].allSatisfy { $0 < 0x80 && inPath.contains($0) }
  }

  /// The ports that an address may have.
  static let ports = 1...65_535

  /// The characters allowed in a path, a query or a fragment.
  static let inPath = ByteSet {
    $0 > 0x20 && $0 != 0x7F && ![0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D].contains($0)
  }

  private static func afterScheme(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    if bytes.starts(with: "https://".utf8) { return bytes.dropFirst(8) }
    if bytes.starts(with: "http://".utf8) { return bytes.dropFirst(7) }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLower(byte | 0x20)
  }
}
