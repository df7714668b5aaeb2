import Ground

/// A key that signs notes, with the name under which it signs (C2SP signed-note).
package struct NoteVerifier: Hashable, Sendable {
  /// The name that its signatures carry.
  package let name: String
  /// The type of its signatures.
  package let kind: SignatureType
  /// The key itself.
  package let key: PublicKey
  /// The four-byte id by which its signatures are found.
  package let id: [UInt8]

  /// A type of signature, by its number in signed-note.
  package enum SignatureType: UInt8, Sendable {
    /// A signature of the note's text.
    case ed25519 = 0x01
    /// A witness's signature over a time and the note's text (cosignature/v1).
    case cosignature = 0x04
  }

  /// Makes a verifier; the name must not be empty or contain a space or a plus sign.
  package init(name: String, kind: SignatureType = .ed25519, key: PublicKey) throws(Refusal) {
    guard Self.isName(name) else {
      throw Refusal(
        .noteKeyMalformed, name,
        el: "ένα όνομα κλειδιού δεν έχει κενά ούτε το σύμβολο +",
        en: "a key's name has no spaces and no plus sign")
    }
    self.name = name
    self.kind = kind
    self.key = key
    id = Self.id(name, [kind.rawValue] + key.bytes)
  }

  /// Parses `name+id+base64`, where the id is 8 hexadecimal digits.
  package init(vkey text: String) throws(Refusal) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let id = Hexadecimal.bytes(String(parts[1])), id.count == 4,
      let encoded = Base64.standard(parts[2]), let kind = encoded.first,
      Self.id(String(parts[0]), encoded) == id
    else { throw Self.malformed(text) }
    guard let known = SignatureType(rawValue: kind) else { throw Self.unsupported(text, kind) }
    guard let key = PublicKey(Array(encoded.dropFirst())) else { throw Self.malformed(text) }
    try self.init(name: String(parts[0]), kind: known, key: key)
  }

  /// The key in the standard text form: `name+id+base64`.
  var vkey: String {
    "\(name)+\(Hexadecimal.text(id))+\(Base64.text([kind.rawValue] + key.bytes))"
  }

  /// Whether a text can be a key's name.
  package static func isName(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        $0 != "+" && $0.value >= 0x20 && !$0.properties.isWhitespace
      }
  }

  private static func id(_ name: String, _ key: [UInt8]) -> [UInt8] {
    Array(Digest(of: Array(name.utf8) + [0x0A] + key).bytes.prefix(4))
  }

  private static func malformed(_ text: String) -> Refusal {
    Refusal(
      .noteKeyMalformed, text,
      el:
        "δεν είναι κλειδί της μορφής όνομα+ταυτότητα+base64, ή δεν ταιριάζει με την ταυτότητά του",
      en: "is no key of the form name+id+base64, or does not fit its id")
  }

  private static func unsupported(_ text: String, _ kind: UInt8) -> Refusal {
    let number = Hexadecimal.text([kind])
    return Refusal(
      .noteKeyUnsupported, text,
      el: "ο τύπος υπογραφής 0x\(number) δεν υποστηρίζεται· μόνο 0x01 και 0x04 (Ed25519)",
      en: "signatures of type 0x\(number) are not supported, only 0x01 and 0x04 (Ed25519)")
  }
}
