/// The shapes of the exports in this tool's own formats; the entities in them belong to other
/// formats.
extension ReportShape {
  private static let losses = ShapeMember("losses", .list(.both), "what the format cannot express")
  private static let draft = ShapeMember(
    optional: "draft", .truth, "that it is a draft, and not in force")

  static let osm = ReportShape(
    "onboard/osm/v1", "The hours of each desk as tags of OpenStreetMap.",
    [
      ShapeMember(
        "desks",
        .list(
          .object([
            ShapeMember(optional: "department", .text, "the department"),
            ShapeMember("mode", mode, "the mode of service"),
            ShapeMember(optional: "office", .text, "the office"),
            ShapeMember("openingHours", .anyText, "the hours while holidays are known"),
            ShapeMember(optional: "tagUntil", .date, "the last day on which the tag is right"),
            ShapeMember("tags", .named(.anyText), "the tags of OpenStreetMap"),
          ])), "each desk"),
      draft, losses,
      ShapeMember(
        "municipality",
        .object([
          ShapeMember("code", .code, "its code"), ShapeMember("name", .text, "its name"),
        ]), "whose they are"),
    ])

  static let zms = ReportShape(
    "onboard/zms/v2", "Entities of ZMS, each of which has a schema of ZMS’s own.",
    [
      ShapeMember("availability", .list(.any), "the hours, as ZMS’s availability"),
      draft, losses,
      ShapeMember("provider", .list(.any), "the desks, as ZMS’s provider"),
      ShapeMember("request", .list(.any), "the topics, as ZMS’s request"),
      ShapeMember("requestrelation", .list(.any), "where topics are served, as ZMS’s relation"),
      ShapeMember("scope", .list(.any), "the desks, as ZMS’s scope"),
      ShapeMember("timeZone", .text, "the zone in which ZMS must run"),
      ShapeMember("timeZoneNote", .both, "why"),
    ])
}
