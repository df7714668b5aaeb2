import Ground
import Outputs
import Schema

/// `onboard init --from`: reads the declaration in a spreadsheet.
struct SheetImport {
  /// The folder of the municipalities.
  let folder: String
  /// Whether the declaration is only printed.
  let print: Bool
  /// The language of messages.
  let language: Language

  /// Writes the declaration in a spreadsheet, if it has no errors.
  func run(_ file: SheetFile) throws(FileFault) -> Exit {
    let sheet = Sheet(file.table, register: .greece, in: Today.day.year)
    let report = SheetReport(sheet, file: file.path, language: language)
    if let entry = sheet.entry { Terminal.complain(entry.shown(language)) }
    guard sheet.faults.isEmpty, let entry = sheet.entry else {
      Terminal.complain(lines: report.faults)
      return .findings
    }
    let submission = NewSubmission(folder: folder, entry: entry)
    let path = submission.path
    if !print { try submission.demandNew() }
    let text = sheet.draft.noted.text(below: NewSubmission.heading)
    let compilation = Compiler.current.compile(Source(path: path, text: text), planning: false)
    if print { Terminal.write(text) }
    Terminal.complain(coloured: report.findings(compilation))
    if [compilation].haveErrors {
      if !print { Terminal.complain(report.unwritten(path.visible)) }
      return .findings
    }
    if print { return .clean }
    try submission.write(text)
    Terminal.write(
      language.say(
        el: "Γράφτηκε το \(path.visible)\n", en: "Wrote \(path.visible)\n"))
    return .clean
  }
}
