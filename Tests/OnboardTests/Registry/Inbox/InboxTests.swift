import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry
@testable import Schema

/// What waits for whom, along the way of one submission.
@Suite struct InboxTests {
  private struct Waiting: Equatable {
    let matter: String, kind: String, party: String
    let next: String?

    init(_ matter: String, _ kind: String, _ party: String, _ next: String?) {
      (self.matter, self.kind, self.party, self.next) = (matter, kind, party, next)
    }
  }

  private func run(_ words: [String], in folder: URL) throws -> Tool.Outcome {
    try Tool.run(words + ["--language", "en"], in: folder, environment: Tool.unfixed)
  }

  /// What waits of Maleviziou's appointments.
  private func waiting(_ more: [String] = [], in folder: URL) throws -> [Waiting] {
    let outcome = try run(["inbox", "--format", "json"] + more, in: folder)
    #expect(outcome.exit == 0, "\(outcome)")
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let items = try #require((json as? [String: Any])?["items"] as? [[String: Any]])
    return items.filter { $0["code"] as? String == "9306" && $0["signIn"] == nil }.map { item in
      Waiting(
        "9306", item["kind"] as? String ?? "", item["waitsFor"] as? String ?? "",
        item["next"] as? String)
    }
  }

  private func approve(by label: String, in folder: URL) throws {
    let review = try run(["review", "9306"], in: folder)
    let words = review.output.split(whereSeparator: \.isWhitespace)
    let digest = String(words[try #require(words.firstIndex(of: "--digest"), "\(review)") + 1])
    let signed = try run(
      ["approve", "9306", "--digest", digest, "--key", LifeTests.key(label)], in: folder)
    #expect(signed.exit == 0, "\(signed)")
  }

  /// What came first waits first, also within a day, whatever the codes are.
  @Test func theOldestComeFirst() throws {
    func item(_ matter: String, _ day: Int?, _ hour: Int? = nil) throws -> InboxItem {
      let since = day.flatMap { Day(year: 2026, month: 11, day: $0) }
      return InboxItem(
        matter: try #require(Matter(matter)), name: nil, kind: .new, since: since,
        moment: since.flatMap { since in
          hour.map { Instant(unix: Instant(startOf: since).unix + $0) }
        })
    }
    let items = try [
      item("9001", 30, 300), item("9002", nil), item("9173", 30, 100), item("9200", 29, 900),
      item("9306", 30, 200), item("9254", 30),
    ]
    #expect(
      Inbox.ordered(items).map { "\($0.matter)" }
        == ["9200", "9254", "9173", "9306", "9001", "9002"])
  }

  @Test func aSubmissionIsFollowedFromTheFileToItsAct() throws {
    try LifeTests.registry { folder in
      let file = folder.appending(path: "Municipalities/9306-maleviziou/onboarding.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try (text + "x: [\n").write(to: file, atomically: true, encoding: .utf8)
      #expect(
        try waiting(in: folder) == [
          Waiting("9306", "broken", "municipality", "onboard check 9306")
        ])
      try text.write(to: file, atomically: true, encoding: .utf8)
      #expect(
        try waiting(in: folder) == [
          Waiting("9306", "unsubmitted", "receiver", "onboard receive 9306")
        ])
      let received = try run(
        ["receive", "9306", "--key", LifeTests.key("reviewer-3")], in: folder)
      #expect(received.exit == 0, "\(received)")
      let new = [Waiting("9306", "new", "reviewer", "onboard review 9306")]
      #expect(try waiting(in: folder) == new)
      #expect(try waiting(["--key", LifeTests.key("reviewer-1")], in: folder) == new)
      // Who submitted, and who holds another role, is not asked to review.
      for label in ["reviewer-3", "enactor"] {
        #expect(try waiting(["--key", LifeTests.key(label)], in: folder) == [], "\(label)")
      }
      try approve(by: "reviewer-1", in: folder)
      let half = [Waiting("9306", "half-signed", "reviewer", "onboard review 9306")]
      #expect(try waiting(in: folder) == half)
      #expect(try waiting(["--key", LifeTests.key("reviewer-1")], in: folder) == [])
      #expect(try waiting(["--key", LifeTests.key("reviewer-2")], in: folder) == half)
      try approve(by: "reviewer-2", in: folder)
      let unsealed = [Waiting("9306", "unsealed", "registry", "onboard log seal")]
      #expect(try waiting(in: folder) == unsealed)
      // Only the key of the log seals.
      #expect(try waiting(["--key", LifeTests.key("log")], in: folder) == unsealed)
      #expect(try waiting(["--key", LifeTests.key("reviewer-3")], in: folder) == [])
      let sealed = try run(["log", "seal", "--key", LifeTests.key("log")], in: folder)
      #expect(sealed.exit == 0, "\(sealed)")
      let act = [Waiting("9306", "approved", "enactor", "onboard act draft join 9306")]
      #expect(try waiting(in: folder) == act)
      #expect(try waiting(["--key", LifeTests.key("enactor")], in: folder) == act)
      #expect(try waiting(["--key", LifeTests.key("reviewer-1")], in: folder) == [])
    }
  }

  @Test func aRejectionWaitsForTheMunicipalityUntilItSubmitsAgain() throws {
    try LifeTests.registry { folder in
      _ = try run(["receive", "9306", "--key", LifeTests.key("revoker")], in: folder)
      let rejected = try run(
        ["reject", "9306", "--reason", "ώρες", "--key", LifeTests.key("reviewer-1")], in: folder)
      #expect(rejected.exit == 0, "\(rejected)")
      _ = try run(["log", "seal", "--key", LifeTests.key("log")], in: folder)
      #expect(
        try waiting(in: folder) == [
          Waiting("9306", "rejected", "municipality", "onboard act letter 9306")
        ])
      let file = folder.appending(path: "Municipalities/9306-maleviziou/onboarding.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try (text + "# σχόλιο\n").write(to: file, atomically: true, encoding: .utf8)
      let again = try run(["receive", "9306", "--key", LifeTests.key("revoker")], in: folder)
      #expect(again.exit == 0, "\(again)")
      #expect(
        try waiting(in: folder) == [
          Waiting("9306", "resubmitted", "reviewer", "onboard review 9306")
        ])
    }
  }

