import Foundation
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs

/// The package of a text document.
@Suite struct OpenDocumentTests {
  @Test func checksums() {
    #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.of([]) == 0)
  }

  @Test func thePackageTellsItsType() throws {
    let bytes = OpenDocument(document: Self.document).bytes
    let zip = try #require(StoredZipReader(bytes))
    #expect(
      zip.entries.map(\.name) == [
        "mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml",
      ])
    #expect(zip.entries.first?.offset == 0)
    #expect(Array(bytes[30..<77]) == Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8))
    let manifest = String(decoding: try #require(zip.entries.last).bytes, as: UTF8.self)
    for entry in zip.entries.dropFirst().dropLast() {
      #expect(manifest.contains("full-path=\"\(entry.name)\""))
    }
  }

  @Test func nothingTellsTheTimeOrThePlace() throws {
    let zip = try #require(StoredZipReader(OpenDocument(document: Self.document).bytes))
    let meta = String(decoding: zip.entries[3].bytes, as: UTF8.self)
    #expect(!meta.contains("date") && !meta.contains("creator"))
    #expect(meta.contains("el-GR") && meta.contains("Τίτλος &amp; &lt;α&gt;"))
  }

  /// Every style that the content names is defined.
  @Test func everyStyleIsThere() throws {
    let zip = try #require(StoredZipReader(OpenDocument(document: Self.document).bytes))
    let content = String(decoding: zip.entries[1].bytes, as: UTF8.self)
    let styles = String(decoding: zip.entries[2].bytes, as: UTF8.self)
    let used = content.matches(of: /(?:text|table):style-name="([^"]+)"/).map { String($0.1) }
    #expect(Set(used).count > 20)
    for name in Set(used) {
      #expect((content + styles).contains("style:name=\"\(name)\""), "\(name)")
    }
  }

  /// What belongs together stays on one page: a table too is kept with what follows it.
  @Test func aTableIsKeptWithTheNext() throws {
    func table(_ caption: String) -> Document.Block {
      .table(Document.Table(caption: caption, columns: [.init("α", 1)], rows: [["1"]]))
    }
    let document = Document(
      title: "τ", notice: nil, blocks: [table("πριν"), .together([table("ένα"), table("δύο")])])
    let zip = try #require(StoredZipReader(OpenDocument(document: document).bytes))
    let content = String(decoding: zip.entries[1].bytes, as: UTF8.self)
    let styles = content.matches(of: /style:name="(Table\d)" style:family="table">(.*?)<\/style/)
    let kept = styles.map { $0.2.contains("fo:keep-with-next=\"always\"") }
    #expect(kept == [false, true, false])
    #expect(styles.map { $0.2.contains("may-break-between-rows") } == [false, true, true])
    let after = content.matches(of: /style-name="((?:Kept_20_a|A)fter_20_table)"/)
    #expect(
      after.map { String($0.1) } == ["After_20_table", "Kept_20_after_20_table", "After_20_table"])
  }

  @Test func structureIsReal() throws {
    let zip = try #require(StoredZipReader(OpenDocument(document: Self.document).bytes))
    let content = String(decoding: zip.entries[1].bytes, as: UTF8.self)
    for part in [
      "<text:h text:style-name=\"Centred_20_heading_20_1\" text:outline-level=\"1\">",
      "<table:table-header-rows>", "<text:list-item>", "text:outline-level=\"3\"",
      "στ.<text:tab></text:tab>", "δύο <text:s></text:s>κενά",
    ] {
      #expect(content.contains(part), "\(part)")
    }
  }

  @Test(arguments: [
    ("του ν. 4727/2020 (Α΄ 184), παρ. 3", "του ν.~4727/2020 (Α΄~184), παρ.~3"),
    ("υπ’ αρ. …… απόφαση", "υπ’~αρ.~…… απόφαση"), ("20 λεπτά", "20~λεπτά"),
    ("3130 ΕΞ 2022/31-1-2022 κοινή", "3130~ΕΞ~2022/31-1-2022 κοινή"),
    ("αρ. πρωτ. 5", "αρ.~πρωτ.~5"), ("(άρθρο 6 § 3)", "(άρθρο~6 §~3)"),
    ("των άρθρων 75 έως 83", "των άρθρων~75 έως 83"), ("Άρθρου 6", "Άρθρου~6"),
    ("στοιχ. β΄ της παρ. 3", "στοιχ.~β΄ της παρ.~3"), ("Παραρτήματος Ι της", "Παραρτήματος~Ι της"),
    ("ΦΕΚ Β΄ 762", "ΦΕΚ~Β΄~762"), ("με αριθ. «5»", "με αριθ.~«5»"),
    ("Article 6 § 3", "Article~6 §~3"),
    ("της παρούσας 5", "της παρούσας 5"), ("δύο  κενά ", "δύο  κενά "), ("", ""),
  ])
  func numbersStayWithTheirWords(_ text: String, _ wanted: String) {
    #expect(Typography.bound(text) == wanted.replacing("~", with: "\u{A0}"))
  }

  private static let document = Document(
    title: "Τίτλος & <α>", notice: "Σχέδιο",
    blocks: [
      .heading(1, "Ένα", .centred), .heading(1, "Α"), .heading(2, "Β"), .heading(2, "Γ", .centred),
      .heading(3, "Δ"), .heading(3, "Ε", .newPage),
      .columns([.paragraph(["α"], .letterhead)], [.paragraph(["β"], .line)]),
      .together([.paragraph(["γ"]), .paragraph([.strong("δ")], .signature)]),
      .paragraph(["δύο  κενά"], .small), .paragraph(["ε"], .right), .paragraph(["ζ"], .centred),
      .paragraph(["η"], .subject), .paragraph(["θ"]),
      .list(
        Document.List(
          .numbers, [.init(text: "ένα", inner: Document.List(.letters, ["α", "β", "γ"]))])),
      .list(Document.List(.points, ["ένα"])),
      .list(Document.List(.letters, ["1", "2", "3", "4", "5", "6"])),
      .table(
        Document.Table(
          caption: "Πίνακας",
          columns: [.init("Κείμενο", 1), .init("Ώρες", 1, .figures), .init("Κώδικας", 2, .code)],
          rows: [["α\nβ", "08:00–14:00", "00ff"]])),
    ])
}
