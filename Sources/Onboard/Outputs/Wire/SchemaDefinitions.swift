import Ground

/// Moves the objects of a JSON Schema under names of their own, from which types can be generated.
///
/// An object is named after the member that holds it, in the singular: an item of `topics` is a
/// `Topic`. Equal objects become one, whichever members hold them; where two different objects have
/// one name, the second gets the name of its holder as a prefix.
struct SchemaDefinitions {
  private var named: [String: JSONValue] = [:]

  /// The names of objects that have the same name in every place.
  private static let known: [Set<String>: String] = [
    ["el", "en"]: "Bilingual", ["column", "line", "offset"]: "Position",
    ["hours", "mode"]: "ModeHours", ["mode", "staff"]: "ModeStaff",
    ["dates", "everyWeeks", "from", "to", "weekOfMonth", "weekdays"]: "Days",
  ]

  /// A schema whose objects, except for the outermost, are in `$defs`.
  static func naming(_ schema: JSONValue) -> JSONValue {
    var definitions = SchemaDefinitions()
    let root = definitions.inner(schema, of: "")
    guard !definitions.named.isEmpty else { return root }
    return root.with(["$defs": .object(definitions.named)])
  }

  /// The schema with the objects below it replaced by references.
  private mutating func inner(_ schema: JSONValue, of holder: String) -> JSONValue {
    guard var members = schema.members else { return schema }
    if let properties = members["properties"]?.members {
      var found: [String: JSONValue] = [:]
      for name in properties.keys.sorted() {
        found[name] = properties[name].map { reference($0, Self.name(of: name), of: holder) }
      }
      members["properties"] = .object(found)
    }
    for key in ["items", "additionalProperties"] where members[key]?.members != nil {
      members[key] = members[key].map { reference($0, holder, of: "") }
    }
    if let ways = members["anyOf"]?.elements {
      members["anyOf"] = .array(ways.map { reference($0, holder, of: "") })
    }
    return .object(members)
  }

  /// A schema, or the reference to it if it is an object with members.
  private mutating func reference(
    _ schema: JSONValue, _ name: String, of holder: String
  ) -> JSONValue {
    let inner = self.inner(schema, of: name)
    guard let properties = inner["properties"]?.members, var members = inner.members else {
      return inner
    }
    let description = members.removeValue(forKey: "description")
    let name = Self.known[Set(properties.keys)] ?? name
    let own = add(.object(members), as: [name, holder + name])
    let reference: JSONValue = ["$ref": .string("#/$defs/\(own)")]
    return description.map { reference.with(["description": $0]) } ?? reference
  }

  /// Adds an object under the first free name, or under the name that it already has.
  private mutating func add(_ object: JSONValue, as names: [String]) -> String {
    let numbered = (2...).lazy.map { (names.last ?? "") + "\($0)" }
    for name in names where named[name] == nil || named[name] == object {
      named[name] = object
      return name
    }
    let name = numbered.first { named[$0] == nil || named[$0] == object } ?? ""
    named[name] = object
    return name
  }

  /// The name of the type for what a member holds: `municipalities` gives `Municipality`.
  private static func name(of member: String) -> String {
    var word = Substring(member)
    if word.hasSuffix("ies") {
      word = word.dropLast(3) + "y"
    } else if word.hasSuffix("sses") {
      word = word.dropLast(2)
    } else if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") {
      word = word.dropLast()
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
