/// Guesses the intended meaning of a line that cannot be read.
enum LineMend {
  /// Inserts a blank after the colon of a key that the form has: `phone:2100000000`.
  static func blankAfterColon(in span: SourceSpan, of bytes: [UInt8]) -> [Finding.Fix] {
    let line = bytes[Int(span.start)..<Int(span.end)]
    guard let colon = line.firstIndex(of: 0x3A), isKey(line[..<colon]) else { return [] }
    return [
      Finding.Fix(
        span: SourceSpan(colon + 1, colon + 1), replacement: " ", applicability: .certain)
    ]
  }

  /// Puts a colon after a key of the form that lacks one: `thirdParty true`, `kind=other`.
  static func colon(in span: SourceSpan, of bytes: [UInt8]) -> [Finding.Fix] {
    let line = bytes[Int(span.start)..<Int(span.end)]
    let key = line.prefix { 0x61...0x7A ~= $0 | 0x20 }
    guard !key.isEmpty, isKey(key) else { return [] }
    var rest = line[key.endIndex...].drop { $0 == 0x20 }
    for sign in ["=", "\u{FF1A}"] where rest.starts(with: sign.utf8) {
      rest = rest.dropFirst(sign.utf8.count)
    }
    rest = rest.drop { $0 == 0x20 }
    guard !rest.isEmpty, rest.startIndex > key.endIndex else { return [] }
    return [
      Finding.Fix(
        span: SourceSpan(key.endIndex, rest.startIndex), replacement: ": ", applicability: .maybe)
    ]
  }

  /// Quotes a text that contains a colon, or starts with a sign that has another meaning.
  ///
  /// Nothing is quoted if the text contains a key of the form, which may belong on a line of its
  /// own, or if it is unclear whether a comment follows.
  static func quotes(around span: SourceSpan, of bytes: [UInt8]) -> [Finding.Fix] {
    let text = bytes[Int(span.start)..<Int(span.end)]
    guard let first = text.first, ![0x7C, 0x3E, 0x23, 0x2C, 0x5D, 0x7D].contains(first),
      !text.contains(0x22), !text.contains(0x5C)
    else { return [] }
    var start = text.startIndex
    for index in text.indices.dropFirst() {
      if text[index - 1] == 0x20 { start = index }
      if text[index] == 0x23, start == index { return [] }
      if text[index] == 0x3A, index - start <= longestKey, isKey(text[start..<index]) { return [] }
    }
    let quoted = "\"" + String(decoding: text, as: UTF8.self) + "\""
    return [Finding.Fix(span: span, replacement: quoted, applicability: .certain)]
  }

  /// The maximum length of a key in the form.
  private static let longestKey = 40

  /// Whether the form has a key of this name, anywhere.
  private static func isKey(_ text: ArraySlice<UInt8>) -> Bool {
    TopFields.all.contains { $0.holds(text) }
  }
}
