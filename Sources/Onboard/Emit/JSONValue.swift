import Schema

/// A JSON value in memory, for texts whose members are not known before; written in canonical form.
indirect enum JSONValue: Equatable {
  case string(String)
  case number(Int)
  case boolean(Bool)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The file with this value.
  var file: [UInt8] {
    var json = JSONWriter(capacity: 65_536)
    write(&json)
    json.endFile()
    return json.bytes
  }

  private func write(_ json: inout JSONWriter) {
    switch self {
    case .string(let text): json.string(text)
    case .number(let number): json.number(number)
    case .boolean(let value): json.boolean(value)
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

  /// The object with more members; what is there already gives way.
  func with(_ more: [String: JSONValue]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.merging(more) { $1 })
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .number(value) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { $1 })
  }
}
