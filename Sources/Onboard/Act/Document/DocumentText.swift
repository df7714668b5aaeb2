import Schema

/// Writes a document as plain text, to be read in a terminal.
struct DocumentText {
  let document: Document
  /// How many columns a line may take.
  let width: Int

  /// The text, with a line break at its end.
  var text: String {
    ([document.notice] + document.blocks.map { lines($0).joined(separator: "\n") })
      .joined(separator: "\n\n") + "\n"
  }

  private func lines(_ block: Document.Block) -> [String] {
    switch block {
    case .heading(_, let text, _): wrapped(text)
    case .paragraph(let runs, _): wrapped(runs.map(Self.text).joined())
    case .list(let list): lines(list, indent: "")
    case .table(let table): lines(table)
    case .columns(let left, let right): left.flatMap(lines) + [""] + right.flatMap(lines)
    case .together(let blocks): blocks.flatMap { lines($0) + [""] }.dropLast()
    }
  }

  private static func text(_ run: Document.Run) -> String {
    switch run {
    case .plain(let text), .strong(let text): text
    }
  }

  private func wrapped(_ text: String, indent: String = "") -> [String] {
    Wrapping.lines(of: text, width: max(20, width - indent.count)).map { indent + $0 }
  }

  private func lines(_ list: Document.List, indent: String) -> [String] {
    list.items.enumerated().flatMap { index, item -> [String] in
      let number = list.marking == .letters ? GreekNumeral.of(index + 1) : String(index + 1)
      let mark = number + "." + String(repeating: " ", count: max(1, 3 - number.count))
      let inner = indent + String(repeating: " ", count: mark.count)
      let text = wrapped(item.text, indent: inner)
      let first = text.first.map { indent + mark + $0.dropFirst(inner.count) } ?? indent + mark
      return [first] + text.dropFirst() + (item.inner.map { lines($0, indent: inner) } ?? [])
    }
  }

  /// A table as its rows, each value with the name of its column.
  private func lines(_ table: Document.Table) -> [String] {
    [table.caption]
      + table.rows.flatMap { row -> [String] in
        let values = zip(table.columns, row).dropFirst().map { column, cell in
          let text = cell.split(separator: "\n").joined(separator: "; ")
          return table.columns.count == 2 ? text : "\(column.title): \(text)"
        }
        return wrapped("\(row.first ?? ""): " + values.joined(separator: " · "), indent: "  ")
      }
  }
}
