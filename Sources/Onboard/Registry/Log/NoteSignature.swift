package import Ground

/// A signature line below a note: the claimed name of the key, and the bytes.
package struct NoteSignature: Hashable, Sendable {
  /// The name of the key.
  let name: String
  /// The four-byte id of the key.
  let id: [UInt8]
  /// The signature itself.
  let bytes: [UInt8]

  private static let dash = "\u{2014} "

  init(name: String, id: [UInt8], bytes: [UInt8]) {
    self.name = name
    self.id = id
    self.bytes = bytes
  }

  /// Parses a line without its line break: `— name base64`.
  init?(line: String) {
    let scalars = line.unicodeScalars
    guard scalars.starts(with: Self.dash.unicodeScalars) else { return nil }
    let parts = scalars.dropFirst(2).split(
      separator: " ", maxSplits: 1, omittingEmptySubsequences: false
    ).map { String($0) }
    guard parts.count == 2, NoteVerifier.isName(parts[0]),
      let encoded = Base64.standard(parts[1]), encoded.count >= 5
    else { return nil }
    self.init(
      name: parts[0], id: Array(encoded.prefix(4)), bytes: Array(encoded.dropFirst(4)))
  }

  /// The line as written in a note.
  var line: String { Self.dash + name + " " + Base64.text(id + bytes) + "\n" }
}

extension NoteVerifier {
  /// Whether a signature claims to be by this key.
  package func made(_ signature: NoteSignature) -> Bool {
    signature.id == id && signature.name.utf8.elementsEqual(name.utf8)
  }

  /// Verifies a signature by this key over a note's text; returns the time stated in a cosignature.
  package func check(_ signature: NoteSignature, of text: [UInt8]) throws(Refusal) -> Instant? {
    switch kind {
    case .ed25519:
      if key.isValid(signature.bytes, for: text) { return nil }
    case .cosignature:
      if signature.bytes.count == 72, let time = Self.time(signature.bytes.prefix(8)),
        key.isValid(Array(signature.bytes.dropFirst(8)), for: Self.message(text, time))
      {
        return time
      }
    }
    throw Refusal(
      .noteSignatureInvalid, name,
      el: "η υπογραφή του \(name) δεν ισχύει για αυτό το κείμενο",
      en: "the signature of \(name) does not hold for this text")
  }

  /// Signs a note's text with the private half of this key; a cosignature states a time.
  package func sign(_ text: [UInt8], with signer: some Signer, at time: Instant) throws
    -> NoteSignature
  {
    switch kind {
    case .ed25519: return NoteSignature(name: name, id: id, bytes: try signer.sign(text))
    case .cosignature:
      let stamp = (0..<8).map { UInt8(truncatingIfNeeded: time.unix >> (56 - 8 * $0)) }
      let signature = try signer.sign(Self.message(text, time))
      return NoteSignature(name: name, id: id, bytes: stamp + signature)
    }
  }

  private static func message(_ text: [UInt8], _ time: Instant) -> [UInt8] {
    Array("cosignature/v1\ntime \(time.unix)\n".utf8) + text
  }

  private static func time(_ bytes: some Sequence<UInt8>) -> Instant? {
    let seconds = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: seconds).map { Instant(unix: $0) }
  }
}
