import Schema

/// Reads the rows of each kind of section.
extension Sheet {
  mutating func read(_ row: [CSV.Cell], in part: Part) {
    let beyond = row.dropFirst().filter { !$0.text.isEmpty && part.columns[$0.column] == nil }
    if let first = beyond.first, delimiter != ";", beyond.allSatisfy({ $0.column > part.last }) {
      // One cell was split in two, so the cells after it have shifted.
      let sign = delimiter == "," ? "," : "Tab"
      fail(
        first,
        el: "Η γραμμή έχει περισσότερα κελιά από τις στήλες της ενότητας: το κελί που περιέχει"
          + " «\(sign)» γράφεται μέσα σε εισαγωγικά",
        en: "The row has more cells than its section has columns: a cell that contains “\(sign)”"
          + " is written in quotes")
      return
    }
    for cell in beyond {
      fail(
        cell, el: "Το κελί είναι έξω από τις στήλες της ενότητας: σβήστε το",
        en: "The cell is outside the columns of its section: clear it")
    }
    refuseValue(among: row, in: part)
    switch part.section.shape {
    case .fields: readField(row, in: part)
    case .modes:
      guard let path = fieldPath(row, in: part) else { return }
      var cells: [Mode: CSV.Cell] = [:]
      for (name, mode) in SheetSection.modes { cells[mode] = part.cell(name, in: row) }
      modeRows.append((path, cells))
    case .items:
      switch part.section.path {
      case ["topics"]: readTopic(row, in: part)
      case ["seasons"]: seasonRows.append((row, part))
      default: readItem(row, in: part)
      }
    }
  }

  /// Refuses an answer in the column of notes, which is not read: an answer gets there when a row
  /// has one cell too many.
  private mutating func refuseValue(among row: [CSV.Cell], in part: Part) {
    guard let note = part.cell(SheetSection.note, in: row) else { return }
    let isHours = if case .open? = HourText.meaning(of: note.text) { true } else { false }
    let isWord = note.text.utf8.count <= 6 && (try? Wording.boolean(note.text)) != nil
    guard isHours || isWord || Int(note.text) != nil else { return }
    fail(
      note,
      el:
        "Το «\(note.text)» είναι στη στήλη «\(SheetSection.note)», που δεν διαβάζεται: γράψτε το"
        + " στη στήλη του, ή σβήστε το",
      en: "“\(note.text)” is in the column “\(SheetSection.note)”, which is not read: write it in"
        + " its column, or clear it")
  }

  /// The path of the field that a row names in column A.
  private mutating func fieldPath(_ row: [CSV.Cell], in part: Part) -> [String]? {
    let name = Fold.key(row[0].text)
    if let field = part.section.fields.first(where: { Fold.key($0.name) == name }) {
      return isRepeated(row, part.section.path + field.path) ? nil : field.path
    }
    let known = SheetSection.choices(row[0].text, part.section.fields.map({ $0.name }))
    fail(
      row[0],
      el: "Άγνωστο στοιχείο «\(row[0].text)» στην ενότητα «\(part.section.heading)»: \(known.el)",
      en: "Unknown name “\(row[0].text)” in the section “\(part.section.heading)”: \(known.en)")
    return nil
  }

  /// Refuses a second row for the same field, which would replace the first.
  private mutating func isRepeated(_ row: [CSV.Cell], _ path: [String]) -> Bool {
    guard row.dropFirst().contains(where: { !$0.text.isEmpty }) else { return false }
    guard let first = givenRows.updateValue(row[0].row, forKey: path) else { return false }
    fail(
      row[0],
      el: "Το «\(row[0].text)» έχει ήδη τιμή στη γραμμή \(first): κρατήστε μία από τις δύο γραμμές",
      en: "“\(row[0].text)” has a value in row \(first) already: keep one of the two rows")
    return true
  }

