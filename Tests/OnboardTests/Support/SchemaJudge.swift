import Foundation

@testable import Ground

/// Holds a value to a JSON Schema, as far as the schemas of this tool go, and stricter: a member
/// that the schema does not name is wrong, so that a table never says less than its writer.
enum SchemaJudge {
  /// What is wrong with a value, each with its place; empty if nothing is.
  static func faults(
    of value: JSONValue, by schema: JSONValue, at place: String = "$"
  ) -> [String] {
    if let ways = schema["anyOf"]?.elements {
      let found = ways.map { faults(of: value, by: $0, at: place) }
      return found.contains([]) ? [] : found.first ?? []
    }
    if let fixed = schema["const"] { return value == fixed ? [] : ["\(place): not \(fixed)"] }
    if let words = schema["enum"]?.elements {
      return words.contains(value) ? [] : ["\(place): \(value) is none of the words"]
    }
    switch schema["type"]?.text {
    case "object": return faults(ofObject: value, by: schema, at: place)
    case "array":
      guard let items = value.elements else { return ["\(place): no list"] }
      return items.enumerated().flatMap { index, item in
        faults(of: item, by: schema["items"] ?? [:], at: "\(place)[\(index)]")
      }
    case "string":
      guard let text = value.text else { return ["\(place): no text"] }
      return faults(ofText: text, by: schema, at: place)
    case "integer":
      guard let number = value.number else { return ["\(place): no number"] }
      return number < schema["minimum"]?.number ?? .min ? ["\(place): \(number)"] : []
    case "boolean":
      if case .boolean = value { return [] }
      return ["\(place): no truth value"]
    case "null": return value == .null ? [] : ["\(place): not null"]
    default: return schema == [:] ? [] : ["\(place): a schema of no known kind"]
    }
  }

  private static func faults(
    ofObject value: JSONValue, by schema: JSONValue, at place: String
  ) -> [String] {
    guard let members = value.members else { return ["\(place): no object"] }
    let required = schema["required"]?.elements?.compactMap(\.text) ?? []
    let known = schema["properties"]?.members ?? [:]
    let missing = required.filter { members[$0] == nil }.map { "\(place): lacks \($0)" }
    return missing
      + members.sorted { $0.key < $1.key }.flatMap { name, member -> [String] in
        guard let own = known[name] ?? schema["additionalProperties"] else {
          return ["\(place): has \(name)"]
        }
        return faults(of: member, by: own.without("description"), at: "\(place).\(name)")
      }
  }

  private static func faults(
    ofText text: String, by schema: JSONValue, at place: String
  ) -> [String] {
    if text.unicodeScalars.count < schema["minLength"]?.number ?? 0 { return ["\(place): empty"] }
    if schema["format"]?.text == "date", text.wholeMatch(of: /\d{4}-\d\d-\d\d/) == nil {
      return ["\(place): \(text) is no date"]
    }
    guard let pattern = schema["pattern"]?.text else { return [] }
    let range = text.range(of: pattern, options: .regularExpression)
    return range == nil ? ["\(place): \(text) is not \(pattern)"] : []
  }
}

extension JSONValue {
  /// The object without a member, if it is one.
  fileprivate func without(_ name: String) -> JSONValue {
    guard var members else { return self }
    members[name] = nil
    return .object(members)
  }
}

extension JSONValue {
  /// A schema with each reference replaced by what it names, without the definitions.
  var inlined: JSONValue { inlined(by: self["$defs"]?.members ?? [:]).without("$defs") }

  private func inlined(by definitions: [String: JSONValue]) -> JSONValue {
    switch self {
    case .array(let values): return .array(values.map { $0.inlined(by: definitions) })
    case .object(let members):
      let inner = members.mapValues { $0.inlined(by: definitions) }
      guard let name = members["$ref"]?.text?.split(separator: "/").last else {
        return .object(inner)
      }
      let named = definitions[String(name)]?.inlined(by: definitions) ?? .null
      return named.with(inner).without("$ref")
    default: return self
    }
  }
}
