import Schema

/// A JSON value of any shape, which is written in canonical form.
package indirect enum JSONValue: Hashable, Sendable {
  case string(String)
  case number(Int)
  /// A number that is not whole, or whose size is not below 2^53, as it is written; only lenient
  /// reading gives one.
  case decimal(String)
  case boolean(Bool)
  case null
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value in canonical form (RFC 8785); a decimal stays as it was written.
  package var canonical: [UInt8] {
    var json = JSONWriter(capacity: 4096)
    write(&json)
    return json.bytes
  }

  /// The contents of a file with this value: its canonical form and a line break.
  package var file: [UInt8] { canonical + [0x0A] }

  private func write(_ json: inout JSONWriter) {
    switch self {
    case .string(let text): json.string(text)
    case .number(let number): json.number(number)
    case .decimal(let text): json.number(writtenAs: text)
    case .boolean(let value): json.boolean(value)
    case .null: json.null()
    case .array(let values): json.array { json in for value in values { value.write(&json) } }
    case .object(let members):
      let names = members.keys.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
      json.object { json in
        for name in names {
          json.key(named: name)
          members[name]?.write(&json)
        }
      }
    }
  }

  /// The member of an object with a given name; nil when there is none, or for any other value.
  package subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }

  /// The text, if the value is a string.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The number, if the value is one.
  package var number: Int? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// Whether the value is a number, of whatever size.
  package var isNumber: Bool {
    if case .decimal = self { return true }
    return number != nil
  }

  /// The elements, if the value is an array.
  package var elements: [JSONValue]? {
    guard case .array(let values) = self else { return nil }
    return values
  }

  /// The members, if the value is an object.
  package var members: [String: JSONValue]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// The object with more members, which replace existing ones of the same name.
  package func with(_ more: [String: JSONValue]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.merging(more) { $1 })
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .number(value) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { $1 })
  }
}