  private mutating func readField(_ row: [CSV.Cell], in part: Part) {
    guard let path = fieldPath(row, in: part) else { return }
    let cell =
      part.cell(SheetSection.value, in: row) ?? CSV.Cell(text: "", row: row[0].row, column: 1)
    // An empty name or website is looked up in the register; see `findMunicipality`.
    if part.section.path == ["municipality"], cell.text.isEmpty { return }
    if path == ["thirdParty"], cell.text.isEmpty { return }
    set(cell, at: part.section.path + path)
  }

  /// The cells of a row, by the path of their fields; column A holds the first field.
  func fields(
    of row: [CSV.Cell], in part: Part
  ) -> [(path: [String], cell: CSV.Cell)] {
    part.section.fields.enumerated().compactMap { index, field in
      let cell = index == 0 ? row[0] : part.cell(field.name, in: row)
      let place = part.columns.first { $0.value == field.name }?.key
      return (cell ?? place.map { CSV.Cell(text: "", row: row[0].row, column: $0) })
        .map { (field.path, $0) }
    }
  }

  private mutating func readItem(_ row: [CSV.Cell], in part: Part) {
    let list = part.section.path[0]
    let place = [list, String(draft.count(at: [list]))]
    for (path, cell) in fields(of: row, in: part) {
      switch path[0] {
      case "id": setID(cell, from: row[0], at: place)
      case "hours" where list == "offices" || list == "departments":
        if !cell.text.isEmpty { setWeek(cell, at: place + path) }
      case "staff" where list == "departments":
        if !cell.text.isEmpty { set(cell, at: place + path) }
      case "offices", "departments", "topics":
        if !cell.text.isEmpty { references.append((place + path, cell)) }
      default: set(cell, at: place + path)
      }
    }
    if list == "offices" || list == "departments", !draft.holds(place + ["id"]) {
      setID(nil, from: row[0], at: place)
    }
  }

  /// Sets a short name as written, or one made from the name in column A.
  private mutating func setID(_ cell: CSV.Cell?, from name: CSV.Cell, at place: [String]) {
    if let cell, !cell.text.isEmpty { return set(cell, at: place + ["id"]) }
    draft.set(Slug.id(of: name.text), at: place + ["id"], from: origin(name))
  }

  /// Sets the hours of a week.
  mutating func setWeek(_ cell: CSV.Cell, at path: [String]) {
    do throws(Wording.Fault) {
      draft.set(week: try Wording.week(cell.text), at: path, from: origin(cell))
    } catch {
      fail(cell, error)
    }
  }

  private mutating func readTopic(_ row: [CSV.Cell], in part: Part) {
    let place = ["topics", String(draft.count(at: ["topics"]))]
    var modes: [String] = []
    var origins: [Int] = []
    for (path, cell) in fields(of: row, in: part) {
      switch path[0] {
      case "id": setID(cell, from: row[0], at: place)
      case "offices":
        if !cell.text.isEmpty { references.append((place + path, cell)) }
      case "inPerson", "phone", "video":
        if serves(cell, at: place + ["durations", path[0]]) {
          modes.append(path[0])
          origins.append(origin(cell))
        }
      default: set(cell, at: place + path)
      }
    }
    if !draft.holds(place + ["id"]) { setID(nil, from: row[0], at: place) }
    draft.set(modes, at: place + ["modes"], from: origin(row[0]), each: origins)
  }

  /// Reads whether a topic is served in a mode: yes, or a number of minutes if it differs.
  private mutating func serves(_ cell: CSV.Cell, at path: [String]) -> Bool {
    if cell.text.isEmpty { return false }
    if let first = cell.text.utf8.first, (0x30...0x39).contains(first), cell.text != "1",
      cell.text != "0"
    {
      set(cell, at: path)
      return true
    }
    do throws(Wording.Fault) {
      return try Wording.boolean(cell.text)
    } catch {
      fail(
        cell, el: "Δεν καταλαβαίνω το «\(cell.text)»: γράψτε ναι, όχι ή λεπτά, π.χ. 30",
        en: "“\(cell.text)” is not understood: write ναι, όχι or minutes, e.g. 30")
      return false
    }
  }
}
