import Ground
import Outputs

/// The address of a file (RFC 8089), as editors use it.
enum FileURI {
  /// The path that an address names; nil for another kind of address.
  static func path(of uri: String) -> String? {
    guard let colon = uri.firstIndex(of: ":"), uri[..<colon].lowercased() == "file" else {
      return nil
    }
    var rest = uri[colon...].dropFirst()
    guard rest.hasPrefix("/") else { return nil }
    // Without an authority there is one slash: `file:/srv/onboarding.yaml`.
    if rest.hasPrefix("//") { rest = rest.dropFirst(2) }
    guard let slash = rest.firstIndex(of: "/"),
      ["", "localhost"].contains(rest[..<slash].lowercased())
    else { return nil }
    var bytes: [UInt8] = []
    var left = rest[slash...].utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    while let byte = left.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let digits = String(left.prefix(2)), digits.utf8.count == 2,
        let value = UInt8(digits, radix: 16)
      else { return nil }
      bytes.append(value)
      left = left.dropFirst(2)
    }
    guard let path = String(validating: bytes, as: UTF8.self), !path.utf8.contains(0) else {
      return nil
    }
    return path
  }

  /// The address of an absolute path.
  static func of(_ path: String) -> String { SARIFPlace.uri(of: path) }
}
