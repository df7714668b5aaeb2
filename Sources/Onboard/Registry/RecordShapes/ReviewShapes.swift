import Outputs
import Schema

/// The shapes of the reports of reviews and rehearsals.
extension ReportShape {
  static let review = ReportShape(
    "onboard/review-report/v1", "A review: what is signed, and all that the reviewer sees.",
    [
      ShapeMember("content", .object(content), "what the page and the terminal show"),
      ShapeMember("digest", .digest, "SHA-256 of the review in canonical form"),
      ShapeMember("review", .object(signed), "the object that an approval binds"),
    ])

  private static let content = [
    ShapeMember(optional: "body", .text, "for sign-in: the name of the body"),
    ShapeMember("changes", .list(.object(change)), "what changes for citizens"),
    ShapeMember("checklist", .list(.object(checked)), "the file’s answer to each provision"),
    ShapeMember("effects", .list(.object(effect)), "what can be booked, before and after"),
    ShapeMember("findings", .list(.object(finding)), "warnings and notes"),
    ShapeMember(optional: "municipality", .text, "the name of the municipality"),
    ShapeMember("peers", .list(.object(finding)), "what is far from other municipalities"),
    ShapeMember("period", period, "the months that are counted"),
    ShapeMember("policy", .named(.amount), "the numbers of the policy"),
    ShapeMember(
      "standing",
      .words(["changed", "first", "incomparable", "renewed", "same", "same-meaning"]),
      "how it relates to what was approved before"),
    ShapeMember("stats", .list(.object(stats)), "how many appointments fit"),
    ShapeMember("systems", .list(.named(.any)), "for sign-in: as their file has them"),
    ShapeMember("waivers", .list(.object(waiver)), "the exceptions that it asks for"),
    ShapeMember("weeks", .list(.object(week)), "the hours of each place, mode and season"),
  ]

  private static let period = Shape.object([
    ShapeMember("from", .date, "the first day"), ShapeMember("to", .date, "the last day"),
  ])

  private static let checked = [
    ShapeMember(
      "fields",
      .list(
        .object([
          ShapeMember("count", .amount, "how many values there are"),
          ShapeMember("path", .text, "the field"),
          ShapeMember("values", .list(.both), "its values, as a reviewer sees them"),
        ])), "the fields that answer it"),
    ShapeMember("leftToPeople", .list(.both), "what only a person can judge, and why"),
    ShapeMember("outputs", .list(.text), "the members that implement it"),
    ShapeMember("provision", .both, "the provision"),
    ShapeMember("rules", .list(.text), "the rules that check it"),
  ]

  private static let finding = [
    ShapeMember("id", .text, "the rule’s permanent id"),
    ShapeMember("line", .amount, "its line"),
    ShapeMember("message", .both, "what is wrong or worth knowing"),
    ShapeMember("place", .anyText, "the part of the file"),
    ShapeMember("severity", .words(["error", "note", "warning"]), "how much it weighs"),
  ]

  private static let stats = [
    ShapeMember("durationMinutes", .amount, "how long an appointment is"),
    ShapeMember("mode", mode, "the mode of service"),
    ShapeMember("staff", .amount, "how many serve"),
    ShapeMember("weekAppointments", .amount, "appointments of a week"),
    ShapeMember("yearAppointments", .amount, "appointments of \(TwelveMonths.words.en)"),
  ]

  private static let waiver = [
    ShapeMember("from", .date, "its first day"),
    ShapeMember("place", .anyText, "the part of the file"),
    ShapeMember("reason", .text, "why it is asked for"),
    ShapeMember("rule", .text, "the rule that is waived"),
    ShapeMember("until", .date, "its last day"),
  ]

