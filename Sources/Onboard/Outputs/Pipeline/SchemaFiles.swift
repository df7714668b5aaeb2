import Ground
import Schema

/// The JSON Schemas of inputs and outputs, for editors and for programs that read the outputs.
package enum SchemaFiles {
  /// The subfolder of these outputs.
  static let folder = "Schema"

  /// All schemas, each in a file named after its format.
  ///
  /// - Parameter reports: The reports of the rooms above, which are made from records.
  static func artifacts(_ reports: [ReportShape]) -> [Artifact] {
    [
      ("deployment", DeploymentIndex.format.schema), ("index", RuntimeIndex.format.schema),
      ("outcome", CommandOutcome.format.schema),
      ("onboarding", OnboardingSchema.schema), ("runtime", RuntimeConfiguration.format.schema),
      ("sign-in-service", SignInServiceFile.format.schema), ("sign-in", SignInFile.format.schema),
    ].map(artifact) + (ReportShape.ofFiles + reports).map { artifact($0.schemaName, $0.schema) }
  }

  /// The names of all formats that have a schema, in order; for the submitted file, only the
  /// version of its form has a name.
  package static func formats(_ reports: [ReportShape]) -> [String] {
    let written = [
      DeploymentIndex.format.name, RuntimeIndex.format.name, CommandOutcome.format.name,
      RuntimeConfiguration.format.name, SignInServiceFile.format.name, SignInFile.format.name,
    ]
    return (written + (ReportShape.ofFiles + reports).map(\.name)).sorted()
  }

  private static func artifact(_ name: String, _ schema: JSONValue) -> Artifact {
    Artifact(path: "\(folder)/\(name).schema.json", bytes: schema.file)
  }
}
