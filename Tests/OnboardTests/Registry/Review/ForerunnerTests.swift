import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// Of two declarations that claim the same, the one that came first keeps it, and the other alone
/// is refused: no draft of another municipality voids a review, or changes its digest.
@Suite struct ForerunnerTests {
  private func run(
    _ words: String..., in folder: URL, exit: Int32 = 0, _ line: Int = #line
  ) throws -> String {
    let outcome = try Tool.run(
      words + ["--language", "en"], in: folder, environment: Tool.unfixed)
    #expect(outcome.exit == exit, "line \(line): \(outcome.output)\(outcome.complaint)")
    return outcome.output + outcome.complaint
  }

  /// The file of 9173 as that of another municipality, which comes before it in order of path.
  private func copy(in folder: URL, to path: String) throws {
    let file = folder.appending(path: "Municipalities/9173-metamorfoseos/onboarding.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let code = try #require(MunicipalityCode("9001"))
    let entry = try #require(Register.greece.entry(code: code))
    let place = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    // Its redirects and its website stay those of the other: more than one thing collides.
    try text.replacing("\"9173\"", with: "\"9001\"")
      .replacing("Δήμος Μεταμορφώσεως", with: entry.name)
      .write(to: place, atomically: true, encoding: .utf8)
  }

  @Test func theNewcomerAloneIsRefused() throws {
    try LifeTests.registry { folder in
      _ = try run("receive", "9173", "--key", LifeTests.key("revoker"), in: folder)
      let before = try run("review", "9173", in: folder)
      try copy(in: folder, to: "mailed.yaml")
      let refused = try run(
        "receive", "mailed.yaml", "--key", LifeTests.key("revoker"), in: folder, exit: 1)
      #expect(refused.contains("[domain-twice]") && refused.contains("mailed.yaml:"))
      #expect(refused.contains("next: onboard act letter mailed.yaml"))
      #expect(
        try run("act", "letter", "mailed.yaml", in: folder).contains("Παρατηρήσεις στη δήλωση"))
      #expect(try run("check", "mailed.yaml", in: folder, exit: 1).contains("[domain-twice]"))
      // A plain edit claims nothing, wherever it stands in order of path.
      try copy(in: folder, to: "Municipalities/9001-doxatou/onboarding.yaml")
      #expect(try run("review", "9173", in: folder) == before)
      let inbox = try run("inbox", in: folder)
      #expect(inbox.contains("9001 Δήμος Δοξάτου: the file has errors"))
      #expect(inbox.contains("9173 Δήμος Μεταμορφώσεως: new submission"))
      #expect(try run("check", "9001", in: folder, exit: 1).contains("[domain-twice]"))
      #expect(try !run("check", "9173", in: folder).contains("[domain-twice]"))
      let all = try run("check", in: folder, exit: 1)
      #expect(all.contains("too, in Municipalities/9173-metamorfoseos/onboarding.yaml"))
      #expect(!all.contains("too, in Municipalities/9001-doxatou/onboarding.yaml"))
    }
  }

  /// Two that arrive in one call are judged in the order in which they are given.
  @Test func ofTwoThatComeTogetherTheFirstCounts() throws {
    try LifeTests.registry { folder in
      try copy(in: folder, to: "mailed.yaml")
      let received = try run(
        "receive", "mailed.yaml", "9173", "--key", LifeTests.key("revoker"), in: folder, exit: 1)
      #expect(received.contains("9001-doxatou/onboarding.yaml: received"))
      #expect(received.contains("--> Municipalities/9173-metamorfoseos/onboarding.yaml"))
      #expect(!received.contains("9173-metamorfoseos/onboarding.yaml: received"))
    }
  }

