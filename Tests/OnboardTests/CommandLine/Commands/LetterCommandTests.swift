import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard

/// The letter that is due, along the way of a submission.
@Suite struct LetterCommandTests {
  private func run(_ words: [String], in folder: URL) throws -> Tool.Outcome {
    try Tool.run(words, in: folder, environment: Tool.unfixed)
  }

  private func letter(_ more: [String] = [], in folder: URL) throws -> String {
    let outcome = try run(["act", "letter", "9306"] + more, in: folder)
    #expect(outcome.exit == 0, "\(outcome)")
    return outcome.output
  }

  @Test func theLetterFollowsTheSubmission() throws {
    try LifeTests.registry { folder in
      let file = folder.appending(path: "Municipalities/9306-maleviziou/onboarding.yaml")
      let own = try String(contentsOf: file, encoding: .utf8)
      // A file that nobody received has no letter yet.
      #expect(try run(["act", "letter", "9306"], in: folder).exit == 4)
      try (own + "x: 1\n").write(to: file, atomically: true, encoding: .utf8)
      #expect(try letter(in: folder).contains("Παρατηρήσεις στη δήλωση του Δήμου Μαλεβιζίου"))
      try own.write(to: file, atomically: true, encoding: .utf8)
      let received = try run(
        ["receive", "9306", "--key", LifeTests.key("revoker")], in: folder)
      #expect(received.exit == 0, "\(received)")
      let receipt = try letter(in: folder)
      #expect(receipt.contains("Παραλαβή της δήλωσης του Δήμου Μαλεβιζίου"))
      #expect(try letter(in: folder) == receipt)
      let rejected = try run(
        ["reject", "9306", "--reason", "λείπουν ώρες", "--key", LifeTests.key("reviewer-1")],
        in: folder)
      #expect(rejected.exit == 0, "\(rejected)")
      // What is not sealed has no effect, and is told to nobody.
      let early = try run(["act", "letter", "9306"], in: folder)
      #expect(early.exit == 2 && early.complaint.contains("onboard log seal"), "\(early)")
      _ = try run(["log", "seal", "--key", LifeTests.key("log")], in: folder)
      #expect(try letter(in: folder).contains("Ο λόγος: «λείπουν ώρες»."))
      // Nothing of it is in force, so a rehearsal has nothing to tell.
      #expect(try run(["act", "letter", "9306", "--about", "impact"], in: folder).exit == 2)
    }
  }

  /// A letter bears the letterhead of the directorate that drafts the decision.
  @Test func aLetterBearsTheLetterheadOfItsService() throws {
    try LifeTests.registry { folder in
      let services = [Decision.myDimosLive, .oauth2].map(\.issuers.last)
      for (subject, own) in [("9200", 0), ("sign-in-9200", 1)] {
        let told = try run(["act", "letter", subject, "--about", "remarks"], in: folder)
        #expect(told.exit == 0, "\(told)")
        let text = told.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for (index, service) in services.enumerated() {
          let line = GreekCapitals.of(try #require(service))
          #expect(text.contains(line) == (index == own), "\(subject): \(line)\n\(text)")
        }
      }
    }
  }

  @Test func aLetterNeverReplacesAFile() throws {
    try LifeTests.registry { folder in
      let subject = "Municipalities/9306-maleviziou/onboarding.yaml"
      let words = ["act", "letter", subject, "--about", "remarks"]
      #expect(try run(words + ["--format", "odt"], in: folder).exit == 2)
      for name in ["letter.odt", "letter.html", "letter.txt"] {
        #expect(try run(words + ["--output", name], in: folder).exit == 0, "\(name)")
        #expect(try run(words + ["--output", name], in: folder).exit == 2, "\(name)")
      }
      let odt = try Data(contentsOf: folder.appending(path: "letter.odt"))
      #expect(odt.starts(with: Data("PK".utf8)))
      let page = try String(contentsOf: folder.appending(path: "letter.html"), encoding: .utf8)
      #expect(page.hasPrefix("<!DOCTYPE html>"))
    }
  }
}
