/// The hours of a week from a table or text in Word, Excel or a website.
///
/// A line names days and hours (`Δευτέρα - Παρασκευή: 8:00 - 14:30`), or the days are the headings
/// of a table, or a line with days precedes one with hours. Text that is not understood is kept, so
/// that the clerk sees it.
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
  /// Days whose hours follow on a line below.
  private var waiting: [Weekday] = []

  init(_ text: String) {
    let all = text.split { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map { String($0) }
    for line in all where !TypedText.cleaned(line).isEmpty { read(line) }
    if !waiting.isEmpty, !lines.isEmpty { lines[lines.count - 1].isUnderstood = false }
  }

  private mutating func read(_ line: String) {
    lines.append(Line(text: TypedText.cleaned(line), isUnderstood: false))
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map {
      TypedText.cleaned(String($0))
    }
    if readHeading(cells) || readRow(cells) || readSegments(lines[lines.count - 1].text) {
      lines[lines.count - 1].isUnderstood = true
    }
  }

  /// Reads the days of the columns: `Δευτέρα⇥Τρίτη⇥…`.
  private mutating func readHeading(_ cells: [String]) -> Bool {
    let days = cells.map { cell -> [Weekday] in
      if case .days(let days)? = WeekdayText(cell) { days } else { [] }
    }
    guard days.filter({ !$0.isEmpty }).count >= 2,
      days.dropFirst().allSatisfy({ !$0.isEmpty })
    else { return false }
    columns = days
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
    let segments = Self.segments(of: text)
    for (index, segment) in segments.enumerated() {
      let hours = Self.trimmed(segment.hours)
      var days = waiting
      if !segment.days.isEmpty {
        switch WeekdayText(Self.trimmed(segment.days)) {
        case .days(let all): days = all
        case .open:
          days = Array(Weekday.allCases.prefix(5))
          lines[lines.count - 1].isSure = false
        case nil: return false
        }
      }
      guard !days.isEmpty else { return false }
      if hours.isEmpty, index == segments.count - 1, Self.endsInDash(segment.days) {
        // The range may also continue on the next line.
        lines[lines.count - 1].isSure = false
        found.append((days, .closed))
        waiting = []
        continue
      }
      if hours.isEmpty {
        waiting = days
        continue
      }
      guard let meaning = HourText.meaning(of: hours) else { return false }
      found.append((days, meaning))
      waiting = []
    }
    return add(found)
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

  /// A text divided into segments, each with its days before its hours.
  private static func segments(of text: String) -> [(days: String, hours: String)] {
    var parts: [(days: String, hours: String)] = [("", "")]
    for word in words(of: text) {
      let last = parts.count - 1
      let names = name(word)
      if names, !parts[last].hours.isEmpty {
        parts.append((word, ""))
      } else if names || parts[last].hours.isEmpty && !startsHours(word) {
        parts[last].days += " " + word
      } else {
        parts[last].hours += " " + word
      }
    }
    return parts
  }

  /// Whether a word names days.
  private static func name(_ word: String) -> Bool {
    WeekdayText(word) != nil && HourText.meaning(of: word) == nil
  }

  private static func startsHours(_ word: String) -> Bool {
    if case .closed? = HourText.meaning(of: word) { return true }
    return word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  /// The words of a text; a digit after a letter begins another word, and so does the text after a
  /// colon that follows a letter.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLetter = false
    for scalar in text.unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      let isBlank = scalar == " " || scalar == "|" || scalar == ":" && wasLetter
      if isBlank || isDigit && wasLetter {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
      if !isBlank { word.unicodeScalars.append(scalar) }
      wasLetter = !isBlank && scalar.value > 0x40
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Whether there is a dash instead of hours, which means closed.
  private static func endsInDash(_ days: String) -> Bool {
    days.split(separator: " ").last.map { ChoiceWords.isDash(String($0)) } ?? false
  }

  /// A segment without the words that join it to the next one.
  private static func trimmed(_ text: String) -> String {
    var words = text.split(separator: " ").map { String($0) }
    while let last = words.last,
      ChoiceWords.isDash(last) || [",", ";", "·", "και", "and", "&", "/"].contains(last)
    {
      words.removeLast()
    }
    var joined = words.joined(separator: " ")
    while let last = joined.utf8.last, ",;-".utf8.contains(last) { joined.removeLast() }
    return joined
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
