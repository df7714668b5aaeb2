import Ground
import Outputs
import Schema

/// The register for programs (`onboard/register/v1`).
struct RegisterReport {
  let pages: RegisterPages

  var bytes: [UInt8] {
    ([
      "format": "onboard/register/v1", "inForce": .number(pages.inForce),
      "municipalities": .array(pages.rows.map(value)),
      "signIn": .array(pages.bodies.map(value)), "total": .number(pages.rows.count),
    ] as JSONValue).file
  }

  private func value(of row: RegisterRow) -> JSONValue {
    let entry = row.entry
    var members: [String: JSONValue] = [
      "code": .string("\(entry.code)"), "name": .string(entry.name),
      "region": .string(entry.region), "regionalUnit": .string(entry.regionalUnit),
    ]
    members["stage"] = row.stage.map { .string($0.rawValue) }
    members["effectiveFrom"] = row.since.map { .string($0.iso) }
    members["calendarUntil"] = row.until.map { .string($0.iso) }
    members["act"] = row.act.map(value)
    if !row.suspended.isEmpty {
      members["suspended"] = .array(row.suspended.map { ReviewJSON.value(of: $0) })
    }
    if let service = row.service {
      members["announcement"] = service.announcement.map { text in
        ["places": .array(service.places.map { .string($0) }), "text": .string(text)]
      }
      members["offices"] = .number(service.offices)
      members["topics"] = .number(service.topics)
      members["weeks"] = .array(service.weeks.map(value))
    }
    return .object(members)
  }

  private func value(of week: RegisterService.Week) -> JSONValue {
    let known: JSONValue = [
      "days": .array(week.days.map { .array($0.map { .string($0) }) }),
      "mode": .string(week.mode.key.text),
    ]
    return week.place.map { known.with(["place": .string($0)]) } ?? known
  }

  private func value(of act: PostedAct) -> JSONValue {
    [
      "ada": .string(act.ada), "posted": .string(act.posted.iso),
      "protocol": .string(act.protocolNumber), "url": .string(RegisterPages.address(of: act)),
    ]
  }

  private func value(of body: RegisterPages.Body) -> JSONValue {
    JSONValue.object(body.matter.key).with([
      "name": .string(body.name), "stage": .string(body.stage.rawValue),
    ]).with(body.act.map { ["act": value(of: $0)] } ?? [:])
  }
}

extension ReportShape {
  static let register = ReportShape(
    "onboard/register/v1", "All municipalities: who is in force, since when, by which act.",
    [
      ShapeMember("inForce", .amount, "how many municipalities are in force"),
      ShapeMember("municipalities", .list(.object(municipality)), "all of them, in order of code"),
      ShapeMember(
        "signIn",
        .list(
          .object(
            matter + [
              ShapeMember(optional: "act", postedAct, "the decision in force"),
              ShapeMember("name", .text, "its name"),
              ShapeMember("stage", .words(Stage.allCases.map(\.rawValue)), "where it stands"),
            ])), "the bodies whose sign-in was decided about"),
      ShapeMember("total", .amount, "how many municipalities there are"),
    ])

  private static let municipality = [
    ShapeMember(optional: "act", postedAct, "the act in force, or the last one"),
    ShapeMember(
      optional: "announcement",
      .object([
        ShapeMember("places", .list(.text), "where it is announced"),
        ShapeMember("text", .text, "the announcement, in Greek"),
      ]), "the announcement to citizens"),
    ShapeMember(optional: "calendarUntil", .date, "until when its calendar reaches"),
    ShapeMember("code", .code, "its code"),
    ShapeMember(optional: "effectiveFrom", .date, "from when it is in force"),
    ShapeMember("name", .text, "its name"),
    ShapeMember(optional: "offices", .amount, "at how many offices one can book"),
    ShapeMember("region", .text, "its region, in the genitive"),
    ShapeMember("regionalUnit", .text, "its regional unit, in the genitive"),
    ShapeMember(
      optional: "stage", .words(Stage.allCases.map(\.rawValue)),
      "where it stands; absent where nothing has arrived"),
    ShapeMember(optional: "suspended", .list(.both), "what of it is suspended"),
    ShapeMember(optional: "topics", .amount, "how many topics can be booked"),
    ShapeMember(
      optional: "weeks",
      .list(
        .object([
          ShapeMember("days", .list(.list(.text)), "the hours of each day from Monday"),
          ShapeMember("mode", mode, "the mode of service"),
          ShapeMember(
            optional: "place", .text, "whose own hours, where nobody serves by the usual ones"),
        ])), "the usual week of each mode"),
  ]

  private static let postedAct = Shape.object([
    ShapeMember("ada", .text, "Diavgeia’s number of the act"),
    ShapeMember("posted", .date, "the day of posting"),
    ShapeMember("protocol", .text, "its protocol number"),
    ShapeMember("url", .matching("^https://"), "the act in Diavgeia"),
  ])
}
