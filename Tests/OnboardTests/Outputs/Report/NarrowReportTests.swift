import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Schema

/// A report on a screen is as wide as that; in a file a sentence is a line.
@Suite struct NarrowReportTests {
  /// Findings whose sentences are long, and of every kind of basis; each from its rule's example.
  private static let cases: [(Finding, Compilation)] = {
    let compiler = Compiler(asOf: Specimen.day)
    return Rulebook.all.enumerated().filter { $0.offset.isMultiple(of: 7) }.compactMap { _, rule in
      guard let example = rule.rejects.first else { return nil }
      let compilation = compiler.compile(example.file().source)
      return compilation.findings.first { $0.rule.id == rule.id }.map { ($0, compilation) }
    }
  }()

  /// The lines of a report that are sentences: all but the place, what is quoted of the file with
  /// its marks, and the command to copy.
  private static func sentences(_ report: String) -> [Substring] {
    var lines = report.split(separator: "\n").filter { !$0.contains(": onboard explain ") }
    guard let place = lines.firstIndex(where: { $0.hasPrefix("  --> ") }) else { return lines }
    let rest = lines[place...].dropFirst()
    let end = rest.firstIndex { $0.hasPrefix("  ::: ") || $0.hasPrefix("      = ") }
    lines.removeSubrange(place..<(end ?? rest.endIndex))
    return lines
  }

  /// What they say, without the breaks and what stands before lines.
  private static func words(_ lines: [Substring]) -> [Substring] {
    lines.flatMap { $0.split(separator: " ") }.filter { $0 != "|" }
  }

  @Test(arguments: Language.allCases, [40, 57, 80])
  func noSentenceIsWiderThanTheScreen(_ language: Language, _ columns: Int) {
    let screen = TextReport(language: language, isColourful: false, columns: columns)
    let file = TextReport(language: language, isColourful: false, columns: nil)
    var broken = 0
    for (finding, compilation) in Self.cases {
      let narrow = Self.sentences(screen.text(finding, in: compilation))
      let whole = Self.sentences(file.text(finding, in: compilation))
      for line in narrow {
        let words = line.split(separator: " ").filter { $0 != "|" && $0 != "=" }
        #expect(line.columns <= columns || words.count == 1, "\(columns): \(line)")
      }
      #expect(Self.words(narrow) == Self.words(whole), "\(finding.rule.id)")
      let headline = finding.message(language).visible
      #expect(whole[0].hasSuffix("]: " + headline), "\(whole[0])")
      if narrow[0] != whole[0] {
        broken += 1
        #expect(narrow[1].hasPrefix("      ") && !narrow[1].hasPrefix("       "), "\(narrow[1])")
      }
    }
    #expect(broken > 0 || columns > 40)
  }

  /// Characters of two columns count as two, and a mark on a letter as none.
  @Test func columnsAreCountedAsTheyAreShown() throws {
    let (finding, compilation) = try #require(Self.cases.first)
    let screen = TextReport(language: .english, isColourful: false, columns: 40)
    let wide = Array(repeating: "日本語", count: 12).joined(separator: " ")
    let marked = Array(repeating: "e\u{301}e\u{301}e\u{301}", count: 24).joined(separator: " ")
    for (text, words) in [(wide, 5), (marked, 8)] {
      let report = screen.text(finding, in: compilation, at: "A1") { _ in text }
      let lines = report.split(separator: "\n").prefix { !$0.hasPrefix("  --> ") }.dropFirst()
      for line in lines.dropLast() {
        #expect(line.columns <= 40 && line.split(separator: " ").count == words, "\(line)")
      }
    }
  }

  @Test func aLabelMayTakeTheWholeFirstLine() {
    #expect(Wrapping.lines(of: "one two", width: 10, first: 2) == ["", "one two"])
    #expect(Wrapping.lines(of: "one two", width: 10, first: 4) == ["one", "two"])
    #expect(Wrapping.lines(of: "one two", width: 2) == ["one", "two"])
    #expect(Wrapping.lines(of: "", width: 2, first: 1) == [""])
    #expect(Wrapping.lines(of: "κατά το άρθρο 6 § 3", width: 14) == ["κατά το", "άρθρο 6 § 3"])
    #expect(Wrapping.lines(of: "με αριθ. 12", width: 9) == ["με", "αριθ. 12"])
    #expect(Wrapping.lines(of: "με αριθ. 12", width: 7) == ["με", "αριθ.", "12"])
  }
}
