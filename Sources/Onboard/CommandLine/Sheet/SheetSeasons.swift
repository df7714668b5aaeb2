import Schema

/// Reads the seasons of the municipality, of offices and of departments.
extension Sheet {
  /// Reads all rows of seasons, one for each mode; rows for one place with the same name and days
  /// are one season.
  mutating func readSeasons() {
    var known: [(place: [String], key: [String])] = []
    for (row, part) in seasonRows {
      let fields = fields(of: row, in: part)
      guard let owner = owner(of: fields) else { continue }
      let key = fields.filter { !["mode", "hours"].contains($0.path[0]) }.map({ $0.cell.text })
      let isKnown = known.contains { $0.key == key }
      if !isKnown {
        let number = known.count { $0.place.dropLast() == owner + ["seasons"] }
        known.append((owner + ["seasons", String(number)], key))
      }
      let place = known.first { $0.key == key }?.place ?? []
      for (path, cell) in fields where !isKnown && ["name", "from", "to"].contains(path[0]) {
        set(cell, at: place + path)
      }
      setHours(fields, at: place, isOffice: owner.first == "offices")
    }
  }

  /// The place to which a season belongs, by the name of an office or department; empty for the
  /// municipality, nil for an unknown place.
  private mutating func owner(of fields: [(path: [String], cell: CSV.Cell)]) -> [String]? {
    var owner: [String] = []
    for (path, cell) in fields where !cell.text.isEmpty {
      let titles: [String: (el: String, en: String)] = [
        "offices": ("κατάστημα", "office"), "departments": ("τμήμα", "department"),
      ]
      guard let title = titles[path[0]] else { continue }
      guard owner.isEmpty else {
        fail(
          cell, el: "Η περίοδος είναι καταστήματος ή τμήματος, όχι και των δύο",
          en: "A season is of an office or of a department, not of both")
        return nil
      }
      let index = (0..<draft.count(at: [path[0]])).first { index in
        ["id", "name"].contains { key in
          draft.text(at: [path[0], String(index), key]).map { Fold.key($0) } == Fold.key(cell.text)
        }
      }
      guard let index else {
        fail(
          cell, el: "Δεν υπάρχει \(title.el) «\(cell.text)»",
          en: "There is no \(title.en) “\(cell.text)”")
        return nil
      }
      owner = [path[0], String(index)]
    }
    return owner
  }

  private mutating func setHours(
    _ fields: [(path: [String], cell: CSV.Cell)], at place: [String], isOffice: Bool
  ) {
    var modes: [String] = []
    for (path, cell) in fields {
      switch path[0] {
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
      case "hours" where isOffice: setWeek(cell, at: place + ["hours"])
      case "hours": for mode in modes { setWeek(cell, at: place + ["hours", mode]) }
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
