import Ground
import Schema

/// A file as an editor has it, saved or not.
struct OpenText {
  /// The address that the editor uses for it.
  let uri: String
  /// The path; nil for a file that was never saved.
  let path: String?
  /// The version that the editor gave it.
  private(set) var version: Int?
  /// The text.
  private(set) var bytes: [UInt8]
  private let encoding: PositionEncoding

  /// The names that an editor may use for the language of declarations.
  private static let languages: Set<String> = ["onboard"]

  /// Opens a file; nil for a file that is not a declaration, which is left alone.
  ///
  /// A declaration is called `onboarding.yaml` or `authentication.yaml`; a file with another name,
  /// or none, is one if its language is `onboard`.
  init?(_ item: JSONValue, _ encoding: PositionEncoding) {
    guard let uri = item["uri"]?.text, let text = item["text"]?.text else { return nil }
    let path = FileURI.path(of: uri)
    let name = path?.split(separator: "/").last.map(String.init) ?? ""
    let isCalledOne = Self.languages.contains(item["languageId"]?.text ?? "")
    guard isCalledOne || Discovery.fileNames.contains(name) else { return nil }
    self.uri = uri
    self.path = path
    self.encoding = encoding
    version = item["version"]?.number
    bytes = Array(text.utf8)
  }

  /// An index of where the lines begin.
  var index: TextIndex { TextIndex(bytes, encoding) }

  /// The source to be judged; for a text that is too large, only as much as shows that it is.
  func source(called path: String) -> Source {
    Source(path: path, bytes: Array(bytes.prefix(FileReading.mostSubmitted)))
  }

  /// Applies changes in order, each to a range or to the whole text; returns whether all were
  /// valid.
  mutating func change(_ changes: [JSONValue], to version: Int?) -> Bool {
    self.version = version ?? self.version
    for change in changes {
      guard let text = change["text"]?.text else { return false }
      guard let range = change["range"], range != .null else {
        bytes = Array(text.utf8)
        continue
      }
      guard let span = EditorRange.span(range, in: index) else { return false }
      bytes.replaceSubrange(span, with: text.utf8)
    }
    return true
  }
}

/// Positions and ranges in the protocol's form.
enum EditorRange {
  /// The offset of a position that was received.
  static func offset(_ value: JSONValue?, in index: TextIndex) -> Int? {
    guard let line = value?["line"]?.number, let character = value?["character"]?.number else {
      return nil
    }
    return index.offset(of: TextIndex.Position(line: line, character: character))
  }

  /// The bytes of a range that was received; empty if its end precedes its start.
  static func span(_ value: JSONValue?, in index: TextIndex) -> Range<Int>? {
    guard let start = offset(value?["start"], in: index), let end = offset(value?["end"], in: index)
    else { return nil }
    return start..<max(start, end)
  }

  /// A range to send.
  static func range(_ span: SourceSpan, in index: TextIndex) -> JSONValue {
    range(Int(span.start)..<Int(span.end), in: index)
  }

  /// A range to send.
  static func range(_ span: Range<Int>, in index: TextIndex) -> JSONValue {
    func position(_ offset: Int) -> JSONValue {
      let position = index.position(of: offset)
      return ["character": .number(position.character), "line": .number(position.line)]
    }
    return ["end": position(span.upperBound), "start": position(span.lowerBound)]
  }

  /// The smallest edit that turns one text into another; none for the same text.
  static func edits(from old: [UInt8], to new: [UInt8], in index: TextIndex) -> [JSONValue] {
    guard old != new else { return [] }
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    // A range must not begin or end within a character.
    while start > 0, start < max(old.count, new.count), isWithin(start, old, new) { start -= 1 }
    var end = 0
    while end < min(old.count, new.count) - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    { end += 1 }
    while end > 0, isWithin(old.count - end, old, old) { end -= 1 }
    return [
      [
        "newText": .string(String(decoding: new[start..<(new.count - end)], as: UTF8.self)),
        "range": range(start..<(old.count - end), in: index),
      ]
    ]
  }

  /// Whether an offset is within a character, or between CR and LF, of either text.
  private static func isWithin(_ offset: Int, _ one: [UInt8], _ other: [UInt8]) -> Bool {
    [one, other].contains { text in
      guard offset < text.count else { return false }
      return text[offset] & 0xC0 == 0x80
        || text[offset] == 0x0A && offset > 0 && text[offset - 1] == 0x0D
    }
  }
}
