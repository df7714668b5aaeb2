import Schema

/// A spreadsheet read as a declaration: answers with their cells, and cells that were not
/// understood.
struct Sheet {
  /// The answers; their origins are indices into `cells`.
  var draft = Draft()
  /// The municipality, if it could be identified.
  var entry: RegisterEntry?
  /// The cells that answers came from.
  private(set) var cells: [CSV.Cell] = []
  /// The cells that were not understood, in order.
  private(set) var faults: [Fault] = []
  /// Names of offices, departments and topics that answers refer to, to be resolved at the end.
  var references: [(path: [String], cell: CSV.Cell)] = []
  /// The row in which each field of a section without items has its value.
  var givenRows: [[String]: Int] = [:]
  /// Rows of the section of modes, to be read once the offered modes are known.
  var modeRows: [(path: [String], cells: [Mode: CSV.Cell])] = []
  /// Whether a heading was refused, so that the rows below it were not read.
  private(set) var hasUnknownHeading = false
  /// Rows of seasons, to be read once the offices and departments are known.
  var seasonRows: [(row: [CSV.Cell], part: Part)] = []

  /// A cell that was not understood, and why.
  struct Fault: Error {
    let cell: CSV.Cell
    let message: Bilingual
  }

  /// The delimiter between the cells of its file.
  let delimiter: Unicode.Scalar
  /// The year in which the sheet is read.
  let year: Int

  /// Reads the rows of a table, in a year.
  init(_ table: CSV.Table, register: Register, in year: Int = DayPlace.yearOfVersion) {
    delimiter = table.delimiter
    self.year = year
    draft.set("1", at: ["version"])
    var part: Part?
    var isUnknown = false
    for (index, row) in table.rows.enumerated() {
      guard let first = row.first(where: { !$0.text.isEmpty }),
        !(row[0].text.hasPrefix("#") || first.text.hasPrefix("#"))
      else { continue }
      let isAfterBlank = index == 0 || table.rows[index - 1].allSatisfy({ $0.text.isEmpty })
      if let section = SheetSection.heading(row) {
        part = Part(section, row, &self)
        isUnknown = false
      } else if SheetSection.looksLikeHeading(row, afterBlank: isAfterBlank) {
        refuseHeading(row, above: table.rows[(index + 1)...])
        isUnknown = true
      } else if isUnknown {
        // The heading was reported; the meaning of the rows below it is unknown.
        continue
      } else if let part {
        read(row, in: part)
      } else {
        fail(
          first, el: "Η γραμμή δεν ανήκει σε ενότητα: πρώτη γραμμή είναι «ΔΗΜΟΣ» και «Τιμή»",
          en: "The row belongs to no section: the first row is “ΔΗΜΟΣ” and “Τιμή”")
      }
    }
    readModes()
    readSeasons()
    resolveReferences()
    findMunicipality(register)
    faults.sort { ($0.cell.row, $0.cell.column) < ($1.cell.row, $1.cell.column) }
  }

  /// Reports a heading of no known section, with the section that was probably meant.
  private mutating func refuseHeading(_ row: [CSV.Cell], above rows: ArraySlice<[CSV.Cell]>) {
    hasUnknownHeading = true
    let name = row[0].text
    if let meant = SheetSection.meant(by: row, above: rows) {
      let columns = meant.columns.map { "«\($0)»" }.joined(separator: ", ")
      let isNamed = Fold.key(meant.heading) == Fold.key(name)
      fail(
        row[0],
        el: isNamed
          ? "Στην ενότητα «\(name)» λείπουν τα ονόματα των στηλών: \(columns)"
          : "Δεν υπάρχει ενότητα «\(name)»: μήπως εννοείτε «\(meant.heading)»;",
        en: isNamed
          ? "The section “\(name)” lacks the names of its columns: \(columns)"
          : "There is no section “\(name)”: did you mean “\(meant.heading)”?")
      return
    }
    let all = SheetSection.all.map({ $0.heading }).joined(separator: ", ")
    fail(
      row[0], el: "Δεν υπάρχει ενότητα «\(name)»: υπάρχουν \(all)",
      en: "There is no section “\(name)”: there are \(all)")
  }

