import Schema

/// The part of a line that is shown when the line is too wide; it is chosen around a span.
struct Window {
  /// The characters shown.
  let characters: ArraySlice<Excerpt.Character>
  /// Whether something before them is cut off.
  let isCutBefore: Bool
  /// Whether something after them is cut off.
  let isCutAfter: Bool

  /// The columns kept beside a span where the line is cut.
  private static let margin = 10

  init(_ line: [Excerpt.Character], around span: SourceSpan, width: Int) {
    let whole = line.last.map { $0.column + $0.columns } ?? 0
    let (start, end) = Self.columns(of: span, in: line[...])
    var from = 0
    if whole > width, min(end, start + width / 2) + Self.margin > width {
      let before = max(Self.margin, (width - (end - start)) / 2)
      from = max(0, min(start - before, whole - width))
    }
    // A combining mark is cut off together with its base character.
    let first =
      from == 0
      ? 0 : line.firstIndex { $0.column >= from && $0.columns > 0 } ?? line.count
    let last = line.lastIndex { $0.column + $0.columns <= from + width }.map { $0 + 1 } ?? first
    characters = line[min(first, last)..<last]
    isCutBefore = first > 0
    isCutAfter = last < line.count
  }

  /// The columns that a span occupies; if it begins with a combining mark, they start at the base
  /// character.
  static func columns(
    of span: SourceSpan, in characters: ArraySlice<Excerpt.Character>
  ) -> (start: Int, end: Int) {
    let whole = characters.last.map { $0.column + $0.columns } ?? 0
    let end = characters.first { $0.offset >= Int(span.end) }?.column ?? whole
    guard var index = characters.firstIndex(where: { $0.offset >= Int(span.start) }) else {
      return (whole, whole)
    }
    while characters[index].columns == 0, index > characters.startIndex { index -= 1 }
    return (characters[index].column, max(end, characters[index].column))
  }
}
