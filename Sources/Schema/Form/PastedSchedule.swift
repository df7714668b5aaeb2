/// The hours of a week from a table or text in Word, Excel or a website.
///
/// A line names days and hours (`Δευτέρα - Παρασκευή: 8:00 - 14:30`), or the days or the ends of
/// the hours head the columns of a table, or a line with days stands above one with hours. What is
/// not understood is kept, so that the clerk sees it: a line, or the words after its hours.
struct PastedSchedule {
  /// A line of the text, and the result of reading it.
  struct Line {
    let text: String
    var isUnderstood: Bool
    var isSure = true
  }

  private(set) var lines: [Line] = []
  private(set) var week = [[Interval]](repeating: [], count: 7)
  /// Whether each day was named, including as closed.
  private(set) var named = [Bool](repeating: false, count: 7)
  /// The days in the headings, by column.
  private var columns: [[Weekday]] = []
  /// Columns that begin and end intervals, by the first of the two.
  private var spans: [Int] = []
  /// Days whose hours stand in a line below.
  private var waiting: [Weekday] = []

  init(_ text: String) {
    let all = text.split { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map { String($0) }
    for line in all where !TypedText.cleaned(line).isEmpty { read(line) }
    if !waiting.isEmpty, !lines.isEmpty { lines[lines.count - 1].isUnderstood = false }
  }

  private mutating func read(_ line: String) {
    lines.append(Line(text: TypedText.cleaned(line), isUnderstood: false))
    let last = lines.count - 1
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map {
      TypedText.cleaned(String($0))
    }
    // A table as CSV, where its cells are what columns of times have.
    let parted =
      cells.count > 1
      ? cells
      : line.split(separator: ";", omittingEmptySubsequences: false).map {
        TypedText.cleaned(String($0))
      }
    if readHeading(cells) || readEnds(parted) || readSpans(parted) || readRow(cells)
      || readSegments(PastedWords.unmarked(lines[last].text))
    {
      lines[last].isUnderstood = true
    }
  }

  /// Says of a part of the newest line that it was not understood.
  private mutating func leave(_ text: String) {
    lines.append(Line(text: text, isUnderstood: false))
  }

  /// `Δευτέρα⇥Τρίτη⇥…`: the days of the columns.
  private mutating func readHeading(_ cells: [String]) -> Bool {
    let days = cells.map { cell -> [Weekday] in
      if case .days(let days)? = WeekdayText(cell) { days } else { [] }
    }
    guard days.filter({ !$0.isEmpty }).count >= 2,
      days.dropFirst().allSatisfy({ !$0.isEmpty })
    else { return false }
    (columns, spans) = (days, [])
    return true
  }

  /// `Ημέρα⇥Έναρξη⇥Λήξη`: the columns where hours begin and end.
  private mutating func readEnds(_ cells: [String]) -> Bool {
    let starts = cells.indices.dropLast().filter {
      PastedWords.isStart(cells[$0]) && PastedWords.isEnd(cells[$0 + 1])
    }
    guard !starts.isEmpty else { return false }
    (columns, spans) = ([], Array(starts))
    return true
  }

  /// A row below such a heading, or one with a day and two times.
  private mutating func readSpans(_ cells: [String]) -> Bool {
    guard cells.count > 1, case .days(let days)? = WeekdayText(cells[0])
    else { return false }
    let starts = !spans.isEmpty ? spans : cells.count == 3 ? [1] : []
    var parts: [String] = []
    var other = cells.indices.dropFirst().filter { !cells[$0].isEmpty }
    for start in starts where start + 1 < cells.count {
      let pair = [cells[start], cells[start + 1]].filter { !$0.isEmpty && !ChoiceWords.isDash($0) }
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
    if parts.isEmpty { lines[lines.count - 1].isSure = false }
    for index in other { leave(cells[index]) }
    return true
  }

  /// Reads a row below such a heading: hours in the columns of their days.
  private mutating func readRow(_ cells: [String]) -> Bool {
    guard !columns.isEmpty, cells.count > 1, cells.count <= columns.count else { return false }
    var found: [(days: [Weekday], meaning: HourText.Meaning)] = []
    for (days, cell) in zip(columns, cells) where !days.isEmpty && !cell.isEmpty {
      guard let meaning = ChoiceWords.isDash(cell) ? .closed : HourText.meaning(of: cell) else {
        return false
      }
      found.append((days, meaning))
    }
    guard !found.isEmpty else { return false }
    return add(found)
  }

  /// Reads `Δευτέρα-Παρασκευή 08:00-14:30, Σάββατο κλειστά`.
  private mutating func readSegments(_ text: String) -> Bool {
    var found: [(days: [Weekday], meaning: HourText.Meaning)] = []
    var rest = ""
    let segments = PastedWords.segments(of: text)
    for (index, segment) in segments.enumerated() {
      let hours = PastedWords.trimmed(segment.hours)
      var days = waiting
      if !segment.days.isEmpty {
        switch WeekdayText(PastedWords.trimmed(segment.days)) {
        case .days(let all): days = all
        case .open:
          days = Array(Weekday.allCases.prefix(5))
          lines[lines.count - 1].isSure = false
        case nil: return false
        }
      }
      guard !days.isEmpty else { return false }
      let isLast = index == segments.count - 1
      if hours.isEmpty, isLast, PastedWords.endsInDash(segment.days) {
        // Or the range goes on in the next line.
        lines[lines.count - 1].isSure = false
        found.append((days, .closed))
        waiting = []
        continue
      }
      if hours.isEmpty {
        waiting = days
        continue
      }
      if let meaning = HourText.meaning(of: hours) {
        found.append((days, meaning))
      } else if isLast, let (meaning, words) = PastedWords.beginning(of: hours) {
        found.append((days, meaning))
        rest = words
      } else {
        return false
      }
      waiting = []
    }
    guard add(found) else { return false }
    if PastedWords.isByAppointment(rest) {
      lines[lines.count - 1].isSure = false
    } else if !rest.isEmpty {
      leave(rest)
    }
    return true
  }

  /// Adds the hours of a line; nothing is added where hours would overlap others of their day.
  private mutating func add(_ found: [(days: [Weekday], meaning: HourText.Meaning)]) -> Bool {
    var next = week, known = named
    for (days, meaning) in found {
      for day in days {
        known[Int(day.rawValue)] = true
        guard case .open(let intervals, let isSure) = meaning else { continue }
        if !isSure { lines[lines.count - 1].isSure = false }
        var all = next[Int(day.rawValue)] + intervals
        all.sort { $0.start < $1.start }
        guard zip(all, all.dropFirst()).allSatisfy({ $0.end <= $1.start }) else { return false }
        next[Int(day.rawValue)] = all
      }
    }
    (week, named) = (next, known)
    return true
  }

  /// The answer to the page.
  static func write(_ text: String) -> [UInt8] {
    let pasted = PastedSchedule(text)
    var json = JSONWriter(capacity: 1024)
    json.object { json in
      json.members("days", Weekday.allCases.filter { pasted.named[Int($0.rawValue)] }) {
        json, day in
        json.object { json in
          json.members("hours", pasted.week[Int(day.rawValue)]) { $0.string($1.text) }
          json.key("key")
          json.string(day.key)
        }
      }
      json.key("format")
      json.string(FormAnswer.format)
      json.members("lines", pasted.lines) { json, line in
        json.object { json in
          json.member("isSure", line.isSure)
          json.member("isUnderstood", line.isUnderstood)
          json.member("text", line.text)
        }
      }
    }
    return json.bytes
  }
}
