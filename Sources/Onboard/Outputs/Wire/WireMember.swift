import Ground
import Schema

/// A member of an object in one of this tool's formats, with everything known about it in one
/// place.
struct WireMember<Subject>: Sendable {
  /// The member's name.
  let name: StaticString
  /// Whether the member may be absent.
  let isOptional: Bool
  /// The JSON Schema of its value.
  let schema: JSONValue
  /// The facts about the member, and about those below it.
  let facts: [WireFact]
  /// The bytes written as its value in every file; nil when the value varies.
  let constant: [UInt8]?
  /// Writes the member, if it is present.
  let write: @Sendable (Subject, inout JSONWriter) -> Void
  /// Adds the aspects that the member uses.
  let collect: @Sendable (Subject, Aspect?, inout Set<Aspect>) -> Void

  /// A member that is always present; `el` and `en` state its meaning.
  init<Value>(
    _ name: StaticString, _ value: WireValue<Value>, _ aspect: Aspect? = nil,
    el: String, en: String, _ provisions: [Provision] = [], rulings: [Ruling] = [],
    _ get: @escaping @Sendable (Subject) -> Value
  ) {
    self.name = name
    isOptional = false
    schema = value.schema.with(["description": .string(en)])
    facts = Self.facts(
      name, value.facts, aspect, Bilingual(el: el, en: en), provisions, rulings)
    constant = value.constant
    let written = value.write
    write =
      if let fixed = value.constant {
        { _, json in
          json.key(name)
          json.written(fixed[...])
        }
      } else {
        { subject, json in
          json.key(name)
          written(get(subject), &json)
        }
      }
    collect = { subject, outer, used in value.collect(get(subject), aspect ?? outer, &used) }
  }

  /// A member that is present when it has a value; its aspect then counts as used, unless the value
  /// is one that does not count.
  init<Value>(
    optional name: StaticString, _ value: WireValue<Value>, _ aspect: Aspect? = nil,
    el: String, en: String, _ provisions: [Provision] = [], rulings: [Ruling] = [],
    ifMatters matters: @escaping @Sendable (Value) -> Bool = { _ in true },
    _ get: @escaping @Sendable (Subject) -> Value?
  ) {
    self.name = name
    isOptional = true
    schema = value.schema.with(["description": .string(en)])
    facts = Self.facts(
      name, value.facts, aspect, Bilingual(el: el, en: en), provisions, rulings)
    constant = nil
    let written = value.write
    write = { subject, json in
      guard let found = get(subject) else { return }
      json.key(name)
      written(found, &json)
    }
    collect = { subject, outer, used in
      guard let found = get(subject), matters(found) else { return }
      if let aspect = aspect ?? outer { used.insert(aspect) }
      value.collect(found, aspect ?? outer, &used)
    }
  }

  /// A member with the same value in every file, whatever its subject.
  init<Value: Sendable>(
    _ name: StaticString, always fixed: Value, _ value: WireValue<Value>,
    el: String, en: String, _ provisions: [Provision] = [], rulings: [Ruling] = []
  ) {
    self.init(name, value.always(fixed), el: el, en: en, provisions, rulings: rulings) { _ in fixed
    }
  }

  /// A member with a constant Boolean in every file, and in the schema as well.
  init(
    _ name: StaticString, always fixed: Bool,
    el: String, en: String, _ provisions: [Provision] = [], rulings: [Ruling] = []
  ) {
    let value = WireValue<Bool>(schema: ["const": .boolean(fixed)]) { $1.boolean($0) }
    self.init(name, value.always(fixed), el: el, en: en, provisions, rulings: rulings) { _ in fixed
    }
  }

  /// The name and version of the format.
  static func format(_ name: String) -> WireMember {
    let value = WireValue<String>(schema: ["const": .string(name)]) { $1.string($0) }
    return WireMember(
      "format", value.always(name), el: "το όνομα της μορφής και η έκδοσή της",
      en: "the name of the format and its version"
    ) { _ in name }
  }

  private static func facts(
    _ name: StaticString, _ inner: [WireFact], _ aspect: Aspect?, _ note: Bilingual,
    _ provisions: [Provision], _ rulings: [Ruling]
  ) -> [WireFact] {
    let own = WireFact(
      path: name.text, note: note, aspect: aspect, provisions: provisions, rulings: rulings)
    return [own]
      + inner.map { $0.below(name.text + ($0.path.hasPrefix("[") ? "" : ".")).inheriting(aspect) }
  }
}

/// A fact about a member besides its value.
struct WireFact: Sendable {
  /// The path from the root of the file: `topics[].field`.
  let path: String
  /// The meaning of the member.
  let note: Bilingual
  /// The aspect of a declaration that is lost without the member; nil for one that only names or
  /// frames the file.
  let aspect: Aspect?
  /// The provisions that the member implements.
  let provisions: [Provision]
  /// The rulings on how those are interpreted where their text is open.
  let rulings: [Ruling]

  /// The same fact with its path below another one.
  func below(_ start: String) -> WireFact {
    let isItem = start == "[]" && !path.hasPrefix("[")
    return WireFact(
      path: start + (isItem ? "." : "") + path, note: note, aspect: aspect, provisions: provisions,
      rulings: rulings)
  }

  /// The same fact with the aspect of the enclosing member, if it has none of its own.
  func inheriting(_ outer: Aspect?) -> WireFact {
    WireFact(
      path: path, note: note, aspect: aspect ?? outer, provisions: provisions, rulings: rulings)
  }
}
