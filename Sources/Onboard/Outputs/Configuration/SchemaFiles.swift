import Ground
import Schema

/// The JSON Schemas of what goes in and what comes out, for editors and for readers of the outputs.
///
/// Draft 7, which every editor's YAML support speaks; nothing of the newer drafts is needed.
enum SchemaFiles {
  /// The subfolder of these outputs.
  static let folder = "Schema"

  /// All schemas.
  static var artifacts: [Artifact] {
    let ofSignIn = SignInSchemas.all.map { name, schema in
      Artifact(path: "\(folder)/\(name).schema.json", bytes: schema.file)
    }
    return [
      Artifact(path: "\(folder)/deployment.schema.json", bytes: DeploymentSchema.schema.file),
      Artifact(path: "\(folder)/index.schema.json", bytes: IndexSchema.schema.file),
      Artifact(path: "\(folder)/onboarding.schema.json", bytes: OnboardingSchema.schema.file),
      Artifact(path: "\(folder)/runtime.schema.json", bytes: RuntimeSchema.schema.file),
    ] + ofSignIn
  }

  /// The draft that the schemas are written in.
  static let draft: JSONValue = "http://json-schema.org/draft-07/schema#"
}
