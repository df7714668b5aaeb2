import Outputs
import Schema

/// The shapes of the files that a registry keeps: records, signatures, seals, and what a pipeline
/// has seen.
extension ReportShape {
  /// All shapes of stored files.
  static let ofStored: [ReportShape] = [
    storedRecord, seal, envelope, vote, submission, verifyState,
  ]

  /// The matter that a file is about: exactly one of the two members is present.
  private static let decided = [
    ShapeMember(optional: "municipality", .code, "for appointments: the municipality’s code"),
    ShapeMember(optional: "signIn", .text, "for sign-in: the code, or the folder of a body"),
  ]

  static let storedRecord = ReportShape(
    "onboard/record/v2", "What is decided, apart from who signs it and when.",
    decided + [
      ShapeMember(
        "content",
        .oneOf([
          ("Review", .object(signed)), ("Enactment", .object(posted)),
          ("Revocation", .object(revocation)),
        ]), "what is decided, by its kind"),
      ShapeMember("kind", .words(Record.kinds.sorted()), "the kind of decision"),
    ])

  private static let posted = [
    ShapeMember("act", act, "the act as it was posted"),
    ShapeMember(optional: "approval", .digest, "the record that it puts in force"),
    ShapeMember(
      "change", .words(Enactment.Change.allCases.map(\.rawValue)), "what becomes of the service"),
    ShapeMember(optional: "follows", .digest, "the record of the act before"),
    ShapeMember(optional: "parts", parts, "the parts that it is about; absent for the whole"),
    ShapeMember(optional: "reason", .text, "why the service ends"),
  ]

  private static let revocation = [
    ShapeMember("reason", .text, "why it is taken back"),
    ShapeMember("record", .digest, "the record that is taken back"),
  ]

  static let seal = ReportShape(
    "onboard/seal/v1", "What makes a record count: its place, its outcome, the votes counted.",
    decided + [
      ShapeMember("at", .instant, "when it was sealed"),
      ShapeMember("compiler", .text, "the version that compiled the source again"),
      ShapeMember(optional: "earlier", .digest, "for version 0.1.0: the digest of its file"),
      ShapeMember("number", .amount, "its number among the seals of its matter, from 1"),
      ShapeMember("outcome", .words(["approved", "recorded", "rejected"]), "what was decided"),
      ShapeMember("previous", .orNull(.digest), "the seal before; null for the first"),
      ShapeMember("record", .digest, "the record that is sealed"),
      ShapeMember("rulebook", .digest, "the rules with which it was compiled again"),
      ShapeMember(
        "votes",
        .list(
          .object([
            ShapeMember("keyid", .digest, "the key that signed"),
            ShapeMember("sha256", .digest, "the file of the vote"),
          ])), "the votes that were counted, in order of key"),
    ])

  static let envelope = ReportShape(
    "onboard/envelope/v1", "A signed statement as it stands in a file (DSSE 1.0.0).",
    [
      ShapeMember("payload", .base64, "the statement, in Base64"),
      ShapeMember(
        "signatures",
        .list(
          .object([
            ShapeMember("keyid", .digest, "the key"),
            ShapeMember("sig", .base64, "the signature, in Base64"),
          ])), "one of each who signed"),
    ], marked: ("payloadType", Envelope.payloadType))

  static let vote = statement(
    "onboard/vote/v2", "What one person says about a record, inside an envelope.", .vote,
    [
      ShapeMember("at", .instant, "when it was signed, by the signer’s clock"),
      ShapeMember("nonce", .matching("^[0-9a-f]{32}$"), "16 random bytes"),
      ShapeMember("policy", .digest, "the policy under which it was signed"),
      ShapeMember(optional: "reason", .text, "why a submission is rejected; only then"),
      ShapeMember("verdict", .words(["approve", "reject"]), "what the person says"),
    ])

  static let submission = statement(
    "onboard/submission/v1", "Who submitted which file, and when, inside an envelope.",
    .submission,
    [
      ShapeMember("at", .instant, "when it was received, by the receiver’s clock"),
      ShapeMember(
        optional: "document",
        .object([
          ShapeMember("date", .date, "the day of its number"),
          ShapeMember("protocol", .text, "its protocol number"),
          ShapeMember("sha256", .digest, "its digest"),
        ]), "the signed document with which it came"),
      ShapeMember("policy", .digest, "the policy under which it was signed"),
      ShapeMember("submissions", .named(.amount), "the number of the submission in each matter"),
    ])

  /// An in-toto statement with one of our predicates.
  private static func statement(
    _ name: String, _ purpose: String, _ kind: Statement.PredicateType,
    _ predicate: [ShapeMember]
  ) -> ReportShape {
    ReportShape(
      name, purpose,
      [
        ShapeMember("_type", .words([Statement.type]), "the type of in-toto’s statements"),
        ShapeMember("predicate", .object(predicate), "what is stated"),
        ShapeMember(
          "subject",
          .list(
            .object([
              ShapeMember("digest", .named(.digest), "its SHA-256"),
              ShapeMember("name", .text, "the name of the file"),
            ])), "the file that it is about"),
      ], marked: ("predicateType", kind.rawValue))
  }

  static let verifyState = ReportShape(
    "onboard/verify-state/v2", "What a pipeline has verified before, so that nothing older passes.",
    [
      ShapeMember(
        "log",
        .orNull(
          .object([
            ShapeMember("origin", .text, "the name of the log"),
            ShapeMember("root", .text, "its root hash, in Base64"),
            ShapeMember("size", .amount, "how many entries it had"),
          ])), "the log that was seen"),
      ShapeMember(
        "matters",
        .named(
          .object([
            ShapeMember("digest", .digest, "the newest record"),
            ShapeMember("sequence", .amount, "its number"),
          ])), "what was seen of each matter"),
      ShapeMember("root", .amount, "the version of the root"),
      ShapeMember("targets", .amount, "the version of the policy"),
    ])
}
