import Ground
package import Outputs
import Schema

/// The shapes of the reports made from a registry's records.
extension ReportShape {
  /// All shapes of reports made from a registry's records.
  package static let ofRegistry: [ReportShape] =
    [
      status, inbox, review, confirmations, impact, verification, verified, log, authority,
      register,
    ] + ofStored

  private static let stage = Shape.words(Stage.allCases.map(\.rawValue))

  /// Parts of a service that are suspended.
  static let parts = Shape.object([
    ShapeMember(optional: "departments", .list(.text), "the departments"),
    ShapeMember("modes", .list(mode), "the modes"),
    ShapeMember("offices", .list(.text), "the offices"),
  ])

  static let act = Shape.object([
    ShapeMember("ada", .text, "Diavgeia’s number of the act"),
    ShapeMember("pdf", .digest, "the digest of the signed act"),
    ShapeMember("posted", .date, "the day of posting"),
    ShapeMember("protocol", .text, "its protocol number"),
    ShapeMember(optional: "signed", .date, "the day of signing"),
  ])

  private static let stranger = Shape.object([
    ShapeMember("code", .text, "the cause, from a closed list"),
    ShapeMember("subject", .anyText, "what it is about"),
  ])

  static let status = ReportShape(
    "onboard/status/v3", "The stage of everything that is decided in a registry.",
    [
      ShapeMember("asOf", .date, "the day of the status"),
      ShapeMember("municipalities", .list(.object(standing)), "the municipalities’ appointments"),
      ShapeMember("signIn", .list(.object(standing)), "the sign-in of bodies"),
      ShapeMember("refused", .list(.object(refusedStanding)), "records that do not hold"),
      ShapeMember("strangers", .list(stranger), "what is among the records and nobody’s"),
    ])

  private static let refusedStanding =
    matter + [
      ShapeMember("cause", .text, "the cause, from a closed list"),
      ShapeMember("message", .both, "what was found and what was expected"),
      ShapeMember("stage", stage, "that nothing can be said"),
    ]

  private static let standing =
    matter + [
      ShapeMember(optional: "act", act, "the act in force"),
      ShapeMember(optional: "calendarUntil", .date, "until when its calendar reaches"),
      ShapeMember(optional: "effectiveFrom", .date, "from when it is in force"),
      ShapeMember(
        optional: "file", .words(FileState.allCases.map(\.rawValue)), "what its declaration is"),
      ShapeMember(optional: "name", .text, "its name"),
      ShapeMember("records", .list(.object(record)), "all its records, oldest first"),
      ShapeMember("stage", stage, "where it stands"),
      ShapeMember(optional: "suspended", parts, "what is suspended while the rest is in force"),
    ]

  private static let record = [
    ShapeMember(
      optional: "abandoned", .truth, "that it can get no more signatures: the file is another now"),
    ShapeMember("at", .instant, "when it was decided, or else first signed"),
    ShapeMember("complete", .truth, "whether enough persons have signed"),
    ShapeMember("folder", .text, "where it is"),
    ShapeMember(optional: "ignored", .list(.text), "why some signatures do not count"),
    ShapeMember("kind", .text, "what kind of record it is"),
    ShapeMember(optional: "number", .amount, "the number of its seal"),
    ShapeMember("sealed", .truth, "whether it has effect"),
    ShapeMember("sha256", .digest, "its digest"),
    ShapeMember("signatures", .amount, "how many persons have signed"),
    ShapeMember("threshold", .amount, "how many are needed"),
  ]

  static let inbox = ReportShape(
    "onboard/inbox/v1", "What waits for whom, oldest first.",
    [
      ShapeMember("asOf", .date, "the day as of which it was made"),
      ShapeMember("items", .list(.object(item)), "what waits"),
      ShapeMember(optional: "notes", .list(stranger), "what somebody has to weigh"),
      ShapeMember("troubles", .list(stranger), "what could not be read"),
    ])

  private static let item =
    matter + [
      ShapeMember(optional: "cause", .text, "why it is so, from a closed list"),
      ShapeMember(optional: "changes", .named(.amount), "how many changes there are of each class"),
      ShapeMember(optional: "days", .amount, "how many days it has waited"),
      ShapeMember(optional: "gained", total, "what can be booked besides"),
      ShapeMember("kind", .words(InboxItem.Kind.allCases.map(\.rawValue)), "what is to be done"),
      ShapeMember(optional: "lost", total, "what can no longer be booked"),
      ShapeMember(optional: "name", .text, "its name"),
      ShapeMember(optional: "next", .text, "the command that comes next"),
      ShapeMember(optional: "signatures", .amount, "how many persons have signed"),
      ShapeMember(optional: "since", .date, "since when it waits"),
      ShapeMember(optional: "threshold", .amount, "how many are needed"),
      ShapeMember(
        "waitsFor", .words(InboxItem.Party.allCases.map(\.rawValue)), "who has to act"),
    ]

  private static let total = Shape.object([
    ShapeMember("appointments", .amount, "appointments of \(TwelveMonths.words.en)"),
    ShapeMember("minutes", .amount, "minutes of \(TwelveMonths.words.en)"),
  ])

  static let confirmations = ReportShape(
    "onboard/confirmations/v1", "The confirmations that are due.",
    [
      ShapeMember(
        "confirmations",
        .list(
          .object([
            ShapeMember("asOf", .date, "the day of judgement"),
            ShapeMember("calendarUntil", .date, "until when the calendar would reach"),
            ShapeMember("code", .text, "the municipality’s code"),
            ShapeMember("digest", .digest, "the digest of the review"),
          ])), "each of them"),
      ShapeMember("digest", .digest, "the digest of all of them"),
      ShapeMember("refused", .list(stranger), "what cannot be confirmed"),
    ])

  static let log = ReportShape(
    "onboard/log/v3", "The contents of the log of decisions.",
    [
      ShapeMember("checkpoint", .orNull(.text), "the signed checkpoint as it stands"),
      ShapeMember(
        "entries",
        .list(
          .object([
            ShapeMember(optional: "at", .instant, "when it was sealed"),
            ShapeMember(optional: "event", .text, "what was sealed"),
            ShapeMember("index", .amount, "its place, from 0"),
            ShapeMember(optional: "kind", .text, "what kind of record it is"),
            ShapeMember(optional: "matter", .text, "what it is about"),
            ShapeMember(optional: "number", .amount, "the number of the record"),
            ShapeMember("sha256", .digest, "the digest of the entry"),
          ])), "the entries in order"),
      ShapeMember("root", .text, "the root hash, in Base64"),
      ShapeMember("signed", .amount, "how many entries the checkpoint signs"),
      ShapeMember("size", .amount, "how many entries there are"),
    ])
}
