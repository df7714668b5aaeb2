extension Refusal.Code {
  /// The kind of remedy after a refusal for this cause.
  var remedy: Remedy.Kind {
    switch self {
    case .fileMissing, .fileTooLarge, .fileIsLink, .fileNotRegular, .folderNotFolder,
      .fileUnreadable, .listMalformed, .jsonMalformed, .jsonDuplicate,
      .jsonNotCanonical, .envelopeMalformed, .payloadTypeUnknown, .signatureOrder,
      .statementMalformed, .predicateUnknown, .recordMalformed, .lineEndsChanged,
      .sealMalformed, .metadataMalformed, .metadataNotASCII, .versionMissing, .versionAltered,
      .noteMalformed, .checkpointMissing, .checkpointMalformed, .logProofMalformed,
      .logEntryMalformed, .logTruncated, .logEntriesAltered, .logTileMissing,
      .logTileTruncated, .logTileAltered, .voteMissing, .signatureMissing, .signatureWrong,
      .subjectChanged, .recordMissing, .recordOutOfOrder, .recordRemoved, .chainBroken, .sealWrong,
      .stateMalformed, .noteSignatureInvalid, .noteSignatureRepeated, .logEntryRepeated,
      .logTimeReversed:
      .restore
    case .notSubmitted, .submissionStale, .submissionDecided, .submissionOther,
      .submissionMerged, .approvalEnded:
      .receive
    case .requestRepeated:
      .ask
    case .confirmationTooWide, .confirmationEmpty, .reviewChanged, .amendmentEmpty,
      .reviewForked, .baselineWrong, .adjustmentTooWide, .judgementDay, .provenanceWrong,
      .signatureTooOld, .policySuperseded, .municipalityUnknown, .submissionRepeated, .voteEarly,
      .configurationNotCompiled:
      .review
    case .policyUnknown:
      .update
    case .alreadySigned, .selfApproval, .quorumUnreachable:
      .another
    case .outputTaken, .alreadyApproved, .removalTooLarge, .recordOfAnother, .partUnknown,
      .partNotSuspended, .partsLeaveNothing, .suspensionEmpty, .revocationUnknown,
      .revocationGivesBack, .logEntryUnknown, .voteLate:
      .look
    case .enactmentUnapproved, .enactmentOutOfTurn, .postingReversed, .postingInFuture,
      .actNumberReused:
      .act
    case .voteUnreadable, .voteMisplaced:
      .remove
    case .logProofMissing, .logProofInvalid, .logEntryUnsigned:
      .seal
    case .sealStrayed, .mergeMarkers, .logForked, .logInconsistent, .logEntryOrphaned:
      .mend
    case .sealHeld: .first
    case .checkpointOther, .checkpointStale, .witnessQuorum: .cosign
    case .recordRollback, .logRollback, .versionRollback: .fetch
    case .folderForeign, .logFileForeign: .moveAway
    case .indexMalformed, .indexNotInForce, .indexStale, .sumsMissing,
      .sumsAltered, .copyMissing, .copyAltered, .copyForeign:
      .build
    case .signatureKeyUnknown, .signatureRole, .signatureKeyNotValid, .signatureMisplaced,
      .signatureKeyEnded, .keyLeaked, .keyIDMismatch, .keyDuplicate, .keyUnusable,
      .keyUnknown, .keyRepeated, .roleUnknown, .roleMissing, .roleDuplicate, .personMissing,
      .personConflict, .dutyConflict, .submitterOther, .submitterUnbound, .demonstrationAuthority,
      .noteKeyMalformed,
      .noteKeyUnsupported, .noteSignatureMissing, .checkpointOrigin:
      .keys
    case .metadataType, .specificationUnknown, .rootVersion, .rootPrevious, .rootGap,
      .rootTooMany, .rootUnsignedByPrevious, .rootUnsigned, .rootExpired, .policyUnsigned,
      .policyExpired, .policyVersion, .thresholdZero, .thresholdTooLow, .thresholdUnreachable,
      .signatureDuplicate, .validityReversed:
      .renew
    case .clockBehind, .clockAhead, .recordFromFuture:
      .clock
    case .appliedMissing, .appliedDiffers, .appliedForeign, .appliedTwice:
      .deploy
    case .compilerDiffers:
      .version
    case .sealLost: .again
    case .rejectionBelated: .revoke
    case .reasonPersonal: .rewrite
    }
  }
}
