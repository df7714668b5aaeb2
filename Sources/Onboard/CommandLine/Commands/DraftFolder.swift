import Ground
import Schema

/// The folder to which drafts are written.
struct DraftFolder {
  /// The path of the folder.
  let path: String

  /// Writes all files of a draft or none, and returns their paths.
  func write(_ artifacts: [Artifact], in part: String) throws(FileFault) -> [String] {
    let folder = OutputFolder(path: path)
    let writing = try OutputWriting([part], of: folder, over: nil)
    try writing.run { () throws(FileFault) in
      var files: [Staging.Staged] = []
      for artifact in artifacts { files.append(try writing.stage(artifact)) }
      _ = try writing.commit(files, removing: [])
    }
    try folder.flush()
    return artifacts.map { "\(path)/\($0.path)" }
  }
}
