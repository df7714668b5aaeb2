/// A field and its path in a file: `topics[].field`.
public struct FieldPath: Sendable {
  /// The keys from the top level, with `[]` after a list of groups.
  public let path: String
  /// The keys from the top level.
  public let keys: [String]
  /// The field.
  public let field: Field

  /// Every field in the order of the form, with each group before its fields.
  public static let all: [FieldPath] = walk(TopFields.all, below: "", [])

  private static func walk(
    _ fields: [Field], below prefix: String, _ above: [String]
  ) -> [FieldPath] {
    fields.flatMap { field -> [FieldPath] in
      var path = prefix + field.name
      if case .groups = field.kind { path += "[]" }
      let keys = above + [field.name]
      return [FieldPath(path: path, keys: keys, field: field)]
        + walk(field.fields, below: path + ".", keys)
    }
  }

  /// Whether a step of an answer's path is an index in a list.
  static func isIndex(_ step: String) -> Bool {
    !step.isEmpty && step.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// The fields of the group at a path of keys, such as `["offices", "hours"]`. Indices in lists
  /// are ignored; a path that does not lead to a group has no fields.
  public static func fields(at path: [String]) -> [Field] {
    var fields = TopFields.all
    for key in path { fields = fields.first { $0.name == key }?.fields ?? [] }
    return fields
  }

  /// The field at a path of keys.
  public static func field(at path: [String]) -> Field? {
    guard let key = path.last else { return nil }
    return fields(at: Array(path.dropLast())).first { $0.name == key }
  }
}
