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

  @Test func whatIsFirmerComesFirst() {
    let (early, late) = (Instant(unix: 1), Instant(unix: 2))
    let claims: [Forerunners.Claim] = [
      .approved(since: early), .approved(since: late), .signed(since: early), .signed(since: late),
      .received(at: early), .received(at: late), .nothing,
    ]
    #expect(claims.sorted() == claims)
  }
}
