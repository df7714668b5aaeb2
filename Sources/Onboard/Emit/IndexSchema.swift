import Schema

/// The JSON Schema of the index of configurations, format `onboard/index/v1`.
enum IndexSchema {
  /// The schema of the index.
  static var schema: JSONValue {
    RuntimeSchema.object([
      "compiler": RuntimeSchema.text, "format": ["const": "onboard/index/v1"],
      "municipalities": RuntimeSchema.list(of: entry), "policy": RuntimeSchema.text,
      "register": RuntimeSchema.digest, "rulebook": RuntimeSchema.digest,
    ]).with([
      "$schema": SchemaFiles.draft,
      "description": "All configurations of a registry; what has no act is a draft.",
      "title": "onboard/index/v1",
    ])
  }

  private static let entry = RuntimeSchema.object([
    "code": RuntimeSchema.codeText, "modes": RuntimeSchema.list(of: RuntimeSchema.modeName),
    "name": RuntimeSchema.text,
    "path": ["pattern": "^Runtime/[0-9]+-[a-z0-9-]+\\.json$", "type": "string"],
    "sha256": RuntimeSchema.digest, "source": RuntimeSchema.digest, "status": ["enum": ["draft"]],
  ])
}
