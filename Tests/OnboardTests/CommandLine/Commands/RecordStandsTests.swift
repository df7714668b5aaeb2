import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Registry

/// A record and its entry in the log are two steps: what a fault between them leaves is said.
@Suite struct RecordStandsTests {
  @Test func aFaultAfterTheRecordSaysThatItStands() throws {
    try BuildRegistry.with { registry in
      let review = try registry.run("review", "9200").output
      let words = review.split { !$0.isHexDigit }
      let digest = try #require(words.last { $0.count == 64 })
      func approve(_ label: String) throws -> Tool.Outcome {
        try registry.run(
          "approve", "9200", "--digest", String(digest), "--key", LifeTests.key(label))
      }
      #expect(try approve("reviewer-1").exit == 0)
      // No log can be where a file is.
      try registry.write("ξένο", to: "\(RecordFolder.usual)/log")
      let outcome = try approve("reviewer-2")
      #expect(outcome.exit == 2)
      let stands = "η απόφαση γράφτηκε και ισχύει (\(RecordFolder.usual)/9200/0001"
      #expect(outcome.complaint.contains(stands))
      #expect(outcome.complaint.contains("onboard log seal"))
      try registry.delete("\(RecordFolder.usual)/log")
      #expect(try registry.run("log", "seal", "--key", LifeTests.key("log")).exit == 0)
      let status = try registry.run("status", "9200", "--format", "json")
      #expect(status.exit == 0 && status.output.contains("\"stage\":\"approved\""))
    }
  }
}
