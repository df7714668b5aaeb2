import Schema

/// A table whose first column names each row; on a small screen, each row becomes a list.
///
/// The roles are written out because a table displayed as blocks is no longer a table to a screen
/// reader.
package struct DataTable {
  /// The caption, which is read aloud before the table.
  package let caption: String
  /// The names of the columns.
  package let columns: [String]
  /// The cells of each row, as many as there are columns.
  package let rows: [[Node]]
  /// Whether the cells after the first are numbers.
  package var isNumeric = false
  /// The words by which a search finds each row; empty for a table that is not searched.
  package var found: [String] = []

  package init(
    caption: String, columns: [String], rows: [[Node]], isNumeric: Bool = false,
    found: [String] = []
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.isNumeric = isNumeric
    self.found = found
  }

  /// The table as HTML.
  package var node: Node {
    .tag(
      "table", .attribute("role", "table"), .style(isNumeric ? "numbers" : "words"),
      .tag("caption", .text(caption)),
      .tag(
        "thead", .attribute("role", "rowgroup"),
        .tag(
          "tr", .attribute("role", "row"),
          .each(columns) {
            .tag("th", .attribute("role", "columnheader"), .attribute("scope", "col"), .text($0))
          })),
      .tag("tbody", .attribute("role", "rowgroup"), .each(rows.enumerated()) { row($1, $0) }))
  }

  private func row(_ cells: [Node], _ index: Int) -> Node {
    .tag(
      "tr", .attribute("role", "row"),
      found.indices.contains(index) ? .attribute("data-find", found[index]) : .group([]),
      .each(zip(columns, cells).enumerated()) { index, cell in
        index == 0
          ? .tag("th", .attribute("role", "rowheader"), .attribute("scope", "row"), cell.1)
          : .tag("td", .attribute("role", "cell"), .attribute("data-name", cell.0), cell.1)
      })
  }
}
