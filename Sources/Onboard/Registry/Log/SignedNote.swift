import Ground

/// A text with signatures below it (C2SP signed-note); only one spelling of each note is accepted.
package struct SignedNote: Hashable, Sendable {
  /// The signed text, up to and including its last line break.
  let text: [UInt8]
  /// The signatures, in the order of their lines.
  var signatures: [NoteSignature]

  /// The limits of a note in bytes and signatures; the specification requires reading at least 16.
  private static let most = (bytes: 256 * 1024, signatures: 64)

  init(text: [UInt8], signatures: [NoteSignature]) {
    self.text = text
    self.signatures = signatures
  }

  /// Parses a note without checking its signatures.
  static func read(_ bytes: [UInt8], subject: String) throws(Refusal) -> SignedNote {
    try MergeMarkers.refuse(in: bytes, subject)
    guard bytes.count <= most.bytes, bytes.last == 0x0A,
      bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }),
      String(validating: bytes, as: UTF8.self) != nil,
      let end = lastBlankLine(bytes)
    else { throw malformed(subject) }
    let text = Array(bytes[...end])
    return SignedNote(text: text, signatures: try lines(bytes[(end + 2)...], subject))
  }

  /// Parses one or more signature lines.
  static func lines(
    _ bytes: ArraySlice<UInt8>, _ subject: String
  ) throws(Refusal) -> [NoteSignature] {
    var signatures: [NoteSignature] = []
    guard bytes.last == 0x0A else { throw malformed(subject) }
    for line in bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard signatures.count < most.signatures, let text = String(validating: line, as: UTF8.self),
        let signature = NoteSignature(line: text)
      else { throw malformed(subject) }
      guard !signatures.contains(where: { $0.id == signature.id && $0.name == signature.name })
      else { throw repeated(signature, subject) }
      signatures.append(signature)
    }
    return signatures
  }

  /// The note as a file.
  package var bytes: [UInt8] { text + [0x0A] + Array(signatures.map(\.line).joined().utf8) }

  /// The verified signature of a key; nil when that key did not sign.
  func signature(of verifier: NoteVerifier) throws(Refusal) -> Signed? {
    guard let signature = signatures.first(where: { verifier.made($0) }) else { return nil }
    return Signed(time: try verifier.check(signature, of: text))
  }

  /// Evidence that a key signed, and the time it states.
  struct Signed {
    /// The time that a cosignature states.
    let time: Instant?
  }

  /// The index at which the last two consecutive line breaks start.
  private static func lastBlankLine(_ bytes: [UInt8]) -> Int? {
    var index = bytes.count - 2
    while index >= 0 {
      if bytes[index] == 0x0A, bytes[index + 1] == 0x0A { return index }
      index -= 1
    }
    return nil
  }

  private static func malformed(_ subject: String) -> Refusal {
    Refusal(
      .noteMalformed, subject,
      el: "δεν είναι υπογεγραμμένο σημείωμα (C2SP signed-note)",
      en: "is no signed note (C2SP signed-note)")
  }

  private static func repeated(_ signature: NoteSignature, _ subject: String) -> Refusal {
    Refusal(
      .noteSignatureRepeated, subject,
      el: "η υπογραφή του \(signature.name) υπάρχει δύο φορές",
      en: "the signature of \(signature.name) stands twice")
  }
}
