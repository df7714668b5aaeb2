import Ground
import Testing

@testable import Onboard

/// Positions in the three encodings, and the offsets that they are.
@Suite struct TextIndexTests {
  /// A letter of one, two, three and four bytes, and every end of a line.
  private static let text = "aΔ€😀z\r\nβ𝔘\rγ\n\n😀"

  /// The lines of the text, each with what ends it.
  private static let lines = ["aΔ€😀z\r\n", "β𝔘\r", "γ\n", "\n", "😀"]

  @Test(arguments: PositionEncoding.allCases)
  func everyCharacterIsFoundAgain(encoding: PositionEncoding) {
    let index = TextIndex(Array(Self.text.utf8), encoding)
    var offset = 0
    for (line, text) in Self.lines.enumerated() {
      var character = 0
      for scalar in text.unicodeScalars {
        let position = TextIndex.Position(line: line, character: character)
        #expect(index.position(of: offset) == position)
        if scalar != "\n" || character == 0 { #expect(index.offset(of: position) == offset) }
        offset += UTF8.width(scalar)
        let width =
          switch encoding {
          case .utf8: UTF8.width(scalar)
          case .utf16: UTF16.width(scalar)
          case .utf32: 1
          }
        character += width
      }
    }
    #expect(offset == Self.text.utf8.count)
  }

  @Test func aPositionWithinACharacterIsItsBeginning() {
    let index = TextIndex(Array("😀x".utf8), .utf16)
    #expect(index.offset(of: .init(line: 0, character: 1)) == 0)
    #expect(index.offset(of: .init(line: 0, character: 2)) == 4)
    let bytes = TextIndex(Array("😀x".utf8), .utf8)
    #expect((1...3).map { bytes.offset(of: .init(line: 0, character: $0)) } == [0, 0, 0])
  }

  @Test func whatLiesBeyondTheEndIsTheEnd() {
    let index = TextIndex(Array("ab\r\nc".utf8), .utf16)
    #expect(index.offset(of: .init(line: 0, character: 99)) == 2)
    #expect(index.offset(of: .init(line: 99, character: 0)) == 5)
    #expect(index.offset(of: .init(line: -1, character: 0)) == 0)
    #expect(index.position(of: 99) == .init(line: 1, character: 1))
    #expect(TextIndex([], .utf8).offset(of: .init(line: 3, character: 3)) == 0)
  }

  @Test func theEncodingIsThatWhichBothKnow() {
    #expect(PositionEncoding.chosen(among: []) == .utf16)
    #expect(PositionEncoding.chosen(among: ["utf-16", "utf-8"]) == .utf8)
    #expect(PositionEncoding.chosen(among: ["utf-32", "utf-16"]) == .utf32)
    #expect(PositionEncoding.chosen(among: ["utf-7"]) == .utf16)
  }

  /// Every pair of texts over letters that share bytes, and over the two halves of a line's end.
  @Test func theLeastEditMakesOneTextOfAnother() {
    let letters = ["a", "α", "β", "😀", "😁", "\r\n", "\n"]
    let texts = [""] + letters + letters.flatMap { one in letters.map { one + $0 } }
    for old in texts {
      for new in texts {
        let index = TextIndex(Array(old.utf8), .utf16)
        let edits = EditorRange.edits(from: Array(old.utf8), to: Array(new.utf8), in: index)
        var bytes = Array(old.utf8)
        for edit in edits {
          let span = EditorRange.span(edit["range"], in: index) ?? 0..<0
          bytes.replaceSubrange(span, with: Array((edit["newText"]?.text ?? "").utf8))
        }
        #expect(bytes == Array(new.utf8), "\(old.debugDescription) \(new.debugDescription)")
      }
    }
  }

  @Test func addressesAreReadAsEditorsWriteThem() {
    #expect(FileURI.path(of: "file:///a/%CE%94%20b.yaml") == "/a/Δ b.yaml")
    for uri in ["file://localhost/a", "file:/a", "FILE:///a", "File://LocalHost/a"] {
      #expect(FileURI.path(of: uri) == "/a", "\(uri)")
    }
    for uri in [
      "untitled:1", "file:a", "file", "file://host/a", "file:///%zz", "file:///%", "file:///%00",
      "file:///%FF",
    ] {
      #expect(FileURI.path(of: uri) == nil, "\(uri)")
    }
    #expect(FileURI.path(of: FileURI.of("/a/Δ b#?.yaml")) == "/a/Δ b#?.yaml")
  }
}
