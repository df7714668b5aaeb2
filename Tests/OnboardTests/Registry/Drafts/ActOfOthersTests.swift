import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry
@testable import Schema

/// A later act about some of those who joined, or were granted sign-in, by one act.
@Suite struct ActOfOthersTests {
  private static func earlier(_ number: String) throws -> ActDraft.Earlier {
    ActDraft.Earlier(number: number, date: Day(iso: "2026-11-09"), ada: "ΨΗ4746ΜΤΛ6")
  }

  private static func chain(_ number: String, isShared: Bool = false) throws -> ActChain {
    var chain = ActChain()
    chain.onboarding = try earlier(number)
    chain.isShared = isShared
    return chain
  }

  private static func text(_ act: ActDraft) -> String {
    DocumentText(document: ActText(act).document, width: 9999).text
  }

  @Test(arguments: [Enactment.Change.amend, .suspend, .withdraw])
  func saysThatItIsAboutThemAlone(_ kind: Enactment.Change) throws {
    var subject = ActDraft.Subject(plan: try ActTests.plan("9254-kalamatas"))
    subject.chain = try Self.chain("45001 ΕΞ 2026", isShared: true)
    let shared = Self.text(ActDraft(kind, of: [subject]))
    let part = "κατά το μέρος που αφορά τον Δήμο Καλαμάτας"
    #expect(shared.contains("διαπιστωτική πράξη ένταξης Δήμων στην πλατφόρμα"))
    #expect(shared.contains(part))
    let isReplaced = shared.contains("αντικαθιστά το προηγούμενο μόνο για τον Δήμο αυτόν.")
    #expect(isReplaced == (kind == .amend))
    subject.chain.isShared = false
    let own = Self.text(ActDraft(kind, of: [subject]))
    #expect(!own.contains("κατά το μέρος") && !own.contains("μόνο για τον Δήμο αυτόν"))
    #expect(own.contains("διαπιστωτική πράξη ένταξης του Δήμου Καλαμάτας"))
  }

  /// Two who joined together and were amended apart are told apart, in the middle of a sentence.
  @Test func tellsTwoOfOneActApart() throws {
    var subjects = [
      ActDraft.Subject(plan: try ActTests.plan("9200-neas-smyrnis")),
      ActDraft.Subject(plan: try ActTests.plan("9254-kalamatas")),
    ]
    for index in subjects.indices { subjects[index].chain = try Self.chain("45001 ΕΞ 2026") }
    subjects[0].chain.amendments = [try Self.earlier("45009 ΕΞ 2026")]
    let text = Self.text(ActDraft(.withdraw, of: subjects))
    #expect(text.contains("κατά το μέρος που αφορά τον Δήμο Νέας Σμύρνης"))
    #expect(text.contains("κατά το μέρος που αφορά τον Δήμο Καλαμάτας"))
    #expect(!text.contains("Την υπ’ αρ. 45001"))
    #expect(text.contains("Τα υπ’ αρ. πρωτ. …………… έγγραφα με τις απόψεις των Δήμων"))
  }

  /// A decision about two bodies cites the decisions of both, also where they differ.
  @Test(arguments: [Enactment.Change.suspend, .withdraw])
  func citesWhatEachBodyWasGranted(_ kind: Enactment.Change) throws {
    let plans = try SignInDecisionTests.decision(isHistory: false).plans
    var decision = SignInDecision(kind, Array(plans[..<2]))
    decision.chains = [try Self.chain("45002 ΕΞ 2026"), try Self.chain("45003 ΕΞ 2026")]
    let text = DocumentText(document: SignInDecisionText(decision: decision).document, width: 9999)
      .text
    for number in ["45002 ΕΞ 2026/9-11-2026", "45003 ΕΞ 2026/9-11-2026"] {
      #expect(text.contains("Την υπ’ αρ. \(number) απόφαση (ΑΔΑ: ΨΗ4746ΜΤΛ6), κατά το μέρος"))
    }
    #expect(text.contains("του Δήμου Νέας Σμύρνης και της Περιφέρειας Κεντρικής Μακεδονίας"))
    #expect(text.contains("απόψεις των φορέων") && !text.contains("υπ’ αρ. ……………/"))
  }

  /// What an amendment of sign-in changes stands in its table, whatever it is.
  @Test(arguments: [
    (
      "[https://metafores.pkm.example/oauth2/callback]", "[https://nea.pkm.example/oauth2/callback]"
    ),
    ("number: 639132 (2309)", "number: 700001"), ("date: 2021-09-23", "date: 2021-09-24"),
  ])
  func anAmendmentOfSignInShowsWhatChanges(_ old: String, _ new: String) throws {
    let path = "Municipalities/perifereia-kentrikis-makedonias/authentication.yaml"
    let text = try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
    #expect(text.contains(old))
    func plan(_ text: String) throws -> SignInPlan {
      try #require(Compiler(asOf: ActTests.day).compile(Source(path: path, text: text)).signIn)
    }
    var decision = SignInDecision(.amend, [try plan(text.replacing(old, with: new))])
    decision.formers = [try plan(text)]
    #expect(!decision.difference.isEmpty)
    decision.formers = decision.plans
    #expect(decision.difference.isEmpty)
  }

  /// A topic that had the general terms, and gets its own, changes from those.
  @Test func ownTermsAreComparedWithTheGeneralOnes() throws {
    var subject = ActDraft.Subject(
      plan: try ActTests.plan(
        "9200-neas-smyrnis", "    field: social", "    field: social\n    leadTime: 3 days"))
    let own = subject.plan
    subject.former = try ActTests.plan("9200-neas-smyrnis")
    let lines = subject.difference.lines.filter { $0.place.hasPrefix("Προθεσμίες") }
    #expect(lines.map(\.was) == ["24 ώρες πριν"] && lines.map(\.becomes) == ["72 ώρες πριν"])
    #expect(lines.allSatisfy { !$0.place.contains("Όλα") })
    var back = ActDraft.Subject(plan: try ActTests.plan("9200-neas-smyrnis"))
    back.former = own
    let returned = back.difference.lines.filter { $0.place.hasPrefix("Προθεσμίες") }
    #expect(returned.map(\.place) == lines.map(\.place))
    #expect(returned.map(\.becomes) == ["24 ώρες πριν"])
  }
}
