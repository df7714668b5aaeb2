/// The hours of a week from a table or text in Word, Excel or a website.
///
/// A line names days and hours (`Δευτέρα - Παρασκευή: 8:00 - 14:30`), or the days or the ends of
/// the hours head the columns of a table, or a line with days stands above one with hours. Anything
/// that is not understood is kept, so that the clerk sees it: a line, or the words after its hours.
/// A statement about fewer days has precedence over one about more: «Δευτέρα - Παρασκευή 8-14,
/// Τετάρτη κλειστά».
struct PastedSchedule {
  /// A line of the text, and the result of reading it.
  struct Line {
    let text: String
    var isUnderstood: Bool
    var isSure = true
  }

  var lines: [Line] = []
  private(set) var week = [[Interval]](repeating: [], count: 7)
  /// Whether each day was named, including as closed.
  private(set) var named = [Bool](repeating: false, count: 7)
  /// The days in the headings, by column.
  var columns: [[Weekday]] = []
  /// Columns that begin and end intervals, by the first of the two.
  var spans: [Int] = []
  /// Whether the heading of the columns was not understood, so that a row does not say what each of
  /// its hours is for: «Ημέρα⇥Φυσική παρουσία⇥Τηλέφωνο».
  var hasOtherColumns = false
  /// Days whose hours stand in a line below, with the place of their own line.
  private var waiting: [(days: [Weekday], line: Int)] = []
  /// Days whose hours stood alone in the line before, which may go on in the next one.
  private var recent: [Weekday] = []
  /// The statement about each day: whether it is closed, and how many days it covered.
  private var said = [(isClosed: Bool, of: Int)?](repeating: nil, count: 7)
  /// The title before the days of a line, where one has any: «ΚΕΠ:».
  var title: [String]?
  /// The lines that were not read yet.
  private var rest: ArraySlice<String> = []

