import Schema

/// Writes a document as one self-contained HTML page, to be read on a screen or printed on A4.
struct DocumentPage {
  let document: Document

  /// The file.
  var bytes: [UInt8] {
    let main = Node.tag(
      "main", .tag("p", .style("draft"), .text(document.notice)),
      .group(document.blocks.map(Self.node)))
    let root = Node.tag(
      "html", .lang(.greek),
      PageHead(language: .greek, title: document.title, stylesheet: .document).node,
      .tag("body", main))
    return Array(("<!DOCTYPE html>\n" + Markup.html([root])).utf8)
  }

  private static func node(_ block: Document.Block) -> Node {
    switch block {
    case .heading(let level, let text, let style):
      .tag(name(of: level), .style(name(of: style)), .text(Typography.bound(text)))
    case .paragraph(let runs, let style):
      .tag("p", .style(name(of: style)), .each(runs, node))
    case .list(let list): node(list)
    case .table(let table): node(table)
    case .columns(let left, let right):
      .tag(
        "div", .style("columns"), .tag("div", .group(left.map(node))),
        .tag("div", .group(right.map(node))))
    case .together(let blocks): .tag("div", .style("together"), .group(blocks.map(node)))
    }
  }

  private static func node(_ run: Document.Run) -> Node {
    switch run {
    case .plain(let text): .text(Typography.bound(text))
    case .strong(let text): .tag("strong", .text(Typography.bound(text)))
    }
  }

  /// Greek letters stand in the text: the letters that browsers count with leave out στ.
  private static func node(_ list: Document.List) -> Node {
    let isLettered = list.marking == .letters
    return .tag(
      "ol", isLettered ? .group([.style("letters"), .attribute("role", "list")]) : .group([]),
      .each(list.items.enumerated()) { index, item in
        .tag(
          "li",
          isLettered
            ? .tag("span", .style("letter"), .text(GreekNumeral.of(index + 1) + ". "))
            : .group([]), .text(Typography.bound(item.text)), item.inner.map(node) ?? .group([]))
      })
  }

  private static func node(_ table: Document.Table) -> Node {
    .tag(
      "table", .tag("caption", .text(table.caption)),
      .tag(
        "thead",
        .tag("tr", .each(table.columns) { .tag("th", .attribute("scope", "col"), .text($0.title)) })
      ),
      .tag("tbody", .each(table.rows) { row(of: table, $0) }))
  }

  private static func row(of table: Document.Table, _ cells: [String]) -> Node {
    .tag(
      "tr",
      .each(zip(cells, table.columns).enumerated()) { index, cell in
        let (text, column) = cell
        let words = column.style == .code ? Node.code(text) : lines(text)
        return index == 0
          ? .tag("th", .attribute("scope", "row"), words)
          : .tag("td", .attribute("data-name", column.title), words)
      })
  }

  private static func lines(_ text: String) -> Node {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count == 1
      ? .text(Typography.bound(text))
      : .each(lines) { .tag("span", .style("row"), .text(Typography.bound(String($0)))) }
  }

  private static func name(of level: Int) -> StaticString {
    level == 1 ? "h1" : level == 2 ? "h2" : "h3"
  }

  private static func name(of style: Document.HeadingStyle) -> StaticString {
    switch style {
    case .plain: "plain"
    case .centred: "centred"
    case .newPage: "centred page"
    }
  }

  private static func name(of style: Document.Style) -> StaticString {
    switch style {
    case .body: "body"
    case .letterhead: "letterhead"
    case .line: "line"
    case .right: "right"
    case .centred: "centred"
    case .signature: "signature"
    case .subject: "subject"
    case .small: "small"
    }
  }
}
