import Schema

/// A record and the persons who signed it, after every signature was verified.
package struct SignedRecord: Hashable, Sendable {
  /// The record.
  package let stored: StoredRecord
  /// The persons who signed it.
  package let persons: Set<String>
  /// How many must sign it.
  package let needed: Int

  /// Whether enough persons have signed it.
  package var isComplete: Bool { persons.count >= needed }

  /// Verifies the signatures of a record: each must be valid, made with a key that had the right
  /// role when the record was made, by a person who did not submit the file.
  package init(_ stored: StoredRecord, by authority: Authority) throws(Refusal) {
    let record = stored.record
    let signatories = authority.signatories(
      of: stored.envelope.message, signatures: stored.envelope.signatures, as: record.role,
      at: record.at)
    if let ignored = signatories.ignored.first {
      throw Refusal(
        ignored.cause.code, stored.path,
        el: "\(ignored.cause.text.el): \(ignored.keyID.prefix(16))…",
        en: "\(ignored.cause.text.en): \(ignored.keyID.prefix(16))…")
    }
    guard !signatories.persons.isEmpty else {
      throw Refusal(
        .signatureMissing, stored.path, el: "δεν έχει καμία υπογραφή", en: "nobody has signed it")
    }
    if let submitter = stored.approval?.submitter, signatories.persons.contains(submitter) {
      throw Refusal(
        .selfApproval, stored.path, el: "υπέγραψε όποιος υπέβαλε τη δήλωση («\(submitter)»)",
        en: "signed by who submitted the file (“\(submitter)”)")
    }
    self.stored = stored
    persons = signatories.persons
    // One reviewer is enough to reject.
    needed = stored.approval?.verdict == .reject ? 1 : authority.threshold(of: record.role)
  }
}

extension Signatories.Cause {
  /// The code of the refusal that corresponds to this cause.
  var code: Refusal.Code {
    switch self {
    case .unknownKey: .signatureKeyUnknown
    case .otherRole: .signatureRole
    case .notValidThen: .signatureKeyNotValid
    case .repeated: .signatureOrder
    case .wrong: .signatureWrong
    }
  }
}
