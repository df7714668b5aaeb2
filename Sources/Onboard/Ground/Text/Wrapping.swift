/// Breaks text into lines between words.
package enum Wrapping {
  /// The lines of a text, none wider than a number of columns unless a single word is wider. A
  /// number stays on the line of the word it belongs to.
  ///
  /// - Parameter first: The columns of the first line, where something stands before it; that line
  ///   is empty if no word has room there.
  package static func lines(of text: String, width: Int, first: Int? = nil) -> [String] {
    var lines = [""]
    for word in words(of: text, width: width) {
      let last = lines[lines.count - 1], room = lines.count == 1 ? first ?? width : width
      if last.isEmpty, word.columns <= room || room >= width {
        lines[lines.count - 1] = word
      } else if !last.isEmpty, last.columns + 1 + word.columns <= room {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// The words of a text, with those as one that must stay on one line, if they have room there.
  private static func words(of text: String, width: Int) -> [String] {
    Typography.parts(of: text).flatMap { part in
      let joined = part.joined(separator: " ")
      return joined.columns <= width ? [joined] : part.map { String($0) }
    }
  }

  /// A text after a label, with its other lines indented to a column, within a total number of
  /// columns.
  package static func hanging(
    _ text: String, after label: String, at column: Int, width: Int
  ) -> [String] {
    lines(of: text, width: max(20, width - column)).enumerated().map { index, line in
      (index == 0 ? label : String(repeating: " ", count: column)) + line
    }
  }
}
