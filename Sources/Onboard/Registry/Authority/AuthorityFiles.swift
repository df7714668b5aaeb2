package import Ground

extension Authority {
  /// The name of the policy's file.
  package static let policyName = "targets.json"

  /// The file name of the root with a version number.
  package static func rootName(_ version: Int) -> String { "\(version).root.json" }

  /// Reads an authority from its folder: the root that the caller trusts, the roots that follow it,
  /// and the policy. Each file is read once.
  package static func load(
    folder: String, pinned: String, at instant: Instant, seen: Versions = Versions()
  ) throws -> Authority {
    let (tree, name) = ProofTree.holding(folder)
    let root = try Root(try trusted(pinned), file: pinned)
    return try load(tree, name, pinned: root, at: instant, seen: seen)
  }

  /// The file of a root that the caller trusts; it is the caller's own, so a link may lead to it.
  static func trusted(_ path: String) throws(FileFault) -> [UInt8] {
    try FileReading.named(path, atMost: Metadata.most)
  }

  /// Reads an authority from a folder of a tree, from a root that the caller trusts.
  static func load(
    _ tree: ProofTree, _ folder: String, pinned: Root, at instant: Instant, seen: Versions
  ) throws -> Authority {
    let last = try versions(tree, folder).last ?? 0
    var successors: [Root] = []
    for version in stride(from: pinned.header.version + 1, through: last, by: 1) {
      guard successors.count <= mostSteps else { break }
      successors.append(try root(version, tree, folder))
    }
    let path = tree.path(of: folder + "/" + policyName)
    guard let policy = try tree.read(folder + "/" + policyName, atMost: Metadata.most) else {
      throw Refusal(.fileMissing, path, el: "δεν υπάρχει η πολιτική", en: "there is no policy")
    }
    return try Authority(
      pinned: pinned, successors: successors, policy: try RolePolicy(policy, file: path),
      at: instant,
      seen: seen)
  }

  /// The versions of the roots in a folder, in ascending order.
  package static func versions(in folder: String) throws(FileFault) -> [Int] {
    let (tree, name) = ProofTree.holding(folder)
    return try versions(tree, name)
  }

  private static func versions(
    _ tree: ProofTree, _ folder: String
  ) throws(FileFault) -> [Int] {
    guard let names = try tree.names(in: folder) else {
      throw FileFault(tree.path(of: folder), errno: 2)
    }
    return names.compactMap { name in
      guard name.hasSuffix(".root.json"), let version = Int(name.dropLast(10)),
        rootName(version) == name
      else { return nil }
      return version
    }.sorted()
  }

  private static func root(
    _ version: Int, _ tree: ProofTree, _ folder: String
  ) throws -> Root {
    let name = folder + "/" + rootName(version), path = tree.path(of: name)
    guard let found = try tree.read(name, atMost: Metadata.most) else {
      throw Refusal(
        .rootGap, path, el: "λείπει, ενώ υπάρχει νεότερο",
        en: "is missing, but a newer one is there")
    }
    let root = try Root(found, file: path)
    guard root.header.version == version else {
      throw Refusal(
        .rootVersion, path, el: "έχει την έκδοση \(root.header.version), αντί για \(version)",
        en: "has version \(root.header.version) instead of \(version)")
    }
    return root
  }
}
