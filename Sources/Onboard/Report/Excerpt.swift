import Schema

/// The lines of a file that a finding shows, safe to print.
///
/// At most 80 characters of a line, control characters as U+FFFD, and no personal value: letters
/// and digits of it become dots, so that a slip can still be seen.
struct Excerpt {
  private static let width = 80
  private let source: Source
  private let personal: [SourceSpan]

  init(_ compilation: Compilation) {
    source = compilation.source
    personal = compilation.personal
  }

  /// A line with its number.
  struct Line {
    let gutter: String
    let text: String
  }

  /// The line of a span; a span over several lines shows its first.
  func line(of span: SourceSpan) -> Line {
    let window = window(of: span)
    let number = String(source.position(of: Int(span.start)).line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number + " | "
    let text = (window.isCutBefore ? "…" : "") + window.characters.map(\.shown).joined()
    return Line(gutter: gutter, text: text + (window.isCutAfter ? "…" : ""))
  }

  /// The marks under the line of a span.
  func marker(of span: SourceSpan, _ mark: String) -> String {
    let window = window(of: span)
    var line = window.isCutBefore ? " " : ""
    var marks = 0
    for character in window.characters {
      if character.offset < Int(span.start) {
        line += " "
      } else if character.offset < Int(span.end) {
        marks += 1
      }
    }
    return line + String(repeating: mark, count: max(1, marks))
  }

  private struct Character {
    let offset: Int
    let shown: String
  }

  private struct Window {
    let characters: ArraySlice<Character>
    let isCutBefore: Bool
    let isCutAfter: Bool
  }

  /// At most 80 characters of the line, with the start of the span among them.
  private func window(of span: SourceSpan) -> Window {
    let range = source.line(at: Int(span.start))
    var characters: [Character] = []
    var offset = range.lowerBound
    let scalars = Array(String(decoding: source.bytes[range], as: UTF8.self).unicodeScalars)
    let hidden = Contacts.places(in: scalars)
    for (index, scalar) in scalars.enumerated() {
      let shown = shown(scalar, at: offset)
      characters.append(
        Character(offset: offset, shown: hidden.contains(index) ? Mask.hide(shown) : shown))
      offset += UTF8.width(scalar)
    }
    let place = characters.firstIndex { $0.offset >= Int(span.start) } ?? characters.count
    let first = place < Self.width - 10 ? 0 : place - Self.width / 2
    let last = min(characters.count, first + Self.width)
    return Window(
      characters: characters[min(first, last)..<last], isCutBefore: first > 0,
      isCutAfter: last < characters.count)
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
