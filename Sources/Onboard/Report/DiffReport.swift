import Schema

/// A comparison as text for people: the changes by class, then the effect on citizens.
struct DiffReport {
  let language: Language
  let width: Int
  let isColourful: Bool

  func text(_ comparison: Comparison) -> String {
    let count = comparison.changes.count
    let title = language.say(
      el: "\(comparison.municipality.name): \(count) \(count == 1 ? "αλλαγή" : "αλλαγές")",
      en: "\(comparison.municipality.name): \(count) \(count == 1 ? "change" : "changes")")
    var lines = [paint(title, "1")]
    for kind in ChangeClass.allCases {
      let changes = comparison.changes.filter { $0.effect == kind }
      guard !changes.isEmpty else { continue }
      lines += ["", paint(kind.title(language), colour(of: kind))]
      for change in changes {
        let parts = Wrapping.lines(of: change.text(language), width: width - 4)
        lines += parts.enumerated().map { ($0 == 0 ? "  \(sign(of: kind)) " : "    ") + $1 }
      }
    }
    if !comparison.effects.isEmpty { lines += [""] + effects(comparison) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The minutes that can be booked more or less, by topic, mode and day of the week.
  private func effects(_ comparison: Comparison) -> [String] {
    let words = DayText(language: language)
    let (first, last) = (comparison.period.lowerBound, comparison.period.upperBound)
    let title = language.say(
      el: "λεπτά ραντεβού που προστίθενται ή χάνονται, \(words.full(first)) – \(words.full(last))",
      en: "minutes of appointments gained or lost, \(words.full(first)) – \(words.full(last))")
    var lines = Wrapping.lines(of: title, width: width).map { paint($0, "1") }
    let days = Weekday.allCases.map { words.short($0) }
    let sum = language.say(el: "όλα", en: "all")
    lines.append("  " + (days + [sum]).map { $0.aligned(to: Self.cell) }.joined())
    for effect in comparison.effects {
      lines.append("  " + "\(effect.title) · \(effect.mode.label(language))".cut(to: width - 2))
      let changes = zip(effect.before, effect.after).map { $1.minutes - $0.minutes }
      let cells = (changes + [changes.reduce(0, +)]).map { number in
        let text = Self.signed(number).aligned(to: Self.cell)
        return number < 0 ? paint(text, "31") : number > 0 ? paint(text, "32") : text
      }
      lines.append("  " + cells.joined())
    }
    return lines
  }

  private static let cell = 9

  private static func signed(_ number: Int) -> String {
    number == 0 ? "·" : number < 0 ? "−\(-number)" : "+\(number)"
  }

  private func sign(of kind: ChangeClass) -> String {
    switch kind {
    case .withdraws, .narrows: "−"
    case .widens: "+"
    case .legalBasis: "§"
    case .editorial: "·"
    }
  }

  private func colour(of kind: ChangeClass) -> String {
    switch kind {
    case .withdraws: "1;31"
    case .narrows, .legalBasis: "1;33"
    case .widens: "1;32"
    case .editorial: "1"
    }
  }

  private func paint(_ text: String, _ code: String) -> String {
    isColourful ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
