import Schema

/// Reads the parts that can only be read when all rows are known.
extension Sheet {
  /// Whether the section of modes offers a mode.
  func isOffered(_ mode: String) -> Bool {
    modeRows.first { $0.path == ["modes"] }?.cells.contains {
      $0.key.key.text == mode && (try? Wording.boolean($0.value.text)) ?? false
    } ?? false
  }

  /// Reads the columns of the offered modes and ignores the others.
  mutating func readModes() {
    guard let row = modeRows.first(where: { $0.path == ["modes"] }) else { return }
    var offered: [Mode] = []
    for mode in Mode.allCases {
      guard let cell = row.cells[mode], !cell.text.isEmpty else { continue }
      do throws(Wording.Fault) {
        if try Wording.boolean(cell.text) { offered.append(mode) }
      } catch {
        fail(cell, error)
      }
    }
    guard let first = offered.first, let cell = row.cells[first] else { return }
    let origins = offered.compactMap { row.cells[$0] }.map { origin($0) }
    draft.set(offered.map({ $0.key.text }), at: ["modes"], from: origin(cell), each: origins)
    for mode in offered { readColumn(of: mode) }
    if offered.contains(.video), !draft.holds(["thirdParty"]) {
      draft.set("", at: ["thirdParty"])
    }
  }

  private mutating func readColumn(of mode: Mode) {
    for (path, cells) in modeRows {
      guard let cell = cells[mode] else { continue }
      switch path {
      case ["modes"]: continue
      case ["hours"]:
        guard !cell.text.isEmpty else { continue }
        guard !draft.holds(["hours", mode.key.text]) else {
          fail(
            cell, el: "Το ωράριο γράφτηκε και ανά ημέρα: κρατήστε το ένα από τα δύο",
            en: "The hours are also written by day: keep one of the two")
          continue
        }
        do throws(Wording.Fault) {
          draft.add(try Wording.schedule(cell.text), for: mode, from: origin(cell))
        } catch {
          fail(cell, error)
        }
      case let path where path.count == 2: setDay(path[1], cell, mode)
      default: set(cell, at: path + [mode.key.text])
      }
    }
  }

  private mutating func setDay(_ day: String, _ cell: CSV.Cell, _ mode: Mode) {
    guard !cell.text.isEmpty, cell.text != "-" else { return }
    do throws(Wording.Fault) {
      let spans = try Wording.intervals(cell.text)
      if spans.isEmpty { return }
      draft.set(spans, at: ["hours", mode.key.text, day], from: origin(cell))
    } catch {
      fail(cell, error)
    }
  }
}
