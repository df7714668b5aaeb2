import Foundation
import Schema
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// The review binds all that it rests on, and nothing else.
@Suite struct ReviewDependencyTests {
  @Test func theObjectNamesEveryDependency() throws {
    let review = try ReviewCase.review()
    let members = try #require(review.object.members)
    #expect(
      members.keys.sorted() == [
        "asOf", "baseline", "compiler", "configuration", "effect", "format", "movedHolidays",
        "municipality", "page", "policy", "previous", "register", "rulebook", "sequence", "source",
        "submission",
        "submitter",
      ])
    #expect(members["page"] == .digest(Digest(of: review.page)))
    #expect(members["source"] == .digest(Digest(of: ReviewCase.source().bytes)))
    #expect(members["format"] == "onboard/review/v2")
    #expect(review.digest == Digest(of: review.object.canonical))
    for (name, value) in members {
      let other: JSONValue = value.number == nil ? "other" : 2
      #expect(Digest(of: review.object.with([name: other]).canonical) != review.digest, "\(name)")
    }
  }

  /// One more signature on the approval before, or its sealing, voids none on this review.
  @Test func theSignedPageNamesNoDayOfApproval() throws {
    var baseline = ReviewCase.baseline()
    let days = [ReviewCase.day.adding(-29), ReviewCase.day.adding(-28)]
    let reviews = try days.map { day in
      baseline.approved = day
      return try ReviewCase.review([], ReviewCase.context(baseline: baseline))
    }
    #expect(reviews[0].page == reviews[1].page && reviews[0].digest == reviews[1].digest)
    #expect(ReviewCase.page(of: reviews[0]).contains(baseline.day.words(.greek)))
  }

  /// Each dependency alone changes the digest, and the same ones give the same bytes.
  @Test func theDigestFollowsEveryDependency() throws {
    let enacted = ReviewCase.baseline()
    let other = Digest(of: Array("other".utf8))
    let outlier = try Self.outlier()
    let text = Array(ReviewCase.compiler.register.table) + Array("\n".utf8)
    let register = Register(table: String(decoding: text, as: UTF8.self))
    let variants: [(String, Review)] = [
      ("nothing", try ReviewCase.review()),
      ("a comment", try ReviewCase.review([("version: 1 ", "version: 1  ")])),
      ("an hour", try ReviewCase.review([("  phone: 10 min", "  phone: 15 min")])),
      ("a mailbox", try ReviewCase.review([("dpo@", "dpo2@")])),
      ("the submitter", try ReviewCase.review([], ReviewCase.context(submitter: "p-302"))),
      ("the statement", try ReviewCase.review([], ReviewCase.context(statement: "other"))),
      ("the sequence", try ReviewCase.review([], ReviewCase.context(sequence: 2))),
      ("the record before", try ReviewCase.review([], ReviewCase.context(previous: other))),
      ("the baseline", try ReviewCase.review([], ReviewCase.context(baseline: enacted))),
      (
        "the baseline's record",
        try ReviewCase.review(
          [], ReviewCase.context(baseline: ReviewCase.baseline(record: other)))
      ),
      (
        "the baseline's act",
        try ReviewCase.review(
          [], ReviewCase.context(baseline: ReviewCase.baseline(isEnacted: false)))
      ),
      (
        "the baseline's file",
        try ReviewCase.review(
          [], ReviewCase.context(baseline: ReviewCase.baseline([("  phone: 10", "  phone: 15")])))
      ),
      (
        "the register",
        try ReviewCase.review(compiler: Compiler(register: register, asOf: ReviewCase.day))
      ),
      ("a moved holiday", try ReviewCase.review(compiler: ReviewCase.moving)),
    ]
    #expect(Set(variants.map(\.1.digest)).count == variants.count)
    for (name, review) in variants {
      let same = variants.filter { $0.1.digest == review.digest }.map(\.0)
      #expect(same == [name])
    }
    #expect(try ReviewCase.review().page == ReviewCase.review().page)
    // Nobody else's file is a dependency.
    #expect(try ReviewCase.review(peers: [outlier]).digest == ReviewCase.review().digest)
  }

  /// The review names the decisions that it used, and shows them.
  @Test func movedHolidaysAreNamed() throws {
    let review = try ReviewCase.review(compiler: ReviewCase.moving)
    #expect(
      review.object[ReviewedSubmission.movedHolidays] == [
        [
          "decision": "ΦΕΚ Β΄ 999/2027", "holiday": "labour-day", "observed": "2027-05-04",
          "published": .string(ReviewCase.day.iso), "year": 2027,
        ]
      ])
    #expect(ReviewedSubmission(review.object)?.moved == ReviewCase.moving.moved)
    #expect(ReviewCase.page(of: review).contains("ΦΕΚ Β΄ 999/2027"))
    let text = ReviewText(
      content: review.content, language: .english, width: 100, isColourful: false
    ).text
    #expect(text.contains("moved holiday: Labour Day 2027"))
    let none = try ReviewCase.review()
    #expect(none.object[ReviewedSubmission.movedHolidays] == [])
    #expect(none.object["configuration"] != review.object["configuration"])
  }

  /// Beside what was approved before the decision, the move is told as a change for citizens.
  @Test func aMovedHolidayIsAChange() throws {
    let old = ReviewCase.compiler.compile(ReviewCase.source())
    let new = ReviewCase.moving.compile(ReviewCase.source())
    let comparison = try #require(Comparison(old, new, from: ReviewCase.day))
    #expect(comparison.changes.map(\.place.path) == ["holidays"])
    #expect(comparison.changes.first?.after == "2027-05-04")
    #expect(!comparison.effects.isEmpty)
    let back = try #require(Comparison(new, old, from: ReviewCase.day))
    #expect(back.changes.map(\.effect) == [.widens])
  }

  private static func outlier() throws -> Finding {
    let peers = (0..<6).map { number in
      ReviewCase.compiler.compile(
        ReviewCase.source(number == 5 ? [("  inPerson: 15 min", "  inPerson: 90 min")] : []),
        planning: false)
    }
    let judged = BetweenFiles.judged(peers, peers: true).flatMap(\.findings)
    return try #require(judged.first { $0.rule.id == "peer-outlier" })
  }
}
