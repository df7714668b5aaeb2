import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// Who submitted a file, and when, is a signed fact: nobody types it when approving.
@Suite struct SubmissionTests {
  private func run(_ words: String..., in folder: URL) throws -> Tool.Outcome {
    try Tool.run(words + ["--language", "en"], in: folder, environment: Tool.unfixed)
  }

  private static let place = "Municipalities/9306-maleviziou/onboarding.yaml"

  private func receive(_ subject: String, by label: String, in folder: URL) throws -> Tool.Outcome {
    try run("receive", subject, "--key", LifeTests.key(label), in: folder)
  }

  private func digest(in folder: URL) throws -> String {
    let review = try run("review", "9306", in: folder)
    let words = review.output.split(whereSeparator: \.isWhitespace)
    return String(words[try #require(words.firstIndex(of: "--digest"), "\(review)") + 1])
  }

  @Test func whoReceivesCannotApprove() throws {
    try LifeTests.registry { folder in
      let received = try receive("9306", by: "reviewer-1", in: folder)
      #expect(received.exit == 0 && received.output.contains("submission no. 1, by “p-201”"))
      let digest = try digest(in: folder)
      let own = try run(
        "approve", "9306", "--digest", digest, "--key", LifeTests.key("reviewer-1"), in: folder)
      #expect(own.exit == 4 && own.complaint.contains("[self-approval]"), "\(own)")
      for label in ["reviewer-2", "reviewer-3"] {
        let other = try run(
          "approve", "9306", "--digest", digest, "--key", LifeTests.key(label), in: folder)
        #expect(other.exit == 0, "\(other)")
      }
    }
  }

  /// A plain edit can be seen, and not approved.
  @Test func whatNobodySubmittedIsNotApproved() throws {
    try LifeTests.registry { folder in
      let review = try run("review", "9306", in: folder)
      #expect(review.exit == 0 && review.output.contains("[not-submitted]"))
      #expect(!review.output.contains("onboard approve"))
      let approved = try run(
        "approve", "9306", "--digest", "\(Digest(of: []))", "--key", LifeTests.key("reviewer-1"),
        in: folder)
      #expect(approved.exit == 4 && approved.complaint.contains("[not-submitted]"))
      let records = folder.appending(path: "Generated/Approvals/9306").path
      #expect(!FileManager.default.fileExists(atPath: records))
    }
  }

  @Test func anEditAfterTheReceiptIsSaid() throws {
    try LifeTests.registry { folder in
      _ = try receive("9306", by: "revoker", in: folder)
      let file = folder.appending(path: Self.place)
      let text = try String(contentsOf: file, encoding: .utf8)
      try (text + "# σχόλιο\n").write(to: file, atomically: true, encoding: .utf8)
      #expect(try run("review", "9306", in: folder).output.contains("[submission-stale]"))
      let again = try receive("9306", by: "revoker", in: folder)
      #expect(again.exit == 0 && again.output.contains("submission no. 1"))
      let known = try receive("9306", by: "revoker", in: folder)
      #expect(known.exit == 4 && known.complaint.contains("[submission-repeated]"))
    }
  }

  /// A mailed file is put in its place; one that nobody reviewed is not lost by it.
  @Test func aMailedFileIsPutInItsPlace() throws {
    try LifeTests.registry { folder in
      let file = folder.appending(path: Self.place)
      let text = try String(contentsOf: file, encoding: .utf8)
      let mailed = folder.appending(path: "attachment")
      try FileManager.default.createDirectory(at: mailed, withIntermediateDirectories: true)
      try (text + "# σχόλιο\n").write(
        to: mailed.appending(path: "onboarding.yaml"), atomically: true, encoding: .utf8)
      let refused = try receive("attachment", by: "revoker", in: folder)
      #expect(refused.exit == 2 && refused.complaint.contains("--replace"))
      #expect(try String(contentsOf: file, encoding: .utf8) == text)
      try Data("%PDF-1.7\n".utf8).write(to: folder.appending(path: "letter.pdf"))
      let received = try run(
        "receive", "attachment", "--key", LifeTests.key("revoker"), "--replace", "--protocol",
        "17788/20-7-2026", "--date", "2026-07-20", "--document", "letter.pdf", in: folder)
      #expect(received.exit == 0, "\(received)")
      #expect(try String(contentsOf: file, encoding: .utf8) == text + "# σχόλιο\n")
      #expect(try digest(in: folder).count == 64)
    }
  }

  @Test func whatIsWrongIsNotReceived() throws {
    try LifeTests.registry { folder in
      let file = folder.appending(path: Self.place)
      var text = try String(contentsOf: file, encoding: .utf8)
      text = text.replacing("version: 1", with: "version: 7")
      try text.write(to: file, atomically: true, encoding: .utf8)
      let broken = try receive("9306", by: "revoker", in: folder)
      #expect(broken.exit == 1 && broken.complaint.contains("version: 7"), "\(broken)")
      let stranger = try receive("9200", by: "log", in: folder)
      #expect(stranger.exit == 4 && stranger.complaint.contains("[signature-key-unknown]"))
      let statements = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(SubmissionStatement.fileName) }
      #expect(statements.isEmpty)
    }
  }

  /// A statement that is not of the file, the person or the municipality is refused by its cause.
  @Test(arguments: [
    ("another municipality", Refusal.Code.submissionOther),
    ("another signature", .signatureWrong), ("not JSON", .jsonMalformed),
  ])
  func aWrongStatementIsRefused(_ what: String, _ code: Refusal.Code) throws {
    try LifeTests.registry { folder in
      _ = try receive("9306", by: "revoker", in: folder)
      let path = folder.appending(path: "Municipalities/9306-maleviziou/submission.json")
      switch what {
      case "another municipality":
        _ = try receive("9200", by: "revoker", in: folder)
        let other = folder.appending(path: "Municipalities/9200-neas-smyrnis/submission.json")
        try Data(contentsOf: other).write(to: path)
      case "another signature":
        var text = try String(contentsOf: path, encoding: .utf8)
        let sig = try #require(text.firstRange(of: "\"sig\":\""))
        let first = text[sig.upperBound]
        text.replaceSubrange(
          sig.upperBound...sig.upperBound, with: first == "A" ? "B" : "A")
        try text.write(to: path, atomically: true, encoding: .utf8)
      default: try Data("{".utf8).write(to: path)
      }
      let review = try run("review", "9306", in: folder)
      #expect(review.output.contains("[\(code.rawValue)]"), "\(review)")
    }
  }

  /// A file with the line ends of Windows is put in its place as git keeps it, so that what was
  /// signed is what everybody checks out; a change of line ends alone is named.
  @Test func lineEndsAreThoseThatGitKeeps() throws {
    try LifeTests.registry { folder in
      let file = folder.appending(path: Self.place)
      let text = try String(contentsOf: file, encoding: .utf8)
      let mailed = folder.appending(path: "mailed.yaml")
      try Data(text.replacing("\n", with: "\r\n").utf8).write(to: mailed)
      #expect(try receive("mailed.yaml", by: "revoker", in: folder).exit == 0)
      #expect(try String(contentsOf: file, encoding: .utf8) == text)
      try Data(text.replacing("\n", with: "\r\n").utf8).write(to: file)
      #expect(try run("review", "9306", in: folder).output.contains("[line-ends-changed]"))
    }
  }

  /// What is in force already is not approved again, however its comments differ.
  @Test func whatChangesNothingIsNotApproved() throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    let first = try registry.approve(9173)
    try registry.enact(9173, of: first)
    try registry.sealed(hours: 2)
    let ledger = try registry.ledger(at: TrustRegistry.hour(3))
    let life = try ledger.life(of: 9173)
    let (review, source, statement) = try TrustRegistry.review(
      9173, sequence: 2, previous: first.digest, edit: { $0 += "# σχόλιο\n" })
    let reviewed = try #require(Reviewed(review, in: life, source, statement))
    let refusal = #expect(throws: Refusal.self) {
      try Recorder.work(on: ledger, signer: try TrustRegistry.signer("reviewer-1")) {
        try $0.approve(reviewed)
      }
    }
    #expect(refusal?.code == .amendmentEmpty)
  }

  /// What was received is another file than the one that is put back.
  @Test func aFilePutBackIsInForce() throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    let first = try registry.approve(9173)
    try registry.enact(9173, of: first)
    try registry.sealed(hours: 2)
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (_, _, statement) = try TrustRegistry.review(9173, edit: { $0 += "# σχόλιο\n" })
    try Data(statement.bytes).write(to: folder.appending(path: SubmissionStatement.fileName))
    let ledger = try registry.ledger(at: TrustRegistry.hour(3))
    let life = try ledger.life(of: 9173)
    func obstacle(_ bytes: [UInt8]) -> Refusal.Code? {
      let source = Source(path: folder.appending(path: "onboarding.yaml").path, bytes: bytes)
      return Received(source, of: 9173, ledger, life).obstacle?.code
    }
    let (_, source, _) = try TrustRegistry.review(9173)
    #expect(obstacle(source) == .alreadyApproved)
    #expect(obstacle(source + Array("# άλλο\n".utf8)) == .submissionStale)
  }

  /// A review is of the format of today and of its own municipality: the form of version 0.1.0 asks
  /// for no submission, and a confirmation for an act would ask for nothing at all.
  @Test func anotherFormIsNoReview() throws {
    let (review, _, _) = try TrustRegistry.review(9173)
    let object = review.object
    let submission = try #require(ReviewedSubmission(object))
    for format in ["onboard/review/v1", "onboard/review/v7"] {
      #expect(ReviewedSubmission(object.with(["format": .string(format)])) == nil)
    }
    #expect(ReviewedSubmission(object, isEarlier: true) == nil)
    let confirming = JSONValue.object(
      (object.members ?? [:]).filter { $0.key != "submitter" && $0.key != "submission" }
    ).with(["confirms": .digest(submission.digest), "judged": "2026-10-01"])
    #expect(ReviewedSubmission(confirming) == nil)
    #expect(ReviewedSubmission(confirming.with(["effect": "sealing"])) != nil)
    let other = Record(9183, .review(submission))
    let refusal = #expect(throws: Refusal.self) { try Record.read(other.file, "record.json") }
    #expect(refusal?.code == .recordMalformed)
  }

  /// A key that leaked or ended receives nothing more; what was sealed before stays.
  @Test(arguments: [("leaked", Refusal.Code.keyLeaked), ("ended", .signatureKeyEnded)])
  func aKeyThatEndedReceivesNothing(_ what: String, _ code: Refusal.Code) throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    try registry.enact(9173, of: try registry.approve(9173))
    try registry.sealed(hours: 2)
    if what == "leaked" {
      try registry.leak("revoker", fromHour: 4)
    } else {
      try registry.changePolicy {
        PolicyEditing.ending(
          try TrustRegistry.id("revoker"), at: TrustRegistry.hour(4), in: $0)
      }
    }
    // Received before by its own word, and sealed a week later.
    try registry.approve(9200, hours: 150)
    let sealed = try registry.sealed(hours: 170)
    #expect(sealed.refusals.map(\.code) == [code] && sealed.seals.isEmpty)
    let outcome = try registry.verify(days: 8)
    #expect(outcome.isAccepted && outcome.deployable.map(\.matter) == [9173])
  }
}
