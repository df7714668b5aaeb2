import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry
@testable import Schema

/// Documents take the policy's numbers from the edition by which a declaration was judged: by
/// another one, none of those in force is left in an act, an announcement, a review or an export.
@Suite struct SecondEditionTests {
  private static let current = PlatformPolicy.edition(on: ActTests.day)

  /// An edition of other numbers, under which the examples still stand.
  private static let other = PlatformPolicy(version: "9999.9", inForce: .always) { key in
    switch key {
    case .gapMinutes: 0
    case .holdMinutes: 17
    case .horizonDays: 67
    case .inPersonLongestMinutes, .videoLongestMinutes: 121
    case .inPersonShortestMinutes, .phoneShortestMinutes: 4
    case .leadTimeHours: 29
    case .openAppointments: 8
    case .phoneLongestMinutes: 61
    case .reminderHours: 23
    case .stepMinutes: 1
    case .usualClosingMinute: 20 * 60 + 1
    case .usualOpeningMinute: 7 * 60 - 1
    case .videoShortestMinutes: 9
    case .waiverDays: 367
    case .weeklyHours: 41
    }
  }

  /// What sentences say of the window and of the limits, as long as the file does not say it; the
  /// minutes for which a slot is held are also a usual duration.
  private static func told(_ policy: PlatformPolicy) -> [String] {
    let lead = policy.leadTimeHours.counted(.hour), horizon = policy.horizonDays.counted(.day)
    let reminder = policy.reminderHours.counted(.hour)
    let open = policy.openAppointments.counted(.appointment)
    let weekly = policy.weeklyHours.counted(.hour), waiver = policy.waiverDays.counted(.day)
    return [lead, horizon, reminder, open, weekly, waiver].flatMap { [$0.el, $0.en] }
  }

  private static func plan(_ folder: String, by policy: PlatformPolicy) throws -> Plan {
    let url = Repository.root.appending(path: "Municipalities/\(folder)/onboarding.yaml")
    let source = Source(path: url.path, text: try String(contentsOf: url, encoding: .utf8))
    let compilation = Compiler(asOf: ActTests.day, by: policy).compile(source)
    return try #require(compilation.plan, "\(compilation.findings.map { $0.message.en })")
  }

  /// Every document about a plan, by its name.
  private static func documents(of plan: Plan) throws -> [(name: String, text: String)] {
    var found: [(String, String)] = []
    for kind in ActDraft.Kind.allCases {
      var act = ActDraft(kind, of: [ActDraft.Subject(plan: plan)])
      act.reason = kind.ends ? "Βλάβη" : nil
      for artifact in act.artifacts where artifact.path.hasSuffix(".html") {
        let page = String(decoding: artifact.bytes, as: UTF8.self)
        // Numbers are bound to their units by blanks at which no line breaks.
        let text = String(ActTests.plain(page)).replacing("\u{A0}", with: " ")
        found.append((artifact.path, text))
      }
    }
    for language in Language.allCases {
      let text = AnnouncementText(plan: plan, language: language, effective: nil)
      found.append(
        ("announcement \(language)", DocumentText(document: text.document, width: 1000).text))
    }
    return found
  }

  @Test(arguments: ["9200-neas-smyrnis", "9306-maleviziou", "9183-peristeriou"])
  func leaveNoNumberOfTheOneInForce(_ folder: String) throws {
    let old = Self.told(Self.current)
    for (name, text) in try Self.documents(of: try Self.plan(folder, by: Self.other)) {
      for words in old {
        #expect(!Self.names(text, words), "\(name): \(words)")
      }
    }
  }

  /// The acts tell the window of booking, so that the test above has something to find.
  @Test func theWindowIsTold() throws {
    for policy in [Self.current, Self.other] {
      let texts = try Self.documents(of: try Self.plan("9200-neas-smyrnis", by: policy))
      let all = texts.map { $0.text }.joined(separator: " ")
      #expect(Self.names(all, policy.leadTimeHours.counted(.hour).el))
      #expect(Self.names(all, policy.horizonDays.counted(.day).el))
    }
  }

  @Test func reviewsListTheEditionThatJudged() throws {
    for policy in [Self.current, Self.other] {
      let review = try ReviewCase.review(compiler: Compiler(asOf: ReviewCase.day, by: policy))
      for language in Language.allCases {
        let text = ReviewText(
          content: review.content, language: language, width: 1000, isColourful: false
        ).text
        let lines = text.split(separator: "\n").map(String.init)
        for number in policy.numbers {
          let title = number.key.title(language)
          #expect(lines.contains { $0.contains(title) && $0.contains("\(number.value)") })
        }
      }
    }
  }

  /// Whether a text has words that begin with a number, not with the end of another number.
  private static func names(_ text: String, _ words: String) -> Bool {
    text.ranges(of: words).contains { range in
      let before = text[..<range.lowerBound].last, after = text[range.upperBound...].first
      return before?.isNumber != true && after?.isLetter != true
    }
  }
}
