import Schema

/// Reads the seasons of the municipality, of offices and of departments.
extension Sheet {
  /// Reads all rows of seasons, one for each mode; rows for one place with the same name and days
  /// are one season.
  mutating func readSeasons() {
    var known: [(place: AnswerPath, key: [String])] = []
    for (row, part) in seasonRows {
      let fields = fields(of: row, in: part)
      guard let owner = owner(of: fields) else { continue }
      let key = fields.filter { !["mode", "hours"].contains($0.path.top) }.map({ $0.cell.text })
      let isKnown = known.contains { $0.key == key }
      if !isKnown {
        let number = known.count { $0.place.parent == owner.appending("seasons") }
        known.append((owner.appending("seasons", String(number)), key))
      }
      let place = known.first { $0.key == key }?.place ?? []
      for (path, cell) in fields where !isKnown && ["name", "from", "to"].contains(path.top) {
        set(cell, at: place.appending(path))
      }
      setHours(fields, at: place, isOffice: owner.top == "offices")
    }
  }

  /// The place to which a season belongs, by the name of an office or department; empty for the
  /// municipality, nil for an unknown place.
  private mutating func owner(of fields: [(path: AnswerPath, cell: CSV.Cell)]) -> AnswerPath? {
    var owner: AnswerPath = []
    for (path, cell) in fields where !cell.text.isEmpty {
      let titles: [String: (el: String, en: String)] = [
        "offices": ("κατάστημα", "office"), "departments": ("τμήμα", "department"),
      ]
      guard let list = path.top, let title = titles[list] else { continue }
      guard owner.isEmpty else {
        fail(
          cell, el: "Η περίοδος είναι καταστήματος ή τμήματος, όχι και των δύο",
          en: "A season is of an office or of a department, not of both")
        return nil
      }
      let index = (0..<draft.count(at: [list])).first { index in
        ["id", "name"].contains { key in
          draft.text(at: .item(index, of: list).appending(key)).map { Fold.key($0) }
            == Fold.key(cell.text)
        }
      }
      guard let index else {
        fail(
          cell, el: "Δεν υπάρχει \(title.el) «\(cell.text)»",
          en: "There is no \(title.en) “\(cell.text)”")
        return nil
      }
      owner = .item(index, of: list)
    }
    return owner
  }

  private mutating func setHours(
    _ fields: [(path: AnswerPath, cell: CSV.Cell)], at place: AnswerPath, isOffice: Bool
  ) {
    var modes: [String] = []
    for (path, cell) in fields {
      switch path.top {
      case "mode":
        do throws(Wording.Fault) {
          modes = try Wording.keys(cell.text, of: Self.modeWords)
        } catch {
          fail(cell, error)
        }
        if isOffice, modes.contains(where: { $0 != Mode.inPerson.key.text }) {
          fail(
            cell, el: "Η περίοδος ενός καταστήματος αφορά μόνο τη φυσική παρουσία",
            en: "A season of an office is about service in person only")
        }
        if cell.text.isEmpty { modes = Mode.allCases.map({ $0.key.text }).filter(isOffered) }
      case "hours" where isOffice: setWeek(cell, at: place.appending("hours"))
      case "hours": for mode in modes { setWeek(cell, at: place.appending("hours", mode)) }
      default: continue
      }
    }
  }

  /// The words for the modes, as in the form.
  static let modeWords: [Field.Word] = {
    guard case .choices(let words)? = FieldPath.field(at: ["modes"])?.kind else { return [] }
    return words
  }()
}
