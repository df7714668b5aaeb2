extension Refusal {
  /// The causes of refusals. Codes are permanent; a code that is no longer used is never given a
  /// new meaning.
  enum Code: String, CaseIterable, Sendable {
    // MARK: Files

    /// A file that must be there is not.
    case fileMissing = "file-missing"
    /// A file is larger than such a file may be.
    case fileTooLarge = "file-too-large"
    /// A file is not JSON, or is not what its format says.
    case jsonMalformed = "json-malformed"
    /// A member stands twice in an object.
    case jsonDuplicate = "json-duplicate"
    /// A signed file is not in canonical form, so that two files would mean the same.
    case jsonNotCanonical = "json-not-canonical"

    // MARK: Envelopes and statements

    /// The envelope is not DSSE.
    case envelopeMalformed = "envelope-malformed"
    /// The envelope carries another kind of payload.
    case payloadTypeUnknown = "payload-type-unknown"
    /// The payload is not an in-toto statement, version 1.
    case statementMalformed = "statement-malformed"
    /// The statement is of a kind that does not belong here.
    case predicateUnknown = "predicate-unknown"
  }
}
