import Ground
import Schema

/// Writes a document as plain text, to be read in a terminal.
package struct DocumentText {
  package let document: Document
  /// The maximum width of a line, in columns.
  package let width: Int

  package init(document: Document, width: Int) {
    self.document = document
    self.width = width
  }

  /// The text, ending in a line break.
  package var text: String {
    ([document.notice].compactMap(\.self)
      + document.blocks.map { lines($0).joined(separator: "\n") }.filter { !$0.isEmpty })
      .joined(separator: "\n\n") + "\n"
  }

  private func lines(_ block: Document.Block) -> [String] {
    switch block {
    case .heading(_, let text, _): wrapped(text)
    // A text has no place for a picture.
    case .paragraph(_, .emblem): []
    case .paragraph(let runs, _): wrapped(runs.map(Self.text).joined())
    case .list(let list): lines(list, indent: "")
    case .table(let table): lines(table)
    case .columns(let left, let right): left.flatMap(lines) + [""] + right.flatMap(lines)
    case .together(let blocks): blocks.flatMap { lines($0) + [""] }.dropLast()
    }
  }

  private static func text(_ run: Document.Run) -> String {
    switch run {
    case .plain(let text), .strong(let text), .site(let text): text
    }
  }

  private func wrapped(_ text: String, indent: String = "") -> [String] {
    Wrapping.lines(of: text, width: max(20, width - indent.count)).map { indent + $0 }
  }

  private func lines(_ list: Document.List, indent: String) -> [String] {
    list.items.enumerated().flatMap { index, item -> [String] in
      let mark = Self.mark(list.marking, index + 1)
      let inner = indent + String(repeating: " ", count: mark.count)
      let text = wrapped(item.text, indent: inner)
      let first = text.first.map { indent + mark + $0.dropFirst(inner.count) } ?? indent + mark
      return [first] + text.dropFirst() + (item.inner.map { lines($0, indent: inner) } ?? [])
    }
  }

  private static func mark(_ marking: Document.List.Marking, _ number: Int) -> String {
    let sign =
      switch marking {
      case .numbers: "\(number)."
      case .letters: GreekNumeral.of(number) + "."
      case .points: "–"
      }
    return sign + String(repeating: " ", count: max(1, 4 - sign.count))
  }

  /// The rows of a table, each value preceded by the name of its column.
  private func lines(_ table: Document.Table) -> [String] {
    [table.caption]
      + table.rows.flatMap { row -> [String] in
        let values = row.map(Self.inOneLine)
        let first = values.first ?? ""
        if values.count == 2 { return wrapped("\(first): \(values[1])", indent: "  ") }
        return wrapped(first, indent: "  ")
          + zip(table.columns, values).dropFirst().filter { !$0.1.isEmpty }.flatMap {
            column, value in
            wrapped("\(column.title): \(value)", indent: "    ")
          }
      }
  }

  /// A cell's lines as one, with a point between them where no sign of theirs parts them.
  private static func inOneLine(_ cell: String) -> String {
    cell.split(separator: "\n").reduce("") { line, next in
      let isParted = line.isEmpty || line.hasSuffix(":") || next.hasPrefix("(")
      return line + (line.isEmpty ? "" : isParted ? " " : " · ") + next
    }
  }
}
