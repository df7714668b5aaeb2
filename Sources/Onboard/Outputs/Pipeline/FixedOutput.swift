package import Ground

/// A subfolder of outputs that are the same for every registry.
package struct FixedOutput {
  /// The name of the subfolder, which only this tool writes.
  package let folder: String
  private let make: () -> [Artifact]

  /// The files, made anew on each access.
  package var files: [Artifact] { make() }

  /// All such subfolders.
  package static var all: [FixedOutput] {
    [
      FixedOutput(folder: SchemaFiles.folder) { SchemaFiles.artifacts },
      FixedOutput(folder: RulebookPages.folder) { RulebookPages.artifacts },
      FixedOutput(folder: SignInServiceFile.folder) { [SignInServiceFile.artifact] },
    ]
  }

  private init(folder: String, make: @escaping () -> [Artifact]) {
    self.folder = folder
    self.make = make
  }
}
