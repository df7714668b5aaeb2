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
    /// The envelope's signatures are not one for each key, in order.
    case signatureOrder = "signature-order"
    /// The payload is not an in-toto statement, version 1.
    case statementMalformed = "statement-malformed"
    /// The statement is of a kind that does not belong here.
    case predicateUnknown = "predicate-unknown"

    // MARK: Signatures

    /// Nobody has signed.
    case signatureMissing = "signature-missing"
    /// A signature is not of these bytes.
    case signatureWrong = "signature-wrong"
    /// A signature is by a key that the authority does not know.
    case signatureKeyUnknown = "signature-key-unknown"
    /// A signature is by a key of another role.
    case signatureRole = "signature-role"
    /// A signature is by a key that was not valid then.
    case signatureKeyNotValid = "signature-key-not-valid"
    /// The person has signed already.
    case alreadySigned = "already-signed"
    /// Who submitted the file has signed.
    case selfApproval = "self-approval"

    /// The same configuration is approved already.
    case alreadyApproved = "already-approved"
    /// Something changed since the review.
    case reviewChanged = "review-changed"

    // MARK: Records

    /// A file is not the one that was signed.
    case subjectChanged = "subject-changed"
    /// A record was taken away.
    case recordMissing = "record-missing"
    /// A record is about another municipality.
    case recordOfAnother = "record-of-another"
    /// A record stands at another's place.
    case recordOutOfOrder = "record-out-of-order"
    /// A record does not follow the one before it.
    case chainBroken = "chain-broken"
    /// A record is older than the one before it.
    case timeReversed = "time-reversed"
    /// An approval has ended.
    case approvalExpired = "approval-expired"
    /// An act is not of the approval that counts.
    case enactmentUnapproved = "enactment-unapproved"
    /// An act cannot follow the one before it.
    case enactmentOutOfTurn = "enactment-out-of-turn"

    // MARK: Verification

    /// The keys of the authority are public.
    case authorityDemonstration = "authority-demonstration"
    /// A record is of a time that has not come.
    case recordFromFuture = "record-from-future"
    /// Records that were seen before are gone.
    case recordRollback = "record-rollback"
    /// The log has an entry whose record is gone.
    case recordRemoved = "record-removed"
    /// A record has no proof from the log.
    case logProofMissing = "log-proof-missing"
    /// No witness has seen the log lately.
    case checkpointStale = "checkpoint-stale"
    /// The log does not go on from what was seen before.
    case logRollback = "log-rollback"
    /// A configuration is not what its source compiles to.
    case configurationNotCompiled = "configuration-not-compiled"
    /// A configuration was approved with another version of the compiler, and differs with this.
    case compilerDiffers = "compiler-differs"
    /// The index of what is in force is not one.
    case indexMalformed = "index-malformed"
    /// The index lists what is not in force.
    case indexNotInForce = "index-not-in-force"
    /// The index does not list what is in force.
    case indexStale = "index-stale"
    /// The state of earlier verifications is not one.
    case stateMalformed = "state-malformed"
  }
}
