package import Schema

/// The changes of an amendment for citizens, in words: what ends, what is new, and what has
/// changed, with its former value.
///
/// It leaves out how reviewers count the changes and what citizens do not see: employees, contacts,
/// means. Where only such things change what can be booked, one sentence says in which direction.
package struct AnnouncedChanges: Sendable {
  /// Changes under a heading.
  struct Group: Sendable {
    let title: Bilingual
    var items: [Bilingual] = []
  }

  /// The groups that have changes, in the order in which they are read.
  let groups: [Group]

  /// - Parameters:
  ///   - comparison: All changes, as reviewers see them.
  ///   - plans: The versions that are compared, for the English titles of their topics.
  package init(_ comparison: Comparison, between plans: [Plan]) {
    let titles = AnnouncedTitles(plans)
    var ended = Group(title: Bilingual(el: "Δεν προσφέρεται πια", en: "No longer offered"))
    var new = Group(title: Bilingual(el: "Νέα", en: "New"))
    var other = Group(title: Bilingual(el: "Αλλαγές", en: "Changed"))
    var left = comparison.changes.filter { !$0.isCountedBefore }[...]
    while let change = left.popFirst() {
      let others = left.prefix { $0.isToldWith(change) }
      left = left.dropFirst(others.count)
      guard change.concern == .named else { continue }
      let words = titles.english(in: change.sentence(with: others)).capitalized
      switch change.effect {
      case .withdraws: ended.items.append(words)
      case .widens where change.before == nil: new.items.append(words)
      default: other.items.append(words)
      }
    }
    if let rest = Self.availability(comparison) { other.items.append(rest) }
    groups = [ended, new, other].filter { !$0.items.isEmpty }
  }

  /// A sentence on what the changes that are not listed do to appointments; nil if they do nothing.
  private static func availability(_ comparison: Comparison) -> Bilingual? {
    let silent = comparison.changes.filter { $0.concern == .silent }
    func isAny(_ amounts: [Amount], _ times: [Int]) -> Bool {
      amounts.contains { $0.minutes > 0 || $0.appointments > 0 } || times.contains { $0 > 0 }
    }
    let isLess = silent.contains { isAny($0.lost, $0.lostTimes) }
    let isMore = silent.contains { isAny($0.gained, $0.gainedTimes) }
    switch (isLess, isMore) {
    case (true, false):
      return Bilingual(
        el: "Τα διαθέσιμα ραντεβού γίνονται λιγότερα.", en: "Fewer appointments are available.")
    case (false, true):
      return Bilingual(
        el: "Τα διαθέσιμα ραντεβού γίνονται περισσότερα.", en: "More appointments are available.")
    case (true, true):
      return Bilingual(
        el: "Αλλάζουν οι ώρες στις οποίες υπάρχουν διαθέσιμα ραντεβού.",
        en: "The times at which appointments are available change.")
    case (false, false): return nil
    }
  }
}

extension Change {
  /// The way in which a change concerns citizens.
  fileprivate enum Concern {
    /// The change is described.
    case named
    /// Only its effect on appointments is described.
    case silent
    /// It does not concern citizens.
    case none
  }

  fileprivate var concern: Concern {
    let steps = place.steps
    guard let first = steps.first, let last = steps.last else { return .none }
    let silent: Set = [
      "staff", "staffHours", "pause", "step", "dailyMaximum", "policy", "calendar",
    ]
    if silent.contains(first) || silent.contains(last) || steps.contains("staff") { return .silent }
    switch first {
    case "topics", "departments", "offices":
      return last == "id" || last == "sharedStaff" ? .none : .named
    case "administrators", "authentication", "contact", "means", "municipality", "request",
      "security", "waivers":
      return place == .of("municipality", "website") ? .named : .none
    case "dataProtection": return last == "terms" ? .named : .none
    default: return .named
    }
  }

  /// Whether another change is the same change on another day of the week.
  fileprivate func isToldWith(_ other: Change) -> Bool {
    wording.weekday != nil && other.wording.weekday != nil && effect == other.effect
      && wording.what == other.wording.what && wording.was == other.wording.was
      && wording.isNow == other.wording.isNow
  }

  /// The change as a sentence: «Τηλέφωνο, Δευτέρα–Πέμπτη: 08:00-13:00 (ήταν 08:00-14:30)».
  ///
  /// - Parameter others: The same change on other days.
  fileprivate func sentence(with others: ArraySlice<Change>) -> Bilingual {
    let days = ([self] + others).compactMap(\.wording.weekday)
    let on = days.isEmpty ? nil : days.words
    let el = wording.what.el + (on.map { ", \($0.el)" } ?? "")
    let en = wording.what.en + (on.map { ", \($0.en)" } ?? "")
    guard let was = wording.was, let isNow = wording.isNow else {
      return Bilingual(el: told(el, "· "), en: told(en, "; "))
    }
    return Bilingual(
      el: "\(el)\(wording.link)\(isNow.el) (ήταν \(was.el))",
      en: "\(en)\(wording.link)\(isNow.en) (was \(was.en))")
  }

  /// A sentence without the number of employees, which stands between commas; for a department,
  /// only its name and topics, since its hours are in the table of departments.
  private func told(_ text: String, _ sign: String) -> String {
    if place.steps.first == "departments", place.steps.count == 2 {
      return text.split(separator: sign).first.map(String.init) ?? text
    }
    return text.split(separator: ", ").filter { part in
      let words = part.split(separator: " ")
      return words.count != 2 || Int(words[0]) == nil
        || !(words[1].hasPrefix("υπάλληλο") || words[1].hasPrefix("employee"))
    }.joined(separator: ", ")
  }
}

extension Bilingual {
  /// Both texts with their first letter capitalized.
  fileprivate var capitalized: Bilingual {
    func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Bilingual(el: capital(el), en: capital(en))
  }
}
