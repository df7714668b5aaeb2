package import Ground
package import Schema

/// A subfolder of outputs that depend on no declaration: they are the same for every registry,
/// except for what the authority states about personal data.
package struct FixedOutput {
  /// The name of the subfolder, which only this tool writes.
  package let folder: String
  private let make: () -> [Artifact]

  /// The files, made anew on each access.
  package var files: [Artifact] { make() }

  /// The names of all such subfolders.
  package static var folders: [String] { all(ActSettings.standard.processing, []).map(\.folder) }

  /// All such subfolders.
  ///
  /// - Parameter reports: The reports that are made from records, for their schemas.
  package static func all(
    _ processing: ActSettings.Processing, _ reports: [ReportShape]
  ) -> [FixedOutput] {
    [
      FixedOutput(folder: SchemaFiles.folder) { SchemaFiles.artifacts(reports) },
      FixedOutput(folder: RulebookPages.folder) {
        RulebookPages.artifacts(processing)
      },
      FixedOutput(folder: SignInServiceFile.folder) { [SignInServiceFile.artifact] },
    ]
  }

  private init(folder: String, make: @escaping () -> [Artifact]) {
    self.folder = folder
    self.make = make
  }
}
