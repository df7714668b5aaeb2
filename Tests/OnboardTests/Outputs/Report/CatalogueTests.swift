import Foundation
import TestSupport
import Testing

@testable import Schema

/// Every rule's words are recorded, in both languages: by its examples, or else in a story.
@Suite struct CatalogueTests {
  @Test(arguments: [("λάθος|προσοχή|σημείωση", "el"), ("error|warning|note", "en")])
  func everyRuleIsShown(_ words: String, _ language: String) throws {
    let shown = try Self.shown(words)
    let recorded = try RecordedExample.all().values.flatMap { example in
      example.findings.map { $0.parts[1] }
    }
    let bare = Rulebook.all.map(\.id).filter { !recorded.contains($0) }
    #expect(bare.filter { !shown.contains($0) } == [], "no story shows them in “\(language)”")
    #expect(bare.count == Rulebook.all.count { $0.rejects.isEmpty })
  }

  /// The ids of the rules whose findings stand in a story, under one of some words.
  private static func shown(_ words: String) throws -> Set<String> {
    let pattern = try Regex("(?m)^(?:\(words))\\[([a-z-]+)\\]", as: (Substring, Substring).self)
    var shown: Set<String> = []
    for name in StoryTests.names {
      let url = StoryTests.folder.appending(path: name)
      let output = Txtar(try String(contentsOf: url, encoding: .utf8)).file("output") ?? ""
      for match in output.matches(of: pattern) { shown.insert(String(match.output.1)) }
    }
    return shown
  }
}
