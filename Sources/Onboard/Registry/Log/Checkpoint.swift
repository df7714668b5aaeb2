import Ground

/// The signed state of a log: its name, size and root (C2SP tlog-checkpoint).
package struct Checkpoint: Hashable, Sendable {
  /// The log's name.
  package let origin: String
  /// The number of entries in the log.
  package let size: Int
  /// The root hash of the tree over those entries.
  package let root: TreeHash
  /// The note: the text with its signatures.
  var note: SignedNote

  /// The largest size that is read; JSON numbers have the same limit.
  private static let largest = 1 << 53

  /// Reads a checkpoint without checking its signatures.
  static func read(_ bytes: [UInt8], subject: String = "checkpoint") throws(Refusal) -> Checkpoint {
    try Checkpoint(try SignedNote.read(bytes, subject: subject), subject: subject)
  }

  private init(_ note: SignedNote, subject: String) throws(Refusal) {
    let text = String(decoding: note.text, as: UTF8.self)
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    // The text ends with a line break, and nothing follows it.
    guard lines.count >= 4, !lines.dropLast().contains(""), NoteVerifier.isName(lines[0]),
      let size = Self.number(lines[1]), let root = TreeHash(base64: lines[2])
    else {
      throw Refusal(
        .checkpointMalformed, subject,
        el: "δεν είναι σημείο ελέγχου μητρώου αποφάσεων (C2SP tlog-checkpoint)",
        en: "is no checkpoint of a log (C2SP tlog-checkpoint)")
    }
    origin = lines[0]
    self.size = size
    self.root = root
    self.note = note
  }

  /// The text of a checkpoint, for signing.
  static func text(origin: String, size: Int, root: TreeHash) -> [UInt8] {
    Array("\(origin)\n\(size)\n\(root.base64)\n".utf8)
  }

  /// Reads a number that has only one spelling: no sign and no leading zeros.
  static func number(_ text: String) -> Int? {
    guard let number = Int(text), 0...largest ~= number, "\(number)" == text else { return nil }
    return number
  }

  /// The verified signature of a key; the refusal of a wrong one names the checkpoint's file.
  private func signature(
    of verifier: NoteVerifier, _ subject: String
  ) throws(Refusal) -> SignedNote.Signed? {
    do throws(Refusal) {
      return try note.signature(of: verifier)
    } catch {
      throw error.about(subject)
    }
  }

  /// Refuses a checkpoint that was not signed with the log's key.
  func check(log: NoteVerifier, subject: String = "checkpoint") throws(Refusal) {
    guard origin.utf8.elementsEqual(log.name.utf8) else {
      throw Refusal(
        .checkpointOrigin, subject,
        el: "είναι του μητρώου αποφάσεων \(origin), όχι του \(log.name)",
        en: "is of the log \(origin), not of \(log.name)")
    }
    guard log.kind == .ed25519, try signature(of: log, subject) != nil else {
      throw Refusal(
        .noteSignatureMissing, subject,
        el: "λείπει η υπογραφή του μητρώου αποφάσεων \(log.name)",
        en: "the signature of the log \(log.name) is missing")
    }
  }

  /// The verifier of the log that the checkpoint names; refuses one of a log that is not known.
  func verifier(
    among logs: [NoteVerifier], subject: String
  ) throws(Refusal) -> NoteVerifier {
    if let log = logs.first(where: { $0.name == origin }) { return log }
    throw Refusal(
      .checkpointOrigin, subject, el: "άγνωστο μητρώο αποφάσεων: \(origin)",
      en: "of an unknown log: \(origin)")
  }

  /// The newest time at which a witness signed; refuses a checkpoint that fewer witnesses than the
  /// quorum signed. A key counts once, whatever names it signs under.
  func check(
    witnesses: [NoteVerifier], quorum: Int, subject: String = "checkpoint"
  ) throws(Refusal) -> Instant? {
    var times: [PublicKey: Instant] = [:]
    for witness in witnesses where witness.kind == .cosignature {
      guard let time = try signature(of: witness, subject)?.time else { continue }
      times[witness.key] = max(time, times[witness.key] ?? time)
    }
    guard times.count >= quorum else {
      throw Refusal(
        .witnessQuorum, subject,
        el: "μάρτυρες που συνυπέγραψαν: \(times.count), χρειάζονται: \(quorum)",
        en: "witnesses that signed: \(times.count), needed: \(quorum)")
    }
    return times.values.max()
  }
}
