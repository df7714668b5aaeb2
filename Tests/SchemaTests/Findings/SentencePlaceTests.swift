import TestSupport
import Testing

@testable import Schema

@Suite("What a finding says")
struct SentencePlaceTests {
  @Test("stands among the rules: a stage that reads or types says only which, and of what")
  func places() throws {
    let files = try Repository.files(in: "Sources/Schema", ending: ".swift")
    let worded = files.filter { file in
      !file.path.hasPrefix("Sources/Schema/Rules/") && file.text.contains(/\bFinding\(/)
    }
    // The reader gives a rule and a place; the words are the rule's title and explanation.
    #expect(
      worded.map(\.name).sorted() == [
        "DayOrder.swift", "DeclarationReader.swift", "QuoteTrial.swift", "Reader.swift",
      ])
    for file in worded {
      let made = file.text.matches(of: /\bFinding\([^)]*/).map { String($0.output) }
      #expect(made.filter { $0.contains("Bilingual") || $0.contains("\"") } == [], "\(file.name)")
    }
  }

  @Test("is written nowhere in the reader")
  func reader() throws {
    let files = try Repository.files(in: "Sources/Schema/Syntax", ending: ".swift")
    #expect(files.filter { $0.text.contains("Bilingual(") }.map(\.name) == [])
  }
}
