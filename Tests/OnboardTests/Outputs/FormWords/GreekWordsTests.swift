import Foundation
import TestSupport
import Testing

@Suite("The words of Greek texts")
struct GreekWordsTests {
  /// The texts of laws and names, which are quoted and not ours.
  private static let quoted = [
    "Schema/Law/MyDimosLive", "Schema/Law/OAuth2", "Schema/Law/Decision", "Schema/Law/Slip",
    "Schema/Register/RegisterTable", "Words-el.md", "+FormerWords",
  ]

  @Test("are those of the list of words, in every file with Greek texts")
  func words() throws {
    let words = try AvoidedWord.all()
    #expect(words.count > 30)
    let anywhere = try AvoidedWord.search(for: words.filter { $0.place.isEmpty })
    let placed = try words.filter { !$0.place.isEmpty }.map {
      ($0.place, try AvoidedWord.search(for: [$0]))
    }
    for file in try Self.files() where !Self.quoted.contains(where: { file.path.contains($0) }) {
      let searches = [anywhere] + placed.filter { file.path.contains($0.0) }.map(\.1)
      let text = file.text as NSString
      for search in searches {
        search.enumerateMatches(in: file.text, range: NSRange(location: 0, length: text.length)) {
          match, _, _ in
          guard let match else { return }
          let line = text.substring(with: text.lineRange(for: match.range))
          guard !line.contains("quote:") else { return }
          Issue.record("\(file.path): “\(text.substring(with: match.range))” in \(line)")
        }
      }
    }
  }

  @Test("of findings say dates as people do")
  func dates() throws {
    let date = try NSRegularExpression(
      pattern: "^(?=.*[α-ω])(?!.*[«’→]).*[12][0-9]{3}-[0-9]{2}-[0-9]{2}(?! ή δεν)",
      options: .anchorsMatchLines)
    for file in try Repository.files(in: "Tests/SchemaTests/Data/Findings", ending: ".txt") {
      let text = file.text as NSString
      for match in date.matches(
        in: file.text, range: NSRange(location: 0, length: text.length))
      {
        Issue.record("\(file.name): \(text.substring(with: match.range))")
      }
    }
  }

  private static func files() throws -> [Repository.File] {
    let sources = try [".swift", ".js", ".html", "-el.md"].flatMap {
      try Repository.files(in: "Sources", ending: $0)
    }
    let guides = try Repository.files(in: "Municipalities", ending: "README.md")
    return sources + guides + [try Repository.file("README.el.md")]
  }
}

/// A word that Greek texts avoid, as a row of the list of words tells it.
private struct AvoidedWord {
  /// The word; with “…” at its end, every word that starts so.
  let word: String
  /// The start of a word after which it is allowed; empty for none.
  let exception: String
  /// A part of the paths in which it is avoided; empty for all.
  let place: String
  /// Whether only its case is wrong.
  let isOfCase: Bool

  static func all() throws -> [AvoidedWord] {
    let list = try Repository.files(in: "Sources/Schema/Schema.docc", ending: "Words-el.md")
    return list.flatMap(\.lines).filter { $0.hasPrefix("|") }.dropFirst(2).map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      return AvoidedWord(
        word: cells[2], exception: cells[3], place: cells[4],
        isOfCase: cells[1].lowercased() == cells[2].lowercased())
    }
  }

  /// One expression for all of them: whole words, in a line or broken over two; Latin ones only
  /// beside Greek, because code has them too.
  static func search(for words: [AvoidedWord]) throws -> NSRegularExpression {
    let parts = words.map { avoided -> String in
      let stem = avoided.word.hasSuffix("…")
      var bare = NSRegularExpression.escapedPattern(
        for: stem ? String(avoided.word.dropLast()) : avoided.word)
      // A sentence may begin with it.
      if !avoided.isOfCase, let first = bare.first, first.isLowercase {
        bare = "[\(first)\(first.uppercased())]" + bare.dropFirst()
      }
      let before =
        avoided.exception.isEmpty ? "" : "(?<!\(avoided.exception)\\p{L}{1,3}[\\s\\\\]{1,16})"
      if avoided.word.allSatisfy(\.isASCII) {
        return "(?:(?<=[α-ωά-ώ] )\(bare)(?!\\p{L})|\(bare)(?=[,.]? [α-ωά-ώ]))"
      }
      return before + bare.replacing(" ", with: "[\\s\\\\]+") + (stem ? "" : "(?!\\p{L})")
    }
    return try NSRegularExpression(pattern: "(?<!\\p{L})(?:\(parts.joined(separator: "|")))")
  }
}
