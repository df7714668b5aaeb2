import Ground
import Schema

/// Writes the blocks of a document as OpenDocument elements.
struct OpenDocumentBody {
  /// The styles for column widths and section breaks used so far.
  private(set) var styles: [Node] = [Self.columns] + Self.cells
  private var tables = 0
  private var sections = 0

  /// - Parameters:
  ///   - isKept: Whether the block stays on one page.
  ///   - isFollowed: Whether the next block stays on that page too.
  mutating func node(
    _ block: Document.Block, isKept: Bool = false, isFollowed: Bool = false
  ) -> Node {
    switch block {
    case .heading(let level, let text, let style):
      .tag(
        "text:h", .attribute("text:style-name", Self.name(of: style, level)),
        .attribute("text:outline-level", String(level)), Self.words(text))
    case .paragraph(let runs, let style):
      .tag(
        "text:p", .attribute("text:style-name", Self.name(of: style, isKept)),
        .each(runs, Self.node))
    case .list(let list): Self.node(list, isOuter: true)
    case .table(let table): node(table, isKept: isKept, isFollowed: isFollowed)
    case .columns(let left, let right): node(left, right)
    case .together(let blocks):
      .group(
        blocks.enumerated().map { index, block in
          node(block, isKept: true, isFollowed: index < blocks.count - 1)
        })
    }
  }

  private static func node(_ run: Document.Run) -> Node {
    switch run {
    case .plain(let text), .site(let text): words(text)
    case .strong(let text):
      .tag("text:span", .attribute("text:style-name", "Strong"), words(text))
    }
  }

  /// A text with all of its spaces kept: OpenDocument collapses consecutive spaces otherwise.
  private static func words(_ text: String, _ isBound: Bool = true) -> Node {
    var nodes: [Node] = []
    var plain = ""
    var last: Unicode.Scalar = " "
    for scalar in (isBound ? Typography.bound(text) : text).unicodeScalars {
      let isBlank = scalar == " " || scalar == "\n" || scalar == "\t"
      if isBlank, last == " " {
        nodes += [.text(plain), .tag("text:s")]
        plain = ""
      } else {
        plain.unicodeScalars.append(isBlank ? " " : scalar)
      }
      last = isBlank ? " " : scalar
    }
    return .group(nodes + [.text(plain)])
  }

  private static func node(_ list: Document.List, isOuter: Bool) -> Node {
    // A list inside another has the style of the outer one, unless its marks are points.
    let style: Node =
      isOuter || list.marking == .points
      ? .attribute("text:style-name", name(of: list.marking)) : .group([])
    return .tag(
      "text:list", style,
      .each(list.items.enumerated()) { index, item in
        let isLettered = list.marking == .letters
        let label: Node =
          isLettered
          ? .group([.text(GreekNumeral.of(index + 1) + "."), .tag("text:tab")]) : .group([])
        return .tag(
          "text:list-item",
          .tag(
            "text:p",
            .attribute("text:style-name", isLettered ? "Lettered_20_item" : "List_20_item"),
            label, words(item.text)),
          item.inner.map { node($0, isOuter: false) } ?? .group([]))
      })
  }

  // MARK: Tables

  private mutating func node(
    _ table: Document.Table, isKept: Bool, isFollowed: Bool
  ) -> Node {
    tables += 1
    let name = "Table\(tables)"
    styles += Self.widths(of: table, name, isKept: isKept, isFollowed: isFollowed)
    let header = Node.tag(
      "table:table-header-rows",
      .tag(
        "table:table-row", .attribute("table:style-name", "Row"),
        .each(table.columns) { Self.cell($0.title, "Head", "Table_20_heading") }))
    let rows = Node.each(table.rows) { row in
      .tag(
        "table:table-row", .attribute("table:style-name", "Row"),
        .each(zip(row, table.columns)) { text, column in
          Self.cell(text, "Cell", Self.name(of: column.style), column.style != .quotation)
        })
    }
    return .group([
      .tag(
        "text:p", .attribute("text:style-name", "Table_20_caption"), Self.words(table.caption)),
      .tag(
        "table:table", .attribute("table:name", name), .attribute("table:style-name", name),
        .each(table.columns.indices) {
          .tag("table:table-column", .attribute("table:style-name", "\(name).\($0)"))
        }, header, rows),
      .tag(
        "text:p",
        .attribute(
          "text:style-name", isFollowed ? "Kept_20_after_20_table" : "After_20_table")),
    ])
  }

