import Schema

/// The place of a cursor in a declaration: a key of a group, or a value of a field.
///
/// A mark replaces the word at the cursor, and the reader of declarations says where the mark is.
/// So there is no second notion of indentation or of lists.
struct CompletionPlace {
  /// The kinds of text that may be written.
  enum Kind {
    /// A key of one of these fields; the other fields are already in the group.
    case key([Field], isOnlyWord: Bool)
    /// A value of a field.
    case value(Field, taken: [String])
  }

  /// The bytes of the word at the cursor.
  let word: Range<Int>
  /// The kind of text that may be written there.
  let kind: Kind
  /// The ids and keys of the file, read with the mark in the place of the word.
  let map: FileMap
  /// The column of the word, in bytes.
  let column: Int

  private static let mark = "zzz"

  init?(at offset: Int, in source: Source) {
    let bytes = source.bytes
    let line = source.line(at: offset)
    guard offset >= line.lowerBound, offset <= line.upperBound else { return nil }
    var start = offset
    while start > line.lowerBound, Self.isOfWord(bytes[start - 1]) { start -= 1 }
    var end = offset
    while end < line.upperBound, Self.isOfWord(bytes[end]) { end += 1 }
    let head = bytes[line.lowerBound..<start]
    guard !Self.isComment(head) else { return nil }
    word = start..<end
    column = start - line.lowerBound
    // The text after the word closes a list in brackets, or is the colon of the key.
    let rest = bytes[end..<line.upperBound]
    let isOpen = head.count { $0 == UInt8(ascii: "[") } > head.count { $0 == UInt8(ascii: "]") }
    let closing = isOpen && !rest.contains(UInt8(ascii: "]")) ? "]" : ""
    let hasColon = rest.first == UInt8(ascii: ":")
    if !hasColon, let found = Self.value(source, start, end, closing) {
      (kind, map) = found
    } else if let found = Self.key(source, start, end, hasColon: hasColon) {
      (kind, map) = found
    } else {
      return nil
    }
  }

  /// The field that has the mark as its value.
  private static func value(
    _ source: Source, _ start: Int, _ end: Int, _ closing: String
  ) -> (Kind, FileMap)? {
    let map = FileMap(marked(source, start, end, mark + closing))
    guard let entry = map.entry(at: start), !entry.isKey, entry.text == mark,
      let field = entry.path.field, field.fields.isEmpty
    else { return nil }
    let others = entry.isItem ? map.texts(at: entry.path.parent) : []
    return (.value(field, taken: others.filter { $0 != mark }), map)
  }

  /// The group that has the mark as a key.
  private static func key(
    _ source: Source, _ start: Int, _ end: Int, hasColon: Bool
  ) -> (Kind, FileMap)? {
    let map = FileMap(marked(source, start, end, hasColon ? mark : mark + ":"))
    guard let entry = map.entry(at: start), entry.isKey, entry.text == mark else { return nil }
    let group = entry.path.parent
    let fields = FieldPath.fields(at: entry.path.parent)
    let present = map.keys(at: group)
    guard !fields.isEmpty else { return nil }
    return (.key(fields.filter { !present.contains($0.name) }, isOnlyWord: hasColon), map)
  }

  private static func marked(
    _ source: Source, _ start: Int, _ end: Int, _ mark: String
  ) -> Source {
    var bytes = source.bytes
    bytes.replaceSubrange(start..<end, with: mark.utf8)
    return Source(path: source.path, bytes: bytes)
  }

  /// Whether a byte belongs to a key, a word, an id, a date or a name.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80
      || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
      || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      || "-_+.".utf8.contains(byte)
  }

  /// Whether the cursor is after the sign of a comment.
  private static func isComment(_ head: ArraySlice<UInt8>) -> Bool {
    head.indices.contains { index in
      head[index] == UInt8(ascii: "#")
        && (index == head.startIndex || head[index - 1] == 0x20)
    }
  }
}
