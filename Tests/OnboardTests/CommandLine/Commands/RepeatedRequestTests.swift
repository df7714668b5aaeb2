import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// The unchanged file of a municipality that was withdrawn, while its sign-in is still open.
@Suite struct RepeatedRequestTests {
  private func registry(_ work: (Clone) throws -> Void) throws {
    try LifeTests.registry { folder in
      try Data("%PDF-1.7\n".utf8).write(to: folder.appending(path: "act.pdf"))
      let clone = Clone(root: folder)
      for label in ["reviewer-1", "reviewer-2"] {
        try clone.approve("9200", by: label, digest: try clone.digest("9200"))
      }
      try clone.act("join", "9200", 1)
      try clone.seal()
      try clone.act("withdraw", "9200", 2)
      try clone.seal()
      try work(clone)
    }
  }

  /// Whoever receives, reviews, approves or rejects it is told the same.
  @Test func everyCommandSaysTheSame() throws {
    try registry { clone in
      let key = LifeTests.key("revoker")
      let place = "Municipalities/9200-neas-smyrnis/submission.json"
      let before = try Data(contentsOf: clone.root.appending(path: place))
      let texts = [
        try clone.run("receive", "9200", "--key", key, exit: 4),
        try clone.run("review", "9200"),
        try clone.run(
          "reject", "9200", "--reason", "λάθος ώρες", "--key", LifeTests.key("reviewer-3"),
          exit: 4),
      ]
      for text in texts {
        #expect(text.contains("[request-repeated]"), "\(text)")
      }
      #expect(try Data(contentsOf: clone.root.appending(path: place)) == before)
    }
  }

  /// A file that asks anew for sign-in alone is received, and its repeated request still waits for
  /// nobody.
  @Test func aChangedSignInRepeatsNoRequest() throws {
    try registry { clone in
      try clone.edit("9200-neas-smyrnis", "/oauth2/callback", "/sign-in/callback")
      let told = try clone.run("receive", "9200", "--replace", "--key", LifeTests.key("revoker"))
      #expect(told.contains("sign-in-9200") && told.contains("was withdrawn"), "\(told)")
      #expect(try clone.run("review", "9200").contains("[request-repeated]"))
      let rejected = try clone.run(
        "reject", "9200", "--reason", "λάθος ώρες", "--key", LifeTests.key("reviewer-3"), exit: 4)
      #expect(rejected.contains("[request-repeated]"), "\(rejected)")
      _ = try clone.digest("sign-in-9200")
    }
  }
}
