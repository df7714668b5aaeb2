/// A redirect address of the sign-in service, split into its parts as written (RFC 3986).
///
/// Whoever controls the address receives the authorization code. It is therefore compared byte for
/// byte (RFC 9700 §2.1) and must name exactly one place.
struct RedirectAddress {
  /// Whether it starts with `https://`.
  let isSecure: Bool
  /// The range between `//` and the path, without the port: user information, then host.
  private let authority: Range<Int>
  private let hostStart: Int
  private let portIsValid: Bool
  private let bytes: [UInt8]

  /// The reasons why an address does not name exactly one place, with the range concerned.
  enum Fault {
    /// A wildcard.
    case wildcard(Range<Int>)
    /// A fragment (RFC 6749 §3.1.2).
    case fragment(Range<Int>)
    /// A user name or a password before the host.
    case user(Range<Int>)
    /// A path segment that goes up or stays (`..`, `.`).
    case dots(Range<Int>)
    /// The host name is incomplete, or the port impossible (`Shape.ports`).
    case host(Range<Int>)
  }

  /// Whether a text can be split: `http` or `https`, printable ASCII only, at most 500 bytes.
  static func isReadable(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let scheme = schemeLength(bytes), bytes.count <= 500 else { return false }
    let rest = bytes.dropFirst(scheme)
    return !rest.isEmpty && rest.allSatisfy { $0 < 0x80 && Shape.inPath.contains($0) }
  }

  init?(_ text: String) {
    bytes = Array(text.utf8)
    guard let start = Self.schemeLength(bytes[...]) else { return nil }
    isSecure = start == 8
    let end =
      bytes[start...].firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? bytes.count
    let host = bytes[start..<end].lastIndex(of: 0x40).map { $0 + 1 } ?? start
    hostStart = host
    let bracket = bytes[host..<end].lastIndex(of: 0x5D) ?? host
    guard let colon = bytes[bracket..<end].lastIndex(of: 0x3A) else {
      authority = start..<end
      portIsValid = true
      return
    }
    authority = start..<colon
    let port = DateText.digits(bytes[(colon + 1)..<end]) ?? 0
    portIsValid = Shape.ports.contains(port)
  }

  private static func schemeLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.starts(with: "https://".utf8) { return 8 }
    return bytes.starts(with: "http://".utf8) ? 7 : nil
  }

  /// The host as written.
  private var host: ArraySlice<UInt8> { bytes[hostStart..<authority.upperBound] }

  /// The range of the host.
  var hostRange: Range<Int> { hostStart..<authority.upperBound }

  /// The range of the scheme.
  var schemeRange: Range<Int> { 0..<(isSecure ? 5 : 4) }

  /// Whether the host is this computer itself (RFC 8252 §7.3): `localhost`, 127.0.0.0/8, `[::1]`.
  var isLoopback: Bool {
    if isNumeric { return host.starts(with: "127.".utf8) || host.elementsEqual("[::1]".utf8) }
    guard let last = host.last, last | 0x20 == 0x74 else { return false }
    let host = host.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return host.elementsEqual("localhost".utf8)
      || host.count > 10 && host.suffix(10).elementsEqual(".localhost".utf8)
  }

  /// Whether the host is an IP address in any notation: its last label is a number, or it is in
  /// brackets.
  var isNumeric: Bool {
    guard let first = host.first else { return false }
    if first == 0x5B { return true }
    let label = host.last == 0x2E ? host.dropLast() : host
    let last = label.lastIndex(of: 0x2E).map { label[($0 + 1)...] } ?? label
    guard let digit = last.first, digit >= 0x30, digit <= 0x39 else { return false }
    if last.count > 1, digit == 0x30, last[last.startIndex + 1] | 0x20 == 0x78 { return true }
    return last.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// The first reason why it does not name exactly one place; nil if it does.
  var fault: Fault? {
    if let star = bytes.firstIndex(of: 0x2A) { return .wildcard(star..<star + 1) }
    if hostStart > authority.lowerBound { return .user(authority.lowerBound..<hostStart) }
    if let sign = bytes.firstIndex(of: 0x23) { return .fragment(sign..<bytes.count) }
    if let dots = dotSegment { return .dots(dots) }
    if isNumeric || isLoopback { return portIsValid ? nil : .host(hostRange) }
    return Shape.isHost(host) && portIsValid ? nil : .host(hostRange)
  }

  /// The first path segment that is `.` or `..`, encoded or not.
  private var dotSegment: Range<Int>? {
    let end = bytes.firstIndex(of: 0x3F) ?? bytes.count
    var start = authority.upperBound
    while let slash = bytes[start..<end].firstIndex(of: 0x2F) {
      let stop = bytes[(slash + 1)..<end].firstIndex(of: 0x2F) ?? end
      if isDots(slash + 1..<stop) { return slash + 1..<stop }
      start = slash + 1
    }
    return nil
  }

  private func isDots(_ segment: Range<Int>) -> Bool {
    var count = 0
    var at = segment.lowerBound
    while at < segment.upperBound {
      let isEncoded =
        at + 2 < segment.upperBound && bytes[at] == 0x25 && bytes[at + 1] == 0x32
        && bytes[at + 2] | 0x20 == 0x65
      guard isEncoded || bytes[at] == 0x2E else { return false }
      count += 1
      at += isEncoded ? 3 : 1
    }
    return count == 1 || count == 2
  }
}
