import Foundation
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// The log as others see it: its files, what it proves, and what it refuses to sign.
@Suite struct TransparencyLogTests {
  /// A log in memory with entries that are signed for.
  private func signed(_ count: Int) throws -> (TransparencyLog, MemoryLog, ExampleSigner) {
    let memory = MemoryLog()
    let log = TransparencyLog(memory)
    let signer = try ExampleSigner("log")
    try log.append(LogExample.entries(0..<count))
    try log.sign(with: signer, name: LogExample.origin)
    return (log, memory, signer)
  }

  private func codes(_ memory: MemoryLog) throws -> [Refusal.Code] {
    let verifier = try LogExample.verifiers().log
    return try LogAudit(memory, log: verifier).differences.map(\.code)
  }

  @Test func theExampleIsMadeAgainToTheByte() throws {
    let memory = MemoryLog()
    let log = TransparencyLog(memory)
    #expect(try log.append(LogExample.entries()) == Array(0..<7))
    let signer = try ExampleSigner("log")
    let checkpoint = try log.sign(with: signer, name: LogExample.origin)
    let (_, witness) = try LogExample.verifiers()
    let line = try witness.sign(
      checkpoint.note.text, with: try ExampleSigner("witness-1"), at: LogExample.seen)
    #expect(
      try log.addCosignatures(Array(line.line.utf8), witnesses: [witness], subject: "line") == 1)
    let names = ["checkpoint", "tile/0/000.p/7", "tile/entries/000.p/7"]
    #expect(memory.files.keys.sorted() == names)
    // CryptoKit on Darwin makes another signature each time.
    #if !canImport(Darwin)
      for name in names { #expect(memory.files[name] == (try LogExample.file("log/" + name))) }
      let entry = LogEntry(of: try LogExample.file("approval.dsse.json"))
      #expect(try log.prove(entry) == (try LogExample.file("approval.tlog-proof")))
    #endif
    let wanted = try JSONReader.read(try LogExample.file("proof.json"))["consistency"]?.elements
    #expect(try log.consistency(from: 5, to: 7).map(\.base64) == wanted?.compactMap(\.text))
    #expect(try codes(memory) == [])
  }

