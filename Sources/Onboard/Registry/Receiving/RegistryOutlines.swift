package import Ground
package import Outputs
package import Schema

/// What the declarations of a registry say of whose they are and what they claim, unjudged.
package struct RegistryOutlines: Sendable {
  /// The outlines, in order of path.
  package private(set) var files: [Compilation] = []
  /// What could not be read.
  package private(set) var faults: [FileFault] = []
  private var byPath: [String: Compilation] = [:]

  /// Reads the declarations of the registry in the current folder, or none where there is none.
  ///
  /// - Parameter known: Files that were compiled, and are not read again.
  package init(_ compile: Compile, besides known: Set<String> = []) throws(FileFault) {
    guard let found = try Self.submissions() else { return }
    let read = Parallel.map(found.files.filter { !known.contains($0) }) { path in
      Compile.outcome { () throws(FileFault) in
        compile.compiler.outline(try Compile.read(path))
      }
    }
    faults = found.faults
    for one in read {
      switch one {
      case .failure(let fault): faults.append(fault)
      case .success(let file):
        files.append(file)
        byPath[file.source.path] = file
      }
    }
  }

  /// The outline of the file at a path; nil for one that could not be read.
  subscript(path: String) -> Compilation? { byPath[path] }

  /// What stands in the registry; nil where there is none, or nothing in it.
  private static func submissions() throws(FileFault) -> Submissions? {
    guard try Discovery.exists(Discovery.registry) else { return nil }
    do throws(FileFault) {
      return try Submissions(at: [Discovery.registry])
    } catch {
      guard error.cause == .other else { throw error }
      return nil
    }
  }
}
