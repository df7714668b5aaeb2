/// The rows of a pasted table.
extension PastedSchedule {
  /// `Δευτέρα⇥Τρίτη⇥…`: the days of the columns.
  mutating func readHeading(_ cells: [String]) -> Bool {
    let days = cells.map { cell -> [Weekday] in
      if case .days(let days)? = WeekdayText(cell) { days } else { [] }
    }
    guard days.filter({ !$0.isEmpty }).count >= 2,
      days.dropFirst().allSatisfy({ !$0.isEmpty })
    else { return false }
    (columns, spans, hasOtherColumns) = (days, [], false)
    return true
  }

  /// `Ημέρα⇥Έναρξη⇥Λήξη`: the columns where hours begin and end.
  mutating func readEnds(_ cells: [String]) -> Bool {
    let starts = cells.indices.dropLast().filter {
      PastedWords.isStart(cells[$0]) && PastedWords.isEnd(cells[$0 + 1])
    }
    guard !starts.isEmpty else { return false }
    (columns, spans, hasOtherColumns) = ([], Array(starts), false)
    return true
  }

  /// `Ημέρα⇥Πρωί⇥Απόγευμα`: columns whose hours are all of the day in the first one.
  mutating func readParts(_ cells: [String]) -> Bool {
    guard cells.count > 1, !PastedWords.areDays(cells[0]),
      cells.dropFirst().allSatisfy({ PastedWords.isOfDay($0) })
    else { return false }
    (columns, spans, hasOtherColumns) = ([], [], false)
    return true
  }

  /// A day in a table whose hours are empty, which is asked about.
  mutating func readEmpty(_ cells: [String]) -> Bool {
    guard cells.count > 1, cells.dropFirst().allSatisfy({ $0.isEmpty }),
      case .days(let days)? = WeekdayText(cells[0]), add([(days, .closed)], isWhole: false)
    else { return false }
    lines[lines.count - 1].isSure = false
    return true
  }

  /// A row below such a heading, or one with a day and two times.
  mutating func readSpans(_ cells: [String]) -> Bool {
    guard cells.count > 1, !hasOtherColumns, case .days(let days)? = WeekdayText(cells[0])
    else { return false }
    let starts = !spans.isEmpty ? spans : cells.count == 3 ? [1] : []
    var parts: [String] = []
    var isHalfClosed = false
    var other = cells.indices.dropFirst().filter { !cells[$0].isEmpty }
    for start in starts where start + 1 < cells.count {
      var pair = [cells[start], cells[start + 1]].filter { !$0.isEmpty && !ChoiceWords.isDash($0) }
      // The morning has hours, and the afternoon has none.
      if spans.isEmpty, pair.count == 2, pair.count(where: { PastedWords.isClosed($0) }) == 1 {
        pair.removeAll { PastedWords.isClosed($0) }
        isHalfClosed = true
      }
      other.removeAll { $0 == start || $0 == start + 1 }
      // Two whole intervals are columns of another kind.
      guard spans.isEmpty || pair.count != 1 || HourText.meaning(of: pair[0]) != nil else {
        return false
      }
      if pair.count == 2, pair[0] == pair[1] {
        parts.append(pair[0])
      } else if !pair.isEmpty {
        parts.append(pair.joined(separator: "-"))
      }
    }
    let text = parts.joined(separator: ", ")
    guard !starts.isEmpty, !spans.isEmpty || !parts.isEmpty,
      let meaning = parts.isEmpty ? .closed : HourText.meaning(of: text),
      add([(days, meaning)])
    else { return false }
    if parts.isEmpty || isHalfClosed { lines[lines.count - 1].isSure = false }
    for index in other { leave(cells[index]) }
    return true
  }

  /// Reads a row below such a heading: hours in the columns of their days.
  mutating func readRow(_ cells: [String]) -> Bool {
    guard !columns.isEmpty, cells.count > 1, cells.count <= columns.count else { return false }
    var found: [(days: [Weekday], meaning: HourText.Meaning)] = []
    var isEmpty = true, hasEmpty = false
    for (index, days) in columns.enumerated() where !days.isEmpty {
      let cell = index < cells.count ? cells[index] : ""
      let isClosed = cell.isEmpty || ChoiceWords.isDash(cell)
      guard let meaning = isClosed ? .closed : HourText.meaning(of: cell) else { return false }
      if cell.isEmpty { hasEmpty = true } else { isEmpty = false }
      found.append((days, meaning))
    }
    guard !isEmpty, add(found, isWhole: false) else { return false }
    // An empty cell is no hours of this row; the day stays as it is only if the text says so.
    if hasEmpty { lines[lines.count - 1].isSure = false }
    return true
  }
}

extension PastedWords {
  /// Whether a cell names days of the week; «Ημέρα» alone names none.
  static func areDays(_ cell: String) -> Bool {
    if case .days? = WeekdayText(cell) { true } else { false }
  }

  /// Whether cells head columns: words in at least two of them behind the first, and no day.
  static func areHeads(_ cells: [String]) -> Bool {
    guard let first = cells.first, !areDays(first),
      cells.dropFirst().count(where: { !$0.isEmpty }) > 1
    else { return false }
    return !cells.contains { cell in cell.utf8.contains { 0x30...0x39 ~= $0 } }
  }
}