  /// Which partial files were signed for stands in a folder: unread, it would free them all.
  @Test func whatWasSignedForIsKeptWhereItCannotBeListed() throws {
    let (log, memory, _) = try signed(3)
    let before = memory.files
    memory.unreadable = ["tile/0/000.p"]
    #expect(throws: FileFault("tile/0/000.p", errno: EIO)) {
      try log.append(LogExample.entries(3..<5))
    }
    #expect(memory.files == before)
    memory.unreadable = []
    try log.append(LogExample.entries(3..<5))
    #expect(memory.files["tile/entries/000.p/3"] != nil)
  }

  /// Tiles that were left would look like those of a log that lost its checkpoint.
  @Test func aFirstSignatureThatFailedIsMadeLater() throws {
    let memory = MemoryLog()
    let log = TransparencyLog(memory)
    let signer = try ExampleSigner("log")
    try log.append(LogExample.entries(0..<3))
    let before = memory.files
    memory.unwritable = ["checkpoint"]
    #expect(throws: FileFault("checkpoint", errno: ENOSPC)) {
      try log.sign(with: signer, name: LogExample.origin)
    }
    #expect(memory.files == before)
    memory.unwritable = []
    try log.sign(with: signer, name: LogExample.origin)
    #expect(try codes(memory) == [])
  }

  @Test func anEntryIsAddedOnce() throws {
    let (log, memory, signer) = try signed(3)
    let again = LogExample.entries(1..<5) + LogExample.entries(4..<5)
    #expect(try log.append(again) == [1, 2, 3, 4, 4])
    #expect(try log.contents().entries == LogExample.entries(0..<5))
    let before = memory.files
    try log.append(again)
    #expect(memory.files == before)
    #expect(refusal { try log.prove(LogExample.entries(4..<5)[0]) } == .logEntryUnsigned)
    #expect(refusal { try log.prove(LogExample.entries(9..<10)[0]) } == .logEntryUnknown)
    try log.sign(with: signer, name: LogExample.origin)
    _ = try log.prove(LogExample.entries(4..<5)[0])
    #expect(try codes(memory) == [])
  }

  /// What was signed stays, until full tiles take its place; what was not does not.
  @Test func filesOfSignedSizesStay() throws {
    let (log, memory, signer) = try signed(3)
    try log.append(LogExample.entries(0..<5))
    try log.append(LogExample.entries(0..<6))
    #expect(
      memory.files.keys.filter { $0.hasPrefix("tile") }.sorted()
        == ["tile/0/000.p/3", "tile/entries/000.p/3", "tile/entries/000.p/6"])
    try log.append(LogExample.entries(0..<257))
    try log.sign(with: signer, name: LogExample.origin)
    #expect(
      memory.files.keys.filter { $0.hasPrefix("tile") }.sorted() == [
        "tile/0/000", "tile/0/001.p/1", "tile/1/000.p/1", "tile/entries/000",
        "tile/entries/001.p/1",
      ])
    #expect(try codes(memory) == [])
  }

  /// The example of C2SP tlog-tiles, with proofs that hold.
  @Test func seventyThousandEntriesHaveTheirTiles() throws {
    let (log, memory, _) = try signed(70_000)
    let names = memory.files.keys.filter { $0.hasPrefix("tile/") && !$0.contains("entries") }
    #expect(names.filter { $0.hasPrefix("tile/0/") && !$0.contains(".p") }.count == 273)
    #expect(
      names.filter { $0.contains(".p") || !$0.hasPrefix("tile/0/") }.sorted()
        == ["tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1"])
    let contents = try log.contents()
    let tree = try contents.tree(memory)
    let verifier = try LogExample.verifiers().log
    let checkpoint = try #require(contents.checkpoint)
    for index in [0, 255, 256, 65_535, 65_536, 69_999] {
      let proof = LogProof(
        index: index, hashes: tree.inclusion(of: index, size: 70_000), checkpoint: checkpoint)
      _ = try LogProof.read(proof.bytes)
        .check(entry: LogExample.entries(index..<index + 1)[0], log: verifier)
    }
  }

  /// Wherever the process is killed, the log is the old one or the new one, and goes on.
  @Test func aLogSurvivesBeingKilledAnywhere() throws {
    let (_, start, signer) = try signed(250)
    let whole = MemoryLog()
    whole.files = start.files
    try TransparencyLog(whole).append(LogExample.entries(0..<800))
    try TransparencyLog(whole).sign(with: signer, name: LogExample.origin)
    for count in 0..<whole.changes {
      let memory = MemoryLog()
      memory.files = start.files
      memory.changesLeft = count
      let log = TransparencyLog(memory)
      #expect(throws: FileFault.self) {
        try log.append(LogExample.entries(0..<800))
        try log.sign(with: signer, name: LogExample.origin)
      }
      #expect([250, 800].contains(try log.contents().entries.count))
      memory.changesLeft = nil
      // Another process may go on with fewer entries than the killed one had.
      if try log.contents().entries.count == 250 {
        try log.append(LogExample.entries(0..<300))
        #expect(try log.contents().entries.count == 300)
      }
      try log.append(LogExample.entries(0..<800))
      try log.sign(with: signer, name: LogExample.origin)
      #expect(memory.files == whole.files)
      #expect(try codes(memory) == [])
    }
  }

  @Test func nothingIsSignedTwiceOrByAStranger() throws {
    let (log, memory, signer) = try signed(3)
    let before = memory.files
    try log.sign(with: signer, name: LogExample.origin)
    #expect(memory.files == before)
    let stranger = try ExampleSigner("stranger")
    #expect(
      refusal { try log.sign(with: stranger, name: LogExample.origin) } == .noteSignatureMissing)
    #expect(refusal { try log.sign(with: signer, name: "other.example") } == .checkpointOrigin)
    // A new key goes on where a former one stopped.
    try log.append(LogExample.entries(0..<4))
    let former = try LogExample.verifiers().log
    try log.sign(with: stranger, name: LogExample.origin, former: [former])
    let verifier = try NoteVerifier(name: LogExample.origin, key: stranger.publicKey)
    try #require(try log.contents().checkpoint).check(log: verifier)
  }

  @Test func aSmallerOrOtherLogThanKnownIsNotSigned() throws {
    let (log, memory, signer) = try signed(5)
    let known = try #require(try log.contents().checkpoint)
    for (count, code) in [(4, Refusal.Code.logRollback), (6, .logInconsistent), (5, .logForked)] {
      memory.files = [:]
      try log.append(LogExample.entries(100..<100 + count))
      #expect(
        refusal { try log.sign(with: signer, name: LogExample.origin, known: known) } == code)
    }
    memory.files = [:]
    try log.append(LogExample.entries(0..<6))
    #expect(try log.sign(with: signer, name: LogExample.origin, known: known).size == 6)
  }

  @Test func onlyWitnessesAreAdded() throws {
    let (log, memory, _) = try signed(3)
    let checkpoint = try #require(try log.contents().checkpoint)
    let signer = try ExampleSigner("witness-1")
    let (key, witness) = try LogExample.verifiers()
    let stranger = try NoteVerifier(name: "w2", kind: .cosignature, key: signer.publicKey)
    func add(_ verifier: NoteVerifier, _ unix: Int, to text: [UInt8]? = nil) throws -> Int {
      let text = text ?? checkpoint.note.text
      let signature = try verifier.sign(text, with: signer, at: Instant(unix: unix))
      let note = SignedNote(text: text, signatures: [signature])
      return try log.addCosignatures(note.bytes, witnesses: [key, witness], subject: "answer")
    }
    #expect(try add(stranger, 1) == 0)
    #expect(try add(witness, 1000) == 1)
    #expect(try add(witness, 2000) == 1)
    #expect(try add(witness, 1500) == 0)
    #expect(refusal { try add(witness, 1, to: Array("x\n".utf8)) } == .checkpointOther)
    let now = try #require(try log.contents().checkpoint)
    #expect(now.note.signatures.count == 2)
    #expect(try now.check(witnesses: [witness], quorum: 1) == Instant(unix: 2000))
    #expect(try codes(memory) == [])
    let forged = NoteSignature(
      name: witness.name, id: witness.id, bytes: .init(repeating: 1, count: 72))
    #expect(
      refusal {
        try log.addCosignatures(Array(forged.line.utf8), witnesses: [witness], subject: "line")
      } == .noteSignatureInvalid)
  }
}
