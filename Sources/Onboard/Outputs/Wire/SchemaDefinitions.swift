import Ground

/// Moves the objects of a JSON Schema under names of their own, from which types can be generated.
///
/// An object is called by the member that holds it, an item of a list or a map in the singular: an
/// item of `topics` is a `Topic`, while `numbers` that are no list are `Numbers`. An object with a
/// `title` is called by that. Equal objects share one definition, whatever holds them; if two
/// different objects would have the same name, the second also gets the name of its holder.
struct SchemaDefinitions {
  private var named: [String: JSONValue] = [:]

  /// The names of objects that have the same name in every place.
  private static let known: [Set<String>: String] = [
    ["el", "en"]: "Bilingual", ["column", "line", "offset"]: "Position",
    ["hours", "mode"]: "ModeHours", ["mode", "staff"]: "ModeStaff",
    ["dates", "everyWeeks", "from", "to", "weekOfMonth", "weekdays"]: "Days",
    ["durationMinutes", "gridMinutes", "hours", "means", "mode", "staff"]: "ModeOffer",
    ["departments", "modes", "offices"]: "Parts", ["appointments", "minutes"]: "Total",
    ["code", "message", "subject"]: "Refusal",
    ["absent", "attributes", "element", "errors", "format", "identifier", "mustAsk", "traps"]:
      "UserinfoResponse",
  ]

  /// The items of members whose singular does not follow from the ending.
  private static let singulars = [
    "checklist": "checklistItem", "fixes": "fix", "specialHours": "specialHours",
    "staffHours": "staffHours", "stats": "statistic",
  ]

  /// A schema whose objects, except for the outermost, are in `$defs`.
  static func naming(_ schema: JSONValue) -> JSONValue {
    var definitions = SchemaDefinitions()
    let root = definitions.inner(schema, called: "", of: "", in: "")
    guard !definitions.named.isEmpty else { return root }
    return root.with(["$defs": .object(definitions.named)])
  }

  /// What a member of an object holds, with the objects below it replaced by references.
  private mutating func inner(
    _ schema: JSONValue, called name: String, of member: String, in holder: String
  ) -> JSONValue {
    guard var members = schema.members else { return schema }
    if let properties = members["properties"]?.members {
      var found: [String: JSONValue] = [:]
      for own in properties.keys.sorted() {
        found[own] = properties[own].map { reference($0, called: own, of: own, in: name) }
      }
      members["properties"] = .object(found)
    }
    for key in ["items", "additionalProperties"] where members[key]?.members != nil {
      members[key] = members[key].map {
        reference($0, called: Self.singular(member), of: member, in: holder)
      }
    }
    if let ways = members["anyOf"]?.elements {
      members["anyOf"] = .array(ways.map { reference($0, called: name, of: member, in: holder) })
    }
    return .object(members)
  }

  /// A schema, or the reference to it if it is an object with members.
  private mutating func reference(
    _ schema: JSONValue, called word: String, of member: String, in holder: String
  ) -> JSONValue {
    let keys = schema["properties"]?.members.map { Set($0.keys) }
    let usual = word.prefix(1).uppercased() + word.dropFirst()
    let name = schema["title"]?.text ?? keys.flatMap { Self.known[$0] } ?? usual
    let inner = self.inner(schema, called: name, of: member, in: holder)
    guard keys != nil, var members = inner.members else { return inner }
    members["title"] = nil
    let description = members.removeValue(forKey: "description")
    let own = add(.object(members), as: [name, holder + name])
    let reference: JSONValue = ["$ref": .string("#/$defs/\(own)")]
    return description.map { reference.with(["description": $0]) } ?? reference
  }

  /// Adds an object under the first name that is free or already its own; if there is none, under a
  /// name with a number, which a test forbids.
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

  /// What one item of a member is called: of `municipalities` a `municipality`.
  private static func singular(_ member: String) -> String {
    if let word = singulars[member] { return word }
    if member.hasSuffix("ies") { return member.dropLast(3) + "y" }
    for ending in ["sses", "xes", "ches", "shes"] where member.hasSuffix(ending) {
      return String(member.dropLast(2))
    }
    let stays = ["ss", "us", "is"].contains { member.hasSuffix($0) }
    return member.hasSuffix("s") && !stays ? String(member.dropLast()) : member
  }
}
