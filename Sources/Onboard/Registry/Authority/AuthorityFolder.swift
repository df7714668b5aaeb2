package import Ground
import Schema

/// The folder that holds an authority, together with the drafts that are waiting for signatures.
///
/// A change never touches the files in force. It is written to a draft, `targets.next.json` or
/// `2.root.next.json`; each signatory adds a signature, and the last signature renames the draft
/// into place. So `Authority.load` finds either the old state or the new one.
package struct AuthorityFolder {
  /// The folder's path in a registry.
  package static let usual = "Municipalities/authority"

  private let store: DurableStore

  /// The path of the folder.
  package var path: String { store.path }

  /// The kind of metadata that a draft will replace.
  package enum MetadataType: String, CaseIterable { case root, targets }

  /// Opens an existing folder and runs `work` while no other process uses it.
  ///
  /// - Parameter isFounded: Whether the authority is founded now, so that its folder may be absent
  ///   and is then created.
  package static func open<Value>(
    _ path: String, isFounded: Bool = false, _ work: (AuthorityFolder) throws -> Value
  ) throws -> Value {
    if !isFounded { _ = try Discovery.names(in: path) }
    return try DurableStore.open(path) { try work(AuthorityFolder(store: $0)) }
  }

  /// The roots in force, oldest first.
  package func roots() throws -> [Root] {
    try Authority.versions(in: path).map { version in
      let file = "\(path)/\(Authority.rootName(version))"
      return try Root(try FileReading.submitted(file), file: file)
    }
  }

  /// The metadata in force; nil before the first version.
  package func standing(_ kind: MetadataType) throws -> Metadata? {
    switch kind {
    case .root: try roots().last?.metadata
    case .targets: try metadata(Authority.policyName)
    }
  }

  /// The draft of the next version; nil when there is none.
  package func draft(_ kind: MetadataType) throws -> Metadata? { try metadata(try draftName(kind)) }

  /// Whether a policy has no log while the one in force has: nothing could be sealed under it.
  package func losesLog(_ metadata: Metadata) throws -> Bool {
    guard metadata.signed["_type"]?.text == "targets",
      PolicyEditing.logs(of: metadata.signed).isEmpty, let standing = try standing(.targets)
    else { return false }
    return !PolicyEditing.logs(of: standing.signed).isEmpty
  }

  /// The file name of the next version while it is a draft.
  package func draftName(_ kind: MetadataType) throws -> String {
    switch kind {
    case .root: "\(try (Authority.versions(in: path).last ?? 0) + 1).root.next.json"
    case .targets: "targets.next.json"
    }
  }

  /// Whether the keys are public, as the draft of the first root or any root in force says.
  package var isDemonstration: Bool {
    get throws {
      let roots = try roots()
      let draft = try draft(.root)?.signed["onboard"]?["demonstration"]
      return roots.contains(where: \.isDemonstration) || roots.isEmpty && draft == true
    }
  }

  /// Writes a draft: the existing draft, or else the metadata in force, edited and without
  /// signatures.
  package func change(_ kind: MetadataType, _ edit: (JSONValue) -> JSONValue) throws {
    let standing = try standing(kind)
    guard let base = try draft(kind) ?? standing else {
      throw FileFault(
        path,
        Bilingual(
          el: "δεν έχει αρχή ακόμη· δείτε onboard keys found",
          en: "has no authority yet; see onboard keys found"))
    }
    let version = standing?.signed["version"]?.number ?? 0
    let edited =
      switch kind {
      case .root:
        edit(base.signed)
          .setting(["onboard", "previous"], standing.map { .digest($0.signedDigest) })
      case .targets: edit(PolicyEditing.withoutFormerRole(base.signed))
      }
    try write(edited.setting(["version"], .number(version + 1)), as: kind)
  }

  /// The identity of a key in the newest root or policy or in their drafts, from at least its first
  /// 16 digits.
  package func key(_ start: String) throws -> String {
    var ids: Set<String> = []
    for kind in MetadataType.allCases {
      guard let signed = try (draft(kind) ?? standing(kind))?.signed else { continue }
      ids.formUnion((signed["onboard"]?["keys"]?.members ?? [:]).keys)
    }
    let found = ids.filter { $0.hasPrefix(start) }
    guard start.utf8.count >= 16, found.count == 1, let id = found.first else {
      throw noKey(start, among: ids)
    }
    return id
  }

  /// The fault of an identity that is none or too short, with those that were perhaps meant.
  private func noKey(_ start: String, among ids: Set<String>) -> FileFault {
    let count = start.utf8.count
    let near = ids.sorted().filter { id in
      // A beginning that is too short, or one with a digit or two typed wrong.
      count >= 4 && zip(id.utf8, start.utf8).count { $0 != $1 } <= (count < 16 ? 0 : 2)
    }.prefix(3).map { $0.prefix(16) }.joined(separator: ", ")
    let next = "onboard keys authority"
    return FileFault(
      start,
      near.isEmpty
        ? Bilingual(
          el: "δεν υπάρχει τέτοιο κλειδί στον φάκελο \(path)· δείτε τα: \(next)",
          en: "no such key in \(path); see them: \(next)")
        : Bilingual(
          el: "δεν υπάρχει τέτοιο κλειδί στον φάκελο \(path): μήπως \(near); Δείτε τα: \(next)",
          en: "no such key in \(path): \(near)? See them: \(next)"), next: next)
  }

  /// What the newest root or policy, or its draft, says of a key; nil when it does not list it.
  package func entry(of id: String, in kind: MetadataType) throws -> JSONValue? {
    try (draft(kind) ?? standing(kind))?.signed["onboard"]?["keys"]?[id]
  }

  /// Writes a new draft over any existing one.
  package func write(_ signed: JSONValue, as kind: MetadataType) throws {
    let name = try draftName(kind)
    try write(Metadata(signed: signed, file: name), to: name)
  }

  /// Adds a signature to a draft or to the metadata in force, which must be what was signed.
  package func add(
    _ signature: Signature, on signed: Metadata, to name: String
  ) throws {
    guard let metadata = try metadata(name), metadata.signed == signed.signed else {
      throw FileFault(
        "\(path)/\(name)",
        Bilingual(
          el: "άλλαξε ενώ υπογραφόταν· δεν υπογράφηκε: δείτε το ξανά",
          en: "was changed while it was being signed; it was not signed: look at it again"))
    }
    let others = metadata.signatures.filter { $0.keyID != signature.keyID }
    try write(
      Metadata(signed: metadata.signed, file: name, signatures: others + [signature]), to: name)
  }

  /// Renames a draft into place; the policy that it replaces is kept under its version.
  package func publish(_ kind: MetadataType) throws {
    if kind == .targets, let former = try standing(.targets),
      let version = former.signed["version"]?.number
    {
      try store.replace(
        Authority.policyName(version), with: try FileReading.submitted(former.file))
    }
    let draft = try draftName(kind)
    let place = String(draft.dropLast(".next.json".utf8.count)) + ".json"
    try store.rename(draft, to: place)
  }

  private func metadata(_ name: String) throws -> Metadata? {
    let file = "\(path)/\(name)"
    guard try Discovery.exists(file) else { return nil }
    return try Metadata(try FileReading.submitted(file), file: file)
  }

  private func write(_ metadata: Metadata, to name: String) throws(FileFault) {
    let signatures = metadata.signatures.sorted { $0.keyID < $1.keyID }
      .map { signature -> JSONValue in
        ["keyid": .string(signature.keyID), "sig": .string(Hexadecimal.text(signature.bytes))]
      }
    let file: JSONValue = ["signatures": .array(signatures), "signed": metadata.signed]
    try store.replace(name, with: file.indented)
  }
}
