import Schema

/// The shapes of the reports made from files alone: findings, slots, counts, hours, comparisons,
/// rules.
extension ReportShape {
  /// All shapes of reports made from files.
  package static let ofFiles: [ReportShape] = [
    findings, slots, stats, hours, diff, rules, osm, zms, version,
  ]

  static let findings = ReportShape(
    "onboard/findings/v2", "What is wrong or worth knowing in declarations.",
    [
      ShapeMember(optional: "asOf", .date, "the day as of which files were judged"),
      ShapeMember(
        "summary",
        .object([
          ShapeMember("errors", .amount, "findings of severity error"),
          ShapeMember("files", .amount, "files judged, including clean ones"),
          ShapeMember("notes", .amount, "findings of severity note"),
          ShapeMember("warnings", .amount, "findings of severity warning"),
        ]), "how many there are"),
      ShapeMember("findings", .list(.object(finding)), "each finding, by path and position"),
    ])

  private static let severities = ["error", "note", "warning"]

  private static let finding = [
    ShapeMember("basis", .object(basis), "the words or the policy on which it rests"),
    ShapeMember(
      "fixes",
      .list(
        .object([
          ShapeMember("applicability", .words(["certain", "maybe"]), "whether to ask first"),
          ShapeMember("replacement", .anyText, "what to put in place of the span"),
          ShapeMember("span", span, "what to replace"),
        ])), "edits that would correct it"),
    ShapeMember(optional: "help", .both, "what to do"),
    ShapeMember("id", .text, "the rule’s permanent id"),
    ShapeMember("message", .both, "what is wrong"),
    ShapeMember("path", .text, "the file as it was named, or <stdin>"),
    ShapeMember("place", .anyText, "the part of the file, as a waiver names it"),
    ShapeMember(
      "related",
      .list(
        .object([
          ShapeMember("note", .both, "why another place matters"),
          ShapeMember("span", span, "that place"),
        ])), "other places that contributed"),
    ShapeMember("severity", .words(severities), "how much it weighs"),
    ShapeMember("span", span, "where it is; for a missing key, its parent"),
    ShapeMember(
      optional: "waiver",
      .object([
        ShapeMember(optional: "reason", .text, "why it is waived"),
        ShapeMember(optional: "until", .date, "the waiver’s last day"),
      ]), "the waiver that makes it a note"),
  ]

  private static let basis = [
    ShapeMember("kind", .words(["interpretation", "law", "policy"]), "what kind of basis it is"),
    ShapeMember(optional: "citation", .both, "law and interpretation: the provision"),
    ShapeMember(optional: "quote", .text, "law and interpretation: its words"),
    ShapeMember(optional: "ruling", .text, "interpretation: its number"),
    ShapeMember(optional: "name", .text, "policy: its permanent name"),
    ShapeMember(optional: "title", .both, "policy: what it is about"),
    ShapeMember(optional: "version", .text, "policy: the version of all policies"),
  ]

  private static let span = Shape.object([
    ShapeMember("start", position, "where it starts"),
    ShapeMember("end", position, "where it ends"),
  ])

  private static let position = Shape.object([
    ShapeMember("column", .amount, "the column, from 1, in Unicode code points"),
    ShapeMember("line", .amount, "the line, from 1"),
    ShapeMember("offset", .amount, "the byte, from 0"),
  ])

  static let diff = ReportShape(
    "onboard/diff/v2", "What differs for citizens between two declarations.",
    [
      ShapeMember("changes", .list(.object(change)), "the changes, most serious first"),
      ShapeMember("effects", .list(.object(effect)), "what can be booked, before and after"),
      ShapeMember("from", .date, "the first day that is counted"),
      ShapeMember(
        "municipality",
        .object([
          ShapeMember(optional: "code", .code, "its code"), ShapeMember("name", .text, "its name"),
        ]), "whose declarations they are"),
      ShapeMember("to", .date, "the last day that is counted"),
    ])

  /// A change, as comparisons, reviews and rehearsals contain it.
  package static let change = [
    ShapeMember(optional: "after", .anyText, "the new value as written in files"),
    ShapeMember(optional: "before", .anyText, "the old value as written in files"),
    ShapeMember("class", .words(ChangeClass.allCases.map(\.key.text)), "the class of the change"),
    ShapeMember("count", .amount, "how many changes are folded into it"),
    ShapeMember(optional: "gainedAppointments", .amount, "appointments besides"),
    ShapeMember(optional: "gainedMinutes", .list(.amount), "minutes besides, from Monday"),
    ShapeMember(optional: "gainedTimes", .list(.amount), "minutes of the day besides"),
    ShapeMember(optional: "lostAppointments", .amount, "appointments no more"),
    ShapeMember(optional: "lostMinutes", .list(.amount), "minutes no more, from Monday"),
    ShapeMember(optional: "lostTimes", .list(.amount), "minutes of the day no more"),
    ShapeMember("place", .anyText, "what changed, as a path"),
    ShapeMember("text", .both, "the change in words"),
  ]

  /// The bookable time of a topic, as comparisons, reviews and rehearsals contain it.
  package static let effect = [
    ShapeMember("afterAppointments", .list(.amount), "appointments after, from Monday"),
    ShapeMember("afterMinutes", .list(.amount), "minutes after, from Monday"),
    ShapeMember("beforeAppointments", .list(.amount), "appointments before, from Monday"),
    ShapeMember("beforeMinutes", .list(.amount), "minutes before, from Monday"),
    ShapeMember("gainedMinutes", .list(.amount), "minutes besides, from Monday"),
    ShapeMember("lostMinutes", .list(.amount), "minutes no more, from Monday"),
    ShapeMember("mode", mode, "the mode of service"),
    ShapeMember(optional: "office", .text, "the office, in person"),
    ShapeMember(optional: "title", .text, "the topic’s title"),
    ShapeMember("topic", .text, "the topic"),
  ]

  /// A mode of service.
  package static let mode = Shape.words(Mode.allCases.map(\.key.text))
}

extension ReportShape {
  static let version = ReportShape(
    "onboard/version/v1", "What a copy of the tool is.",
    [
      ShapeMember(
        "calendar",
        .object([
          ShapeMember("firstYear", .amount, "the first year that the digest covers"),
          ShapeMember("lastYear", .amount, "the last year that the digest covers"),
          ShapeMember("sha256", .digest, "the digest of all public holidays, a line each"),
        ]), "the public holidays that the law names"),
      ShapeMember(
        optional: "commit", .text, "the commit that it was built from; of a release always there"),
      ShapeMember("formats", .list(.text), "the formats that have a schema"),
      ShapeMember("policy", .text, "the edition of the platform’s policy in force on that day"),
      ShapeMember(
        "register",
        .object([
          ShapeMember("municipalities", .amount, "how many municipalities it has"),
          ShapeMember("sha256", .digest, "the digest of its table"),
        ]), "the register of municipalities"),
      ShapeMember("rulebook", .digest, "the digest of all rules with their texts"),
      ShapeMember("version", .text, "the version of the tool"),
    ])
}
