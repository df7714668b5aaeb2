import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// A municipality whose own key the authority lists submits its files itself.
@Suite struct SubmitterTests {
  private static let authority = AuthorityFolder.usual

  private static func run(
    _ words: String..., in folder: URL, exit: Int32 = 0
  ) throws -> String {
    let outcome = try Tool.run(
      words + ["--language", "en"], in: folder, environment: Tool.unfixed)
    #expect(outcome.exit == exit, "\(words): \(outcome.output)\(outcome.complaint)")
    return outcome.output + outcome.complaint
  }

  /// Works in a registry in which 9306 has a key of its own, `clerk.key`.
  private static func enrolled(_ work: (URL) throws -> Void) throws {
    try LifeTests.registry { folder in
      _ = try run("keys", "new", "--output", "clerk.key", "--unsealed", in: folder)
      let enrolment = [
        "keys", "enrol", "--role", "submitter", "--public", "clerk.key", "--person", "p-9306",
        "--organisation", "Municipality", "--valid-from", "2026-01-01", "--valid-until",
        "2028-12-31",
      ]
      let bound = ["--submits-for", "9306"]
      for (wrong, option) in [
        ([], "--submits-for"), (["--submits-for", "9306 x"], "--submits-for"),
        (["--submits-for", "9999"], "--submits-for"),
        (bound + ["--organisation", "Δήμος"], "--organisation"),
        (bound + ["--person", "Maria"], "--person"),
        (bound + ["--valid-until", "2025-12-31"], "--valid-until"),
      ] {
        let outcome = try Tool.run(enrolment + wrong, in: folder)
        #expect(outcome.exit == 2 && outcome.complaint.contains(option), "\(outcome)")
      }
      #expect(
        try Tool.run(
          enrolment + ["--submits-for", "9306"], in: folder, environment: Tool.unfixed
        ).exit == 0)
      for label in ["root-1", "root-2"] {
        _ = try run(
          "keys", "sign", "\(authority)/targets.next.json", "--key", LifeTests.key(label),
          in: folder)
      }
      try work(folder)
    }
  }

  private static let own = "Municipalities/9306-maleviziou"

  @Test func itSubmitsItsOwnFileAndNothingElse() throws {
    try Self.enrolled { folder in
      #expect(try Self.run("keys", "authority", in: folder).contains("p-9306  Municipality  9306"))
      let other = try Self.run("receive", "9200", "--key", "clerk.key", in: folder, exit: 4)
      #expect(other.contains("[submitter-other]"))
      let received = try Self.run("receive", "9306", "--key", "clerk.key", in: folder)
      #expect(received.contains("submission no. 1, by “p-9306”"))
      let review = try Self.run("review", "9306", in: folder)
      let digest = try #require(review.firstMatch(of: /--digest ([0-9a-f]{64})/)).1
      // It holds no other duty.
      let own = try Self.run(
        "approve", "9306", "--digest", "\(digest)", "--key", "clerk.key", in: folder, exit: 4)
      #expect(own.contains("[signature-role]"))
      for label in ["reviewer-1", "reviewer-2"] {
        _ = try Self.run(
          "approve", "9306", "--digest", "\(digest)", "--key", LifeTests.key(label), in: folder)
      }
      let inbox = try Self.run("inbox", "--key", "clerk.key", in: folder)
      #expect(!inbox.contains("9200") && !inbox.contains("9254"))
    }
  }

  /// The folder that a municipality mailed holds its submission, which needs nobody else's key; one
  /// that does not hold is named, unless the receiver asks to sign.
  @Test func aMailedFolderKeepsItsSubmission() throws {
    try Self.enrolled { folder in
      func move(_ from: String, _ to: String) throws {
        try FileManager.default.moveItem(
          at: folder.appending(path: from), to: folder.appending(path: to))
      }
      _ = try Self.run("receive", "9306", "--key", "clerk.key", in: folder)
      let statement = try Data(contentsOf: folder.appending(path: "\(Self.own)/submission.json"))
      try move(Self.own, "mailed")
      let file = folder.appending(path: "mailed/onboarding.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data((text + "# άλλο\n").utf8).write(to: file)
      let stale = try Self.run("receive", "mailed", in: folder, exit: 4)
      #expect(stale.contains("[submission-stale]"))
      try Data(text.utf8).write(to: file)
      try Data("%PDF-1.7\n".utf8).write(to: folder.appending(path: "letter.pdf"))
      let letter = try Self.run(
        "receive", "mailed", "--protocol", "1/2026", "--date", "2026-07-20", "--document",
        "letter.pdf", in: folder, exit: 2)
      #expect(letter.contains("--document"))
      let received = try Self.run("receive", "mailed", in: folder)
      #expect(received.contains("submission no. 1, by “p-9306”"))
      #expect(
        try Data(contentsOf: folder.appending(path: "\(Self.own)/submission.json")) == statement)
      let placed = folder.appending(path: "\(Self.own)/onboarding.yaml")
      #expect(try String(contentsOf: placed, encoding: .utf8) == text)
      try Data((text + "# άλλο\n").utf8).write(to: file)
      let signed = try Self.run(
        "receive", "mailed", "--replace", "--key", LifeTests.key("revoker"), in: folder)
      #expect(signed.contains("the submission that came with it does not count"))
      #expect(!signed.contains("p-9306"))
    }
  }
}
