import Schema

/// Comma-separated values as spreadsheets save them (RFC 4180, with any of three delimiters).
enum CSV {
  /// The delimiters that spreadsheets use, depending on their locale.
  static let delimiters: [Unicode.Scalar] = [";", ",", "\t"]

  /// One cell, with its position as the spreadsheet shows it.
  struct Cell: Equatable, Sendable {
    /// Its text, without surrounding blanks.
    let text: String
    /// The row, from 1.
    let row: Int
    /// The column, from 0.
    let column: Int

    /// The name of its position: `C7`.
    var name: String { CSV.letters(column) + String(row) }
  }

  /// The rows of a text.
  struct Table: Sendable {
    var rows: [[Cell]] = []
    /// The delimiter between its cells.
    let delimiter: Unicode.Scalar
    /// The row of a quote that is never closed; nil when there is none.
    var openQuote: Int?
  }

  /// The delimiter named by a first line `sep=;`, and the text after that line.
  static func announced(_ text: String) -> (delimiter: Unicode.Scalar?, rest: Substring) {
    let line = text.prefix { !$0.isNewline }
    let scalars = Array(line.unicodeScalars)
    guard scalars.count == 5, line.lowercased().hasPrefix("sep="),
      delimiters.contains(scalars[4])
    else { return (nil, text[...]) }
    return (scalars[4], text[line.endIndex...].dropFirst())
  }

  /// Reads a text into rows; a quoted cell may contain delimiters, line breaks and doubled quotes.
  static func read(_ text: Substring, delimiter: Unicode.Scalar) -> Table {
    var table = Table(delimiter: delimiter)
    var cells: [Cell] = []
    var cell = String.UnicodeScalarView()
    var quoteRow: Int?
    var wasQuote = false
    func endCell() {
      cells.append(
        Cell(text: trimmed(cell), row: table.rows.count + 1, column: cells.count))
      cell = String.UnicodeScalarView()
      wasQuote = false
    }
    func endRow() {
      endCell()
      table.rows.append(cells)
      cells = []
    }
    var last: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      if quoteRow != nil {
        if scalar == "\"" {
          quoteRow = nil
          wasQuote = true
        } else if scalar != "\r" {
          cell.append(scalar)
        }
      } else if scalar == "\"", wasQuote || cell.isEmpty {
        if wasQuote, last == "\"" { cell.append("\"") }
        quoteRow = table.rows.count + 1
      } else if scalar == delimiter {
        endCell()
      } else if scalar == "\n" {
        if last != "\r" { endRow() }
      } else if scalar == "\r" {
        endRow()
      } else {
        cell.append(scalar)
      }
    }
    table.openQuote = quoteRow
    if !cells.isEmpty || !cell.isEmpty { endRow() }
    return table
  }

  private static func trimmed(_ cell: String.UnicodeScalarView) -> String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0 == "\u{A0}" || $0.properties.isWhitespace }
    guard let first = cell.firstIndex(where: { !isBlank($0) }),
      let last = cell.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return Wording.visible(String.UnicodeScalarView(cell[first...last]))
  }

  /// The letters of a column: A, B … Z, AA.
  static func letters(_ column: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(0x41 + column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }
}
