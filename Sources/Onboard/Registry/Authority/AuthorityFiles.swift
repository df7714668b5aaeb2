package import Ground

extension Authority {
  /// The name of the newest policy's file.
  package static let policyName = "targets.json"

  /// The file name of the policy with a version number, once a newer one has replaced it.
  package static func policyName(_ version: Int) -> String { "\(version).targets.json" }

  /// The file name of the root with a version number.
  package static func rootName(_ version: Int) -> String { "\(version).root.json" }

  /// Reads an authority from its folder: the root that the caller trusts, the roots that follow it,
  /// and the newest policy. Each file is read once.
  package static func load(
    folder: String, pinned: String, at instant: Instant, seen: Versions = Versions()
  ) throws -> Authority {
    try history(folder: folder, pinned: pinned, at: instant, sealed: SealedVersions(), seen: seen)
      .current
  }

  /// Reads an authority with all versions of its policy.
  package static func history(
    folder: String, pinned: String, at instant: Instant, sealed: SealedVersions,
    seen: Versions = Versions()
  ) throws -> AuthorityHistory {
    let (tree, name) = ProofTree.holding(folder)
    let root = try Root(try trusted(pinned), file: pinned)
    return try history(tree, name, pinned: root, at: instant, sealed: sealed, seen: seen)
  }

  /// The file of a root that the caller trusts; it is the caller's own file, so it may be reached
  /// through a link.
  static func trusted(_ path: String) throws(FileFault) -> [UInt8] {
    try FileReading.named(path, atMost: Metadata.most)
  }

  /// Reads an authority from a folder of a tree, from a root that the caller trusts.
  static func history(
    _ tree: ProofTree, _ folder: String, pinned: Root, at instant: Instant,
    sealed: SealedVersions, seen: Versions
  ) throws -> AuthorityHistory {
    let last = try versions(tree, folder).last ?? 0
    var successors: [Root] = []
    for version in stride(from: pinned.header.version + 1, through: last, by: 1) {
      guard successors.count <= mostSteps else { break }
      successors.append(try root(version, tree, folder))
    }
    let policies = try policies(tree, folder)
    guard let newest = policies.last else {
      let path = tree.path(of: folder + "/" + policyName)
      throw Refusal(.fileMissing, path, el: "δεν υπάρχει η πολιτική", en: "there is no policy")
    }
    let predecessors = try predecessors(of: pinned, tree, folder)
    let current = try Authority(
      predecessors: predecessors, pinned: pinned, successors: successors, policy: newest,
      at: instant, seen: seen)
    return try AuthorityHistory(
      current, roots: predecessors + [pinned] + successors, policies: policies, sealed: sealed)
  }

  /// The roots before one that the caller trusts, oldest first, as far back as each root names the
  /// digest of the one before. In this way the trusted root vouches for them, and they for the
  /// policies of their time. No signature could do that, since anyone can sign an old version with
  /// new keys.
  private static func predecessors(
    of pinned: Root, _ tree: ProofTree, _ folder: String
  ) throws -> [Root] {
    var roots = [pinned]
    while roots.count <= mostSteps, roots[0].previous != nil {
      let name = folder + "/" + rootName(roots[0].header.version - 1)
      guard let found = try tree.read(name, atMost: Metadata.most) else { break }
      let root = try Root(found, file: tree.path(of: name))
      try root.demandFollowed(by: roots[0])
      roots.insert(root, at: 0)
    }
    return roots.dropLast()
  }

  /// The policies in a folder, oldest first, without a gap.
  private static func policies(_ tree: ProofTree, _ folder: String) throws -> [RolePolicy] {
    let numbered = try versions(tree, folder, of: policyName).map { policyName($0) }
    var policies: [RolePolicy] = []
    for name in numbered + [policyName] {
      let path = tree.path(of: folder + "/" + name)
      guard let bytes = try tree.read(folder + "/" + name, atMost: Metadata.most) else { continue }
      let policy = try RolePolicy(bytes, file: path)
      let version = policy.header.version
      // A killed run leaves the newest policy under both names.
      if let last = policies.last, last.header.version == version,
        last.metadata.signedDigest == policy.metadata.signedDigest
      {
        policies[policies.count - 1] = policy
        continue
      }
      let wanted = policies.last.map { $0.header.version + 1 } ?? version
      guard version == wanted, name == policyName || name == policyName(version) else {
        throw Refusal(
          .policyVersion, path,
          el: "έχει την έκδοση \(version), που δεν συνεχίζει τις προηγούμενες",
          en: "has version \(version), which does not follow those before it")
      }
      policies.append(policy)
    }
    guard
      numbered.isEmpty || policies.last?.metadata.file == tree.path(of: folder + "/" + policyName)
    else { return [] }
    return policies
  }

  /// The versions of the roots in a folder, in ascending order.
  package static func versions(in folder: String) throws(FileFault) -> [Int] {
    let (tree, name) = ProofTree.holding(folder)
    return try versions(tree, name)
  }

  private static func versions(
    _ tree: ProofTree, _ folder: String, of fileName: (Int) -> String = rootName
  ) throws(FileFault) -> [Int] {
    guard let names = try tree.names(in: folder) else {
      throw FileFault(tree.path(of: folder), errno: 2)
    }
    return names.compactMap { name in
      guard let version = name.split(separator: ".").first.flatMap({ Int($0) }),
        fileName(version) == name
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
    try root.demandVersion(version)
    return root
  }
}
