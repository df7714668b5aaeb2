import Crypto
import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// The worked approval of `Data/approval-example`, and its keys, which are throw-away.
enum LogExample {
  /// The name of the example's log.
  static let origin = "onboard.example/approvals"
  /// When the witness of the example signed.
  static let seen = Instant(unix: 1_795_334_400)

  /// What a file of the example holds.
  static func file(_ name: String) throws -> [UInt8] {
    let folder = Repository.root.appending(path: "Tests/OnboardTests/Data/approval-example")
    return Array(try Data(contentsOf: folder.appending(path: name)))
  }

  /// The keys of the log and of its witness, as the file `vkeys` has them.
  static func verifiers() throws -> (log: NoteVerifier, witness: NoteVerifier) {
    let lines = String(decoding: try file("vkeys"), as: UTF8.self).split(separator: "\n")
    return (try NoteVerifier(vkey: String(lines[0])), try NoteVerifier(vkey: String(lines[1])))
  }

  /// The entries of the example's log.
  static func entries() throws -> [LogEntry] {
    try LogContents.entries(
      try file("log/tile/entries/000.p/7"), TileName(level: nil, index: 0, width: 7), "")
  }

  /// The keys of the demonstration authority in a folder.
  static func demonstration(
    _ folder: URL
  ) throws -> (logs: [NoteVerifier], witnesses: [NoteVerifier]) {
    let place = folder.path + "/Municipalities/authority"
    let authority = try Authority.load(
      folder: place, pinned: place + "/1.root.json", at: Instant(unix: 1_790_856_000))
    return (authority.logs, authority.witnesses)
  }

  /// Entries for tests: the digests of numbers.
  static func entries(_ numbers: Range<Int>) -> [LogEntry] {
    numbers.map { LogEntry(of: Array("\($0)".utf8)) }
  }
}

/// A key from a label; nobody may use such a key for anything but tests.
struct ExampleSigner: Signer {
  let publicKey: PublicKey
  private let key: Curve25519.Signing.PrivateKey

  init(_ label: String) throws {
    let seed = SHA256.hash(data: Array("onboard example, not a secret: \(label)".utf8))
    key = try Curve25519.Signing.PrivateKey(rawRepresentation: Array(seed))
    publicKey = try #require(PublicKey(Array(key.publicKey.rawRepresentation)))
  }

  func sign(_ message: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: message)) }
}

/// A log in memory, which can stop as if the process were killed.
final class MemoryLog: LogPlace, LogStore, @unchecked Sendable {
  let path = "log"
  var files: [String: [UInt8]] = [:]
  /// After how many changes of one file the process is gone; nil for never.
  var changesLeft: Int?
  private(set) var changes = 0
  /// The folders that the disk does not list.
  var unreadable: Set<String> = []
  /// The files that the disk does not take.
  var unwritable: Set<String> = []

  func read(_ name: String) throws(FileFault) -> [UInt8]? { files[name] }

  func names(in folder: String) throws(FileFault) -> [String] {
    if unreadable.contains(folder) { throw FileFault(folder, errno: EIO) }
    let prefix = folder == "." ? "" : folder + "/"
    let below = files.keys.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
    return Set(below.compactMap { $0.split(separator: "/").first.map { String($0) } }).sorted()
  }

  func open<Value>(_ work: (any LogStore) throws -> Value) throws -> Value { try work(self) }

  func replace(_ files: [DurableStore.File]) throws(FileFault) {
    for file in files {
      if unwritable.contains(file.name) { throw FileFault(file.name, errno: ENOSPC) }
      try step()
      self.files[file.name] = file.bytes
    }
  }

  func remove(_ names: [String]) throws(FileFault) {
    for name in names where files[name] != nil {
      try step()
      files[name] = nil
    }
  }

  private func step() throws(FileFault) {
    if changesLeft == 0 { throw FileFault(path, errno: EIO) }
    changesLeft = changesLeft.map { $0 - 1 }
    changes += 1
  }
}
