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
    var lines = Wrapping.lines(of: headline(comparison), width: width).map { paint($0, .bold) }
    lines += balance(comparison)
    for kind in ChangeClass.allCases {
      let changes = comparison.changes.filter { $0.effect == kind }
      guard !changes.isEmpty else { continue }
      lines += ["", paint(kind.title(language), colour(of: kind))]
      for text in folded(changes.map { $0.text(language) }) {
        let parts = Wrapping.lines(of: text, width: width - 4)
        lines += parts.enumerated().map { ($0 == 0 ? "  \(sign(of: kind)) " : "    ") + $1 }
      }
    }
    if !comparison.effects.isEmpty { lines += [""] + effects(comparison) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The texts without repetition, each with the number of times that it occurs.
  private func folded(_ texts: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for text in texts { counts[text, default: 0] += 1 }
    return texts.compactMap { text in
      guard let count = counts.removeValue(forKey: text) else { return nil }
      guard count > 1 else { return text }
      return text + language.say(el: " · \(count) φορές", en: " · \(count) times")
    }
  }

  /// The number of changes, in total and in each class.
  private func headline(_ comparison: Comparison) -> String {
    let count = comparison.count
    let kinds = ChangeClass.allCases.compactMap { kind -> String? in
      let number = comparison.count(of: kind), nouns = kind.nouns
      return number == 0
        ? nil : "\(number) " + number.agreeing(nouns.one(language), nouns.several(language))
    }
    let all = language.say(
      el: count.counted("αλλαγή", "αλλαγές"), en: count.counted("change", "changes"))
    return "\(comparison.name): \(all)"
      + (kinds.isEmpty ? "" : " (" + kinds.joined(separator: ", ") + ")")
  }

  /// The total loss and gain; empty where there is neither.
  private func balance(_ comparison: Comparison) -> [String] {
    func words(_ amount: Amount, _ one: String, _ many: String, _ en: String) -> String? {
      guard amount != Amount() else { return nil }
      let minutes = amount.minutes.grouped(in: language)
      let appointments = amount.appointments.grouped(in: language)
      guard amount.minutes != 0 else {
        return language.say(
          el: amount.appointments.agreeing(one, many) + " \(appointments) ραντεβού στα ίδια λεπτά",
          en: "\(appointments) "
            + amount.appointments.agreeing("appointment is", "appointments are")
            + " \(en) in the same minutes")
      }
      return language.say(
        el: "\(many) \(minutes) λεπτά (\(appointments) ραντεβού)",
        en: "\(minutes) minutes (\(appointments) "
          + amount.appointments.agreeing("appointment", "appointments") + ") are \(en)")
    }
    let parts = [
      words(comparison.lost, "χάνεται", "χάνονται", "lost"),
      words(comparison.gained, "προστίθεται", "προστίθενται", "gained"),
    ].compactMap { $0 }
    guard !parts.isEmpty else { return [] }
    let text =
      language.say(el: "σε \(TwelveMonths.words.el) ", en: "in \(TwelveMonths.words.en) ")
      + parts.joined(separator: language.say(el: " και ", en: " and "))
    return Wrapping.lines(of: text, width: width)
  }

  /// The change in bookable minutes, by topic, mode and day of the week.
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
    case .relocates: "→"
    case .widens: "+"
    case .later: "»"
    case .legalBasis: "§"
    case .editorial: "·"
    }
  }

  private func colour(of kind: ChangeClass) -> Paint {
    switch kind {
    case .withdraws: .strongRed
    case .narrows, .relocates, .legalBasis: .strongYellow
    case .widens: .strongGreen
    case .later, .editorial: .bold
    }
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    paint.on(text, isColourful: isColourful)
  }
}
