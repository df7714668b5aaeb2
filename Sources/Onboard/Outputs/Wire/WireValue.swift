import Ground
import Schema

/// The form of a value in one of this tool's JSON formats: how it is written, and its schema.
///
/// A format is one table of members. Its writer, the order of its members, its JSON Schema, the
/// traceability to the law and the losses of exports are all derived from that table.
struct WireValue<Value>: Sendable {
  /// The JSON Schema of the value.
  let schema: JSONValue
  /// The members below the value, with paths relative to it: `.name`, `[].name`.
  let facts: [WireFact]
  /// The bytes written for every value; nil when they vary. They are computed only once.
  let constant: [UInt8]?
  /// Writes the value.
  let write: @Sendable (Value, inout JSONWriter) -> Void
  /// Adds the aspects that the value uses; members without an aspect of their own use the given
  /// one.
  let collect: @Sendable (Value, Aspect?, inout Set<Aspect>) -> Void

  init(
    schema: JSONValue, facts: [WireFact] = [], constant: [UInt8]? = nil,
    collect: (@Sendable (Value, Aspect?, inout Set<Aspect>) -> Void)? = nil,
    write: @escaping @Sendable (Value, inout JSONWriter) -> Void
  ) {
    self.schema = schema
    self.facts = facts
    self.constant = constant
    self.write = write
    self.collect = collect ?? { _, aspect, used in aspect.map { _ = used.insert($0) } }
  }

  /// The value as the contents of a file: canonical JSON and a line break.
  func file(_ value: Value, capacity: Int) -> [UInt8] {
    var json = JSONWriter(capacity: capacity)
    write(value, &json)
    json.endFile()
    return json.bytes
  }

  /// The same form with a stricter schema.
  func with(_ more: [String: JSONValue]) -> WireValue {
    WireValue(schema: schema.with(more), facts: facts, collect: collect, write: write)
  }

  /// The form with one constant value in every file.
  func always(_ fixed: Value) -> WireValue {
    var json = JSONWriter()
    write(fixed, &json)
    return WireValue(
      schema: schema, facts: facts, constant: json.bytes, collect: collect, write: write)
  }

  /// The form of another type, from which the value is made.
  func of<Other>(_ make: @escaping @Sendable (Other) -> Value) -> WireValue<Other> {
    let (write, collect) = (write, collect)
    return WireValue<Other>(
      schema: schema, facts: facts, collect: { collect(make($0), $1, &$2) },
      write: { write(make($0), &$1) })
  }

  /// An object with the given members, written in the order of RFC 8785.
  static func object(_ members: [WireMember<Value>]) -> WireValue {
    let ordered = members.sorted { $0.name.text < $1.name.text }
    let required = ordered.filter { !$0.isOptional }.map { JSONValue.string($0.name.text) }
    let properties = Dictionary(uniqueKeysWithValues: ordered.map { ($0.name.text, $0.schema) })
    // Only the writers are kept: writing does not need the rest.
    let writers = ordered.map(\.write)
    return WireValue(
      schema: [
        "properties": .object(properties), "required": .array(required), "type": "object",
      ],
      facts: ordered.flatMap(\.facts), constant: Self.constant(ordered),
      collect: { value, aspect, used in
        for member in ordered { member.collect(value, aspect, &used) }
      },
      write: { value, json in
        json.object { json in
          for write in writers { write(value, &json) }
        }
      })
  }

  /// The bytes of the object, when all its members are constant.
  private static func constant(_ members: [WireMember<Value>]) -> [UInt8]? {
    guard members.allSatisfy({ $0.constant != nil }) else { return nil }
    var json = JSONWriter()
    json.object { json in
      for member in members {
        json.key(member.name)
        json.written((member.constant ?? [])[...])
      }
    }
    return json.bytes
  }

  /// A list of values.
  static func list<Item>(
    of item: WireValue<Item>
  ) -> WireValue<Value> where Value == [Item] {
    let write = item.write
    return WireValue(
      schema: ["items": item.schema, "type": "array"], facts: item.facts.map { $0.below("[]") },
      collect: { values, aspect, used in
        for value in values { item.collect(value, aspect, &used) }
      },
      write: { values, json in
        json.array { json in for value in values { write(value, &json) } }
      })
  }
}

