import Outputs
import Schema

/// The shapes of the reports of verification, and of the report on who signs what.
extension ReportShape {
  private static let trusted = Shape.object([
    ShapeMember("demonstration", .truth, "whether its signatures bind nobody"),
    ShapeMember("root", .amount, "the version of the root"),
    ShapeMember("targets", .amount, "the version of the policy"),
  ])

  private static let checkpoint = Shape.object([
    ShapeMember("origin", .text, "the name of the log"),
    ShapeMember("root", .text, "its root hash, in Base64"),
    ShapeMember("size", .amount, "how many entries it has"),
  ])

  private static let refusal = Shape.object([
    ShapeMember("code", .text, "the cause, from a closed list"),
    ShapeMember("message", .text, "what was found and what was expected"),
    ShapeMember("subject", .anyText, "the file or record that it is about"),
  ])

  static let verification = ReportShape(
    "onboard/verification/v4", "Whether what is in force is what was approved.",
    [
      ShapeMember("accepted", .truth, "whether everything holds"),
      ShapeMember(optional: "applied", .list(refusal), "how what a cluster has differs"),
      ShapeMember("at", .instant, "the time of the verification"),
      ShapeMember(optional: "authority", trusted, "by which authority"),
      ShapeMember(optional: "log", checkpoint, "by which state of the log"),
      ShapeMember("municipalities", .list(.object(verdict)), "the municipalities’ appointments"),
      ShapeMember("refusals", .list(refusal), "why nothing is proved"),
      ShapeMember("signIn", .list(.object(verdict)), "the sign-in of bodies"),
      ShapeMember("strangers", .list(refusal), "what is nobody’s"),
    ])

  private static let verdict =
    matter + [
      ShapeMember(
        optional: "belated", .list(refusal), "rejections that arrived after the sealing"),
      ShapeMember(optional: "calendarUntil", .date, "until when its calendar reaches"),
      ShapeMember(optional: "effectiveFrom", .date, "from when it is in force"),
      ShapeMember("holds", .truth, "whether it holds"),
      ShapeMember(optional: "leaked", .list(refusal), "the votes of leaked keys"),
      ShapeMember(optional: "path", .text, "the file that is in force"),
      ShapeMember(
        optional: "proof", .words(["compiled-again", "vouched-for"]), "how the bytes are known"),
      ShapeMember("refusals", .list(refusal), "why it does not hold"),
      ShapeMember(optional: "sha256", .digest, "the digest of what is in force"),
      ShapeMember(optional: "stage", .words(Stage.allCases.map(\.rawValue)), "where it stands"),
      ShapeMember(optional: "suspended", parts, "what of it is suspended"),
      ShapeMember("unsealed", .list(.text), "records without effect"),
    ]

  static let verified = ReportShape(
    "onboard/verified/v4", "The list of the files that were proved.",
    [
      ShapeMember("at", .instant, "the time of the verification"),
      ShapeMember(optional: "authority", trusted, "by which authority"),
      ShapeMember(optional: "log", checkpoint, "by which state of the log"),
      ShapeMember("municipalities", .list(.object(held)), "the municipalities’ appointments"),
      ShapeMember(
        "refused",
        .list(.object(matter + [ShapeMember("refusals", .list(.text), "the causes")])),
        "what does not hold"),
      ShapeMember("signIn", .list(.object(held)), "the sign-in of bodies"),
      ShapeMember(
        "strangers",
        .list(
          .object([
            ShapeMember("code", .text, "the cause, from a closed list"),
            ShapeMember("subject", .anyText, "what it is about"),
          ])), "what is nobody’s"),
    ])

  private static let held =
    matter + [
      ShapeMember("ada", .text, "Diavgeia’s number of the act"),
      ShapeMember(optional: "calendarUntil", .date, "until when its calendar reaches"),
      ShapeMember(
        optional: "copy", .text, "the file in Generated with the same bytes, of appointments"),
      ShapeMember("effectiveFrom", .date, "from when it is in force"),
      ShapeMember("path", .text, "the file beside the list"),
      ShapeMember("protocol", .text, "the act’s protocol number"),
      ShapeMember("record", .digest, "the act’s record"),
      ShapeMember("sha256", .digest, "its digest"),
      ShapeMember(optional: "suspended", parts, "what of it is suspended"),
    ]

  static let authority = ReportShape(
    "onboard/authority/v1", "Who signs what, since when; or why that is not trusted.",
    [
      ShapeMember(optional: "code", .text, "the cause, where it is not trusted"),
      ShapeMember(optional: "demonstration", .truth, "whether its signatures bind nobody"),
      ShapeMember(optional: "reason", .both, "what was found and what was expected"),
      ShapeMember(optional: "roles", .named(.object(role)), "each role"),
      ShapeMember(
        optional: "root",
        .object(
          version + [
            ShapeMember("keys", .list(.digest), "the keys that sign roots"),
            ShapeMember("threshold", .amount, "how many must sign"),
          ]), "the root in force"),
      ShapeMember(optional: "subject", .anyText, "the file, where it is not trusted"),
      ShapeMember(optional: "targets", .object(version), "the policy in force"),
      ShapeMember("trusted", .truth, "whether it holds from the trusted root"),
      ShapeMember(
        optional: "versions",
        .list(
          .object([
            ShapeMember("name", .text, "which version"),
            ShapeMember("sealed", .orNull(.instant), "since when it counts"),
            ShapeMember("sha256", .digest, "its digest"),
          ])), "all versions in order"),
    ])

  private static let version = [
    ShapeMember("expires", .instant, "when it ends"), ShapeMember("sha256", .digest, "its digest"),
    ShapeMember("version", .amount, "its number"),
  ]

  private static let role = [
    ShapeMember(
      "holders",
      .list(
        .object([
          ShapeMember("key", .digest, "the key"),
          ShapeMember("leaked", .orNull(.instant), "since when somebody else may have it"),
          ShapeMember("notAfter", .instant, "until when it counts"),
          ShapeMember("notBefore", .instant, "since when it counts"),
          ShapeMember("organisation", .text, "the holder’s organisation"),
          ShapeMember("person", .text, "the holder, as an opaque id"),
          ShapeMember("submitsFor", .orNull(.text), "whose declarations a submitter submits"),
        ])), "who holds a key, at any time"),
    ShapeMember("keys", .list(.digest), "the keys that count now"),
    ShapeMember("threshold", .amount, "how many must sign"),
  ]
}