  init(_ text: String) {
    let all = text.split { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map { String($0) }
    rest = all.filter { !TypedText.cleaned($0).isEmpty }[...]
    while let line = rest.popFirst() { read(PastedWords.plain(line)) }
    leaveWaiting()
  }

  private mutating func read(_ written: PastedWords.Plain) {
    let line = written.text
    lines.append(Line(text: TypedText.cleaned(written.original), isUnderstood: false))
    let last = lines.count - 1
    if written.isMarked { lines[last].isSure = false }
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
    let isHeading = PastedWords.areHeads(cells)
    // A row of such a table does not say what each of its hours is for.
    let isOfOthers = hasOtherColumns && cells.count > 2
    let before = recent, waited = waiting
    recent = []
    if readHeading(cells) || readEnds(parted) || readParts(cells) || readSpans(parted)
      || readRow(cells) || readEmpty(cells)
      || !isHeading && !isOfOthers
        && readSegments(untitled(TypedText.cleaned(line)), after: before)
    {
      lines[last].isUnderstood = true
      return
    }
    // Days above a line between them and their hours wait on.
    if waited.allSatisfy({ lines[$0.line].isUnderstood }) { waiting = waited }
    if isHeading { (columns, spans, hasOtherColumns) = ([], [], true) }
  }

  /// Reports the days that still wait for their hours as not understood.
  private mutating func leaveWaiting() {
    for one in waiting { lines[one.line].isUnderstood = false }
    waiting = []
  }

  /// Reports a part of the newest line as not understood.
  mutating func leave(_ text: String) {
    lines.append(Line(text: text, isUnderstood: false))
  }

  /// Reads `Δευτέρα-Παρασκευή 08:00-14:30, Σάββατο κλειστά`.
  ///
  /// - Parameter before: The days of the line before, if hours stood there alone.
  private mutating func readSegments(_ text: String, after before: [Weekday]) -> Bool {
    var found: [(days: [Weekday], meaning: HourText.Meaning)] = []
    var rest = ""
    var segments = PastedWords.segments(of: text)
    if waiting.isEmpty, let turned = PastedWords.turned(segments) {
      segments = turned
      lines[lines.count - 1].isSure = false
    }
    for (index, segment) in segments.enumerated() {
      let hours = PastedWords.trimmed(segment.hours)
      guard let days = days(of: segment, hours, isFirst: index == 0, before) else { return false }
      let isLast = index == segments.count - 1
      if hours.isEmpty, isLast, PastedWords.endsInDash(segment.days) {
        // Or the range goes on in the next line.
        lines[lines.count - 1].isSure = false
        found.append((days, .closed))
        continue
      }
      if hours.isEmpty {
        waiting.append((days, lines.count - 1))
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
    }
    guard add(found, isWhole: true) else { return false }
    if PastedWords.isByAppointment(rest) {
      lines[lines.count - 1].isSure = false
    } else if !rest.isEmpty {
      leave(rest)
    }
    return true
  }

  /// The days of a part of a line: its own, or those that stand above it; nil if there are none.
  private mutating func days(
    of segment: (days: String, hours: String), _ hours: String, isFirst: Bool, _ before: [Weekday]
  ) -> [Weekday]? {
    guard segment.days.isEmpty else {
      let named = PastedWords.trimmed(segment.days)
      if WeekdayText.isLoose(named) { lines[lines.count - 1].isSure = false }
      var days: [Weekday]
      switch WeekdayText(named) {
      case .days(let all): days = all
      case .open:
        days = Array(Weekday.allCases.prefix(5))
        lines[lines.count - 1].isSure = false
      case nil: return nil
      }
      // «Δευτέρα,⏎Τετάρτη 8-14»: the list goes on.
      if !hours.isEmpty {
        if waiting.allSatisfy({ PastedWords.goesOn(lines[$0.line].text) }) {
          days = waiting.flatMap { $0.days } + days
          waiting = []
        }
        leaveWaiting()
      }
      return days
    }
    guard isFirst else { return nil }
    if waiting.isEmpty {
      // Hours of the afternoon below those of the morning.
      if !before.isEmpty { lines[lines.count - 1].isSure = false }
      recent = before
      return before.isEmpty ? nil : before
    }
    let below = rest.prefix { PastedWords.isHours($0) }.count
    if below == 0 || waiting.count == 1 {
      // The same hours for all days above them.
      if waiting.count > 1 { lines[lines.count - 1].isSure = false }
      recent = waiting.flatMap { $0.days }
      waiting = []
      return recent
    }
    guard below + 1 == waiting.count else {
      leaveWaiting()
      return nil
    }
    return waiting.removeFirst().days
  }

  /// Adds the hours of a line; nothing is added where hours would overlap others of their day, or
  /// where the text says of the same days that they are open and closed.
  ///
  /// - Parameter isWhole: Whether “closed” is said of the whole day, and not of a row of a table.
  mutating func add(
    _ found: [(days: [Weekday], meaning: HourText.Meaning)], isWhole: Bool = true
  ) -> Bool {
    var next = week, known = named, said = self.said, isSure = true
    for (days, meaning) in found {
      for day in days {
        let at = Int(day.rawValue), isFirst = said[at] == nil
        known[at] = true
        switch meaning {
        case .closed:
          guard isWhole else { continue }
          if let other = said[at], !other.isClosed {
            isSure = false
            if other.of < days.count { continue }
            guard other.of > days.count else { return false }
            next[at] = []
          }
          said[at] = (true, days.count)
        case .open(let intervals, let isCertain):
          if !isCertain { isSure = false }
          if let other = said[at], other.isClosed {
            isSure = false
            if other.of < days.count { continue }
            guard other.of > days.count else { return false }
          }
          var all = next[at] + intervals
          all.sort { $0.start < $1.start }
          guard zip(all, all.dropFirst()).allSatisfy({ $0.end <= $1.start }) else { return false }
          next[at] = all
          if isFirst || said[at]?.isClosed == true { said[at] = (false, days.count) }
        }
      }
    }
    if !isSure { lines[lines.count - 1].isSure = false }
    (week, named, self.said) = (next, known, said)
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
