import Schema

/// Its calendar: seasons, and the days on which its hours are others.
extension GeneratedPlan {
  mutating func seasons(_ modes: [String]) -> String {
    guard random.percent(50) else { return "" }
    let periods = [
      ("06-15", "09-15"), ("12-15", "01-10"), ("02-29", "03-20"), ("01-01", "12-31"),
      ("2027-02-01", "2027-04-15"), ("02-01", "02-29"), ("easter-48", "06-15"),
    ]
    let first = random.pick(periods)
    // It is of another kind, so that the two may have days in common.
    let second = random.pick([("easter-6", "easter-1"), ("easter+2", "easter+49")])
    let isMore = random.percent(30) && !first.0.hasPrefix("easter")
    return "seasons:\n"
      + [first, second].prefix(isMore ? 2 : 1).map { from, to in
        let hours = chosen(modes, least: 1).map { "      \($0):\n" + week("        ") }.joined()
        return "  - name: Περίοδος \(from)\n    from: \(from)\n    to: \(to)\n    hours:\n\(hours)"
      }.joined()
  }

  /// Closures in even months, hours of single days in odd ones, so never both on one day.
  mutating func exceptions(_ modes: [String], _ offices: [String]) -> String {
    var text = ""
    let worked = worked(modes)
    if random.percent(60) {
      text += "closures:\n"
      for month in [12, 2, 4].prefix(1 + random.below(3)) {
        text += "  - \(closed(in: month))    reason: Απογραφή\n" + concerned(modes, offices)
      }
    }
    if random.percent(60) {
      text += "localHolidays:\n  - {name: Εορτή, date: \(random.pick(["06-24", "easter+5"]))}\n"
      text += "  - {name: Άγιος Γεώργιος, date: 04-23, notBefore: easter+1}\n"
    }
    let isOpened = random.percent(60)
    if isOpened || !worked.isEmpty { text += "openings:\n" + worked }
    if isOpened {
      for month in [1, 3, 5].prefix(1 + random.below(3)) {
        text += "  - \(added(in: month))    hours: \(day())\n    reason: Ημέρα του πολίτη\n"
        text += staffed()
        text += concerned(modes, offices)
      }
    }
    if random.percent(40) {
      text += "specialHours:\n"
      for month in [7, 9, 11].prefix(1 + random.below(3)) {
        text += "  - date: \(Self.date(month: month, 8 + random.below(7)))\n"
        text += "    hours: \(day())\n    reason: Άλλο ωράριο\n" + concerned(modes, offices)
        text += staffed()
      }
    }
    return text
  }

  /// The days of a closure, or a part of them.
  private mutating func closed(in month: Int) -> String {
    let first = Self.date(month: month, 1 + random.below(20))
    let part = random.percent(30) ? "    hours: 11:00-14:00\n" : ""
    let last = first.adding(random.below(8))
    switch random.below(5) {
    case 0:
      return "from: \(monthDay(first))\n    to: \(monthDay(last))\n" + part
    case 1: return "dates: [\(first), \(first.adding(3))]\n" + part
    case 2:
      let every = random.percent(50) ? "everyWeeks: 2\n" : "weekOfMonth: [second]\n"
      return "from: \(first)\n    to: \(first.adding(60))\n    weekdays: [wednesday]\n    \(every)"
        + "    hours: 08:00-10:00\n"
    default: return "from: \(first)\n    to: \(last)\n" + part
    }
  }

  /// The days on which hours are added.
  private mutating func added(in month: Int) -> String {
    let day = Self.date(month: month, 8 + random.below(6))
    switch random.below(5) {
    case 0: return "dates: [\(day), \(day.adding(1))]\n"
    case 1:
      return "from: \(day)\n    weekdays: [saturday]\n    everyWeeks: \(2 + random.below(2))\n"
    case 2: return "weekdays: [tuesday, saturday]\n    weekOfMonth: [first, last]\n"
    case 3: return "from: easter-30\n    to: easter-10\n    weekdays: [thursday]\n"
    default: return "date: \(day)\n"
    }
  }

  private func monthDay(_ day: Day) -> String { String(day.iso.dropFirst(5)) }

  private mutating func concerned(_ modes: [String], _ offices: [String]) -> String {
    if !offices.isEmpty, random.percent(30) {
      let named = chosen(offices, least: 1).joined(separator: ", ")
      return "    modes: [inPerson]\n    offices: [\(named)]\n"
    }
    if !departmentIDs.isEmpty, random.percent(30) {
      return "    departments: [\(chosen(departmentIDs, least: 1).joined(separator: ", "))]\n"
    }
    let topic = random.percent(25) ? "    topics: [t0]\n" : ""
    return "    modes: [\(chosen(modes, least: 1).joined(separator: ", "))]\n" + topic
  }

  private static func date(month: Int, _ day: Int) -> Day {
    Day(year: month == 12 ? 2026 : 2027, month: month, day: day) ?? .earliest
  }
}
