import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// Reviews of the richest example, with some of its text replaced.
enum ReviewCase {
  static let compiler = Compiler(asOf: day)
  /// The same, where a decision has moved the next Labour Day.
  static let moving = Compiler(
    asOf: day,
    moved: MovedHolidays([
      MovedHolidays.Move(
        .labourDay, year: 2027, observed: Day(year: 2027, month: 5, day: 4) ?? .epoch,
        decision: "ΦΕΚ Β΄ 999/2027", published: day)
    ]))
  static let day = Day(year: 2026, month: 11, day: 22) ?? .epoch

  /// The example's text.
  static let text: String = {
    let path = "Municipalities/9200-neas-smyrnis/onboarding.yaml"
    return (try? String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)) ?? ""
  }()

  /// A file with each text replaced by another.
  static func source(_ replacements: [(String, String)] = []) -> Source {
    var text = self.text
    for (old, new) in replacements { text = text.replacing(old, with: new) }
    return Source(path: "onboarding.yaml", bytes: Array(text.utf8))
  }

  /// What was approved before: the example as it is.
  static func baseline(
    _ replacements: [(String, String)] = [], record: Digest? = Digest(of: Array("record".utf8)),
    isEnacted: Bool = true
  ) -> Baseline {
    Baseline(
      source: source(replacements), record: record, day: day.adding(-30),
      approved: record.map { _ in day.adding(-28) }, isEnacted: isEnacted)
  }

  /// A context that a test varies.
  static func context(
    submitter: String = "p-301", statement: String = "statement", sequence: Int = 1,
    previous: Digest? = nil, baseline: Baseline? = nil
  ) -> ReviewContext {
    ReviewContext(
      asOf: day,
      origin: .submission(person: submitter, statement: Digest(of: Array(statement.utf8))),
      sequence: sequence, previous: previous, baseline: baseline)
  }

  /// The review of a file.
  static func review(
    _ replacements: [(String, String)] = [], _ context: ReviewContext = context(),
    peers: [Finding] = [], compiler: Compiler = compiler
  ) throws -> Review {
    let compilation = compiler.compile(source(replacements))
    let review = Review(
      of: 9200, compilation, peers: peers, context: context, compiler: compiler)
    if review == nil { Issue.record("\(compilation.findings.map(\.message.en))") }
    return try #require(review)
  }

  /// The page of a review as text.
  static func page(of review: Review) -> String { String(decoding: review.page, as: UTF8.self) }
}
