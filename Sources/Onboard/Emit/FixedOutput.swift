/// A subfolder of outputs that are the same for every registry.
struct FixedOutput {
  /// The subfolder, which the tool alone writes.
  let folder: String
  /// Its files.
  let files: [Artifact]

  /// All of them; made anew each time it is asked for.
  static var all: [FixedOutput] {
    [FixedOutput(folder: SchemaFiles.folder, files: SchemaFiles.artifacts)]
  }
}
