import Ground
package import Schema

/// A table for the terminal of the change in bookable minutes, by topic, mode and weekday.
package struct EffectTable {
  package let language: Language
  package let width: Int
  package let isColourful: Bool

  package init(language: Language, width: Int, isColourful: Bool) {
    self.language = language
    self.width = width
    self.isColourful = isColourful
  }

  private static let cell = 9

  /// The days, followed by the lines of each service; topics with the same numbers are grouped.
  package func lines(_ effects: [BookableEffect]) -> [String] {
    let days = Weekday.allCases.map { DayText(language: language).short($0) }
    let sum = language.say(el: "όλα", en: "all")
    var lines = ["  " + (days + [sum]).map { $0.aligned(to: Self.cell) }.joined()]
    for group in effects.folded {
      lines += Wrapping.lines(of: heading(of: group), width: width - 2)
        .map { "  " + $0 }
      guard let effect = group.first else { continue }
      lines += rows(of: effect).map { row in
        let sums = row + [row.reduce(0, +)]
        return "  "
          + sums.map { number in
            let text = Self.signed(number).aligned(to: Self.cell)
            return number < 0 ? paint(text, .red) : number > 0 ? paint(text, .green) : text
          }.joined()
      }
    }
    return lines
  }

  /// The differences by weekday; losses and gains are separate where one day of the week has both.
  private func rows(of effect: BookableEffect) -> [[Int]] {
    let lost = effect.lost.map { -$0.minutes }, gained = effect.gained.map { $0.minutes }
    let isMixed = zip(lost, gained).contains { $0 < 0 && $1 > 0 }
    return isMixed ? [lost, gained] : [zip(lost, gained).map { $0 + $1 }]
  }

  /// The services and their appointments, since a longer duration can cost appointments without
  /// costing minutes.
  private func heading(of group: [BookableEffect]) -> String {
    guard let effect = group.first else { return "" }
    let before = effect.before.total.appointments, after = effect.after.total.appointments
    let word = language.say(el: "ραντεβού", en: "appointments")
    let parts: [String?] = [
      group.map(\.title).joined(separator: ", "), effect.mode.label(language),
      effect.officeName, "\(word) \(before) → \(after)",
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  private static func signed(_ number: Int) -> String {
    number == 0 ? "·" : number < 0 ? "−\(-number)" : "+\(number)"
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    paint.on(text, isColourful: isColourful)
  }
}

extension [BookableEffect] {
  /// The effects in groups: topics that have the same numbers in one mode at one place.
  package var folded: [[BookableEffect]] {
    var groups: [[BookableEffect]] = []
    for effect in self {
      let known = groups.firstIndex { $0.first.map { $0.isAlike(effect) } ?? false }
      if let known { groups[known].append(effect) } else { groups.append([effect]) }
    }
    return groups
  }
}

extension BookableEffect {
  fileprivate func isAlike(_ other: BookableEffect) -> Bool {
    mode == other.mode && office == other.office && before == other.before && after == other.after
      && lost == other.lost && gained == other.gained
  }
}
