import Foundation
import Schema
import TestSupport

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// A registry with the demonstration's keys, in which a test can also write what no honest tool
/// would: the insider's view.
struct TrustRegistry {
  let root: URL
  /// When the first approval is made.
  static let start = Instant(unix: 1_790_856_000)  // 2026-10-01T12:00:00Z

  var place: String { root.path }
  var folder: RecordFolder { RecordFolder(path: "\(place)/\(RecordFolder.usual)") }
  var log: TransparencyLog {
    TransparencyLog(folder: "\(folder.path)/\(TransparencyLog.folderName)")
  }

  /// An empty registry.
  init() throws {
    root = try Tool.temporaryFolder()
    try FileManager.default.createDirectory(
      at: root.appending(path: "Municipalities"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: AuthorityFolder.usual),
      to: root.appending(path: AuthorityFolder.usual))
  }

  private init(copyOf other: TrustRegistry) throws {
    root = try Tool.temporaryFolder()
    try FileManager.default.removeItem(at: root)
    try FileManager.default.copyItem(at: other.root, to: root)
  }

  /// A copy that may be altered.
  func copy() throws -> TrustRegistry { try TrustRegistry(copyOf: self) }

  func remove() { try? FileManager.default.removeItem(at: root) }

  func ledger(at now: Instant = start, pinned: Int = 1) throws -> Ledger {
    try Ledger.load(
      folder, authority: "\(place)/\(AuthorityFolder.usual)",
      pinned: "\(place)/\(AuthorityFolder.usual)/\(Authority.rootName(pinned))", at: now)
  }

  /// The records of a municipality as they stand in its folder, sealed ones first.
  func records(of code: Matter) throws -> [StoredRecord] {
    let logged = Set(try log.contents().entries)
    let records = folder.reading(of: code, logged: logged).records
    return records.sorted { ($0.seal?.number ?? 99) < ($1.seal?.number ?? 99) }
  }

  /// A key of the demonstration.
  static func signer(_ label: String) throws -> any Signer {
    try SigningKeyFile.open(
      Repository.root.appending(path: "\(AuthorityFolder.usual)/demonstration/\(label).key").path,
      passphrase: .terminal(.english))
  }

  /// A file of the registry.
  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: name)))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let place = root.appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  func edit(_ name: String, _ change: (inout String) -> Void) throws {
    var text = String(decoding: try bytes(name), as: UTF8.self)
    change(&text)
    try write(Array(text.utf8), to: name)
  }

  func delete(_ name: String) throws {
    try FileManager.default.removeItem(at: root.appending(path: name))
  }

  /// The path of a file of a sealed record in the honest registry.
  static func path(
    _ code: Matter, _ number: Int, _ file: String = Record.fileName
  ) -> String {
    let records = (try? honest?.records(of: code)) ?? []
    let name = records.first { $0.seal?.number == number }?.record.folderName
    return "\(RecordFolder.usual)/\(code)/\(name ?? "0000")/\(file)"
  }

  /// The path of a file of a record.
  static func path(of record: Record, _ file: String = Record.fileName) -> String {
    "\(RecordFolder.usual)/\(RecordFolder.place(record))/\(file)"
  }

  /// The name of the file with the vote of a key of the demonstration.
  static func vote(of label: String) -> String {
    "\((try? signer(label).publicKey.id) ?? "")\(CastVote.ending)"
  }

  /// Verifies the registry, some days after the start.
  func verify(
    days: Int = 2, state: VerifyState? = nil, root pinned: String? = nil, demonstration: Bool = true
  ) throws -> Verification.Outcome {
    try Verification(
      place: place, root: pinned ?? "\(place)/\(AuthorityFolder.usual)/1.root.json",
      now: Self.start.adding(days: days), state: state, allowsDemonstration: demonstration
    ).run()
  }
}