extension WireValue where Value == Bool {
  /// A Boolean; `false` does not count as using an aspect.
  static var truth: WireValue {
    WireValue(
      schema: ["type": "boolean"],
      collect: { value, aspect, used in if value { aspect.map { _ = used.insert($0) } } },
      write: { $1.boolean($0) })
  }
}

extension WireValue where Value == Int {
  /// A number of one or more.
  static var count: WireValue {
    WireValue(schema: ["minimum": 1, "type": "integer"]) { $1.number($0) }
  }
  /// A number of zero or more.
  static var amount: WireValue {
    WireValue(schema: ["minimum": 0, "type": "integer"]) { $1.number($0) }
  }
  /// A minute of the day, such as `08:00`.
  static var time: WireValue {
    WireValue(
      schema: ["pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$", "type": "string"]
    ) { $1.minute($0) }
  }
}

extension WireValue where Value == MunicipalityCode {
  /// A municipality's code in the register.
  static var code: WireValue {
    WireValue<String>.matching(Pattern.code).of { $0.description }
  }
}

extension WireValue where Value == Digest {
  /// SHA-256, in hexadecimal.
  static var digest: WireValue {
    WireValue<String>.matching("^[0-9a-f]{64}$").of { $0.description }
  }
}

extension WireValue where Value == Day {
  /// A date, such as `2026-11-28`.
  static var date: WireValue {
    WireValue(schema: ["format": "date", "type": "string"]) { $1.day($0) }
  }
}

extension WireValue where Value == String {
  /// A non-empty text.
  static var text: WireValue {
    WireValue(schema: ["minLength": 1, "type": "string"]) { $1.string($0) }
  }
  /// A text that may be empty.
  static var anyText: WireValue {
    WireValue(schema: ["type": "string"]) { $1.string($0) }
  }
  /// A web address.
  static var url: WireValue { matching("^https?://") }
  /// An identifier for references.
  static var id: WireValue { matching(Pattern.id) }

  /// A text that matches a pattern.
  static func matching(_ pattern: String) -> WireValue {
    WireValue(schema: ["pattern": .string(pattern), "type": "string"]) { $1.string($0) }
  }

  /// One of the given words, with a schema that only lists them.
  static func words(_ words: [String]) -> WireValue {
    WireValue(schema: ["enum": .array(words.map { .string($0) })]) { $1.string($0) }
  }

  /// A name of lower-case Latin letters, digits and hyphens.
  static var slug: WireValue { matching("^[a-z0-9-]+$") }
  /// An address with encryption.
  static var secure: WireValue { matching("^https://") }
}

extension WireValue where Value == SignInEnvironment {
  /// An environment of the sign-in service.
  static var environment: WireValue {
    .word(SignInEnvironment.allCases.map(\.key)) { $0.key }
  }
}

extension WireValue where Value == StaticString {
  /// A non-empty text that is the same in every file.
  static var fixed: WireValue {
    WireValue(schema: ["minLength": 1, "type": "string"]) { $1.string($0) }
  }

  /// One of the words of a choice.
  static func word(of all: [StaticString]) -> WireValue {
    WireValue(schema: ["enum": .array(all.map { .string($0.text) })]) { $1.string($0) }
  }
}

extension WireValue where Value == Bilingual {
  /// A text in both languages.
  static var both: WireValue {
    .object([
      WireMember("el", .text, el: "το ελληνικό κείμενο", en: "the Greek text") { $0.el },
      WireMember("en", .text, el: "το αγγλικό κείμενο", en: "the English text") { $0.en },
    ])
  }
}

extension WireValue {
  /// One of the words of a choice, by the key of the value.
  static func word(
    _ words: [StaticString], _ key: @escaping @Sendable (Value) -> StaticString
  ) -> WireValue {
    WireValue<StaticString>.word(of: words).of(key)
  }
}
