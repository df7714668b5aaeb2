package import Ground
import Schema

/// The shape of a value in a report, from which its JSON Schema is made.
///
/// Formats with a table of their own writer have `WireValue`; a report that is written by the core,
/// or from values of several rooms, has this table beside its writer, and a test compares each
/// report that a command writes with its shape, so that neither says more than the other (decision
/// 0035).
package indirect enum Shape: Sendable {
  /// A text, which may be empty.
  case anyText
  /// A text that is not empty.
  case text
  /// A text that matches a regular expression.
  case matching(String)
  /// One of some words.
  case words([String])
  /// A text in both languages.
  case both
  case truth
  /// A whole number, zero or more.
  case amount
  /// A date, such as `2026-11-28`.
  case date
  /// A point in time, such as `2026-11-28T08:00:00Z`.
  case instant
  /// SHA-256, in hexadecimal.
  case digest
  /// A municipality's code.
  case code
  case list(Shape)
  case object([ShapeMember])
  /// An object with any member names, whose values have one shape.
  case named(Shape)
  /// A value or `null`.
  case orNull(Shape)
  /// A text in Base64.
  case base64
  /// A value of one of several shapes, each with the name of its type.
  case oneOf([(name: String, shape: Shape)])
  /// A value that another format describes.
  case any

  /// The JSON Schema of the value.
  var schema: JSONValue {
    switch self {
    case .anyText: ["type": "string"]
    case .text: ["minLength": 1, "type": "string"]
    case .matching(let pattern): ["pattern": .string(pattern), "type": "string"]
    case .words(let words): ["enum": .array(words.map { .string($0) })]
    case .both:
      Shape.object([
        ShapeMember("el", .text, "the Greek text"), ShapeMember("en", .text, "the English text"),
      ]).schema
    case .truth: ["type": "boolean"]
    case .amount: ["minimum": 0, "type": "integer"]
    case .date: ["format": "date", "type": "string"]
    case .instant:
      Shape.matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$").schema
    case .digest: Shape.matching("^[0-9a-f]{64}$").schema
    case .code: Shape.matching(Pattern.code).schema
    case .list(let item): ["items": item.schema, "type": "array"]
    case .object(let members): Self.schema(of: members)
    case .named(let value): ["additionalProperties": value.schema, "type": "object"]
    case .orNull(let value): ["anyOf": [value.schema, ["type": "null"]]]
    case .base64: Shape.matching("^[A-Za-z0-9+/]+={0,2}$").schema
    case .oneOf(let ways):
      ["anyOf": .array(ways.map { $0.shape.schema.with(["title": .string($0.name)]) })]
    case .any: [:]
    }
  }

  private static func schema(of members: [ShapeMember]) -> JSONValue {
    let schemas = members.map { member in
      (member.name, member.shape.schema.with(["description": .string(member.meaning)]))
    }
    let required = members.filter { !$0.isOptional }.map(\.name).sorted()
    return [
      "properties": .object(Dictionary(uniqueKeysWithValues: schemas)),
      "required": .array(required.map { .string($0) }), "type": "object",
    ]
  }
}

/// A member of an object in a report.
package struct ShapeMember: Sendable {
  /// The member's name.
  let name: String
  /// The shape of its value.
  let shape: Shape
  /// Its meaning, in English.
  let meaning: String
  /// Whether the member may be absent.
  let isOptional: Bool

  /// A member that is always present.
  package init(_ name: String, _ shape: Shape, _ meaning: String) {
    (self.name, self.shape, self.meaning, isOptional) = (name, shape, meaning, false)
  }

  /// A member that may be absent.
  package init(optional name: String, _ shape: Shape, _ meaning: String) {
    (self.name, self.shape, self.meaning, isOptional) = (name, shape, meaning, true)
  }
}

/// A format of a report: its name, its purpose, and its members.
package struct ReportShape: Sendable {
  /// The name with its version: `onboard/findings/v2`.
  package let name: String
  private let purpose: String
  private let members: [ShapeMember]
  /// The member by which the format is recognized, and its value.
  private let marker: (name: String, value: String)

  /// - Parameter marker: The member by which the format is recognized, and its value; nil for the
  ///   usual one, `format`, with the name.
  package init(
    _ name: String, _ purpose: String, _ members: [ShapeMember],
    marked marker: (name: String, value: String)? = nil
  ) {
    (self.name, self.purpose, self.members) = (name, purpose, members)
    self.marker = marker ?? ("format", name)
  }

  /// The name of its schema: `findings`.
  var schemaName: String {
    name.split(separator: "/").dropFirst().first.map(String.init) ?? name
  }

  /// The JSON Schema; it is open, since members may be added within a version.
  package var schema: JSONValue {
    let own = Shape.object(members).schema
    let format: JSONValue = [
      "const": .string(marker.value), "description": "the name of the format and its version",
    ]
    let required = (members.filter { !$0.isOptional }.map(\.name) + [marker.name]).sorted()
    return JSONSchema.named(
      name,
      own.with([
        "description": .string(purpose),
        "properties": (own["properties"] ?? [:]).with([marker.name: format]),
        "required": .array(required.map { .string($0) }),
      ]))
  }
}