  private static let week = [
    ShapeMember(
      "days",
      .list(
        .object([
          ShapeMember("appointments", .amount, "how many fit"),
          ShapeMember("hours", .list(.text), "its hours"),
          ShapeMember("starts", .amount, "at how many times one can start"),
        ])), "its days from Monday"),
    ShapeMember("durationMinutes", .amount, "how long an appointment is"),
    ShapeMember("minutes", .amount, "minutes of a week"),
    ShapeMember("mode", mode, "the mode of service"),
    ShapeMember("office", .anyText, "the office; empty for all"),
    ShapeMember("season", .anyText, "the season; empty for the usual hours"),
    ShapeMember("staff", .amount, "how many serve"),
  ]

  private static let digestOrNone = Shape.matching("^([0-9a-f]{64})?$")

  static let signed = [
    ShapeMember("asOf", .date, "the day of judgement"),
    ShapeMember("baseline", digestOrNone, "the record it is compared with; empty for none"),
    ShapeMember("compiler", .text, "the compiler’s version"),
    ShapeMember("configuration", .digest, "what is compiled from the file"),
    ShapeMember(optional: "confirms", .digest, "the approval that a confirmation renews"),
    ShapeMember("effect", .words(["act", "sealing"]), "how an approval takes effect"),
    ShapeMember("format", .text, "the format of the object"),
    ShapeMember(optional: "judged", .date, "for a confirmation: when the file was judged"),
    ShapeMember(optional: "movedHolidays", .list(.object(move)), "the holidays that were moved"),
    ShapeMember(optional: "municipality", .code, "the municipality’s code"),
    ShapeMember("page", .digest, "the page"),
    ShapeMember("policy", .text, "the version of all policies"),
    ShapeMember("previous", digestOrNone, "the review before; empty for the first"),
    ShapeMember("register", .digest, "the register of municipalities"),
    ShapeMember("rulebook", .digest, "all rules"),
    ShapeMember("sequence", .amount, "the number of the submission, from 1"),
    ShapeMember(optional: "signIn", .text, "for sign-in: the body"),
    ShapeMember("source", .digest, "the file as submitted"),
    ShapeMember(optional: "submission", .digest, "the submission statement"),
    ShapeMember(optional: "submitter", .text, "the person who counts as the submitter"),
  ]

  private static let move = [
    ShapeMember("decision", .text, "the decision"),
    ShapeMember("holiday", .text, "the holiday"),
    ShapeMember("observed", .date, "when it is observed"),
    ShapeMember("published", .date, "when the decision was published"),
    ShapeMember("year", .amount, "the year"),
  ]

  static let impact = ReportShape(
    "onboard/impact/v1", "What would become of what is in force, judged anew.",
    [
      ShapeMember("asOf", .date, "the day of judgement"),
      ShapeMember("compiler", .text, "the compiler’s version"),
      ShapeMember("movedHolidays", .list(.object(move)), "those that count on the day"),
      ShapeMember("municipalities", .list(.object(rehearsed)), "the municipalities’ appointments"),
      ShapeMember("period", period, "the months that are counted"),
      ShapeMember("policy", .text, "the version of all policies"),
      ShapeMember(
        "refused",
        .list(
          .object([
            ShapeMember("code", .text, "the cause, from a closed list"),
            ShapeMember("message", .both, "what was found and what was expected"),
            ShapeMember("subject", .anyText, "what it is about"),
          ])), "records that do not hold"),
      ShapeMember("signIn", .list(.object(rehearsed)), "the sign-in of bodies"),
      ShapeMember("summary", .named(.amount), "how many each consequence has"),
      ShapeMember("waitingHolidays", .list(.object(move)), "those that are published later"),
    ])

  private static let rehearsed =
    matter + [
      ShapeMember("changes", .list(.object(change)), "what would change for citizens"),
      ShapeMember("compiledAgain", .truth, "whether this version gives the approved bytes"),
      ShapeMember(
        "consequence", .words(Impact.Consequence.allCases.map(\.rawValue)),
        "what a new judgement would ask for"),
      ShapeMember("effects", .list(.object(effect)), "what can be booked, before and after"),
      ShapeMember("findings", .list(.object(finding)), "the errors that it would have"),
      ShapeMember("members", .list(.text), "the parts that differ"),
      ShapeMember("name", .text, "its name"),
    ]
}
