import Schema

/// The shapes of the reports of appointments and rules.
extension ReportShape {
  static let slots = ReportShape(
    "onboard/slots/v1", "The appointments offered in a week.",
    [
      ShapeMember("asOf", .date, "the day of judgement"),
      ShapeMember("from", .date, "the first day"),
      ShapeMember("municipality", municipality, "whose they are"),
      ShapeMember("offers", .list(.object(offer)), "what each place gives on the same terms"),
      ShapeMember("timeZone", .text, "the zone of the hours"),
      ShapeMember("to", .date, "the last day"),
    ])

  private static let municipality = Shape.object([
    ShapeMember("code", .code, "its code"), ShapeMember("name", .text, "its name"),
  ])

  private static let interval = Shape.list(.matching("^([01][0-9]|2[0-3]):[0-5][0-9]$"))

  private static let offer = [
    ShapeMember(optional: "dailyMaximum", .amount, "most appointments of a day"),
    ShapeMember("days", .list(.object(day)), "each day"),
    ShapeMember(optional: "department", .text, "the department that provides it"),
    ShapeMember("durationMinutes", .amount, "how long an appointment is"),
    ShapeMember("gridMinutes", .amount, "every how many minutes one can start"),
    ShapeMember(optional: "horizonDays", .amount, "how early one can book"),
    ShapeMember(optional: "leadTimeHours", .amount, "how late one can book"),
    ShapeMember("mode", mode, "the mode of service"),
    ShapeMember(optional: "office", .text, "the office, in person"),
    ShapeMember(optional: "pauseMinutes", .amount, "the pause after each"),
    ShapeMember("staff", .amount, "how many serve in general"),
    ShapeMember("topics", .list(.text), "for which topics"),
  ]

  private static let day = [
    ShapeMember("appointments", .amount, "how many all employees can hold"),
    ShapeMember(optional: "capacities", .list(.amount), "how many can start at once"),
    ShapeMember("date", .date, "the day"),
    ShapeMember("hours", .list(interval), "the hours"),
    ShapeMember(
      optional: "hoursOf", .words(["department", "municipality", "office"]), "whose hours hold"),
    ShapeMember("starts", .list(.text), "the times that a citizen may choose"),
    ShapeMember(optional: "worksOnHoliday", .text, "the holiday although which there are hours"),
  ]

  static let stats = ReportShape(
    "onboard/stats/v1", "How many appointments fit, in a week and in \(TwelveMonths.words.en).",
    [
      ShapeMember(
        "modes",
        .list(
          .object([
            ShapeMember("durationMinutes", .amount, "how long an appointment is"),
            ShapeMember("mode", mode, "the mode of service"),
            ShapeMember("months", .list(count), "each month"),
            ShapeMember("staff", .amount, "how many serve"),
            ShapeMember(optional: "staffLeast", .amount, "the fewest who serve"),
            ShapeMember(optional: "staffMost", .amount, "the most who serve"),
            ShapeMember("week", count, "the week"),
          ])), "each mode"),
      ShapeMember("municipality", municipality, "whose they are"),
      ShapeMember(
        optional: "pools",
        .list(
          .object([
            ShapeMember("desks", .list(.object(desk)), "the desks at which they serve"),
            ShapeMember("staff", .amount, "how many they are"),
          ])), "all employees, each in one pool"),
    ])

  private static let count = Shape.object([
    ShapeMember("appointments", .amount, "how many fit"), ShapeMember("from", .date, "from"),
    ShapeMember("minutes", .amount, "minutes of appointments"), ShapeMember("to", .date, "until"),
  ])

  private static let desk = [
    ShapeMember(optional: "department", .text, "the department"),
    ShapeMember("mode", mode, "the mode of service"),
    ShapeMember(optional: "office", .text, "the office"),
    ShapeMember("staff", .amount, "how many serve there at most"),
  ]

  static let hours = ReportShape(
    "onboard/hours/v1", "The hours of every desk in a period.",
    [
      ShapeMember(
        "desks",
        .list(
          .object([
            ShapeMember(
              "days",
              .list(
                .object([
                  ShapeMember("date", .date, "the day"),
                  ShapeMember("hours", .list(interval), "its hours"),
                ])), "each day"),
            ShapeMember(optional: "department", .text, "the department"),
            ShapeMember("mode", mode, "the mode of service"),
            ShapeMember(optional: "office", .text, "the office"),
            ShapeMember("openingHours", .anyText, "the same in opening_hours notation"),
          ])), "each desk"),
      ShapeMember("from", .date, "the first day"),
      ShapeMember("municipality", municipality, "whose they are"),
      ShapeMember("timeZone", .text, "the zone of the hours"),
      ShapeMember("to", .date, "the last day"),
    ])

  static let rules = ReportShape(
    "onboard/rules/v2", "The rules, and the interpretations on which they rest.",
    [
      ShapeMember("policy", .text, "the version of all policies"),
      ShapeMember("retired", .list(.text), "ids that no rule has any more"),
      ShapeMember(
        "rules",
        .list(
          .object([
            ShapeMember("basis", .both, "the basis in a few words"),
            ShapeMember(optional: "from", .date, "the first day on which it applies"),
            ShapeMember("id", .text, "the permanent id"),
            ShapeMember("kind", .words(["interpretation", "law", "policy"]), "the kind of basis"),
            ShapeMember("rulings", .list(.text), "the interpretations that it rests on"),
            ShapeMember("severity", .words(["error", "note", "warning"]), "of its findings"),
            ShapeMember("title", .both, "what is wrong, in a line"),
            ShapeMember(optional: "until", .date, "the last day on which it applies"),
            ShapeMember("waivable", .truth, "whether it can be waived"),
          ])), "the rules"),
      ShapeMember(
        "rulings",
        .list(
          .object([
            ShapeMember(optional: "date", .date, "when it was given"),
            ShapeMember("id", .text, "its number"),
            ShapeMember("provisions", .list(.text), "what it reads"),
            ShapeMember("question", .both, "what is asked"),
            ShapeMember("reading", .both, "how it is read"),
            ShapeMember("reason", .both, "why"),
          ])), "the interpretations"),
    ])
}
