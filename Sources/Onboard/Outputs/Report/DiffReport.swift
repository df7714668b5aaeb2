import Ground
package import Schema

/// A comparison as text for people: the changes by class, then the effect on citizens.
package struct DiffReport {
  package let language: Language
  package let width: Int
  package let isColourful: Bool

  package init(language: Language, width: Int, isColourful: Bool) {
    self.language = language
    self.width = width
    self.isColourful = isColourful
  }

  package func text(_ comparison: Comparison) -> String {
    let count = comparison.changes.count
    let title = language.say(
      el: "\(comparison.name): " + count.counted("αλλαγή", "αλλαγές"),
      en: "\(comparison.name): " + count.counted("change", "changes"))
    var lines = [paint(title, .bold)]
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

  /// How many more or fewer minutes can be booked, by topic, mode and day of the week.
  private func effects(_ comparison: Comparison) -> [String] {
    let words = DayText(language: language)
    let (first, last) = (comparison.period.lowerBound, comparison.period.upperBound)
    let title = language.say(
      el: "λεπτά ραντεβού που προστίθενται ή χάνονται, \(words.full(first)) – \(words.full(last))",
      en: "minutes of appointments gained or lost, \(words.full(first)) – \(words.full(last))")
    let table = EffectTable(language: language, width: width, isColourful: isColourful)
    return Wrapping.lines(of: title, width: width).map { paint($0, .bold) }
      + table.lines(comparison.effects)
  }

  private func sign(of kind: ChangeClass) -> String {
    switch kind {
    case .withdraws, .narrows: "−"
    case .widens: "+"
    case .legalBasis: "§"
    case .editorial: "·"
    }
  }

  private func colour(of kind: ChangeClass) -> Paint {
    switch kind {
    case .withdraws: .strongRed
    case .narrows, .legalBasis: .strongYellow
    case .widens: .strongGreen
    case .editorial: .bold
    }
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    paint.on(text, isColourful: isColourful)
  }
}
