extension Refusal {
  /// The causes of refusals. Codes are permanent; a code that is no longer used is never given a
  /// new meaning.
  package enum Code: String, CaseIterable, Sendable {
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

    // MARK: Authority

    /// A member of TUF metadata is missing, or is not what TUF or our addition to it says.
    case metadataMalformed = "metadata-malformed"
    /// A text in metadata has other than printable ASCII letters, which clients sign differently.
    case metadataNotASCII = "metadata-not-ascii"
    /// The metadata is of another type: a policy in the place of a root, or the reverse.
    case metadataType = "metadata-type"
    /// The metadata follows a version of TUF's specification that is not known here.
    case specificationUnknown = "specification-unknown"
    /// A root does not carry the version that its place demands.
    case rootVersion = "root-version"
    /// A root is missing between others, so that newer ones cannot be reached.
    case rootGap = "root-gap"
    /// More roots follow one another than a client walks through.
    case rootTooMany = "root-too-many"
    /// Too few persons of the root before it signed a root.
    case rootUnsignedByPrevious = "root-unsigned-by-previous"
    /// Too few persons of its own root role signed a root.
    case rootUnsigned = "root-unsigned"
    /// The newest root has expired.
    case rootExpired = "root-expired"
    /// Too few persons of the targets role signed the policy.
    case policyUnsigned = "policy-unsigned"
    /// The policy has expired.
    case policyExpired = "policy-expired"
    /// Metadata is older than what was seen before.
    case versionRollback = "version-rollback"
    /// A threshold is lower than one.
    case thresholdZero = "threshold-zero"
    /// A threshold is lower than the role must have.
    case thresholdTooLow = "threshold-too-low"
    /// A role has fewer persons than its threshold.
    case thresholdUnreachable = "threshold-unreachable"
    /// A key stands under an identity that is not its own.
    case keyIDMismatch = "key-id-mismatch"
    /// A public key stands under two identities.
    case keyDuplicate = "key-duplicate"
    /// A key is not Ed25519, is no point of the curve, or is one of small order.
    case keyUnusable = "key-unusable"
    /// A role or an entry names a key that the metadata does not have.
    case keyUnknown = "key-unknown"
    /// A role lists a key twice.
    case keyRepeated = "key-repeated"
    /// A key signed the same metadata twice.
    case signatureDuplicate = "signature-duplicate"
    /// There is a role that does not belong there.
    case roleUnknown = "role-unknown"
    /// A role that must be there is not.
    case roleMissing = "role-missing"
    /// A role stands twice.
    case roleDuplicate = "role-duplicate"
    /// Nobody is named as the holder of a key.
    case personMissing = "person-missing"
    /// A key has one holder in the root and another one in the policy.
    case personConflict = "person-conflict"
    /// One person holds two duties that must be apart.
    case dutyConflict = "duty-conflict"
    /// The validity of a key ends before it starts.
    case validityReversed = "validity-reversed"
    /// More witnesses must sign than there are.
    case quorumUnreachable = "quorum-unreachable"
    /// The authority is a demonstration, whose private keys everybody has.
    case demonstrationAuthority = "demonstration-authority"

    // MARK: Notes

    /// A text is no signed note.
    case noteMalformed = "note-malformed"
    /// A key for notes is not of its form, or does not fit its id.
    case noteKeyMalformed = "note-key-malformed"
    /// A key makes signatures of a type that is not supported.
    case noteKeyUnsupported = "note-key-unsupported"
    /// The key that must have signed a note did not.
    case noteSignatureMissing = "note-signature-missing"
    /// A signature of a known key does not hold for the note.
    case noteSignatureInvalid = "note-signature-invalid"
    /// Two signatures of a note say to be of the same key.
    case noteSignatureRepeated = "note-signature-repeated"

    // MARK: The log, its checkpoints and proofs

    /// The log has entries, but no checkpoint.
    case checkpointMissing = "checkpoint-missing"
    /// A note is no checkpoint.
    case checkpointMalformed = "checkpoint-malformed"
    /// A checkpoint is of another log.
    case checkpointOrigin = "checkpoint-origin"
    /// A cosignature is of another checkpoint than the log's.
    case checkpointOther = "checkpoint-other"
    /// Fewer witnesses than needed signed a checkpoint.
    case witnessQuorum = "witness-quorum"
    /// A file is no proof of inclusion.
    case logProofMalformed = "log-proof-malformed"
    /// A proof does not lead from the entry to the checkpoint's root.
    case logProofInvalid = "log-proof-invalid"
    /// Two trees of the same size differ.
    case logForked = "log-forked"
    /// It is not proved that a log only grew.
    case logInconsistent = "log-inconsistent"
    /// The log does not have an entry.
    case logEntryUnknown = "log-entry-unknown"
    /// An entry waits for the next checkpoint.
    case logEntryUnsigned = "log-entry-unsigned"
    /// A file of entries is not of its form.
    case logEntryMalformed = "log-entry-malformed"
    /// An entry stands twice in the log.
    case logEntryRepeated = "log-entry-repeated"
    /// Entries that the checkpoint counts are gone.
    case logTruncated = "log-truncated"
    /// Entries are not those that were signed, while the tiles are.
    case logEntriesAltered = "log-entries-altered"
    /// A tile that the checkpoint needs is missing.
    case logTileMissing = "log-tile-missing"
    /// A tile is shorter or longer than its name says.
    case logTileTruncated = "log-tile-truncated"
    /// A tile does not have the hashes of the entries.
    case logTileAltered = "log-tile-altered"
    /// A file stands in the log that does not belong there.
    case logFileForeign = "log-file-foreign"
  }
}
