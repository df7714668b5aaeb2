import Ground
import Schema

/// The JSON Schemas of inputs and outputs, for editors and for programs that read the outputs.
enum SchemaFiles {
  /// The subfolder of these outputs.
  static let folder = "Schema"

  /// All schemas, each in a file named after its format.
  static var artifacts: [Artifact] {
    [
      ("deployment", DeploymentIndex.format.schema), ("index", RuntimeIndex.format.schema),
      ("outcome", CommandOutcome.format.schema),
      ("onboarding", OnboardingSchema.schema), ("runtime", RuntimeConfiguration.format.schema),
      ("sign-in-service", SignInServiceFile.format.schema), ("sign-in", SignInFile.format.schema),
    ].map { Artifact(path: "\(folder)/\($0).schema.json", bytes: $1.file) }
  }
}
