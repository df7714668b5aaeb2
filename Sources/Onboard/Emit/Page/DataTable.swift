import Schema

/// A table whose first column names each row; on a small screen each row becomes a list.
///
/// The roles are written out because a table that is shown as blocks is none to a screen reader.
struct DataTable {
  /// What the table is about; read aloud before it.
  let caption: String
  /// The names of the columns.
  let columns: [String]
  /// The cells of each row, as many as columns.
  let rows: [[Node]]
  /// Whether the cells after the first are numbers.
  var isNumeric = false

  /// The table.
  var node: Node {
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
      .tag("tbody", .attribute("role", "rowgroup"), .each(rows) { row($0) }))
  }

  private func row(_ cells: [Node]) -> Node {
    .tag(
      "tr", .attribute("role", "row"),
      .each(zip(columns, cells).enumerated()) { index, cell in
        index == 0
          ? .tag("th", .attribute("role", "rowheader"), .attribute("scope", "row"), cell.1)
          : .tag("td", .attribute("role", "cell"), .attribute("data-name", cell.0), cell.1)
      })
  }
}
