/// A field and its path in a file: `topics[].field`.
public struct FieldPath: Sendable {
  /// The keys from the top level, with `[]` after a list of groups.
  public let path: String
  /// The keys from the top level.
  public let keys: AnswerPath
  /// The field.
  public let field: Field

  /// Every field in the order of the form, with each group before its fields.
  public static let all: [FieldPath] = walk(TopFields.all, below: "", [])

  private static func walk(
    _ fields: [Field], below prefix: String, _ above: AnswerPath
  ) -> [FieldPath] {
    fields.flatMap { field -> [FieldPath] in
      var path = prefix + field.name
      if case .groups = field.kind { path += "[]" }
      let keys = above.appending(field.name)
      return [FieldPath(path: path, keys: keys, field: field)]
        + walk(field.fields, below: path + ".", keys)
    }
  }

  /// The fields of the group at a path, such as `["offices", "hours"]`. Indices in lists are
  /// ignored; a path that does not lead to a group has no fields.
  public static func fields(at path: AnswerPath) -> [Field] {
    var fields = TopFields.all
    for key in path.keys.steps { fields = fields.first { $0.name == key }?.fields ?? [] }
    return fields
  }

  /// The field at a path; an item of a list has the list's.
  public static func field(at path: AnswerPath) -> Field? {
    let keys = path.keys
    guard let key = keys.last else { return nil }
    return fields(at: keys.parent).first { $0.name == key }
  }
}
