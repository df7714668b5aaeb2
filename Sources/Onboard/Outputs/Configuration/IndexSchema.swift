import Ground
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
      "description": "What the newest sources compile to; deployment.json lists what is in force.",
      "title": "onboard/index/v1",
    ])
  }

  private static let entry = RuntimeSchema.object([
    "code": RuntimeSchema.codeText, "modes": RuntimeSchema.list(of: RuntimeSchema.modeName),
    "name": RuntimeSchema.text,
    "path": ["pattern": "^Runtime/[0-9]+-[a-z0-9-]+\\.json$", "type": "string"],
    "sha256": RuntimeSchema.digest, "source": RuntimeSchema.digest,
    "status": ["enum": .array(Stage.allCases.map { .string($0.rawValue) })],
  ])
}

/// The JSON Schema of the index of what is in force, format `onboard/deployment/v1`.
enum DeploymentSchema {
  /// The schema of the index.
  static var schema: JSONValue {
    RuntimeSchema.object([
      "format": ["const": "onboard/deployment/v1"], "municipalities": RuntimeSchema.list(of: entry),
    ]).with([
      "$schema": SchemaFiles.draft,
      "description": "What is in force, and what alone may be deployed: approved files.",
      "title": "onboard/deployment/v1",
    ])
  }

  private static let entry = RuntimeSchema.object([
    "ada": RuntimeSchema.text, "code": RuntimeSchema.codeText,
    "effectiveFrom": RuntimeSchema.date,
    "effectiveUntil": ["format": "date-time", "type": "string"],
    "path": ["pattern": "^Approvals/[0-9]+/[0-9]{4,}/configuration\\.json$", "type": "string"],
    "record": RuntimeSchema.digest, "sha256": RuntimeSchema.digest,
  ])
}
