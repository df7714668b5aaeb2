import Ground
import Outputs
package import Schema

/// A review as text for the terminal.
package struct ReviewText {
  package let content: ReviewContent
  package let language: Language
  package let width: Int
  package let isColourful: Bool

  package init(content: ReviewContent, language: Language, width: Int, isColourful: Bool) {
    self.content = content
    self.language = language
    self.width = width
    self.isColourful = isColourful
  }

  private var words: ReviewWords { ReviewWords(language: language, content: content) }

  /// The whole review.
  package var text: String {
    let label = (words.facts.map(\.label.columns).max() ?? 0) + 2
    var lines = [paint(words.title, .bold)]
    lines += words.facts.flatMap { fact in
      hanging(fact.value, after: fact.label.padded(to: label), at: label)
    }
    lines += [""] + Wrapping.lines(of: words.standing, width: width)
    lines += [words.glance.map { "\($0.number) \($0.label)" }.joined(separator: " · ")]
      .flatMap { Wrapping.lines(of: $0, width: width) }
    for section in content.sections {
      lines += ["", paint(section.title(content)(language), .strongBlue)] + body(of: section)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func body(of section: ReviewSection) -> [String] {
    switch section {
    case .effect: changes + effects
    case .findings: findings(content.findings, section)
    case .peers: findings(content.peers, section)
    case .waivers: list(content.waivers.map { words.waiver($0) }, section)
    case .policy:
      hanging(words.policy, after: "  ", at: 2)
        + list(
          (content.plan?.policy.numbers ?? []).map { number in
            "\(number.key.title(language)): \(words.value(of: number.key, number.value))"
          })
    case .systems: systems
    case .checklist: checklist
    case .week: weeks + list(words.exceptions)
    case .digests:
      content.digests.flatMap { digest in
        ["  " + digest.kind.title(language), "    " + words.value(of: digest)]
      }
    }
  }

  private var systems: [String] {
    words.systems.flatMap { system in
      [paint("  " + system.name, .bold)]
        + system.facts.flatMap { hanging("\($0.label): \($0.value)", after: "    ", at: 6) }
    }
  }

  private var changes: [String] {
    ChangeClass.allCases.flatMap { kind -> [String] in
      let changes = content.changes(kind)
      guard !changes.isEmpty else { return [] }
      let title = paint("  " + kind.title(language), kind == .withdraws ? .strongRed : .bold)
      return [title] + list(changes.map { $0.text(language) })
    }
  }

  private var effects: [String] {
    guard !content.matter.isSignIn else {
      return changes.isEmpty ? list([], .effect) : []
    }
    guard !content.effects.isEmpty else { return list([], .effect) }
    let table = EffectTable(language: language, width: width, isColourful: isColourful)
    return hanging(words.effectTitle, after: "  ", at: 2)
      + table.lines(content.effects) + hanging(words.effectNote, after: "  ", at: 2)
  }

  private func findings(
    _ findings: [ReviewContent.PlacedFinding], _ section: ReviewSection
  ) -> [String] {
    list(
      findings.map { placed in
        let finding = placed.finding
        return "\(words.weight(of: finding))[\(finding.rule.id)]: \(finding.message(language)) "
          + "(\(words.basis(of: placed)))"
      }, section)
  }

  private var checklist: [String] {
    content.checklist.filter { $0.isOwn }.flatMap { item -> [String] in
      let title = paint("  " + item.holding.provision.title(language), .bold)
      let answers = item.answers.map { answer in
        "\(answer.path.field.note(language)): \(words.values(of: answer))"
      }
      let rules = item.holding.rules.map(\.id).joined(separator: ", ")
      let held = rules.isEmpty ? [] : [words.say(el: "κανόνες: ", en: "rules: ") + rules]
      let left = item.holding.reasons.map {
        words.say(el: "μένει σε ανθρώπους: ", en: "left to people: ") + $0.reason(language)
      }
      return [title] + (answers + held + left).flatMap { hanging($0, after: "    ", at: 6) }
    }
  }

  private var weeks: [String] {
    content.weeks.flatMap { week -> [String] in
      let days = Weekday.allCases.compactMap { day -> String? in
        let index = Int(day.rawValue)
        guard !week.days[index].isEmpty else { return nil }
        let hours = week.days[index].map(\.text).joined(separator: ", ")
        let name = DayText(language: language).short(day)
        let count = week.appointments(on: index).counted(.appointment)(language)
        return "    \(name)  \(hours.padded(to: 26)) \(count)"
      }
      return hanging("\(words.place(of: week)) · \(words.amount(of: week))", after: "  ", at: 4)
        + days
    }
  }

  /// Lines with a bullet before each; for an empty list, the section's text for an empty section.
  private func list(_ items: [String], _ section: ReviewSection? = nil) -> [String] {
    guard items.isEmpty, let section else {
      return items.flatMap { hanging($0, after: "  - ", at: 4) }
    }
    return hanging(words.nothing(in: section), after: "  ", at: 2)
  }

  /// A text after a label, with its continuation lines indented.
  private func hanging(_ text: String, after label: String, at indent: Int) -> [String] {
    Wrapping.hanging(text, after: label, at: indent, width: width)
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    paint.on(text, isColourful: isColourful)
  }
}
