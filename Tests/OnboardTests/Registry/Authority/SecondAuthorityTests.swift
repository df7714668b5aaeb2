import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry
@testable import Schema

/// How many persons must sign is the authority's to say: under one that demands three, no sentence
/// is left about two.
@Suite struct SecondAuthorityTests {
  /// How sentences tell of so many persons, signatures or approvals that are needed.
  private static func telling(_ count: Int) throws -> Regex<AnyRegexOutput> {
    let words = count == 2 ? "δύο|two" : "τρεις|τρία|three"
    let things = "persons?|signatures|approvals|πρόσωπα|υπογραφές|εγκρίσεις"
    return try Regex(
      "\\b[0-9]/\(count)(?![0-9/])|(?:of|από(?: τα)?) (?:\(count)|\(words))(?![0-9/])"
        + "|(?:\(count)|\(words)) (?:\(things))|reviewer: \(count) /")
  }

  /// All that is said while one of the reviewers has signed.
  private static func texts(demanding count: Int) throws -> [(name: String, text: String)] {
    let world = try TrustRegistry()
    defer { world.remove() }
    try world.demand(count, .reviewer)
    try world.approve(9173, hours: 1, by: ["reviewer-1"])
    try world.sealed(hours: 24)
    var found: [(String, String)] = []
    for language in Language.allCases {
      for words in [
        ["status"], ["status", "9173"], ["inbox"], ["keys", "authority"], ["verify"],
        ["review", "9173"], ["act", "draft", "join", "9173", "--show"],
      ] {
        let outcome = try Tool.run(
          words + ["--language", language.rawValue], in: world.root,
          environment: BuildRegistry.clock)
        found.append(("\(words) \(language)", outcome.output + outcome.complaint))
      }
    }
    return found
  }

  @Test func leavesNoSentenceAboutTwo() throws {
    let two = try Self.telling(2)
    for (name, text) in try Self.texts(demanding: 3) {
      for line in text.split(separator: "\n") where line.firstMatch(of: two) != nil {
        Issue.record("\(name): \(line)")
      }
    }
  }

  @Test(arguments: [2, 3])
  func saysHowManyAreNeeded(_ count: Int) throws {
    let needed = try Self.telling(count), all = try Self.texts(demanding: count)
    let said = all.filter { $0.text.firstMatch(of: needed) != nil }
    #expect(said.count >= 6, "\(all.map { $0.text })")
  }
}
