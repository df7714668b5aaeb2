package import Ground
package import Outputs
import Schema

/// Outlines of a registry's declarations: whose they are and what they claim, without judging them.
package struct RegistryOutlines: Sendable {
  /// The outlines, in order of path, each with its place in the registry.
  private(set) var files: [(place: String, outline: Compilation)] = []
  /// The files that could not be read.
  package private(set) var faults: [FileFault] = []
  private var byPlace: [String: Compilation] = [:]

  /// Reads the declarations of a registry, or none where there is none.
  ///
  /// - Parameter known: The places of files that are already compiled and are not read again.
  package init(
    _ compile: Compile, in root: RegistryRoot = .here, besides known: Set<String> = []
  ) throws(FileFault) {
    guard let found = try Self.submissions(in: root) else { return }
    let way = root.way(to: Discovery.registry).utf8.count
    let places = found.files.map { Discovery.registry + $0.dropFirst(way) }
      .filter { !known.contains($0) }
    let read = Parallel.map(places) { place in
      Compile.outcome { () throws(FileFault) in
        let bytes = try FileReading.submitted(root.way(to: place))
        return compile.compiler.outline(Source(path: root.name(of: place), bytes: bytes))
      }
    }
    faults = found.faults
    for (place, one) in zip(places, read) {
      switch one {
      case .failure(let fault): faults.append(fault)
      case .success(let outline):
        files.append((place, outline))
        byPlace[place] = outline
      }
    }
  }

  /// The outline of the file at a place; nil for one that could not be read.
  subscript(place: String) -> Compilation? { byPlace[place] }

  /// Whether the entry at a path could not be read.
  func hasFault(at path: String) -> Bool { faults.contains { $0.path == path } }

  /// The declarations that could not be read, or that are broken and may claim something, except
  /// some files.
  package func uncompared(besides own: Set<String>) -> Uncompared {
    Uncompared(
      faults, drafts: files.filter { $0.outline.isInDoubt && !own.contains($0.place) }.map(\.place))
  }

  /// The paths of the registry's entries; nil where there is no registry, or an empty one.
  private static func submissions(in root: RegistryRoot) throws(FileFault) -> Submissions? {
    let way = root.way(to: Discovery.registry)
    guard try Discovery.exists(way) else { return nil }
    do throws(FileFault) {
      return try Submissions(at: [way])
    } catch {
      guard error.cause == .other else { throw error }
      return nil
    }
  }
}
