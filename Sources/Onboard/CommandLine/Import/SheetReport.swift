import Ground
import Outputs
import Schema

/// A report on the faults of a spreadsheet, which refers to its cells.
struct SheetReport {
  private let sheet: Sheet
  private let file: String
  private let language: Language

  init(_ sheet: Sheet, file: String, language: Language) {
    self.sheet = sheet
    self.file = file
    self.language = language
  }

  /// The cells that were not understood; if there are none, the missing municipality.
  var faults: String {
    var lines = sheet.faults.map { fault in
      language.say(el: "λάθος: ", en: "error: ")
        + PersonalText.masked(fault.message(language)) + "\n  --> "
        + file.visible
        + ", " + place(of: fault.cell) + "\n"
    }
    // Words that match no municipality, or several, are a fault of their cell.
    let isNamed = ["code", "name"].contains { sheet.draft.holds(["municipality", $0]) }
    if sheet.entry == nil, !isNamed, !sheet.hasUnknownHeading {
      lines.append(
        language.say(
          el: "λάθος: Στην ενότητα «ΔΗΜΟΣ» λείπει ο Κωδικός ενός Δήμου του μητρώου, π.χ. 9200\n"
            + "  --> \(file.visible)\n",
          en: "error: The section “ΔΗΜΟΣ” lacks the code (Κωδικός) of a municipality, e.g. 9200\n"
            + "  --> \(file.visible)\n"))
    }
    return lines.joined(separator: "\n") + "\n"
      + language.say(el: "Δεν γράφτηκε τίποτα.", en: "Nothing was written.")
  }

  /// The findings, each at the cell that it came from, or at its place in the form, in the words of
  /// the sheet, since a person who fills it in has never seen the keys of the file.
  func findings(_ compilation: Compilation) -> String {
    let report = TextReport.onScreen(language)
    let words = FormWords(of: compilation, named: SheetSection.names)
    var text = ""
    var told: Set<String> = []
    var shown: [Finding] = []
    for (finding, path) in zip(compilation.findings, compilation.formPlaces) {
      let cell = sheet.draft.origin(of: finding, in: compilation).map { sheet.cells[$0] }
      let place = cell.map(place) ?? words.whereabouts(path, language)
      let said = report.text(finding, in: compilation, at: "\(file.visible), \(place)") {
        language == .greek
          ? words.plain($0, at: path, of: finding.rule)
          : words.english($0, at: path, of: finding.rule)
      }
      // A cell that applies to several modes is reported once.
      guard cell == nil || told.insert(said).inserted else { continue }
      text += said + "\n"
      shown.append(finding)
    }
    return text + report.summary(of: [compilation], showing: shown)
  }

  /// The message that the file of a sheet with errors is not written.
  func unwritten(_ path: String) -> String {
    language.say(
      el: "Δεν γράφτηκε το \(path): διορθώστε τα κελιά και ξαναδοκιμάστε, ή δείτε το με --print.",
      en: "\(path) was not written: correct the cells and try again, or see it with --print.")
  }

  private func place(of cell: CSV.Cell) -> String {
    language.say(el: "κελί \(cell.name)", en: "cell \(cell.name)")
  }
}

extension OpeningHoursFault {
  /// The fault, with the text and a mark below its position. Words that may name a person are
  /// masked letter by letter, so that the mark stays in its place.
  func text(in hours: String, _ language: Language) -> String {
    let scalars = Array(hours.unicodeScalars)
    let first = max(0, column - 1 - 60)
    let line = scalars.dropFirst(first).prefix(80).map(\.visible).joined()
    let mark = String(repeating: " ", count: column - 1 - first) + "^"
    return language.say(el: "ωράριο, στήλη \(column): ", en: "hours, column \(column): ")
      + PersonalText.masked(message(language).visible) + "\n    " + PersonalText.masked(line)
      + "\n    " + mark
  }
}
