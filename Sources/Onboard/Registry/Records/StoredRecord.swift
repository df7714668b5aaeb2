package import Ground
import Schema

/// A record stored in its folder, `Generated/Approvals/<code>/<number>/`.
package struct StoredRecord: Hashable, Sendable {
  /// The tree from which it was read.
  let tree: ProofTree
  /// The path of its folder below the tree.
  let name: String
  /// The bytes of the signed record's file.
  package let bytes: [UInt8]
  /// The envelope in that file.
  let envelope: Envelope
  /// The record in that envelope.
  package let record: Record

  /// The file name of the signed record.
  static let fileName = "record.dsse.json"
  /// The file name of its proof from the log.
  static let proofName = "record.tlog-proof"

  /// The path of the folder.
  var folder: String { tree.path(of: name) }

  /// The path of the signed record.
  var path: String { "\(folder)/\(Self.fileName)" }

  /// The digest of the statement, which identifies the record.
  package var digest: Digest { record.digest }

  /// The record's entry in the log.
  package var entry: LogEntry { LogEntry(of: bytes) }

  /// The approval, if the record is one.
  var approval: Approval? {
    guard case .approval(let approval) = record.body else { return nil }
    return approval
  }

  /// The enactment, if the record is one.
  package var enactment: Enactment? {
    guard case .enactment(let enactment) = record.body else { return nil }
    return enactment
  }

  init(folder: String, bytes: [UInt8]) throws(Refusal) {
    let (tree, name) = ProofTree.holding(folder)
    try self.init(in: tree, name, bytes: bytes)
  }

  /// Reads the record in the bytes of its file, in a folder of a tree.
  init(in tree: ProofTree, _ name: String, bytes: [UInt8]) throws(Refusal) {
    let path = tree.path(of: "\(name)/\(Self.fileName)")
    self.tree = tree
    self.name = name
    self.bytes = bytes
    envelope = try Envelope.read(bytes, path)
    record = try Record.read(envelope, path)
  }

  /// Whether its folder is the one for this municipality and this record number.
  func isInPlace(of code: MunicipalityCode) -> Bool {
    record.municipality == code
      && name.hasSuffix("/" + RecordFolder.place(code, record.sequence))
  }

  /// The contents of a file covered by the record, checked against the signed digest.
  func file(_ name: String) throws -> [UInt8] {
    let path = "\(folder)/\(name)"
    guard let bytes = try read(name) else {
      throw Refusal(
        .fileMissing, path, el: "λείπει, ενώ η απόφαση αφορά αυτό το αρχείο",
        en: "is missing, but the record is about it")
    }
    guard Digest(of: bytes) == record.statement.digest(of: name) else {
      throw Refusal(
        .subjectChanged, path, el: "δεν είναι το αρχείο που εγκρίθηκε",
        en: "not the file that was approved")
    }
    return bytes
  }

  /// The content of a file in the record's folder; nil when there is none.
  func read(
    _ name: String, atMost most: Int = FileReading.largest
  ) throws(FileFault) -> [UInt8]? {
    try tree.read("\(self.name)/\(name)", atMost: most)
  }
}
