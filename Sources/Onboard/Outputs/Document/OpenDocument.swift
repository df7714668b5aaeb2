import Ground
import Schema

/// Writes a document as OpenDocument Text (ODF 1.3), to be completed in an office suite.
package struct OpenDocument {
  package let document: Document

  package init(document: Document) {
    self.document = document
  }

  /// The file: a package whose first entry states its media type.
  package var bytes: [UInt8] {
    StoredZip.archive([
      ("mimetype", Array(Self.type.text.utf8)),
      ("content.xml", Self.file(content)),
      ("styles.xml", Self.file(OpenDocumentStyles(notice: document.notice ?? "").root)),
      ("meta.xml", Self.file(meta)),
      ("META-INF/manifest.xml", Self.file(Self.manifest)),
    ])
  }

  private static let type: StaticString = "application/vnd.oasis.opendocument.text"

  private static func file(_ root: Node) -> [UInt8] {
    Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Markup.html([root]) + "\n").utf8)
  }

  private static let manifest = Node.tag(
    "manifest:manifest",
    .attribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"),
    .attribute("manifest:version", "1.3"), part("/", type.text), part("content.xml", "text/xml"),
    part("styles.xml", "text/xml"), part("meta.xml", "text/xml"))

  private static func part(_ path: String, _ type: String) -> Node {
    .tag(
      "manifest:file-entry", .attribute("manifest:full-path", path),
      .attribute("manifest:media-type", type))
  }

  private var meta: Node {
    .tag(
      "office:document-meta", OpenDocumentStyles.namespaces,
      .tag(
        "office:meta", .tag("dc:title", .text(document.title)), .tag("dc:language", "el-GR"),
        .tag("meta:generator", .text("onboard/\(Program.version)"))))
  }

  private var content: Node {
    var body = OpenDocumentBody()
    let nodes = Node.group(document.blocks.map { body.node($0) })
    return .tag(
      "office:document-content", OpenDocumentStyles.namespaces,
      .tag("office:automatic-styles", .group(body.styles)),
      .tag("office:body", .tag("office:text", nodes)))
  }
}
