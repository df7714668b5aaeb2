import Foundation
import Schema
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// Notes, checkpoints, keys and proofs: what others wrote is read and written again to the byte.
@Suite struct LogFormatTests {
  @Test func theExampleIsReadAndWrittenToTheByte() throws {
    let proof = try LogExample.file("approval.tlog-proof")
    #expect(try LogProof.read(proof).bytes == proof)
    for name in ["log/checkpoint", "checkpoint5"] {
      let bytes = try LogExample.file(name)
      #expect(try Checkpoint.read(bytes).note.bytes == bytes)
    }
    let (log, witness) = try LogExample.verifiers()
    let keys = "\(log.vkey)\n\(witness.vkey)\n"
    #expect(Array(keys.utf8) == (try LogExample.file("vkeys")))
    #expect((log.kind, witness.kind) == (.ed25519, .cosignature))
  }

  @Test func theProofOfTheExampleHolds() throws {
    let (log, witness) = try LogExample.verifiers()
    let entry = LogEntry(of: try LogExample.file("approval.dsse.json"))
    let proof = try LogProof.read(try LogExample.file("approval.tlog-proof"))
    let (checkpoint, seen) = try proof.check(
      entry: entry, log: log, witnesses: [witness], quorum: 1)
    #expect((checkpoint.origin, checkpoint.size, proof.index) == (LogExample.origin, 7, 6))
    #expect(seen == LogExample.seen)
    #expect(entry.hash.base64 == "255wTfHfdHHJ82ZLWO/Gxcr7DCjbaxVtE78IEu9Zthc=")
  }

