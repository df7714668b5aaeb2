import Foundation
import Schema
import TestSupport
import Testing

@testable import Onboard
@testable import Registry

/// A log, a checkpoint or a proof that somebody changed is refused, and says how it was changed.
@Suite struct LogTamperTests {
  private let count = 300

  /// The files of a signed log of 300 entries, and the log over them.
  private func files() throws -> (MemoryLog, TransparencyLog) {
    let memory = MemoryLog()
    let log = TransparencyLog(memory)
    try log.append(LogExample.entries(0..<count))
    try log.sign(with: try ExampleSigner("log"), name: LogExample.origin)
    return (memory, log)
  }

  private func codes(_ memory: MemoryLog) throws -> [Refusal.Code] {
    let verifier = try LogExample.verifiers().log
    return try LogAudit(memory, log: verifier).differences.map(\.code)
  }

  /// What the log does about it: it neither grows, nor signs, nor proves.
  private func refusals(_ log: TransparencyLog) throws -> Set<Refusal.Code?> {
    let signer = try ExampleSigner("log")
    return [
      refusal { try log.append(LogExample.entries(300..<301)) },
      refusal { try log.sign(with: signer, name: LogExample.origin) },
      refusal { try log.prove(LogExample.entries(7..<8)[0]) },
    ]
  }

  @Test func swappedEntriesAreTold() throws {
    let (memory, log) = try files()
    var entries = LogExample.entries(0..<256)
    entries.swapAt(3, 250)
    memory.files["tile/entries/000"] = LogContents.bundle(entries)
    #expect(try codes(memory) == [.logEntriesAltered])
    #expect(try refusals(log) == [.logEntriesAltered])
    let told = try LogAudit(memory).differences[0].reason.en
    #expect(told.hasSuffix("at the places 3, 250"))
  }

  @Test func anotherTreeOfTheSameSizeIsAFork() throws {
    let (memory, log) = try files()
    let other = MemoryLog()
    try TransparencyLog(other).append(LogExample.entries(1..<301))
    try TransparencyLog(other).sign(with: try ExampleSigner("log"), name: LogExample.origin)
    other.files["checkpoint"] = memory.files["checkpoint"]
    memory.files = other.files
    #expect(try codes(memory) == [.logForked])
    #expect(try refusals(log) == [.logForked])
  }

  @Test func fewerEntriesAreARollback() throws {
    let (memory, log) = try files()
    memory.files["tile/entries/001.p/44"] = nil
    memory.files["tile/entries/001.p/43"] = LogContents.bundle(LogExample.entries(256..<299))
    #expect(try codes(memory).first == .logTruncated)
    #expect(try refusals(log) == [.logTruncated])
    memory.files["tile/entries/000"] = nil
    #expect(try codes(memory).first == .logTruncated)
    #expect(try log.contents().entries.isEmpty)
  }

  @Test func aCheckpointThatCountsBillionsIsOnlyTruncated() throws {
    let (memory, _) = try files()
    let text = "\(LogExample.origin)\n9007199254740992\n\(TreeHash.empty.base64)\n"
    memory.files["checkpoint"] = Array((text + "\n— a AAAAAAA=\n").utf8)
    #expect(try codes(memory) == [.logTruncated, .noteSignatureMissing])
  }

  @Test func eachFileThatDiffersIsTold() throws {
    let (sound, _) = try files()
    let signed = try #require(sound.files["checkpoint"])
    let changes: [(String, [UInt8]?, Refusal.Code)] = [
      ("tile/0/000", sound.files["tile/0/000"]?.dropLast(), .logTileTruncated),
      ("tile/0/000", nil, .logTileMissing), ("tile/1/000.p/1", nil, .logTileMissing),
      ("tile/1/000.p/1", [UInt8](repeating: 7, count: 32), .logTileAltered),
      (
        "tile/0/001.p/44", (sound.files["tile/0/001.p/44"]?.dropFirst()).map { [1] + $0 },
        .logTileAltered
      ),
      ("tile/0/001.p/45", [UInt8](repeating: 7, count: 32 * 45), .logFileForeign),
      ("tile/2/000.p/1", [UInt8](repeating: 7, count: 32), .logFileForeign),
      ("tile/0/1", [], .logFileForeign), ("notes.txt", [], .logFileForeign),
      ("tile/entries/002.p/1", LogContents.bundle(LogExample.entries(0..<1)), .logFileForeign),
      ("checkpoint", nil, .checkpointMissing), ("checkpoint", Array("x\n".utf8), .noteMalformed),
      ("checkpoint", signed.map { $0 == 0x33 ? 0x34 : $0 }, .logTruncated),
      ("tile/entries/000", sound.files["tile/entries/000"]?.dropLast(), .logEntryMalformed),
      (
        "tile/entries/000", (sound.files["tile/entries/000"]?.dropFirst(2)).map { [0, 85] + $0 },
        .logEntryMalformed
      ),
    ]
    for (name, bytes, code) in changes {
      let memory = MemoryLog()
      memory.files = sound.files
      memory.files[name] = bytes
      #expect(try codes(memory).contains(code), "\(name)")
    }
    #expect(try codes(sound) == [])
  }

