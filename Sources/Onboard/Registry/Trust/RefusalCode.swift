extension Refusal {
  /// The causes of refusals. Codes are permanent; a code that is no longer used is never given a
  /// new meaning.
  package enum Code: String, CaseIterable, Sendable {
    // MARK: Files
    /// A required file is missing.
    case fileMissing = "file-missing"
    /// A file is larger than such a file may be.
    case fileTooLarge = "file-too-large"
    /// A symbolic link takes the place of a file or a folder.
    case fileIsLink = "file-is-link"
    /// A folder, pipe, socket or device takes the place of a file.
    case fileNotRegular = "file-not-regular"
    /// Something that is not a folder takes the place of a folder.
    case folderNotFolder = "folder-not-folder"
    /// A file or folder cannot be read: permission is missing, or the disk fails.
    case fileUnreadable = "file-unreadable"
    /// A file in an output's place was not written by the tool.
    case outputTaken = "output-taken"
    /// A list of the tool's files does not have the form of such a list.
    case listMalformed = "list-malformed"
    /// A file is not JSON, or does not match its format.
    case jsonMalformed = "json-malformed"
    /// An object contains a member twice.
    case jsonDuplicate = "json-duplicate"
    /// A signed file is not in canonical form, so another spelling of it would mean the same.
    case jsonNotCanonical = "json-not-canonical"

    // MARK: Envelopes and statements

    /// The envelope is not a DSSE envelope.
    case envelopeMalformed = "envelope-malformed"
    /// The envelope carries another type of payload.
    case payloadTypeUnknown = "payload-type-unknown"
    /// The envelope's signatures are not exactly one for each key, in order.
    case signatureOrder = "signature-order"
    /// The payload is not an in-toto statement, version 1.
    case statementMalformed = "statement-malformed"
    /// The statement is of a kind that does not belong here.
    case predicateUnknown = "predicate-unknown"

    // MARK: Signatures

    /// There is no signature.
    case signatureMissing = "signature-missing"
    /// A signature does not match the signed bytes.
    case signatureWrong = "signature-wrong"
    /// A signature is by a key that the authority does not know.
    case signatureKeyUnknown = "signature-key-unknown"
    /// A signature is by a key of another role.
    case signatureRole = "signature-role"
    /// A signature is by a key that was not valid at the time.
    case signatureKeyNotValid = "signature-key-not-valid"
    /// The person has already signed.
    case alreadySigned = "already-signed"
    /// The submitter of the file has signed the approval.
    case selfApproval = "self-approval"
    /// The approval of a submission no longer counts: it was taken back, or withdrawn since.
    case approvalEnded = "approval-ended"
    /// The same configuration is already approved.
    case alreadyApproved = "already-approved"
    /// Nobody submitted the file by a signed statement.
    case notSubmitted = "not-submitted"
    /// The file was changed after it was received.
    case submissionStale = "submission-stale"
    /// Another submission was decided after this one was received.
    case submissionDecided = "submission-decided"
    /// The same file was received already.
    case submissionRepeated = "submission-repeated"
    /// A declaration after a withdrawal bears the request of what was withdrawn.
    case requestRepeated = "request-repeated"
    /// A review names another submission than its statement does.
    case submissionOther = "submission-other"
    /// Two branches received the same file, and git joined their statements with its marks.
    case submissionMerged = "submission-merged"
    /// A key that submits for one body signed a submission about another.
    case submitterOther = "submitter-other"
    /// A confirmation changes more than the calendar of what is in force.
    case confirmationTooWide = "confirmation-too-wide"
    /// There is nothing to confirm.
    case confirmationEmpty = "confirmation-empty"
    /// Something has changed since the review.
    case reviewChanged = "review-changed"

    // MARK: Records

    /// A file is not the one that was signed.
    case subjectChanged = "subject-changed"
    /// So many municipalities are missing at once that it may be a mistake.
    case removalTooLarge = "removal-too-large"
    /// A record was taken away.
    case recordMissing = "record-missing"
    /// A record is about another municipality.
    case recordOfAnother = "record-of-another"
    /// A record is in the place of another.
    case recordOutOfOrder = "record-out-of-order"
    /// A record does not follow the one before it.
    case chainBroken = "chain-broken"
    /// An act does not match the approval that counts.
    case enactmentUnapproved = "enactment-unapproved"
    /// An act cannot follow the act before it.
    case enactmentOutOfTurn = "enactment-out-of-turn"

    /// An act was posted before what it rests on.
    case postingReversed = "posting-reversed"
    /// An act was signed for before it was posted.
    case postingInFuture = "posting-in-future"
    /// An act has a number that belongs to another act.
    case actNumberReused = "act-number-reused"
    /// An amendment changes nothing.
    case amendmentEmpty = "amendment-empty"
    /// An act is about a mode, an office or a department that the configuration in force lacks.
    case partUnknown = "part-unknown"
    /// An act lifts the suspension of a part that is not suspended by itself.
    case partNotSuspended = "part-not-suspended"
    /// With the suspended parts, nothing would be left of what is in force.
    case partsLeaveNothing = "parts-leave-nothing"
    /// A suspension names only parts that are suspended already.
    case suspensionEmpty = "suspension-empty"
    /// A revocation names no record of the municipality.
    case revocationUnknown = "revocation-unknown"
    /// A revocation would bring back what an act ended.
    case revocationGivesBack = "revocation-gives-back"
    /// A reason may name a person, and records stay public.
    case reasonPersonal = "reason-personal"
    /// A record does not have the expected form.
    case recordMalformed = "record-malformed"
    /// A submission was reviewed before another that was decided meanwhile.
    case reviewForked = "review-forked"
    /// A submission was compared with an approval other than the last.
    case baselineWrong = "baseline-wrong"
    /// An approval that names no act changes more than administrators may.
    case adjustmentTooWide = "adjustment-too-wide"
    /// A submission was judged too long before its signature, or after it.
    case judgementDay = "judgement-day"
    /// A submission names other rules, policy or register than its compiler has.
    case provenanceWrong = "provenance-wrong"
    /// Only the line ends of a signed file differ.
    case lineEndsChanged = "line-ends-changed"

    // MARK: Votes and seals

    /// A vote does not have one signature, of the key in its name.
    case signatureMisplaced = "signature-misplaced"
    /// A vote was not sealed soon enough.
    case signatureTooOld = "signature-too-old"
    /// A vote was not sealed soon after its key ended.
    case signatureKeyEnded = "signature-key-ended"
    /// The key of a vote has leaked.
    case keyLeaked = "key-leaked"
    /// A vote was made after the decision or the sealing, or arrived after the sealing.
    case voteLate = "vote-late"
    /// A rejection was signed in time to decide, and arrived after the approval was sealed.
    case rejectionBelated = "rejection-belated"
    /// A vote was signed before the submission was received.
    case voteEarly = "vote-early"
    /// A file of a record is called like a vote and cannot be read as one, and may be a rejection.
    case voteUnreadable = "vote-unreadable"
    /// A rejection of something other than a submission.
    case voteMisplaced = "vote-misplaced"
    /// A vote that a seal names is missing.
    case voteMissing = "vote-missing"
    /// A seal does not have the expected form.
    case sealMalformed = "seal-malformed"
    /// A seal does not agree with the votes.
    case sealWrong = "seal-wrong"
    /// A seal is not in the log: it comes from an interrupted run, or from a lost branch.
    case sealStrayed = "seal-strayed"
    /// A record was sealed on a lost branch, cannot follow the others, and no longer counts.
    case sealLost = "seal-lost"
    /// A record rests on another that is not sealed.
    case sealHeld = "seal-held"
    /// A vote names a policy that is not known.
    case policyUnknown = "policy-unknown"
    /// A vote names a policy that a newer one had replaced.
    case policySuperseded = "policy-superseded"
    /// A file has the marks of a merge in which git could not join two versions.
    case mergeMarkers = "merge-markers"
    /// The clock of this machine is behind the log.
    case clockBehind = "clock-behind"
    /// The clock of this machine is long after everything in the registry.
    case clockAhead = "clock-ahead"

    // MARK: Verification

    /// A record is dated in the future.
    case recordFromFuture = "record-from-future"
    /// Records that were seen before are gone.
    case recordRollback = "record-rollback"
    /// The log has an entry whose record is gone.
    case recordRemoved = "record-removed"
    /// The folder of records contains something that is not a municipality's folder.
    case folderForeign = "folder-foreign"
    /// A folder of records has a code that is not in the register of municipalities.
    case municipalityUnknown = "municipality-unknown"
    /// A record has no proof from the log.
    case logProofMissing = "log-proof-missing"
    /// No witness has seen the log recently.
    case checkpointStale = "checkpoint-stale"
    /// The log does not extend what was seen before.
    case logRollback = "log-rollback"
    /// A configuration is not what its source compiles to.
    case configurationNotCompiled = "configuration-not-compiled"
    /// A configuration was approved with another version of the compiler, and this one gives a
    /// different result.
    case compilerDiffers = "compiler-differs"
    /// The index of deployments is malformed.
    case indexMalformed = "index-malformed"
    /// The index lists something that is not in force.
    case indexNotInForce = "index-not-in-force"
    /// The index does not list everything that is in force.
    case indexStale = "index-stale"
    /// The file of digests of what is deployed is missing.
    case sumsMissing = "sums-missing"
    /// The file of digests does not match the deployment index.
    case sumsAltered = "sums-altered"
    /// The copy of a configuration in force is missing.
    case copyMissing = "copy-missing"
    /// The copy of a configuration in force does not match the approved one.
    case copyAltered = "copy-altered"
    /// A file among what is in force belongs to nothing that is in force.
    case copyForeign = "copy-foreign"
    /// What is in force was not applied to a cluster.
    case appliedMissing = "applied-missing"
    /// A cluster has something other than what was proved.
    case appliedDiffers = "applied-differs"
    /// A cluster has one of our objects that is not in force.
    case appliedForeign = "applied-foreign"
    /// A cluster has a second object for one that is in force.
    case appliedTwice = "applied-twice"
    /// The state of earlier verifications is malformed.
    case stateMalformed = "state-malformed"

    // MARK: Authority

    /// A member of TUF metadata is missing, or does not match TUF or our addition to it.
    case metadataMalformed = "metadata-malformed"
    /// A text in metadata contains something other than printable ASCII, which clients sign
    /// differently.
    case metadataNotASCII = "metadata-not-ascii"
    /// The metadata is of another type: a policy in the place of a root, or the reverse.
    case metadataType = "metadata-type"
    /// The metadata follows a version of TUF's specification that is not supported.
    case specificationUnknown = "specification-unknown"
    /// A root does not have the version that its file name demands.
    case rootVersion = "root-version"
    /// A root names the digest of another root before it.
    case rootPrevious = "root-previous"
    /// A root is missing from the chain, so newer ones cannot be reached.
    case rootGap = "root-gap"
    /// There are more successive roots than a client follows.
    case rootTooMany = "root-too-many"
    /// Too few persons of the preceding root signed a root.
    case rootUnsignedByPrevious = "root-unsigned-by-previous"
    /// Too few persons of its own root role signed a root.
    case rootUnsigned = "root-unsigned"
    /// The newest root has expired.
    case rootExpired = "root-expired"
    /// Too few persons of the targets role signed the policy.
    case policyUnsigned = "policy-unsigned"
    /// The policy has expired.
    case policyExpired = "policy-expired"
    /// A policy does not follow the ones before it.
    case policyVersion = "policy-version"
    /// A sealed version of the authority is missing.
    case versionMissing = "version-missing"
    /// A version of the authority differs from the sealed one.
    case versionAltered = "version-altered"
    /// Metadata is older than what was seen before.
    case versionRollback = "version-rollback"
    /// A threshold is lower than one.
    case thresholdZero = "threshold-zero"
    /// A threshold is lower than the role requires.
    case thresholdTooLow = "threshold-too-low"
    /// A role has fewer persons than its threshold.
    case thresholdUnreachable = "threshold-unreachable"
    /// A key is listed under an identity that is not its own.
    case keyIDMismatch = "key-id-mismatch"
    /// A public key is listed under two identities.
    case keyDuplicate = "key-duplicate"
    /// A key is not Ed25519, is not a point of the curve, or is one of small order.
    case keyUnusable = "key-unusable"
    /// A role or an entry names a key that the metadata does not contain.
    case keyUnknown = "key-unknown"
    /// A role lists a key twice.
    case keyRepeated = "key-repeated"
    /// A key signed the same metadata twice.
    case signatureDuplicate = "signature-duplicate"
    /// There is an unexpected role.
    case roleUnknown = "role-unknown"
    /// A required role is missing.
    case roleMissing = "role-missing"
    /// A role is listed twice.
    case roleDuplicate = "role-duplicate"
    /// A key has no named holder.
    case personMissing = "person-missing"
    /// A key has one holder in the root and another in the policy.
    case personConflict = "person-conflict"
    /// One person holds two duties that must be kept apart.
    case dutyConflict = "duty-conflict"
    /// A submitter's key is bound to no body, or the key of another role is bound to one.
    case submitterUnbound = "submitter-unbound"
    /// The validity of a key ends before it starts.
    case validityReversed = "validity-reversed"
    /// The quorum is larger than the number of witnesses.
    case quorumUnreachable = "quorum-unreachable"
    /// The authority is a demonstration, whose private keys are public.
    case demonstrationAuthority = "demonstration-authority"

    // MARK: Notes
    /// A text is not a signed note.
    case noteMalformed = "note-malformed"
    /// A note's key is malformed, or does not match its id.
    case noteKeyMalformed = "note-key-malformed"
    /// A key makes signatures of a type that is not supported.
    case noteKeyUnsupported = "note-key-unsupported"
    /// The key that must sign a note did not.
    case noteSignatureMissing = "note-signature-missing"
    /// A signature by a known key is not valid for the note.
    case noteSignatureInvalid = "note-signature-invalid"
    /// Two signatures of a note claim to be by the same key.
    case noteSignatureRepeated = "note-signature-repeated"

    // MARK: The log, its checkpoints and proofs
    /// The log has entries, but no checkpoint.
    case checkpointMissing = "checkpoint-missing"
    /// A note is not a checkpoint.
    case checkpointMalformed = "checkpoint-malformed"
    /// A checkpoint is of another log.
    case checkpointOrigin = "checkpoint-origin"
    /// A cosignature is for another checkpoint than the log's.
    case checkpointOther = "checkpoint-other"
    /// Fewer witnesses than required signed a checkpoint.
    case witnessQuorum = "witness-quorum"
    /// A file is not an inclusion proof.
    case logProofMalformed = "log-proof-malformed"
    /// A proof does not lead from the entry to the checkpoint's root.
    case logProofInvalid = "log-proof-invalid"
    /// Two trees of the same size differ.
    case logForked = "log-forked"
    /// There is no proof that a log only grew.
    case logInconsistent = "log-inconsistent"
    /// The log does not contain an entry.
    case logEntryUnknown = "log-entry-unknown"
    /// An entry is not yet covered by a checkpoint.
    case logEntryUnsigned = "log-entry-unsigned"
    /// A file of entries is malformed.
    case logEntryMalformed = "log-entry-malformed"
    /// An unsigned entry of the log has no seal, and no version of the authority, that it is of.
    case logEntryOrphaned = "log-entry-orphaned"
    /// The log contains an entry twice.
    case logEntryRepeated = "log-entry-repeated"
    /// The times of a log's entries go back.
    case logTimeReversed = "log-time-reversed"
    /// Entries that the checkpoint counts are gone.
    case logTruncated = "log-truncated"
    /// The entries are not those that were signed, although the tiles are.
    case logEntriesAltered = "log-entries-altered"
    /// A tile that the checkpoint needs is missing.
    case logTileMissing = "log-tile-missing"
    /// A tile is shorter or longer than its name says.
    case logTileTruncated = "log-tile-truncated"
    /// A tile does not match the hashes of the entries.
    case logTileAltered = "log-tile-altered"
    /// A file in the log's folder does not belong there.
    case logFileForeign = "log-file-foreign"
  }
}
