import Schema

extension OpenDocumentStyles {
  /// A paragraph style.
  struct ParagraphStyle: Sendable {
    let name: String
    /// Attributes of the paragraph.
    let paragraph: [Node]
    /// Attributes of the text.
    let letters: [Node]

    init(_ name: String, _ paragraph: [Node] = [], _ letters: [Node] = []) {
      self.name = name
      self.paragraph = paragraph
      self.letters = letters
    }

    var node: Node {
      .tag(
        "style:style", .attribute("style:name", name), .attribute("style:family", "paragraph"),
        .tag("style:paragraph-properties", .group(paragraph)),
        .tag("style:text-properties", .group(letters)))
    }
  }

  static let paragraphs = texts + headings + pieces

  private static let texts = [
    ParagraphStyle("Body", [justified, after("2mm")]),
    ParagraphStyle("Kept_20_body", [justified, after("2mm"), kept]),
    ParagraphStyle("Letterhead", [after("0.5mm")], [size("10pt"), bold]),
    ParagraphStyle(
      "Emblem",
      [
        align("center"), after("3mm"), .attribute("fo:margin-right", "45mm"),
        .attribute("fo:padding", "5mm 1mm"), .attribute("fo:border", "0.5pt dashed #8a94a3"),
      ], [size("8pt"), colour]),
    ParagraphStyle("Line", [after("0.7mm")], [size("10pt")]),
    ParagraphStyle("Right", [align("end"), after("4mm")], [bold]),
    ParagraphStyle("Centred", [align("center"), after("2mm"), kept], [bold]),
    ParagraphStyle(
      "Signature", [align("center"), before("18mm"), after("2mm")], [bold]),
    ParagraphStyle("Small", [after("2mm")], [size("9pt")]),
    ParagraphStyle("Subject", [before("6mm"), after("2mm")]),
    ParagraphStyle("List_20_item", [justified, after("1.4mm")]),
    ParagraphStyle("Lettered_20_item", [justified, after("1.4mm")]),
  ]

  private static let headings = [
    ParagraphStyle("Heading_20_1", [before("6mm"), after("3mm"), kept], [size("13pt"), bold]),
    ParagraphStyle("Heading_20_2", [before("5mm"), after("2.5mm"), kept], [size("11pt"), bold]),
    ParagraphStyle("Heading_20_3", [before("4mm"), after("1.5mm"), kept], [size("11pt"), bold]),
    ParagraphStyle(
      "Centred_20_heading_20_1", [align("center"), before("6mm"), after("1mm"), kept],
      [size("13pt"), bold]),
    ParagraphStyle(
      "Centred_20_heading_20_2", [align("center"), before("5mm"), after("2.5mm"), kept],
      [size("12pt"), bold]),
    ParagraphStyle(
      "Page_20_heading",
      [align("center"), after("3mm"), kept, .attribute("fo:break-before", "page")],
      [size("13pt"), bold]),
  ]

  private static let pieces = [
    ParagraphStyle(
      "Table_20_caption", [before("3mm"), after("1.5mm"), kept], [bold, size("10pt")]),
    ParagraphStyle("Table_20_heading", [], [size("8.5pt"), bold]),
    ParagraphStyle("Table_20_text", [], [size("9pt")]),
    ParagraphStyle("Table_20_figures", [], [size("9pt")]),
    ParagraphStyle(
      "Table_20_code", [], [.attribute("style:font-name", "Mono"), size("7.5pt")]),
    ParagraphStyle("After_20_table", [after("1mm")], [size("4pt")]),
    ParagraphStyle("Kept_20_after_20_table", [after("1mm"), kept], [size("4pt")]),
    ParagraphStyle("Column_20_break", [.attribute("fo:break-before", "column")], [size("2pt")]),
    ParagraphStyle("Header", [align("end")], [size("9pt"), bold, colour]),
    ParagraphStyle("Footer", [align("center")], [size("9pt"), colour]),
  ]

  private static let justified = align("justify")
  private static let kept = Node.attribute("fo:keep-with-next", "always")
  private static let bold = Node.attribute("fo:font-weight", "bold")
  private static let colour = Node.attribute("fo:color", "#55606e")

  private static func align(_ edge: String) -> Node { .attribute("fo:text-align", edge) }
  private static func after(_ space: String) -> Node { .attribute("fo:margin-bottom", space) }
  private static func before(_ space: String) -> Node { .attribute("fo:margin-top", space) }
  private static func size(_ size: String) -> Node { .attribute("fo:font-size", size) }
}
