import Ground
import Schema

/// The JSON Schema of a municipality's configuration, format `onboard/runtime/v1`.
///
/// Members may be added in v1, so it allows what it does not know; `RuntimeSchemaTests` closes it
/// and holds to it what every right example gives.
enum RuntimeSchema {
  /// The schema of a configuration.
  static var schema: JSONValue {
    Self.object([
      "announcement": object(["places": list(of: url), "text": text]), "calendar": calendar,
      "conduct": ConductSchema.schema,
      "format": ["const": "onboard/runtime/v1"],
      "modes": list(of: mode), "municipality": municipality, "offices": list(of: office),
      "policy": policy, "request": request, "timeZone": text, "topics": list(of: topic),
    ]).with([
      "$schema": SchemaFiles.draft,
      "description": "What a booking platform needs at run time for one municipality.",
      "title": "onboard/runtime/v1",
    ])
  }

  static let text: JSONValue = ["minLength": 1, "type": "string"]
  static let truth: JSONValue = ["type": "boolean"]
  static let digest: JSONValue = ["pattern": "^[0-9a-f]{64}$", "type": "string"]
  static let url: JSONValue = ["pattern": "^https?://", "type": "string"]
  static let codeText: JSONValue = ["pattern": .string(Pattern.code), "type": "string"]
  static let modeName: JSONValue = names(of: Mode.allCases.map(\.key))

  private static let id: JSONValue = ["pattern": .string(Pattern.id), "type": "string"]
  static let date: JSONValue = ["format": "date", "type": "string"]
  private static let seasonDay: JSONValue = [
    "pattern": .string(Pattern.seasonDay), "type": "string",
  ]
  private static let time: JSONValue = [
    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$", "type": "string",
  ]
  private static let minutes: JSONValue = ["minimum": 1, "type": "integer"]
  private static let count: JSONValue = ["minimum": 1, "type": "integer"]
  private static let amount: JSONValue = ["minimum": 0, "type": "integer"]

  /// Intervals of a day, each a start and an end.
  private static let intervals: JSONValue = list(of: [
    "items": time, "maxItems": 2, "minItems": 2, "type": "array",
  ])
  /// Seven lists of intervals, Monday first.
  private static let week: JSONValue = list(of: intervals).with(["maxItems": 7, "minItems": 7])

  private static let mode = object([
    "durationMinutes": minutes, "gridMinutes": minutes, "hours": week, "mode": modeName,
    "staff": count,
  ])
  private static let municipality = object([
    "code": codeText, "diavgeia": ["type": "string"], "elstat": ["type": "string"], "name": text,
    "region": text, "regionalUnit": text, "slug": id, "website": url,
  ])
  private static let office = object(
    ["city": text, "id": id, "name": text, "postcode": text, "street": text],
    optional: ["hours": week, "staff": count, "stepFree": truth])
  private static let policy = object([
    "numbers": object(
      Dictionary(
        uniqueKeysWithValues: PlatformPolicy.Key.allCases.map { ($0.name.text, amount) })),
    "version": text, "waivers": list(of: waiver),
  ])
  private static let waiver = object(
    ["from": date, "reason": text, "rule": text, "until": date], optional: ["place": text])
  private static let request = object(["date": date, "protocol": text])
  private static let topic = object(
    [
      "audience": list(of: names(of: Audience.allCases.map(\.key))), "documents": list(of: text),
      "field": names(of: Competence.allCases.map(\.key)), "id": id,
      "kind": names(of: TopicKind.allCases.map(\.key)), "namedEmployee": truth,
      "services": list(of: service), "title": text,
    ], optional: ["titleEnglish": text])
  private static let service = object(
    ["durationMinutes": minutes, "mode": modeName, "slots": count],
    optional: ["offices": list(of: id), "thirdParty": truth])

  private static let calendar = object([
    "closures": list(
      of: object([
        "from": date, "modes": list(of: modeName), "offices": list(of: id), "reason": text,
        "to": date,
      ])),
    "firstDay": date,
    "holidays": list(
      of: object(["date": date, "name": text], optional: ["endsAt": time, "local": truth])),
    "lastDay": date,
    "openings": list(
      of: object([
        "date": date, "hours": intervals, "modes": list(of: modeName), "offices": list(of: id),
        "reason": text,
      ])),
    "seasons": list(
      of: object([
        "from": seasonDay, "hours": list(of: object(["hours": week, "mode": modeName])),
        "name": text, "to": seasonDay,
      ])),
  ])

  /// An object with members that are always there, and others.
  static func object(
    _ members: [String: JSONValue], optional: [String: JSONValue] = [:]
  ) -> JSONValue {
    [
      "properties": .object(members.merging(optional) { $1 }),
      "required": .array(members.keys.sorted().map { .string($0) }), "type": "object",
    ]
  }

  /// A list of values of one kind.
  static func list(of item: JSONValue) -> JSONValue { ["items": item, "type": "array"] }

  /// One of some words.
  static func names(of keys: [StaticString]) -> JSONValue {
    ["enum": .array(keys.map { .string($0.text) })]
  }
}
