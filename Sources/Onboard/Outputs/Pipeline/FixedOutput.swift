package import Ground

/// A subfolder of outputs that are the same for every registry.
package struct FixedOutput {
  /// The subfolder, which the tool alone writes.
  package let folder: String
  private let make: () -> [Artifact]

  /// Its files, made anew each time they are asked for.
  package var files: [Artifact] { make() }

  /// All of them.
  package static var all: [FixedOutput] {
    [
      FixedOutput(folder: SchemaFiles.folder) { SchemaFiles.artifacts },
      FixedOutput(folder: RulebookPages.folder) { RulebookPages.artifacts },
    ]
  }

  private init(folder: String, make: @escaping () -> [Artifact]) {
    self.folder = folder
    self.make = make
  }
}
