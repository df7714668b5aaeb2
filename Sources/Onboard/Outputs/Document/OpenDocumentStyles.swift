import Schema

/// The styles of an act in OpenDocument: A4, prepared for the letterhead, in Greek.
struct OpenDocumentStyles {
  /// The text in the header of every page.
  let notice: String

  /// The width between the margins, in millimetres.
  static let textWidth = 165

  static let namespaces = Node.group([
    .attribute("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    .attribute("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    .attribute("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    .attribute("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    .attribute(
      "xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    .attribute("xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
    .attribute("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    .attribute("office:version", "1.3"),
  ])

  /// The root element of `styles.xml`.
  var root: Node {
    .tag(
      "office:document-styles", Self.namespaces, Self.fonts,
      .tag(
        "office:styles", Self.defaults, .each(Self.paragraphs) { $0.node }, Self.strong,
        .group(Self.lists)),
      .tag("office:automatic-styles", Self.page),
      .tag("office:master-styles", master))
  }

  private static let fonts = Node.tag(
    "office:font-face-decls",
    font("Serif", "'Liberation Serif', 'Times New Roman'", "roman"),
    font("Mono", "'Liberation Mono', 'Courier New'", "modern"))

  private static func font(_ name: String, _ family: String, _ kind: String) -> Node {
    .tag(
      "style:font-face", .attribute("style:name", name), .attribute("svg:font-family", family),
      .attribute("style:font-family-generic", kind))
  }

  private static let defaults = Node.tag(
    "style:default-style", .attribute("style:family", "paragraph"),
    .tag(
      "style:paragraph-properties", .attribute("fo:orphans", "2"), .attribute("fo:widows", "2"),
      .attribute("style:tab-stop-distance", "8mm")),
    .tag(
      "style:text-properties", .attribute("style:font-name", "Serif"),
      .attribute("fo:font-size", "11pt"), .attribute("fo:language", "el"),
      .attribute("fo:country", "GR"), .attribute("fo:hyphenate", "false")))

  private static let strong = Node.tag(
    "style:style", .attribute("style:name", "Strong"), .attribute("style:family", "text"),
    .tag("style:text-properties", .attribute("fo:font-weight", "bold")))

  /// The list styles; the letters of lettered lists are part of the text, even inside a numbered
  /// list.
  private static let lists = [
    list("Numbers", numbered), list("Letters", lettered(1, left: 7)),
    list("Points", point(1, left: 8), point(2, left: 15)),
  ]

  private static func list(_ name: String, _ first: Node, _ second: Node? = nil) -> Node {
    .tag(
      "text:list-style", .attribute("style:name", name), first, second ?? lettered(2, left: 15))
  }

  private static func point(_ level: Int, left: Int) -> Node {
    .tag(
      "text:list-level-style-bullet", .attribute("text:level", String(level)),
      .attribute("text:bullet-char", "–"), indent(left: left, by: level == 1 ? 8 : 6, "listtab"))
  }

  private static let numbered = Node.tag(
    "text:list-level-style-number", .attribute("text:level", "1"),
    .attribute("style:num-format", "1"), .attribute("style:num-suffix", "."),
    indent(left: 8, by: 8, "listtab"))

  private static func lettered(_ level: Int, left: Int) -> Node {
    .tag(
      "text:list-level-style-number", .attribute("text:level", String(level)),
      .attribute("style:num-format", ""), indent(left: left, by: 7, "nothing"))
  }

  private static func indent(left: Int, by hanging: Int, _ follow: String) -> Node {
    .tag(
      "style:list-level-properties",
      .attribute("text:list-level-position-and-space-mode", "label-alignment"),
      .tag(
        "style:list-level-label-alignment", .attribute("text:label-followed-by", follow),
        .attribute("text:list-tab-stop-position", "\(left)mm"),
        .attribute("fo:text-indent", "-\(hanging)mm"),
        .attribute("fo:margin-left", "\(left)mm")))
  }

  private static let page = Node.tag(
    "style:page-layout", .attribute("style:name", "A4"),
    .tag(
      "style:page-layout-properties", .attribute("fo:page-width", "210mm"),
      .attribute("fo:page-height", "297mm"), .attribute("fo:margin-top", "12mm"),
      .attribute("fo:margin-bottom", "12mm"), .attribute("fo:margin-left", "25mm"),
      .attribute("fo:margin-right", "20mm"), .attribute("style:print-orientation", "portrait")),
    edge("style:header-style", "fo:margin-bottom"), edge("style:footer-style", "fo:margin-top"))

  private static func edge(_ name: StaticString, _ margin: StaticString) -> Node {
    .tag(
      name,
      .tag(
        "style:header-footer-properties", .attribute("fo:min-height", "8mm"),
        .attribute(margin, "5mm")))
  }

  private var master: Node {
    .tag(
      "style:master-page", .attribute("style:name", "Standard"),
      .attribute("style:page-layout-name", "A4"),
      .tag(
        "style:header",
        .tag("text:p", .attribute("text:style-name", "Header"), .text(notice))),
      .tag(
        "style:footer",
        .tag(
          "text:p", .attribute("text:style-name", "Footer"), "σελ. ",
          .tag("text:page-number", .attribute("text:select-page", "current"), "1"), " από ",
          .tag("text:page-count", "1"))))
  }
}
