import Foundation
import TestSupport
import Testing

@testable import Onboard
@testable import Schema

/// Every diagnostic of the catalogue is shown by a story, in both languages.
@Suite struct CatalogueTests {
  @Test(arguments: [("λάθος|προσοχή|σημείωση", "el"), ("error|warning|note", "en")])
  func storiesShowEveryRule(_ words: String, _ language: String) throws {
    let shown = try Self.shown(words)
    let missing = Rulebook.all.filter { !shown.contains($0.id) }
    if ProcessInfo.processInfo.environment["ONBOARD_RECORD"] != nil {
      for rule in missing { try Self.write(storyOf: rule) }
    }
    #expect(missing.map(\.id) == [], "no story shows them in “\(language)”")
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

  /// Writes a story from the first example that a text file can hold; `make record` completes it.
  private static func write(storyOf rule: Rule) throws {
    guard let text = rule.rejects.lazy.map({ self.text(of: $0) }).first(where: canStand) else {
      return
    }
    var story = Txtar(
      """
      \(rule.title.en).

      $ onboard check onboarding.yaml
      $ onboard check --language en onboarding.yaml

      """)
    story.files = [("onboarding.yaml", text.hasSuffix("\n") ? text : text + "\n")]
    let folder = StoryTests.folder.appending(path: "Rules")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(story.text.utf8).write(to: folder.appending(path: "\(rule.id).txtar"))
  }

  private static func text(of example: Example) -> String {
    String(decoding: example.file().source.bytes, as: UTF8.self)
  }

  private static func canStand(_ text: String) -> Bool {
    !text.isEmpty && !text.utf8.contains(0x0D) && !text.contains("\n-- ") && !text.utf8.contains(0)
  }
}