  /// A review that some signed before the file changed waits for nobody: the file is told once, and
  /// `status` says that the round was abandoned.
  @Test func anAbandonedRoundIsToldOnce() throws {
    try LifeTests.registry { folder in
      let receive = ["receive", "9306", "--key", LifeTests.key("revoker")]
      _ = try run(receive, in: folder)
      try approve(by: "reviewer-1", in: folder)
      let file = folder.appending(path: "Municipalities/9306-maleviziou/onboarding.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try (text + "# σχόλιο\n").write(to: file, atomically: true, encoding: .utf8)
      #expect(try waiting(in: folder).map(\.kind) == ["unsubmitted"])
      _ = try run(receive, in: folder)
      #expect(try waiting(in: folder).map(\.kind) == ["new"])
      let status = try run(["status", "9306"], in: folder).output
      #expect(status.hasPrefix("9306 Δήμος Μαλεβιζίου: draft"), "\(status)")
      #expect(status.contains("abandoned: the declaration is another one now"))
      let json = try run(["status", "9306", "--format", "json"], in: folder).output
      #expect(json.contains("\"abandoned\":true"))
    }
  }

  /// Nobody is asked to write of a rejection that is not sealed, as its letter is refused.
  @Test func aRejectionWaitsForItsSealFirst() throws {
    let world = try TrustRegistry()
    defer { world.remove() }
    try world.approve(9306, by: ["reviewer-1"], verdict: .reject)
    func kinds(hours: Int) throws -> [InboxItem.Kind] {
      try Inbox(ofRecords: try world.ledger(at: TrustRegistry.hour(hours))).items.map(\.kind)
    }
    #expect(try kinds(hours: 1) == [.unsealed])
    try world.sealed(hours: 2)
    #expect(try kinds(hours: 3) == [.rejected])
  }

  /// The page has days and no ages, so that the same state gives the same bytes.
  @Test func thePageIsTheSameEachTime() throws {
    try LifeTests.registry { folder in
      let pages = try (1...2).map { number in
        let written = try run(["inbox", "--page", "\(number).html"], in: folder)
        #expect(written.exit == 0, "\(written)")
        return try Data(contentsOf: folder.appending(path: "\(number).html"))
      }
      #expect(pages[0] == pages[1])
      let page = String(decoding: pages[0], as: UTF8.self)
      #expect(page.contains("onboard receive 9306") && page.contains("<table"))
    }
  }
}
