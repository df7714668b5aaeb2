import Ground
import Schema

/// Writes a document as one self-contained HTML page, to be read on a screen or printed on A4.
package struct DocumentPage {
  package let document: Document
  /// The format by which tools recognize the page; nil for a page that no tool reads.
  let format: String?
  /// A declaration in the page, for the page for clerks to open; nil for none.
  let carried: [UInt8]?

  package init(document: Document, format: String? = nil, carrying carried: [UInt8]? = nil) {
    self.document = document
    self.format = format
    self.carried = carried
  }

  /// The contents of the file.
  package var bytes: [UInt8] {
    let root = Node.tag(
      "html", .lang(document.language),
      PageHead(
        language: document.language, title: document.title, stylesheet: stylesheet, format: format
      ).node,
      .tag(
        "body", .tag("main", content(below: 0)),
        carried.map { CarriedFile(bytes: $0).node } ?? ""))
    return Array(("<!DOCTYPE html>\n" + Markup.html([root])).utf8)
  }

  private var stylesheet: Stylesheet {
    document.notice != nil && document.language == .greek ? .draft : .document
  }

  /// Only the content, for use below the heading of another page.
  package var fragment: [UInt8] {
    Array(Markup.html([.tag("article", .lang(document.language), content(below: 1))]).utf8)
  }

  private func content(below level: Int) -> Node {
    .group([
      document.notice.map { .tag("p", .style("draft"), .text($0)) } ?? .group([]),
      .each(document.blocks) { node($0, level) },
      document.data.map { .data($0) } ?? .group([]),
    ])
  }

  private func node(_ block: Document.Block, _ outer: Int) -> Node {
    switch block {
    case .heading(let level, let text, let style):
      .tag(name(of: level + outer), .style(name(of: style)), words(text))
    case .paragraph(let runs, let style):
      .tag("p", .style(name(of: style)), .each(runs, node))
    case .list(let list): node(list)
    case .table(let table): node(table)
    case .columns(let left, let right):
      .tag(
        "div", .style("columns"), .tag("div", .each(left) { node($0, outer) }),
        .tag("div", .each(right) { node($0, outer) }))
    case .together(let blocks): .tag("div", .style("together"), .each(blocks) { node($0, outer) })
    }
  }

  private func node(_ run: Document.Run) -> Node {
    switch run {
    case .plain(let text): words(text)
    case .strong(let text): .tag("strong", words(text))
    case .site(let address): .link(.site(address), .text(address))
    }
  }

  /// Greek letters are written out in the text, because the numbering of browsers leaves out στ.
  private func node(_ list: Document.List) -> Node {
    let isLettered = list.marking == .letters
    return .tag(
      list.marking == .points ? "ul" : "ol",
      isLettered ? .style("letters") : .group([]),
      .each(list.items.enumerated()) { index, item in
        .tag(
          "li",
          isLettered
            ? .tag("span", .style("letter"), .text(GreekNumeral.of(index + 1) + ". "))
            : .group([]), words(item.text), item.inner.map(node) ?? .group([]))
      })
  }

  private func node(_ table: Document.Table) -> Node {
    .tag(
      "table", .tag("caption", words(table.caption)),
      .tag(
        "thead",
        .tag("tr", .each(table.columns) { .tag("th", .attribute("scope", "col"), .text($0.title)) })
      ),
      .tag("tbody", .each(table.rows) { row(of: table, $0) }))
  }

  private func row(of table: Document.Table, _ cells: [String]) -> Node {
    .tag(
      "tr",
      .each(zip(cells, table.columns).enumerated()) { index, cell in
        let (text, column) = cell
        let words =
          switch column.style {
          case .code: Node.code(text)
          case .quotation: Node.text(text)
          case .text, .figures: lines(text)
          }
        return index == 0
          ? .tag("th", .attribute("scope", "row"), words)
          : .tag("td", .attribute("data-name", column.title), words)
      })
  }

  /// A text; on a page in another language, each stretch of Greek is marked as Greek.
  private func words(_ text: String) -> Node {
    let text = Typography.bound(text)
    guard document.language != .greek else { return unbroken(text) }
    var pieces: [(isGreek: Bool, words: [Substring])] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let isGreek = word.unicodeScalars.contains { (0x370..<0x400).contains($0.value) }
      if pieces.last?.isGreek == isGreek {
        pieces[pieces.count - 1].words.append(word)
      } else {
        pieces.append((isGreek, [word]))
      }
    }
    return .each(pieces.enumerated()) { index, piece in
      let words = unbroken(piece.words.joined(separator: " "))
      let piece = piece.isGreek ? Node.tag("span", .lang(.greek), words) : words
      return index == 0 ? piece : .group([" ", piece])
    }
  }

  /// A text whose numbers stay whole, where browsers would break them after a hyphen, a dash or a
  /// slash: `45174 ΕΞ 2026/1-12-2026`, `08:00–14:30`.
  private func unbroken(_ text: String) -> Node {
    var nodes: [Node] = [], plain = ""
    for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { plain += " " }
      guard Typography.breaksInside(word) else {
        plain += word
        continue
      }
      nodes += [.text(plain), .tag("span", .style("whole"), .text(String(word)))]
      plain = ""
    }
    return nodes.isEmpty ? .text(plain) : .group(nodes + [.text(plain)])
  }

  private func lines(_ text: String) -> Node {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return .each(lines.enumerated()) { index, line in
      .group([index == 0 ? .group([]) : .tag("br"), words(String(line))])
    }
  }

  private func name(of level: Int) -> StaticString {
    level == 1 ? "h1" : level == 2 ? "h2" : level == 3 ? "h3" : "h4"
  }

  private func name(of style: Document.HeadingStyle) -> StaticString {
    switch style {
    case .plain: "plain"
    case .centred: "centred"
    case .newPage: "centred page"
    }
  }

  private func name(of style: Document.Style) -> StaticString {
    switch style {
    case .body: "body"
    case .letterhead: "letterhead"
    case .emblem: "emblem"
    case .line: "line"
    case .right: "right"
    case .centred: "centred"
    case .signature: "signature"
    case .subject: "subject"
    case .small: "small"
    }
  }
}
