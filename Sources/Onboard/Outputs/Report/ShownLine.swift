import Ground
package import Schema

/// A line of a diff, in the form that is compared and the form that is shown.
///
/// Values that may name a person are masked here too, since a diff may end up in a pipeline's log;
/// characters that control a terminal are replaced.
package struct ShownLine {
  /// The line including its line break.
  package let text: String
  /// The line safe to print.
  package let shown: String

  /// The lines of a file.
  package static func lines(of compilation: Compilation) -> [ShownLine] {
    let source = compilation.source
    var lines: [ShownLine] = []
    var start = 0
    while start < source.bytes.count {
      let end = source.bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? source.bytes.count
      lines.append(ShownLine(source, start..<end, hiding: compilation.personal))
      start = end
    }
    return lines
  }

  /// The lines of a text that is safe to print as it is.
  package static func lines(ofPlain text: String) -> [ShownLine] {
    text.split(separator: "\n").map { ShownLine(plain: String($0)) }
  }

  private init(plain text: String) {
    self.text = text
    shown = text
  }

  private init(_ source: Source, _ range: Range<Int>, hiding personal: [SourceSpan]) {
    text = String(decoding: source.bytes[range], as: UTF8.self)
    let hidden = personal.filter { $0.start < range.upperBound && $0.end > range.lowerBound }
    let scalars = Array(text.unicodeScalars)
    let contacts = Contacts.places(in: scalars)
    var shown = ""
    var offset = range.lowerBound
    for (index, scalar) in scalars.enumerated() where scalar != "\n" {
      let isHidden =
        contacts.contains(index) || hidden.contains { $0.start <= offset && offset < $0.end }
      shown += isHidden ? Mask.hide(scalar.visible) : scalar.visible
      offset += UTF8.width(scalar)
    }
    let isOpen = source.bytes[range].last != 0x0A
    self.shown = isOpen ? shown + "\n\\ No newline at end of file" : shown
  }
}
