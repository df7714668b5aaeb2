/// Reports the hours of a week in another notation: with other names for days, or without days.
extension DeclarationReader {
  /// Whether a table has the fields of a week's days.
  static func isWeek(_ fields: [Field]) -> Bool {
    guard let first = fields.first else { return false }
    return first === Week.Fields.all[0]
  }

  /// Reports a key that names days in other words, with the lines to write instead; returns the
  /// days.
  mutating func reportDays(_ key: UInt32, in group: Group) -> [Weekday]? {
    let text = tree.text(of: tree[key])
    let rhythm = WeekdayRhythm(text), left = LeftOutDays(text), named = WeekdayText(text)
    guard rhythm != nil || left != nil || named != nil else { return nil }
    if let closed = closed(tree[key].next) {
      // The line goes, whatever the day is called.
      report(.hoursOfClosed(closed.text, at: closed.span, in: tree, isDay: true))
      if case .days(let days)? = named { return days }
      return Weekday.allCases
    }
    if let rhythm {
      report(.hoursOfRhythm(text, rhythm, at: tree[key].span))
      return Weekday.allCases
    }
    var days = Array(Weekday.allCases.prefix(5))
    var isSure = false
    if let left {
      guard let all = left.days else {
        report(.daysLeftOut(text, at: tree[key].span))
        return Weekday.allCases
      }
      (days, isSure) = (all, left.isSure)
    } else if case .days(let all)? = named {
      (days, isSure) = (all, !WeekdayText.isLoose(text))
    }
    let taken = days.filter { isTaken(Week.Fields.all[Int($0.rawValue)].hash, in: group) }
    let free = days.filter { !taken.contains($0) }
    var fix: Finding.Fix?
    let value = tree[tree[key].next]
    let line = tree.source.line(at: Int(value.start))
    if !free.isEmpty, value.kind != .empty, value.kind != .unreadable, value.style != .block,
      Int(value.end) <= line.upperBound, Int(tree[key].start) >= line.lowerBound
    {
      let isFlow = tree[group.node].style == .flow
      let blanks = String(repeating: " ", count: Int(tree[key].start) - line.lowerBound)
      let written = tree.source.text(value.span)
      fix = Finding.Fix(
        span: SourceSpan(Int(tree[key].start), Int(value.end)),
        replacement: free.map { "\($0.key.text): \(written)" }
          .joined(separator: isFlow ? ", " : "\n" + blanks),
        applicability: isSure && taken.isEmpty ? .certain : .maybe)
    }
    report(.daysUnknown(text, meaning: days, isSure: isSure, at: tree[key].span, fix: fix))
    return days
  }

  /// The word in place of hours that says that a day is closed, alone or as the only item of a
  /// list.
  private func closed(_ value: UInt32) -> (text: String, span: SourceSpan)? {
    var node = value
    if tree[node].kind == .sequence, tree[node].head != 0, tree[tree[node].head].next == 0 {
      node = tree[node].head
    }
    guard tree[node].kind == .scalar else { return nil }
    let text = text(of: node)
    return ClosedText.isMeant(by: text) ? (text, tree[node].span) : nil
  }

  private func isTaken(_ hash: UInt32, in group: Group) -> Bool {
    var key = tree[group.node].head
    while key != 0 {
      if tree[key].hash == hash { return true }
      key = tree[tree[key].next].next
    }
    return false
  }

  /// Reports hours where a week is wanted: with days on the same line, or without days; returns
  /// whether there are such hours.
  mutating func reportHoursWithoutDays(_ node: UInt32, key: SourceSpan, _ fields: [Field]) -> Bool {
    let isWeek = Self.isWeek(fields)
    guard isWeek || fields.first.map({ Self.isWeek($0.fields) }) == true else { return false }
    let text = tree[node].kind == .scalar ? self.text(of: node) : tree.source.text(tree[node].span)
    let plain = text.utf8.filter { $0 != 0x5B && $0 != 0x5D }
    let shown = String(decoding: Array(plain), as: UTF8.self)
    if ClosedText.isMeant(by: shown) {
      report(.hoursOfClosed(shown, at: tree[node].span, in: tree))
      return true
    }
    if isWeek, let fix = weekLines(shown, node, key: key) {
      report(.weekOnOneLine(shown, at: tree[node].span, fix: fix))
      return true
    }
    if !isWeek, let (days, hours) = daysAndHours(shown) {
      report(.weekWithoutMode(shown, days, hours.text, at: tree[node].span))
      return true
    }
    guard case .open(let intervals, _)? = HourText.meaning(of: Self.withoutOpenDays(shown)) else {
      guard let way = ValueWay.hoursInWords(shown) else { return false }
      report(.hoursInWords(shown, way, at: tree[node].span))
      return true
    }
    report(.hoursWithoutDays(shown, intervals, isOfMode: isWeek, at: tree[node].span))
    return true
  }

  /// The hours of «καθημερινά 9:00-13:00», which does not say clearly on which days they apply.
  private static func withoutOpenDays(_ text: String) -> String {
    let words = text.utf8.prefix { !(0x30...0x39 ~= $0) }
    let name = String(decoding: Array(words).filter { $0 != 0x3A }, as: UTF8.self)
    guard case .open? = WeekdayText(name) else { return text }
    return String(decoding: Array(text.utf8.dropFirst(words.count)), as: UTF8.self)
  }

  /// The days and the hours of `Δευτέρα-Παρασκευή 08:00-14:30`.
  private func daysAndHours(_ text: String) -> (days: [Weekday], hours: Mended)? {
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { 0x30...0x39 ~= $0 }) else { return nil }
    let named = String(decoding: bytes[..<first].filter { $0 != 0x3A }, as: UTF8.self)
    guard case .days(let days)? = WeekdayText(named),
      let hours = Mend.hours(String(decoding: bytes[first...], as: UTF8.self), isInList: false)
    else { return nil }
    let isLoose = WeekdayText.isLoose(named)
    return (days, Mended(text: hours.text, applicability: isLoose ? .maybe : hours.applicability))
  }

  /// `Δευτέρα-Παρασκευή 08:00-14:30` as lines below the key.
  private func weekLines(_ text: String, _ node: UInt32, key: SourceSpan) -> Finding.Fix? {
    guard tree[node].kind == .scalar, let (days, hours) = daysAndHours(text) else { return nil }
    let line = tree.source.line(at: Int(key.start))
    let before = tree.source.bytes[line.lowerBound..<Int(key.start)]
    guard before.allSatisfy({ $0 == 0x20 || $0 == 0x2D }), Int(tree[node].end) <= line.upperBound,
      Int(tree[node].start) > line.lowerBound
    else { return nil }
    let blanks = String(repeating: " ", count: before.count + 2)
    return Finding.Fix(
      span: SourceSpan(Int(key.end) + 1, Int(tree[node].end)),
      replacement: days.map { "\n\(blanks)\($0.key.text): \(hours.text)" }.joined(),
      applicability: hours.applicability)
  }
}
