import Ground
import Schema

/// The folder to which drafts are written.
struct DraftFolder {
  /// The path of the folder.
  let path: String

  /// Writes all files of a draft or none, and prints their paths.
  func write(_ artifacts: [Artifact], in part: String) throws(FileFault) {
    let folder = OutputFolder(path: path)
    let place = try Staging(part, of: folder)
    var isDone = false
    defer { if !isDone { place.discard() } }
    var files: [Staging.Staged] = []
    for artifact in artifacts { files.append(try place.stage(artifact)) }
    try place.commit(files)
    isDone = true
    try folder.flush()
    Terminal.write(files.map { "\(path)/\($0.path)\n" }.joined())
  }
}