  /// A section, with the position of each of its columns.
  struct Part {
    let section: SheetSection
    /// The field of each column; the column of notes and a refused column are not read.
    let columns: [Int: String]

    init(_ section: SheetSection, _ row: [CSV.Cell], _ sheet: inout Sheet) {
      self.section = section
      var columns: [Int: String] = [:]
      for cell in row.dropFirst() where !cell.text.isEmpty {
        let name = Fold.key(cell.text)
        if name == Fold.key(SheetSection.note) {
          columns[cell.column] = SheetSection.note
        } else if let known = section.columns.first(where: { Fold.key($0) == name }) {
          columns[cell.column] = known
        } else {
          columns[cell.column] = SheetSection.note
          let known = SheetSection.choices(cell.text, section.columns)
          sheet.fail(
            cell, el: "Άγνωστη στήλη «\(cell.text)»: \(known.el)",
            en: "Unknown column “\(cell.text)”: \(known.en)")
        }
      }
      self.columns = columns
    }

    /// The last column that its heading names.
    var last: Int { columns.keys.max() ?? 0 }

    /// The cell of a row in a column.
    func cell(_ name: String, in row: [CSV.Cell]) -> CSV.Cell? {
      row.first { columns[$0.column] == name }
    }
  }

  /// Records that a cell was not understood.
  mutating func fail(_ cell: CSV.Cell, el: String, en: String) {
    faults.append(Fault(cell: cell, message: Bilingual(el: el, en: en)))
  }

  /// Records why a cell was not understood, in the words of a sheet.
  mutating func fail(_ cell: CSV.Cell, _ fault: Wording.Fault) {
    faults.append(Fault(cell: cell, message: fault.inSheet ?? fault.message))
  }

  /// The number that identifies a cell in the draft.
  mutating func origin(_ cell: CSV.Cell) -> Int {
    cells.append(cell)
    return cells.count - 1
  }

  /// Sets a path of the draft to the content of a cell; a required field may not be empty.
  mutating func set(_ cell: CSV.Cell, at path: [String]) {
    let keys = path.filter { Int($0) == nil }
    guard let field = FieldPath.field(at: keys) else { return }
    if cell.text.isEmpty {
      if case .optional = field.need { return }
      draft.set("", at: path, from: origin(cell))
      return
    }
    if case .hours = field.kind, isOfClosed(cell, keys) { return }
    let place = DayPlace(ofCell: keys, in: year)
    put(cell, at: path) { () throws(Wording.Fault) in
      try Wording.values(of: cell.text, for: field, at: place)
    }
  }

  /// Whether a cell for hours says that nothing is open, which leaves out the hours that close, and
  /// is refused where something opens.
  private mutating func isOfClosed(_ cell: CSV.Cell, _ keys: [String]) -> Bool {
    // A closure without hours closes the whole day.
    if keys.first == "closures", HourText.isWholeDay(cell.text) { return true }
    guard let hours = try? Wording.intervals(cell.text), hours.isEmpty else { return false }
    if keys.first != "closures" {
      fail(
        cell, el: "Ό,τι κλείνει γράφεται στην ενότητα «ΚΛΕΙΣΤΕΣ ΗΜΕΡΕΣ»: σβήστε τη γραμμή από εδώ",
        en: "What closes is written in the section “ΚΛΕΙΣΤΕΣ ΗΜΕΡΕΣ”: delete the row here")
    }
    return true
  }

  /// Sets a path of the draft to a value, unless the value cannot be understood.
  mutating func put(
    _ cell: CSV.Cell, at path: [String], _ values: () throws(Wording.Fault) -> [String]
  ) {
    do throws(Wording.Fault) {
      draft.set(try values(), at: path, from: origin(cell))
    } catch {
      fail(cell, error)
    }
  }
}