  @Test func anotherEntryKeyOrQuorumIsRefused() throws {
    let (log, witness) = try LogExample.verifiers()
    let entry = LogEntry(of: try LogExample.file("approval.dsse.json"))
    let proof = try LogProof.read(try LogExample.file("approval.tlog-proof"))
    #expect(refusal { try proof.check(entry: LogEntry(of: []), log: log) } == .logProofInvalid)
    let other = try NoteVerifier(name: log.name, key: witness.key)
    #expect(refusal { try proof.check(entry: entry, log: other) } == .noteSignatureMissing)
    #expect(refusal { try proof.check(entry: entry, log: witness) } == .checkpointOrigin)
    let aside = try NoteVerifier(name: "log.example", key: log.key)
    #expect(refusal { try proof.check(entry: entry, log: aside) } == .checkpointOrigin)
    #expect(
      refusal { try proof.check(entry: entry, log: log, witnesses: [], quorum: 1) }
        == .witnessQuorum)
    // A key under a second name is the same witness still.
    let twin = try NoteVerifier(name: "witness.example/w2", kind: .cosignature, key: witness.key)
    var doubled = proof.checkpoint
    doubled.note.signatures.append(
      try twin.sign(doubled.note.text, with: try ExampleSigner("witness-1"), at: LogExample.seen))
    #expect(try doubled.check(witnesses: [witness, twin], quorum: 1) == LogExample.seen)
    #expect(
      refusal { try doubled.check(witnesses: [witness, twin], quorum: 2) } == .witnessQuorum)
  }

  @Test func theLogsOwnSignatureIsNoWitness() throws {
    let (log, _) = try LogExample.verifiers()
    let checkpoint = try Checkpoint.read(try LogExample.file("checkpoint5"))
    #expect(refusal { try checkpoint.check(witnesses: [log], quorum: 1) } == .witnessQuorum)
  }

  @Test(arguments: [
    ("", Refusal.Code.noteKeyMalformed), ("a", .noteKeyMalformed),
    ("a+355533b7", .noteKeyMalformed),
    (
      "onboard.example/approvals+355533b8+AWN2ajdzmJWQO/9XUPdDL764TwpXbBXJtHYQbnW5usjz",
      .noteKeyMalformed
    ),
    (
      "onboard.example/approvals+355533B7+AWN2ajdzmJWQO/9XUPdDL764TwpXbBXJtHYQbnW5usjz",
      .noteKeyMalformed
    ),
    (
      "onboard.example/approvals+355533b7+AWN2ajdzmJWQO_9XUPdDL764TwpXbBXJtHYQbnW5usjz",
      .noteKeyMalformed
    ),
    ("w.example+89d3ae5c+AgA=", .noteKeyMalformed),
    (Self.key("w.example", 6, 1312), .noteKeyUnsupported),
    (Self.key("w.example", 2, 32), .noteKeyUnsupported),
    (Self.key("w.example", 1, 31), .noteKeyMalformed),
    (Self.key("two words", 1, 32), .noteKeyMalformed), (Self.key("", 1, 32), .noteKeyMalformed),
  ])
  func otherKeysAreRefused(_ text: String, _ code: Refusal.Code) {
    #expect(refusal { try NoteVerifier(vkey: text) } == code)
  }

  /// A key whose id fits its content, whatever that is.
  private static func key(_ name: String, _ kind: UInt8, _ count: Int) -> String {
    let key = [kind] + [UInt8](repeating: 7, count: count)
    let id = Digest(of: Array(name.utf8) + [0x0A] + key).bytes.prefix(4)
    return "\(name)+\(Hexadecimal.text(id))+\(Base64.text(key))"
  }

  @Test(arguments: [
    "", "\n", "text\n", "text\n\n", "text\n\n— a AAAAAAA=", "text\n\n- a AAAAAAA=\n",
    "text\n\n— a AAAA\n", "text\n\n— a AAAAAAB=\n", "text\n\n— a  AAAAAAA=\n",
    "text\n\n—  AAAAAAA=\n", "text\n\n— a+b AAAAAAA=\n", "text\n\n— a\u{A0}b AAAAAAA=\n",
    "text\n\n— a AAAAAAA= \n", "te\txt\n\n— a AAAAAAA=\n", "text\r\n\r\n— a AAAAAAA=\r\n",
    "text\n\n— a AAAAAAA=\n\n",
  ])
  func otherNotesAreRefused(_ text: String) {
    #expect(refusal { try SignedNote.read(Array(text.utf8), subject: "") } == .noteMalformed)
  }

  @Test func notesMayHaveBlankLinesAndManySignatures() throws {
    let lines = (0..<16).map { "— k\($0) AAAAAAA=\n" }.joined()
    let text = "ΟΤΑ\n\n— not yet\n\n" + lines
    let note = try SignedNote.read(Array(text.utf8), subject: "")
    #expect(String(decoding: note.text, as: UTF8.self) == "ΟΤΑ\n\n— not yet\n")
    #expect(note.signatures.count == 16)
    #expect(note.bytes == Array(text.utf8))
    let many = "t\n\n" + (0..<65).map { "— k\($0) AAAAAAA=\n" }.joined()
    #expect(refusal { try SignedNote.read(Array(many.utf8), subject: "") } == .noteMalformed)
    let twice = "t\n\n— a AAAAAAA=\n— a AAAAAP8=\n"
    #expect(
      refusal { try SignedNote.read(Array(twice.utf8), subject: "") } == .noteSignatureRepeated)
    #expect(
      refusal { try SignedNote.read([0x61, 0xFF] + Array("\n\n— a AAAAAAA=\n".utf8), subject: "") }
        == .noteMalformed)
  }

  @Test(arguments: [
    "o\n1\n", "o\n01\n\(Self.root)\n", "o\n+1\n\(Self.root)\n", "o\n-1\n\(Self.root)\n",
    "\n1\n\(Self.root)\n", "o\n1\n\(Self.root.dropLast())\n", "o\n1\nAAAA\n",
    "o p\n1\n\(Self.root)\n",
    "o\n9007199254740993\n\(Self.root)\n", "o\n1\n\(Self.root)\n\nmore\n", "o\n١\n\(Self.root)\n",
  ])
  func otherCheckpointsAreRefused(_ text: String) {
    let note = text + "\n— o AAAAAAA=\n"
    #expect(refusal { try Checkpoint.read(Array(note.utf8)) } == .checkpointMalformed)
  }

  private static let root = TreeHash.empty.base64

  @Test func extensionLinesAreKept() throws {
    let text = "o\n0\n\(Self.root)\nmore\n\n— o AAAAAAA=\n"
    #expect(try Checkpoint.read(Array(text.utf8)).note.bytes == Array(text.utf8))
  }

  @Test(arguments: [
    ("index 6", "index 06"), ("index 6", "index 7"), ("index 6", "index -1"), ("index 6\n", ""),
    ("@v1\n", "@v2\n"), ("@v1\n", "@v1\nextra AAAA\n"), ("ORPs=\n", "ORPt=\n"),
    ("ORPs=\n", "ORPs=\n\n"),
    ("bJLKkOdJcvvLDfSwuw51CYi244I8jk5b15lo6+bvjOw=\n", ""), ("index 6\n", "index 6\r\n"),
    ("index 6", "index 99999999999999999999"), ("\n7\n", "\n8\n"),
  ])
  func otherProofsAreRefused(_ old: String, _ new: String) throws {
    let (log, witness) = try LogExample.verifiers()
    let entry = LogEntry(of: try LogExample.file("approval.dsse.json"))
    let text = String(decoding: try LogExample.file("approval.tlog-proof"), as: UTF8.self)
    let changed = text.replacingOccurrences(of: old, with: new)
    #expect(changed != text)
    #expect(
      refusal {
        try LogProof.read(Array(changed.utf8))
          .check(entry: entry, log: log, witnesses: [witness], quorum: 1)
      } != nil)
  }
}

/// The code with which something is refused; nil when it is not.
func refusal<Value>(_ work: () throws -> Value) -> Refusal.Code? {
  do {
    _ = try work()
    return nil
  } catch let refusal as Refusal {
    return refusal.code
  } catch {
    Issue.record("\(error)")
    return nil
  }
}
