/// Days of the week that recur in another way than every week: «πρώτη και τρίτη Δευτέρα», «κάθε
/// δεύτερη Παρασκευή», «Παρασκευή παρά Παρασκευή».
enum WeekdayRhythm {
  /// Days by their place in the month; several groups where the places differ.
  case ofMonth([Group])
  /// Every so many weeks; where that may be the place in the month as well, with this place.
  case everyWeeks([Weekday], Int, orOfMonth: WeekOfMonth?)

  /// Days with the same places in the month.
  struct Group {
    var days: [Weekday]
    let places: [WeekOfMonth]
  }

  /// Reads a text that consists of such days and nothing else.
  ///
  /// «Δευτέρα», «Τρίτη», «Τετάρτη» and «Πέμπτη» are places too, before another day.
  init?(_ text: String) {
    if case .days? = WeekdayText(text), !WeekdayText.isLoose(text) { return nil }
    let words = Fold.words(Self.parted(text))
    if !words.contains(where: { Self.months.contains($0) }), let found = Self.everyWeeks(words) {
      self = found
    } else if let groups = Self.groups(words) {
      self = .ofMonth(groups)
    } else {
      return nil
    }
  }

  /// The days that recur.
  var days: [Weekday] {
    switch self {
    case .ofMonth(let groups):
      Weekday.allCases.filter { day in groups.contains { $0.days.contains(day) } }
    case .everyWeeks(let days, _, _): days
    }
  }

  /// A text with a word in place of each sign that parts items of a list.
  private static func parted(_ text: String) -> String {
    var parted = ""
    for scalar in text.unicodeScalars {
      if ",;·/+\u{37E}\u{387}".unicodeScalars.contains(scalar) {
        parted += " και "
      } else {
        parted.unicodeScalars.append(scalar)
      }
    }
    return parted
  }

  // MARK: Every so many weeks

  private static func everyWeeks(_ words: [String]) -> WeekdayRhythm? {
    guard let (count, place, rest) = rhythm(words) else { return nil }
    let names = rest.filter { !articles.contains($0) && $0 != "καθε" && $0 != "every" }
    if names.isEmpty { return .everyWeeks([], count, orOfMonth: nil) }
    guard case .days(let days)? = WeekdayText(names.joined(separator: " ")) else { return nil }
    return .everyWeeks(days, count, orOfMonth: place)
  }

  /// The number of weeks that words say, the place in the month that they may say instead, and the
  /// other words.
  private static func rhythm(
    _ words: [String]
  ) -> (count: Int, place: WeekOfMonth?, rest: [String])? {
    if words.contains(where: { twoWeeks.contains($0) }) {
      return (2, nil, words.filter { !twoWeeks.contains($0) && !weeks.contains($0) })
    }
    // «Μία Παρασκευή ναι και μία όχι».
    if words.contains("ναι"), words.contains("οχι") {
      return (2, nil, words.filter { !["ναι", "οχι", "μια", "ενα", "και"].contains($0) })
    }
    // «Παρασκευή παρά Παρασκευή».
    if let at = words.firstIndex(of: "παρα"), at > 0, at + 1 < words.count,
      words[at - 1] == words[at + 1]
    {
      let around = weeks.contains(words[at]) || weeks.contains(words[at + 1]) ? at - 1 : at
      return (2, nil, Array(words[..<around] + words[(at + 2)...]))
    }
    guard let every = words.firstIndex(where: { each.contains($0) }) else { return nil }
    var next = every + 1
    while next < words.count, articles.contains(words[next]) { next += 1 }
    guard next < words.count else { return nil }
    let word = words[next], unit = next + 1 < words.count ? words[next + 1] : ""
    let isOfWeeks = weeks.contains(unit)
    let after = Array(words[..<every] + words[(next + (isOfWeeks ? 2 : 1))...])
    if let count = number(word) {
      if dayUnits.contains(unit) {
        let weeks = count == 15 ? 2 : count % 7 == 0 ? count / 7 : 0
        return weeks > 1 ? (weeks, nil, Array(words[..<every] + words[(next + 2)...])) : nil
      }
      guard (2...52).contains(count), isOfWeeks || WeekdayText.day(unit) != nil else { return nil }
      return (count, nil, after)
    }
    guard let place = WeekOfMonth.meant(by: word), place != .first, place != .last,
      isOfWeeks || WeekdayText.day(unit) != nil
    else { return nil }
    return (Int(place.rawValue) + 1, isOfWeeks ? nil : place, after)
  }

  private static func number(_ word: String) -> Int? {
    DateText.digits(ArraySlice(word.utf8)) ?? DurationText.numeral(word)
  }

  // MARK: Places in the month

  private static func groups(_ words: [String]) -> [Group]? {
    let isOfMonth = words.contains { months.contains($0) }
    let parts = words.split { $0 == "και" || $0 == "and" || $0 == "or" }.map { part in
      part.filter { !months.contains($0) && !each.contains($0) && !articles.contains($0) }
    }.filter { !$0.isEmpty }
    var isClear = isOfMonth
    /// Places that still wait for their day, and those of the last day.
    var waiting: [WeekOfMonth] = [], last: [WeekOfMonth] = []
    var groups: [Group] = []
    for part in parts {
      guard part.count <= 2 else { return nil }
      // «Σάββατο, το πρώτο του μήνα».
      let isTurned =
        part.count == 2 && WeekOfMonth.meant(by: part[0]) == nil
        && WeekOfMonth.meant(by: part[1]) != nil
      let part = isTurned ? [part[1], part[0]] : Array(part)
      let place = WeekOfMonth.meant(by: part[0]), day = WeekdayText.day(part[part.count - 1])
      if place != nil, WeekdayText.day(part[0]) == nil { isClear = true }
      if part.count == 2 {
        guard let place, day != nil else { return nil }
        last = waiting + [place]
      } else if let place, day == nil || last.isEmpty {
        waiting.append(place)
        continue
      } else if !waiting.isEmpty {
        last = waiting
      }
      guard let day, !last.isEmpty else { return nil }
      waiting = []
      if let index = groups.firstIndex(where: { $0.places == last }) {
        groups[index].days.append(day)
      } else if let index = groups.firstIndex(where: { $0.days == [day] }) {
        groups[index] = Group(days: [day], places: groups[index].places + last)
      } else {
        groups.append(Group(days: [day], places: last))
      }
    }
    return isClear && waiting.isEmpty && !groups.isEmpty ? groups : nil
  }

  // MARK: Words, folded

  private static let months: Set<String> = ["μηνα", "μηνοσ", "μηνων", "month", "months"]
  private static let each: Set<String> = ["καθε", "ανα", "every", "each"]
  private static let weeks: Set<String> = [
    "εβδομαδα", "εβδομαδεσ", "βδομαδα", "βδομαδεσ", "week", "weeks",
  ]
  private static let dayUnits: Set<String> = ["ημερεσ", "μερεσ", "ημερων", "days"]
  private static let twoWeeks: Set<String> = [
    "δεκαπενθημερο", "δεκαπενθημερα", "εναλλαξ", "ζυγεσ", "μονεσ", "αρτιεσ", "περιττεσ",
    "fortnight", "fortnightly", "biweekly", "other", "alternate", "alternating", "even", "odd",
  ]
  private static let articles: Set<String> = [
    "του", "τον", "την", "τη", "η", "το", "τα", "τισ", "οι", "στισ", "μονο", "the", "of", "a",
    "on", "only", "in",
  ]
}
