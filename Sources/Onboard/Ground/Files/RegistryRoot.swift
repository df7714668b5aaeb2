import Schema

/// The folder that has a registry, by the way to it: the one place where a registry is looked for.
package struct RegistryRoot: Hashable, Sendable {
  /// The way to the folder; empty for the current one.
  package let path: String
  /// Whether files in it are called by their places in it, however one gets there.
  private let isShort: Bool

  /// - Parameter isShort: Whether files are called by their places in the registry, and not by the
  ///   way to them.
  package init(path: String, isShort: Bool = false) {
    (self.path, self.isShort) = (path, isShort)
  }

  /// The current folder.
  package static let here = RegistryRoot(path: "")

  /// How many folders up a registry is looked for.
  private static let most = 16

  /// The registry in which something stands, as its path tells: the folder that has the last
  /// `Municipalities` in it; nil where there is none.
  package init?(holding path: String) {
    let steps = Self.steps(of: path)
    guard let mark = steps.lastIndex(of: Discovery.registry[...]) else { return nil }
    let way = steps[..<mark].joined(separator: "/")
    self.init(path: path.hasPrefix("/") ? "/" + way : way)
  }

  /// The registry of the current folder or of the nearest folder above it; nil where there is none.
  package static var nearest: RegistryRoot? {
    ([""] + (1...most).map { Array(repeating: "..", count: $0).joined(separator: "/") }).lazy
      .map { RegistryRoot(path: $0) }.first(where: \.isThere)
  }

  /// The registry that a file belongs to: the one in which it stands, or else that of the call.
  package static func of(_ path: String) -> RegistryRoot {
    guard let root = RegistryRoot(holding: path) else { return nearest ?? here }
    return root.isHere ? here : root
  }

  /// The one registry to which files belong; files of several are refused.
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

  /// The same registry, whose files are called by their places in it.
  package var called: RegistryRoot { RegistryRoot(path: path, isShort: true) }

  /// Whether it is the current folder, whatever the way to it: through a link, or from above.
  private var isHere: Bool {
    path.isEmpty || ((try? Discovery.areSame(path, ".")) ?? false)
  }

  /// Whether a registry stands there; what cannot be asked about is none.
  private var isThere: Bool { (try? Discovery.isFolder(way(to: Discovery.registry))) ?? false }

  /// The path of what stands at a place in the registry, such as `Municipalities/holidays.yaml`.
  package func way(to place: String) -> String {
    path.isEmpty ? place : path.hasSuffix("/") ? path + place : path + "/" + place
  }

  /// What the file at a place is called.
  package func name(of place: String) -> String { isShort ? place : way(to: place) }

  /// The place of a file that is called so; nil for one that stands elsewhere, as far as its name
  /// tells.
  package func place(of name: String) -> String? {
    guard isShort else { return place(ofFile: name) }
    let plain = Self.steps(of: name).joined(separator: "/")
    return plain.hasPrefix(Discovery.registry + "/") ? plain : nil
  }

  /// The place of what a path leads to; nil for what stands elsewhere, as far as its path tells.
  package func place(ofFile path: String) -> String? {
    guard let root = RegistryRoot(holding: path),
      root.path == self.path || self.path.isEmpty && root.isHere
    else { return nil }
    return Self.steps(of: path).dropFirst(Self.steps(of: root.path).count).joined(separator: "/")
  }

  /// The steps of a path, without those that lead nowhere or back.
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
