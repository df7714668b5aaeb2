import Ground
import Outputs
import Schema

/// The opening of a review, on the page as in the terminal: what changes for citizens, the
/// warnings, and what only a person can judge.
extension ReviewWords {
  /// A line of the opening.
  struct OpeningLine {
    let text: String
    /// Whether it takes something away from citizens.
    var isGrave = false
  }

  /// The losses and gains, the most serious first; appointments come before everything else.
  var openingChanges: [OpeningLine] {
    let appointments = content.effects.isEmpty ? [] : [OpeningLine(text: amounts)]
    return appointments
      + ChangeClass.allCases.flatMap { kind in
        content.changes(kind).map { change in
          OpeningLine(
            text: "\(kind.title(language)): \(change.text(language))",
            isGrave: kind == .withdraws || kind == .narrows)
        }
      }
  }

  /// The appointments in twelve months, and then the minutes.
  private var amounts: String {
    let (lost, gained) = content.amounts
    func told(_ number: Int) -> String { number.grouped(in: language) }
    return say(
      el: "Ραντεβού σε \(TwelveMonths.words.el): −\(told(lost.appointments)), "
        + "+\(told(gained.appointments))"
        + " (λεπτά: −\(told(lost.minutes)), +\(told(gained.minutes)))",
      en: "Appointments in \(TwelveMonths.words.en): −\(told(lost.appointments)), "
        + "+\(told(gained.appointments)) (minutes: −\(told(lost.minutes)), "
        + "+\(told(gained.minutes)))")
  }

  /// Each client that a decision on sign-in would grant.
  var openingSystems: [String] {
    systems.flatMap { system in
      [system.name] + system.facts.map { "\($0.label): \($0.value)" }
    }
  }

  /// The warnings, then the exceptions that the file asks for.
  var openingWarnings: [String] {
    content.findings.filter { $0.finding.severity == .warning }.map { placed in
      "\(placed.finding.message(language)) (\(basis(of: placed)))"
    } + content.waivers.map { waiver($0) }
  }
}

/// The opening of the page.
extension ReviewPage {
  /// The number of changes and of warnings that it shows at most.
  private static let mostChanges = 12, mostWarnings = 6

  /// The counts, and the blocks of the terminal's first screen; each leads to its section.
  var opening: Node {
    .tag(
      "section", .id("first"), .style("first"), glance,
      .tag(
        "div", .style("blocks"),
        block(.effect, words.openingChanges, atMost: Self.mostChanges),
        block(.systems, words.openingSystems.map { .init(text: $0) }, atMost: Self.mostChanges),
        block(
          .week, words.openingHours.map { .init(text: $0) }, atMost: Self.mostChanges),
        block(
          .findings, words.openingWarnings.map { .init(text: $0) }, atMost: Self.mostWarnings,
          title: words.say(el: "Προειδοποιήσεις", en: "Warnings")),
        questions))
  }

  private func block(
    _ section: ReviewSection, _ lines: [ReviewWords.OpeningLine], atMost most: Int,
    title: String? = nil
  ) -> Node {
    guard !lines.isEmpty, section.belongs(to: content.request) else { return "" }
    let more = lines.count - most
    return .tag(
      "div", .tag("h2", .text(title ?? section.title(content)(words.language))),
      .tag(
        "ul",
        .each(lines.prefix(most)) { line in
          .tag("li", line.isGrave ? .style("grave") : "", .bound(line.text))
        }),
      .tag(
        "p",
        .link(
          .anchor(section.rawValue),
          .text(
            more > 0
              ? words.say(el: "και άλλα \(more), όλα μαζί", en: "and \(more) more, all together")
              : words.say(el: "με όλες τις λεπτομέρειες", en: "with all details")))))
  }

  private var questions: Node {
    guard !words.questions.isEmpty else { return "" }
    return .tag(
      "div",
      .tag(
        "h2", .text(words.say(el: "Το κρίνετε μόνο εσείς", en: "Only you can judge"))),
      .tag("ul", .each(words.questions) { .tag("li", .bound($0)) }),
      .tag(
        "p",
        .link(
          .anchor(ReviewSection.checklist.rawValue),
          .text(words.say(el: "διάταξη προς διάταξη", en: "provision by provision")))))
  }
}
