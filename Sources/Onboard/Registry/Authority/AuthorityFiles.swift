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
    let first = try Root(try FileReading.submitted(pinned), file: pinned)
    let last = try versions(in: folder).last ?? 0
    var successors: [Root] = []
    for version in stride(from: first.header.version + 1, through: last, by: 1) {
      guard successors.count <= mostSteps else { break }
      successors.append(try root(version, in: folder))
    }
    let path = folder + "/" + policyName
    guard let policy = try bytes(path) else {
      throw Refusal(.fileMissing, path, el: "δεν υπάρχει η πολιτική", en: "there is no policy")
    }
    return try Authority(
      pinned: first, successors: successors, policy: try RolePolicy(policy, file: path),
      at: instant,
      seen: seen)
  }

  /// The versions of the roots in a folder, in ascending order.
  package static func versions(in folder: String) throws(FileFault) -> [Int] {
    try Discovery.names(in: folder).compactMap { name in
      guard name.hasSuffix(".root.json"), let version = Int(name.dropLast(10)),
        rootName(version) == name
      else { return nil }
      return version
    }.sorted()
  }

  private static func root(_ version: Int, in folder: String) throws -> Root {
    let path = folder + "/" + rootName(version)
    guard let found = try bytes(path) else {
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

  private static func bytes(_ path: String) throws(FileFault) -> [UInt8]? {
    do throws(FileFault) {
      return try FileReading.submitted(path)
    } catch {
      if error == FileFault(path, errno: 2) { return nil }
      throw error
    }
  }
}