  private static func cell(
    _ text: String, _ cell: String, _ paragraph: String, _ isBound: Bool = true
  ) -> Node {
    .tag(
      "table:table-cell", .attribute("table:style-name", cell),
      .attribute("office:value-type", "string"),
      .each(text.split(separator: "\n", omittingEmptySubsequences: false)) {
        .tag("text:p", .attribute("text:style-name", paragraph), words(String($0), isBound))
      })
  }

  private static let cells = [
    Node.tag(
      "style:style", .attribute("style:name", "Row"), .attribute("style:family", "table-row"),
      .tag("style:table-row-properties", .attribute("fo:keep-together", "always"))),
    cell("Head", background: "#e8edf3"), cell("Cell", background: "transparent"),
  ]

  private static func cell(_ name: String, background: String) -> Node {
    .tag(
      "style:style", .attribute("style:name", name), .attribute("style:family", "table-cell"),
      .tag(
        "style:table-cell-properties", .attribute("fo:border", "0.5pt solid #8a94a3"),
        .attribute("fo:padding", "1.2mm"), .attribute("fo:background-color", background)))
  }

  private static func widths(
    of table: Document.Table, _ name: String, isKept: Bool, isFollowed: Bool
  ) -> [Node] {
    let whole = table.columns.reduce(0) { $0 + $1.width }
    let style = Node.tag(
      "style:style", .attribute("style:name", name), .attribute("style:family", "table"),
      .tag(
        "style:table-properties",
        .attribute("style:width", "\(OpenDocumentStyles.textWidth)mm"),
        .attribute("table:align", "left"), .attribute("table:border-model", "collapsing"),
        .attribute("style:writing-mode", "page"),
        isKept ? .attribute("style:may-break-between-rows", "false") : .group([]),
        isFollowed ? .attribute("fo:keep-with-next", "always") : .group([])))
    return [style]
      + table.columns.enumerated().map { index, column in
        let width = OpenDocumentStyles.textWidth * column.width * 10 / max(1, whole)
        return .tag(
          "style:style", .attribute("style:name", "\(name).\(index)"),
          .attribute("style:family", "table-column"),
          .tag(
            "style:table-column-properties",
            .attribute("style:column-width", "\(width / 10).\(width % 10)mm")))
      }
  }

  // MARK: Columns

  private static let columns = Node.tag(
    "style:style", .attribute("style:name", "Columns"), .attribute("style:family", "section"),
    .tag(
      "style:section-properties", .attribute("text:dont-balance-text-columns", "true"),
      .tag(
        "style:columns", .attribute("fo:column-count", "2"), .attribute("fo:column-gap", "8mm"),
        .tag(
          "style:column", .attribute("style:rel-width", "11*"),
          .attribute("fo:start-indent", "0mm"), .attribute("fo:end-indent", "4mm")),
        .tag(
          "style:column", .attribute("style:rel-width", "9*"),
          .attribute("fo:start-indent", "4mm"), .attribute("fo:end-indent", "0mm")))))

  private mutating func node(_ left: [Document.Block], _ right: [Document.Block]) -> Node {
    sections += 1
    return .tag(
      "text:section", .attribute("text:style-name", "Columns"),
      .attribute("text:name", "Columns\(sections)"),
      .group(left.map { node($0) }),
      .tag("text:p", .attribute("text:style-name", "Column_20_break")),
      .group(right.map { node($0) }))
  }

  // MARK: Names of styles

  private static func name(of marking: Document.List.Marking) -> String {
    switch marking {
    case .numbers: "Numbers"
    case .letters: "Letters"
    case .points: "Points"
    }
  }

  private static func name(of style: Document.HeadingStyle, _ level: Int) -> String {
    switch style {
    case .plain: "Heading_20_\(level)"
    case .centred: "Centred_20_heading_20_\(level)"
    case .newPage: "Page_20_heading"
    }
  }

  private static func name(of style: Document.Style, _ isKept: Bool) -> String {
    switch style {
    case .body: isKept ? "Kept_20_body" : "Body"
    case .letterhead: "Letterhead"
    case .emblem: "Emblem"
    case .line: "Line"
    case .right: "Right"
    case .centred: "Centred"
    case .signature: "Signature"
    case .subject: "Subject"
    case .small: "Small"
    }
  }

  private static func name(of style: Document.Table.Column.Style) -> String {
    switch style {
    case .text, .quotation: "Table_20_text"
    case .figures: "Table_20_figures"
    case .code: "Table_20_code"
    }
  }
}
