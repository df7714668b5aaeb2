import Schema

/// The folder of a registry, by the path to it. Registries are found by this type only.
package struct RegistryRoot: Hashable, Sendable {
  /// The path to the folder; empty for the current one.
  package let path: String
  /// Whether files in it are named by their places in it, whatever path leads to it.
  private let isShort: Bool

  /// - Parameter isShort: Whether files are named by their places in the registry, and not by the
  ///   path to them.
  package init(path: String, isShort: Bool = false) {
    (self.path, self.isShort) = (path, isShort)
  }

  /// The current folder.
  package static let here = RegistryRoot(path: "")

  /// The number of folders above the current one in which a registry is sought.
  private static let most = 16

  /// The registry that contains a path, as the path itself tells: the folder with the last
  /// `Municipalities` in it; nil where there is none.
  package init?(holding path: String) {
    let steps = Self.steps(of: path)
    guard let mark = steps.lastIndex(of: Discovery.registry[...]) else { return nil }
    let way = steps[..<mark].joined(separator: "/")
    self.init(path: path.hasPrefix("/") ? "/" + way : way)
  }

  /// The registry of the current folder or of the nearest folder above it; nil where there is none.
  ///
  /// A folder above in which everybody may leave files, such as `/tmp`, does not count: a user who
  /// works in a folder below it would take over what a stranger left there.
  package static var nearest: RegistryRoot? {
    if here.isThere { return here }
    return (1...most).lazy.map { Array(repeating: "..", count: $0).joined(separator: "/") }
      .map { RegistryRoot(path: $0) }.first { $0.isThere && !Discovery.isCommon($0.path) }
  }

  /// The registry to which a file belongs: the one that contains it, or else that of the call.
  package static func of(_ path: String) -> RegistryRoot {
    guard let root = RegistryRoot(holding: path) else { return nearest ?? here }
    return root.isHere ? here : root
  }

  /// The registry to which all files belong; files of several are refused.
  package static func common(to paths: [String]) throws(FileFault) -> RegistryRoot {
    let roots = Set(paths.map { of($0) })
    guard roots.count < 2 else {
      let names = roots.map { $0.way(to: Discovery.registry) }.sorted()
        .joined(separator: ", ")
      throw FileFault(
        names,
        Bilingual(
          el: "τα αρχεία είναι διαφορετικών μητρώων: δώστε κάθε μητρώου χωριστά",
          en: "the files are of different registries: give those of each by themselves"))
    }
    return roots.first ?? nearest ?? here
  }

  /// The same registry, with its files named by their places in it.
  package var called: RegistryRoot { RegistryRoot(path: path, isShort: true) }

  /// Whether it is the current folder, whatever the path to it: through a link, or from above.
  private var isHere: Bool {
    path.isEmpty || ((try? Discovery.areSame(path, ".")) ?? false)
  }

  /// Whether there is a registry; a folder that cannot be examined does not count.
  private var isThere: Bool { (try? Discovery.isFolder(way(to: Discovery.registry))) ?? false }

  /// The path of a place in the registry, such as `Municipalities/holidays.yaml`.
  package func way(to place: String) -> String {
    path.isEmpty ? place : path.hasSuffix("/") ? path + place : path + "/" + place
  }

  /// The name by which the file at a place is shown.
  package func name(of place: String) -> String { isShort ? place : way(to: place) }

  /// The place of the file with a name; nil for a file outside the registry, as far as its name
  /// tells.
  package func place(of name: String) -> String? {
    guard isShort else { return place(ofFile: name) }
    let plain = Self.steps(of: name).joined(separator: "/")
    return plain.hasPrefix(Discovery.registry + "/") ? plain : nil
  }

  /// The place of the file at a path; nil for a file outside the registry, as far as its path
  /// tells.
  package func place(ofFile path: String) -> String? {
    guard let root = RegistryRoot(holding: path),
      root.path == self.path || self.path.isEmpty && root.isHere
    else { return nil }
    return Self.steps(of: path).dropFirst(Self.steps(of: root.path).count).joined(separator: "/")
  }

  /// The steps of a path, without `.` and without steps that `..` takes back.
  private static func steps(of path: String) -> [Substring] {
    var steps: [Substring] = []
    for step in path.split(separator: "/") where step != "." {
      if step == "..", let last = steps.last, last != ".." {
        steps.removeLast()
      } else if step != ".." || !path.hasPrefix("/") {
        steps.append(step)
      }
    }
    return steps
  }
}
