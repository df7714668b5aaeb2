import Ground
import Schema

/// A member of an object of one of our formats, all that is known of it in one place.
struct WireMember<Subject>: Sendable {
  /// The member's name.
  let name: StaticString
  /// Whether the member may be absent.
  let isOptional: Bool
  /// What the JSON Schema says of its value.
  let schema: JSONValue
  /// The member, and the members below it.
  let facts: [WireFact]
  /// What is written as its value in every file, where that is so.
  let constant: [UInt8]?
  /// Writes the member, if it is there.
  let write: @Sendable (Subject, inout JSONWriter) -> Void
  /// Adds the aspects that the member makes use of.
  let collect: @Sendable (Subject, Aspect?, inout Set<Aspect>) -> Void

  /// A member that is always there; `el` and `en` say what it means.
  init<Value>(
    _ name: StaticString, _ value: WireValue<Value>, _ aspect: Aspect? = nil,
    el: String, en: String, _ provisions: [Provision] = [], rulings: [Ruling] = [],
    _ get: @escaping @Sendable (Subject) -> Value
  ) {
    self.name = name
    isOptional = false
    schema = value.schema
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

  /// A member that is there when it has a value; then it makes use of its aspect, unless the value
  /// is one that does not matter.
  init<Value>(
    optional name: StaticString, _ value: WireValue<Value>, _ aspect: Aspect? = nil,
    el: String, en: String, _ provisions: [Provision] = [], rulings: [Ruling] = [],
    ifMatters matters: @escaping @Sendable (Value) -> Bool = { _ in true },
    _ get: @escaping @Sendable (Subject) -> Value?
  ) {
    self.name = name
    isOptional = true
    schema = value.schema
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

  /// A member that is the same in every file, whatever the file is about.
  init<Value: Sendable>(
    _ name: StaticString, always fixed: Value, _ value: WireValue<Value>,
    el: String, en: String, _ provisions: [Provision] = [], rulings: [Ruling] = []
  ) {
    self.init(name, value.always(fixed), el: el, en: en, provisions, rulings: rulings) { _ in fixed
    }
  }

  /// A member that is one truth in every file, and in the schema as well.
  init(
    _ name: StaticString, always fixed: Bool,
    el: String, en: String, _ provisions: [Provision] = [], rulings: [Ruling] = []
  ) {
    let value = WireValue<Bool>(schema: ["const": .boolean(fixed)]) { $1.boolean($0) }
    self.init(name, value.always(fixed), el: el, en: en, provisions, rulings: rulings) { _ in fixed
    }
  }

  /// The name and the version of the format.
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

/// What is known of a member besides its value.
struct WireFact: Sendable {
  /// The path from the root of the file: `topics[].field`.
  let path: String
  /// What the member means.
  let note: Bilingual
  /// The aspect of a declaration that is lost without it; nil for what names or frames the file.
  let aspect: Aspect?
  /// The provisions that it holds.
  let provisions: [Provision]
  /// How they are read, where they leave something open.
  let rulings: [Ruling]

  /// The same below another path.
  func below(_ start: String) -> WireFact {
    let isItem = start == "[]" && !path.hasPrefix("[")
    return WireFact(
      path: start + (isItem ? "." : "") + path, note: note, aspect: aspect, provisions: provisions,
      rulings: rulings)
  }

  /// The same with the aspect of what it stands in, when it names none.
  func inheriting(_ outer: Aspect?) -> WireFact {
    WireFact(
      path: path, note: note, aspect: aspect ?? outer, provisions: provisions, rulings: rulings)
  }
}