  /// The digest of a review, and its page, are the same whatever the others declare.
  @Test func notesOnOthersAreNotSigned() throws {
    let compilation = Compiler(asOf: ReviewCase.day).compile(ReviewCase.source())
    let peer = try #require(compilation.findings.first)
    let reviews = try [[], [peer], [peer, peer]].map { peers in
      try #require(
        Review(
          of: 9200, compilation, peers: peers, context: ReviewCase.context(),
          compiler: Compiler(asOf: ReviewCase.day)))
    }
    #expect(Set(reviews.map(\.digest)).count == 1)
  }

  /// `check` and `build` judge what they are given as everybody judges it: beside the approved and
  /// the received of the whole registry, whichever part of it is named.
  @Test func everyCommandJudgesBesideTheWholeRegistry() throws {
    try LifeTests.registry { folder in
      let key = LifeTests.key("revoker")
      _ = try run("receive", "9173", "--key", key, in: folder)
      for reviewer in ["reviewer-1", "reviewer-2"] {
        let review = try run("review", "9173", in: folder)
        let digest = try #require(review.firstMatch(of: /--digest ([0-9a-f]{64})/)?.1)
        _ = try run(
          "approve", "9173", "--digest", String(digest), "--key", LifeTests.key(reviewer),
          in: folder)
      }
      // The approved one keeps its domain, although its file has changed and nobody received it.
      try copy(in: folder, to: "Municipalities/9001-doxatou/onboarding.yaml")
      let own = folder.appending(path: "Municipalities/9173-metamorfoseos/onboarding.yaml")
      let text = try String(contentsOf: own, encoding: .utf8)
      try (text + "\n# σχόλιο\n").write(to: own, atomically: true, encoding: .utf8)
      for path in ["9001", "./Municipalities/9001-doxatou", "Municipalities"] {
        let all = try run("check", path, in: folder, exit: 1)
        #expect(all.contains("too, in Generated/Approvals/9173/review-"))
        #expect(!all.contains("too, in Municipalities/9001-doxatou/onboarding.yaml"), "\(path)")
      }
      #expect(try run("build", "9001", in: folder, exit: 1).contains("[domain-twice]"))
      #expect(
        try run("check", "9001", "--watch", "--rounds", "1", in: folder, exit: 1)
          .contains("[domain-twice]"))
      #expect(try !run("check", "9173", in: folder).contains("[domain-twice]"))
      // Once its file says something else, its approval still holds what it claimed.
      let other = text.replacing("@metamorfosi.example", with: "@allos.example")
      try other.write(to: own, atomically: true, encoding: .utf8)
      #expect(try run("check", "9001", in: folder, exit: 1).contains("[domain-twice]"))
      #expect(try !run("receive", "9001", "--key", key, in: folder, exit: 1).isEmpty)
      // Records that do not hold are told, and not taken for absent.
      let records = folder.appending(path: "Generated/Approvals/9173")
      for name in try FileManager.default.contentsOfDirectory(atPath: records.path)
      where name.hasPrefix("review-") {
        try "x".write(
          to: records.appending(path: "\(name)/record.json"), atomically: true, encoding: .utf8)
      }
      let told = try run("check", "9001", in: folder, exit: 2)
      #expect(told.contains("Approvals/9173"), "\(told)")
      let received = try run("receive", "9001", "--key", key, in: folder, exit: 2)
      #expect(received.contains("Approvals/9173") && received.contains("received"))
    }
  }

  /// A statement that nobody vouches for claims nothing, and a file of others that cannot be read
  /// is told, and not taken for absent.
  @Test func whatIsNotVerifiedClaimsNothing() throws {
    try LifeTests.registry { folder in
      let late = "Municipalities/9306-maleviziou"
      try FileManager.default.removeItem(at: folder.appending(path: late))
      let file = folder.appending(path: "Municipalities/9173-metamorfoseos/onboarding.yaml")
      let code = try #require(MunicipalityCode("9306"))
      let name = try #require(Register.greece.entry(code: code)).name
      let place = folder.appending(path: "\(late)/onboarding.yaml")
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try String(contentsOf: file, encoding: .utf8).replacing("\"9173\"", with: "\"9306\"")
        .replacing("Δήμος Μεταμορφώσεως", with: name)
        .write(to: place, atomically: true, encoding: .utf8)
      _ = try run("receive", "9306", "--key", LifeTests.key("revoker"), in: folder)
      #expect(try run("check", "9173", in: folder, exit: 1).contains("[domain-twice]"))
      let statement = folder.appending(path: "\(late)/submission.json")
      let signed = try String(contentsOf: statement, encoding: .utf8)
      try signed.replacing(/"sig":"..../, with: "\"sig\":\"AAAA")
        .write(to: statement, atomically: true, encoding: .utf8)
      let forged = try run("check", "9173", in: folder, exit: 2)
      #expect(!forged.contains("[domain-twice]") && forged.contains("\(late)/submission.json"))
      #expect(try run("check", "9306", in: folder, exit: 2).contains("[domain-twice]"))
      // A folder where the declaration of others should be.
      try FileManager.default.removeItem(at: place)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      let told = try run("check", "9173", in: folder, exit: 2)
      #expect(told.contains("\(late)/onboarding.yaml"), "\(told)")
    }
  }

  /// One neighbour that cannot be read has one answer: it is named, what was asked for is done, and
  /// the exit code is 2. A draft that is broken is named, and no more.
  @Test func everyCommandAnswersAlikeOfOneNeighbour() throws {
    try LifeTests.registry { folder in
      let key = LifeTests.key("revoker"), other = "Municipalities/9306-maleviziou/onboarding.yaml"
      let place = folder.appending(path: other)
      try FileManager.default.removeItem(at: place)
      let broken = "contact: [\n"
      for isUnread in [true, false] {
        let exit: Int32 = isUnread ? 2 : 0, code = isUnread ? "9173" : "9200"
        if isUnread {
          try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        } else {
          try FileManager.default.removeItem(at: place)
          try broken.write(to: place, atomically: true, encoding: .utf8)
        }
        func told(_ words: String..., by output: String) {
          #expect(output.contains(other), "\(words): \(output)")
        }
        told("check", by: try run("check", code, in: folder, exit: exit))
        told("build", by: try run("build", code, "--output", "out", in: folder, exit: exit))
        told(
          "receive",
          by: try run("receive", code, "--key", key, in: folder, exit: exit))
        let review = try run("review", code, in: folder, exit: exit)
        told("review", by: review)
        told("letter", by: try run("act", "letter", code, in: folder, exit: exit))
        let digest = try #require(review.firstMatch(of: /--digest ([0-9a-f]{64})/)?.1)
        told(
          "approve",
          by: try run(
            "approve", code, "--digest", String(digest), "--key", LifeTests.key("reviewer-1"),
            in: folder,
            exit: exit))
        told("status", by: try run("status", code, in: folder, exit: exit))
        if isUnread {
          told("status", by: try run("status", in: folder, exit: exit))
          told("inbox", by: try run("inbox", in: folder, exit: exit))
        }
      }
    }
  }

  @Test func whatIsFirmerComesFirst() {
    let (early, late) = (Instant(unix: 1), Instant(unix: 2))
    let claims: [Forerunners.Claim] = [
      .approved(since: early), .approved(since: late), .signed(since: early), .signed(since: late),
      .received(at: early), .received(at: late), .arriving, .nothing,
    ]
    #expect(claims.sorted() == claims)
  }
}
