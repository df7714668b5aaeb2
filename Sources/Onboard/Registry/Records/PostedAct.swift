package import Ground
package import Schema

/// An act as Diavgeia shows it: numbers, day of posting, and the digest of the signed document.
package struct PostedAct: Hashable, Sendable {
  /// Diavgeia's number (ΑΔΑ): digits and Greek capitals, as in `ΨΗ4746ΜΤΛ6-Ω3Ρ`.
  package let ada: String
  /// The ministry's protocol number: `45174 ΕΞ 2021`.
  package let protocolNumber: String
  /// The day on which it was signed; nil in records of version 0.1.0, which did not keep it.
  package let signed: Day?
  /// The day on which it was posted.
  package let posted: Day
  /// The digest of the signed PDF; the PDF itself is not kept here.
  package let pdf: Digest

  package var json: JSONValue {
    var members: [String: JSONValue] = [
      "ada": .string(ada), "pdf": .digest(pdf), "posted": .string(posted.iso),
      "protocol": .string(protocolNumber),
    ]
    members["signed"] = signed.map { .string($0.iso) }
    return .object(members)
  }

  /// Makes an act from its numbers; nil when one of them is malformed, or when it was posted before
  /// it was signed.
  package init?(ada: String, protocolNumber: String, signed: Day?, posted: Day, pdf: Digest) {
    guard Self.isADA(ada), Self.isProtocol(protocolNumber), signed ?? posted <= posted else {
      return nil
    }
    (self.ada, self.protocolNumber) = (ada, protocolNumber)
    (self.signed, self.posted, self.pdf) = (signed, posted, pdf)
  }

  package init?(_ json: JSONValue) {
    guard let ada = json["ada"]?.text, let number = json["protocol"]?.text,
      let posted = json["posted"]?.text.flatMap({ Day(iso: $0) }), let pdf = json["pdf"]?.digest
    else { return nil }
    let signed = json["signed"]?.text.flatMap { Day(iso: $0) }
    guard (json["signed"] == nil) == (signed == nil) else { return nil }
    self.init(ada: ada, protocolNumber: number, signed: signed, posted: posted, pdf: pdf)
  }

  /// Whether two acts have a number in common.
  func shares(_ other: PostedAct) -> Bool {
    ada == other.ada || protocolNumber == other.protocolNumber
  }

  /// Whether a text is a number of Diavgeia: `[0-9Α-Ω]{7,10}-[0-9Α-Ω]{3}`, without Latin letters.
  package static func isADA(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && 7...10 ~= parts[0].unicodeScalars.count
      && parts[1].unicodeScalars.count == 3
      && (parts[0].unicodeScalars + parts[1].unicodeScalars).allSatisfy {
        // U+03A2 is not a letter.
        "0"..."9" ~= $0 || "\u{391}"..."\u{3A9}" ~= $0 && $0.value != 0x3A2
      }
  }

  /// Whether a text is a protocol number of the ministry: `45174 ΕΞ 2021`, ΕΞ in Greek letters.
  package static func isProtocol(_ text: String) -> Bool {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    func areDigits(_ text: Substring) -> Bool { text.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
    return parts.count == 3 && 1...6 ~= parts[0].utf8.count && areDigits(parts[0])
      && Array(parts[1].utf8) == Array("ΕΞ".utf8) && parts[2].utf8.count == 4
      && areDigits(parts[2])
  }
}
