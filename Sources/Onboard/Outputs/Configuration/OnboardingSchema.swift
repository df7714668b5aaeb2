import Ground
import Schema

/// The JSON Schema of the submitted file, made from the form's own tables.
///
/// It covers each field by itself; it cannot express what rules demand between fields. A schema
/// sees YAML values with their types resolved, while the form reads their text, so a field of
/// digits accepts both a number and a string.
enum OnboardingSchema {
  /// The schema of a whole file.
  static var schema: JSONValue {
    object(Declaration.fields).with([
      "$id": JSONSchema.id(of: "onboard/onboarding/v1"), "$schema": JSONSchema.draft,
      "description": "Δήλωση Δήμου για την ένταξη στο myDimosLive (ΚΥΑ 3130 ΕΞ 2022, Β΄ 386).",
      "title": "onboarding.yaml",
    ])
  }

  /// A group of fields; any other key is refused.
  private static func object(_ fields: [Field]) -> JSONValue {
    let required = fields.filter { field in
      if case .required = field.need { return true }
      return false
    }
    var members: [String: JSONValue] = [
      "additionalProperties": false, "type": "object",
      "properties": .object(
        Dictionary(uniqueKeysWithValues: fields.map { ($0.name, property($0)) })),
    ]
    let choices = fields.compactMap { either($0) }
    if let either = choices.first { members["anyOf"] = either }
    if !required.isEmpty { members["required"] = .array(required.map { .string($0.name) }) }
    return .object(members)
  }

  /// The condition that one of two fields is present, when one may replace the other.
  private static func either(_ field: Field) -> JSONValue? {
    guard case .unless(let other) = field.need else { return nil }
    let keys = [field.name, other.text]
    return .array(keys.map { ["required": [.string($0)]] })
  }

  private static func property(_ field: Field) -> JSONValue {
    let note = FieldNote(field)
    var members: [String: JSONValue] = [
      "description": .string(note.description), "markdownDescription": .string(note.markdown),
    ]
    if let example = note.example { members["examples"] = [example] }
    if let error = note.error { members["errorMessage"] = .string(error) }
    return value(of: field).with(members)
  }

  private static func value(of field: Field) -> JSONValue {
    switch field.kind {
    case .group: object(field.fields)
    case .groups: ["items": object(field.fields), "type": "array"]
    case .choices(let words): choices(words)
    case .list(.text(let most)): list(text(Pattern.line, most: most))
    case .list(.id): list(text(Pattern.id, most: 40, types: ["string", "boolean"]))
    case .list(.redirect): list(text(Pattern.redirect, most: 500, types: ["string"]))
    case .list(.url): list(text(Pattern.url, most: 500, types: ["string"]))
    case .hours: list(text(Pattern.interval, types: ["string"]))
    default: scalar(field.kind)
    }
  }

  private static func scalar(_ kind: Field.Kind) -> JSONValue {
    switch kind {
    case .text(let most): text(Pattern.line, most: most)
    case .prose(let most): text(Pattern.prose, most: most)
    case .code: digits(Pattern.code, 1000...999_999)
    case .number(let range): digits(Pattern.number(upTo: range.upperBound), range)
    case .version: ["enum": [1, "1"]]
    case .boolean: ["enum": [true, false, "true", "false"]]
    case .postcode: digits(Pattern.postcode, 10_000...89_999)
    case .phone: digits(Pattern.phone, 2_000_000_000...8_099_999_999).with(["not": noPhone])
    case .id: text(Pattern.id, most: 40, types: ["string", "boolean"])
    case .duration: text(Pattern.duration, types: ["string"])
    case .ahead(inHours: true): text(Pattern.ahead, types: ["string"])
    case .ahead: text(Pattern.daysAhead, types: ["string"])
    case .date: text(Pattern.date, types: ["string"]).with(["format": "date"])
    case .yearDay: text(Pattern.yearDay, types: ["string"])
    case .seasonDay: text(Pattern.seasonDay, types: ["string"])
    case .email: text(Pattern.email, most: 254, types: ["string"])
    case .url: text(Pattern.url, most: 500, types: ["string"])
    case .choice(let words): ["enum": names(of: words), "type": "string"]
    default: [:]
    }
  }

  /// Ten-digit numbers that are not telephone numbers.
  private static let noPhone: JSONValue = [
    "anyOf": [
      ["minimum": 3_000_000_000, "maximum": 6_899_999_999],
      ["minimum": 7_000_000_000, "maximum": 7_999_999_999],
    ],
    "type": "integer",
  ]

  /// A string; where any text is allowed, so is a text that YAML resolves to a number or a Boolean.
  private static func text(
    _ pattern: String, most: Int? = nil, types: JSONValue = ["string", "number", "boolean"]
  ) -> JSONValue {
    var members: [String: JSONValue] = ["pattern": .string(pattern), "type": types]
    if case .array(let list) = types, list.count == 1 { members["type"] = list[0] }
    if let most { members["maxLength"] = .number(most) }
    return .object(members)
  }

  private static func digits(_ pattern: String, _ range: ClosedRange<Int>) -> JSONValue {
    [
      "maximum": .number(range.upperBound), "minimum": .number(range.lowerBound),
      "pattern": .string(pattern), "type": ["string", "integer"],
    ]
  }

  /// A list of values, or a single value instead of a list of one.
  private static func list(_ item: JSONValue) -> JSONValue {
    guard case .object(let members) = item else { return item }
    var types: [JSONValue] = []
    if case .array(let several)? = members["type"] { types = several }
    if case .string(let one)? = members["type"] { types = [.string(one)] }
    return item.with(["items": item, "type": .array(["array"] + types)])
  }

  private static func choices(_ words: [Field.Word]) -> JSONValue {
    [
      "items": ["enum": names(of: words), "type": "string"],
      "pattern": .string(Pattern.words(words)), "type": ["array", "string"], "uniqueItems": true,
    ]
  }

  private static func names(of words: [Field.Word]) -> JSONValue {
    .array(words.map { .string($0.key.text) })
  }
}
