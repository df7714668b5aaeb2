/// The writing of one run to an output folder: either all its files come into place, or none.
package final class OutputWriting: Sendable {
  private let folder: OutputFolder
  private let places: [Staging]

  /// Prepares to write to some subfolders; only the tool's own files are overwritten, where they
  /// are given.
  package init(
    _ parts: [String], of folder: OutputFolder, over own: Set<String>?
  ) throws(FileFault) {
    self.folder = folder
    var places: [Staging] = []
    do throws(FileFault) {
      for part in parts { places.append(try Staging(part, of: folder, over: own)) }
    } catch {
      for place in places.reversed() { place.discard() }
      throw error
    }
    self.places = places
  }

  /// Does work, and at the end discards all files that still wait.
  package func run<Value, Failure: Error>(
    _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    defer { for place in places.reversed() { place.discard() } }
    return try work()
  }

  /// Writes a file to where it waits, unless the same file is already in its place.
  package func stage(_ file: Artifact) throws(FileFault) -> Staging.Staged {
    guard let place = places.first(where: { file.path.hasPrefix($0.part + "/") }) else {
      throw FileFault(folder.path + "/" + file.path, errno: 2)
    }
    return try place.stage(file)
  }

  /// Puts the files in their places and removes those that still have the content that the tool
  /// wrote; returns the number of removed files. When a step fails, everything is as it was before.
  package func commit(
    _ files: [Staging.Staged], removing gone: [(path: String, sha256: Digest?)]
  ) throws(FileFault) -> Int {
    var removed: [String] = []
    for file in gone where try isUnaltered(file.path, file.sha256) { removed.append(file.path) }
    var undo = Staging.Undo()
    do throws(FileFault) {
      for place in places { try place.commit(files, removing: removed, noting: &undo) }
    } catch {
      undo.run()
      throw error
    }
    return removed.count
  }

  private func isUnaltered(_ path: String, _ digest: Digest?) throws(FileFault) -> Bool {
    let path = folder.path + "/" + path
    guard try Discovery.kindIfAny(of: path) == .file else { return false }
    guard let digest else { return true }
    return try FileReading.existing(path).map { Digest(of: $0) } == digest
  }
}
