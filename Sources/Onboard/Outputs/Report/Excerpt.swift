import Ground
import Schema

/// The lines of a file that a finding shows, safe to print.
///
/// A line is cut to at most 80 columns, and control characters become U+FFFD. Letters and digits of
/// personal values become dots, so that a typing mistake can still be seen.
struct Excerpt {
  /// The maximum number of columns shown of a line.
  static let width = 80
  private let width: Int
  private let source: Source
  private let personal: [SourceSpan]

  init(_ compilation: Compilation, width: Int = Self.width) {
    self.width = width
    source = compilation.source
    personal = compilation.personal
  }

  /// A line with its number.
  struct Line {
    let gutter: String
    let text: String
  }

  /// The line of a span; for a span over several lines, the first.
  func line(of span: SourceSpan) -> Line {
    let window = Window(characters(of: span), around: span, width: width)
    let number = String(source.position(of: Int(span.start)).line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number + " | "
    let text = (window.isCutBefore ? "…" : "") + window.characters.map(\.shown).joined()
    return Line(gutter: gutter, text: text + (window.isCutAfter ? "…" : ""))
  }

  /// The marks below the line of a span, aligned with the columns of its characters.
  func marker(of span: SourceSpan, _ mark: String) -> String {
    let window = Window(characters(of: span), around: span, width: width)
    let (start, end) = Window.columns(of: span, in: window.characters)
    let first = window.characters.first?.column ?? 0
    let before = start - first + (window.isCutBefore ? 1 : 0)
    return String(repeating: " ", count: before)
      + String(repeating: mark, count: max(1, end - start))
  }

  /// A character of a line, as displayed.
  struct Character {
    /// Its offset in the file.
    let offset: Int
    /// The total width of the characters before it on the line, in columns.
    let column: Int
    /// The text displayed for it.
    let shown: String
    /// The width of that text, in columns.
    let columns: Int
  }

  /// The characters of the line on which a span starts.
  private func characters(of span: SourceSpan) -> [Character] {
    let range = source.line(at: Int(span.start))
    var characters: [Character] = []
    var offset = range.lowerBound
    var column = 0
    let scalars = Array(String(decoding: source.bytes[range], as: UTF8.self).unicodeScalars)
    let hidden = Contacts.places(in: scalars)
    for (index, scalar) in scalars.enumerated() {
      let plain = shown(scalar, at: offset)
      let shown = hidden.contains(index) ? Mask.hide(plain) : plain
      characters.append(
        Character(offset: offset, column: column, shown: shown, columns: shown.columns))
      offset += UTF8.width(scalar)
      column += shown.columns
    }
    return characters
  }

  private func shown(_ scalar: Unicode.Scalar, at offset: Int) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
      return scalar == "\t" ? "→" : "\u{FFFD}"
    default: break
    }
    let isPersonal = personal.contains { $0.start <= offset && offset < $0.end }
    return isPersonal ? Mask.hide(String(scalar)) : String(scalar)
  }
}