  @Test func anEntryTwiceIsTold() throws {
    let memory = MemoryLog()
    let twice = LogExample.entries(0..<2) + LogExample.entries(0..<1)
    memory.files["tile/entries/000.p/3"] = LogContents.bundle(twice)
    #expect(try codes(memory) == [.checkpointMissing, .logEntryRepeated])
  }

  @Test func aLostCheckpointIsSignedAgainOnlyOfAllThatItCovered() throws {
    let (memory, log) = try files()
    let lost = try #require(memory.files["checkpoint"])
    func sign() throws {
      try log.sign(with: try ExampleSigner("log"), name: LogExample.origin)
    }
    // All is there, as after a first signing that was killed.
    memory.files["checkpoint"] = nil
    try sign()
    let checkpoint = try Checkpoint.read(try #require(memory.files["checkpoint"]))
    #expect(checkpoint.note.text == (try Checkpoint.read(lost)).note.text)
    // Something is gone from the end, or is another, or came without an entry.
    for (name, bytes) in [
      ("tile/entries/001.p/43", LogContents.bundle(LogExample.entries(256..<299))),
      ("tile/entries/001.p/44", LogContents.bundle(LogExample.entries(257..<301))),
      ("tile/0/001.p/45", [UInt8](repeating: 7, count: 32 * 45)),
      ("tile/1/001.p/1", [UInt8](repeating: 7, count: 32)),
    ] {
      let other = MemoryLog()
      other.files = memory.files
      other.files["checkpoint"] = nil
      if name.contains("entries") { other.files["tile/entries/001.p/44"] = nil }
      other.files[name] = bytes
      let log = TransparencyLog(other)
      #expect(
        refusal { try log.sign(with: try ExampleSigner("log"), name: LogExample.origin) }
          == .checkpointMissing, "\(name)")
    }
  }

  @Test func everyBitOfAProofCounts() throws {
    let proof = try LogExample.file("approval.tlog-proof")
    let judge = try Judge()
    var accepted: [Int] = []
    for bit in 0..<proof.count * 8 {
      var changed = proof
      changed[bit / 8] ^= 1 << (bit % 8)
      if judge.accepts(changed) { accepted.append(bit) }
    }
    #expect(accepted == [])
    #expect(judge.accepts(proof))
  }

  @Test func everyBitOfACheckpointCounts() throws {
    let (log, witness) = try LogExample.verifiers()
    let note = try LogExample.file("log/checkpoint")
    for bit in 0..<note.count * 8 {
      var changed = note
      changed[bit / 8] ^= 1 << (bit % 8)
      let code = refusal {
        let checkpoint = try Checkpoint.read(changed)
        try checkpoint.check(log: log)
        return try checkpoint.check(witnesses: [witness], quorum: 1)
      }
      #expect(code != nil, "\(bit)")
    }
  }

  /// Ten thousand edits: bytes, lines and pieces changed, doubled, dropped and moved.
  @Test func randomEditsOfAProofAreRefused() throws {
    let proof = try LogExample.file("approval.tlog-proof")
    let judge = try Judge()
    var random = Generator(state: 2026)
    var accepted = 0
    for _ in 0..<10_000 {
      let changed = edited(proof, &random)
      // The order of the two signatures is free; nothing else is.
      if changed != proof, judge.accepts(changed), !Self.isReordered(changed, proof) {
        accepted += 1
      }
    }
    #expect(accepted == 0)
  }

  private func edited(_ bytes: [UInt8], _ random: inout Generator) -> [UInt8] {
    var changed = bytes
    for _ in 0...random.next(below: 3) where !changed.isEmpty {
      let place = random.next(below: changed.count)
      let end = min(changed.count, place + random.next(below: 80))
      let piece = Array(changed[place..<end])
      switch random.next(below: 6) {
      case 0: changed[place] = UInt8(random.next(below: 256))
      case 1: changed.insert(UInt8(random.next(below: 256)), at: place)
      case 2: changed.removeSubrange(place..<end)
      case 3: changed.insert(contentsOf: piece, at: random.next(below: changed.count))
      case 4: changed = Array(changed.prefix(place))
      default:
        var lines = changed.split(separator: 0x0A, omittingEmptySubsequences: false)
        lines.swapAt(random.next(below: lines.count), random.next(below: lines.count))
        changed = Array(lines.joined(separator: [0x0A]))
      }
    }
    return changed
  }

  private static func isReordered(_ changed: [UInt8], _ bytes: [UInt8]) -> Bool {
    let newline: UInt8 = 0x0A
    let lines = [changed, bytes].map { text in
      text.split(separator: newline, omittingEmptySubsequences: false).map { Array($0) }
    }
    return lines[0].count == lines[1].count && Set(lines[0]) == Set(lines[1])
  }

  /// Whether a proof holds for the example's entry, with its witness.
  private struct Judge {
    let keys: (log: NoteVerifier, witness: NoteVerifier)
    let entry: LogEntry

    init() throws {
      keys = try LogExample.verifiers()
      entry = LogEntry(of: try LogExample.file("approval.dsse.json"))
    }

    func accepts(_ bytes: [UInt8]) -> Bool {
      refusal {
        try LogProof.read(bytes)
          .check(entry: entry, log: keys.log, witnesses: [keys.witness], quorum: 1)
      } == nil
    }
  }

  /// A small generator of random numbers, the same each time.
  private struct Generator {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }
}
