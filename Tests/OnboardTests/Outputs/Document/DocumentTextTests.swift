import Testing

@testable import Outputs

/// A document as plain text, for a mail or a terminal.
@Suite struct DocumentTextTests {
  /// The lines of a cell become one, with a point between them only where no sign parts them.
  @Test(arguments: [
    ("Κεντρική 3\n(είσοδος χωρίς σκαλιά)", "Κεντρική 3 (είσοδος χωρίς σκαλιά)"),
    (
      "φυσική παρουσία:\nΤρίτη 08:00-13:00\nΤετάρτη 09:00-13:00",
      "φυσική παρουσία: Τρίτη 08:00-13:00 · Τετάρτη 09:00-13:00"
    ),
    ("Δημοτολόγιο\nΛηξιαρχείο", "Δημοτολόγιο · Ληξιαρχείο"),
  ])
  func aCellIsOneLine(_ cell: String, _ line: String) {
    let table = Document.Table(
      caption: "Πίνακας", columns: [.init("Τι", 45), .init("Πότε", 60)], rows: [["α", cell]])
    let document = Document(title: "Τίτλος", notice: nil, blocks: [.table(table)])
    let text = DocumentText(document: document, width: 200).text
    #expect(text.contains("  α: \(line)\n"), "\(text)")
  }
}
