import Ground
package import Schema

/// The municipality of each log entry, signed by the log: format `onboard/log-owners/v1`.
///
/// An entry itself does not name a municipality. With this file, a record that is missing or
/// damaged refuses only its own municipality. Because it is signed with the log's key, somebody who
/// can only change files cannot attribute a missing suspension to another municipality.
struct LogOwners: Hashable, Sendable {
  /// The name of the file in the log's folder.
  static let fileName = "owners"
  private static let header = "onboard/log-owners/v1"

  /// The name of the log.
  private let origin: String
  /// How many entries the log had when this was signed.
  let size: Int
  /// The root of the tree over them.
  let root: TreeHash
  /// The municipality of each entry, by the entry's place.
  let codes: [Int: MunicipalityCode]

  fileprivate init(origin: String, size: Int, root: TreeHash, codes: [Int: MunicipalityCode]) {
    self.origin = origin
    self.size = size
    self.root = root
    self.codes = codes
  }

  /// The note's text: the log's name, size and root, and a line for each municipality.
  fileprivate var text: [UInt8] {
    let places = Dictionary(grouping: codes.keys) { codes[$0] }
    let lines = places.compactMap { code, places in code.map { ($0, places.sorted()) } }
      .sorted { $0.0 < $1.0 }
      .map { code, places in "\(code) \(places.map { "\($0)" }.joined(separator: " "))\n" }
    let head = "\(Self.header)\n\(origin)\n\(size)\n\(root.base64)\n"
    return Array((head + lines.joined()).utf8)
  }

  /// Reads a note; nil when it is none, or no given key of the log signed it.
  private init?(_ note: SignedNote, of origin: String, keys: [NoteVerifier]) {
    let isSigned = keys.contains { key in
      key.name == origin && key.kind == .ed25519 && (try? note.signature(of: key)) != nil
    }
    let lines = String(decoding: note.text, as: UTF8.self).split(separator: "\n").map { String($0) }
    guard isSigned, lines.count >= 4, lines[0] == Self.header, lines[1] == origin,
      let size = Checkpoint.number(lines[2]), let root = TreeHash(base64: lines[3])
    else { return nil }
    var codes: [Int: MunicipalityCode] = [:]
    for line in lines.dropFirst(4) {
      let parts = line.split(separator: " ").map { String($0) }
      guard let code = parts.first.flatMap({ MunicipalityCode($0) }) else { return nil }
      for part in parts.dropFirst() {
        guard let place = Checkpoint.number(part), place < size else { return nil }
        codes[place] = code
      }
    }
    self.init(origin: origin, size: size, root: root, codes: codes)
    guard text == note.text else { return nil }
  }
}

extension LogOwners {
  /// Reads what was signed of a log, if it is of a state that the log went through; nil otherwise.
  static func read(
    _ files: some LogFiles, of origin: String, keys: [NoteVerifier], tree: MerkleTree
  ) throws(FileFault) -> LogOwners? {
    let subject = files.path + "/" + fileName
    guard let bytes = try files.read(fileName),
      let note = try? SignedNote.read(bytes, subject: subject),
      let owners = LogOwners(note, of: origin, keys: keys), owners.size <= tree.size,
      tree.root(owners.size) == owners.root
    else { return nil }
    return owners
  }
}

extension TransparencyLog {
  /// Signs for the owners of entries, beside those that were signed for before.
  package func signOwners(
    _ owned: [(entry: LogEntry, code: MunicipalityCode)], with signer: some Signer, name: String,
    former: [NoteVerifier] = []
  ) throws {
    let verifier = try NoteVerifier(name: name, key: signer.publicKey)
    try place.open { store in
      let contents = try LogContents.read(store)
      guard let checkpoint = contents.checkpoint else { return }
      let tree = try contents.tree(store)
      let old = try LogOwners.read(store, of: name, keys: [verifier] + former, tree: tree)
      var codes = old?.codes ?? [:]
      for (entry, code) in owned {
        guard let index = contents.indices[entry], index < checkpoint.size else { continue }
        codes[index] = code
      }
      let owners = LogOwners(
        origin: name, size: checkpoint.size, root: checkpoint.root, codes: codes)
      let signature = try verifier.sign(owners.text, with: signer, at: Instant(unix: 0))
      let note = SignedNote(text: owners.text, signatures: [signature])
      guard try store.read(LogOwners.fileName) != note.bytes else { return }
      try store.replace([DurableStore.File(LogOwners.fileName, note.bytes)])
    }
  }
}
