import Ground
import Schema

/// The traceability table, with a row for each provision: what implements it, what proves it, and
/// what is left.
struct TraceabilityPage {
  let language: Language
  let holdings: [Holding]

  /// The page's content.
  var content: [Node] {
    [summary]
      + Decision.allCases.map { decision in
        .tag(
          "section", .tag("h2", .text(decision.citation(language))),
          table(holdings.filter { $0.provision.decision == decision }))
      }
  }

  /// The number of provisions, by how they are implemented.
  private var summary: Node {
    let held = holdings.count { $0.isHeld }
    let rules = holdings.reduce(0) { $0 + $1.rules.count }
    let text = language.say(
      el: """
        \(holdings.count) διατάξεις: \(held) εφαρμόζονται από κανόνα, στοιχείο ή μέλος ρυθμίσεων, \
        οι άλλες \(holdings.count - held) έχουν αιτιολογία. \(rules) κανόνες στηρίζονται σε \
        διάταξη· τους αποδεικνύουν τα παραδείγματά τους. Ότι κάθε μέλος υπάρχει στις ρυθμίσεις το \
        ελέγχει το TraceabilityTests.swift.
        """,
      en: """
        \(holdings.count) provisions: \(held) are held by a rule, a field or a member of an \
        output, the other \(holdings.count - held) have a reason. \(rules) rules rest on a \
        provision; their examples prove them. That every member stands in the outputs is checked \
        by TraceabilityTests.swift.
        """)
    return .tag("p", .text(text))
  }

  private var columns: [String] {
    language == .greek
      ? ["Διάταξη", "Κανόνες", "Στοιχεία", "Ρυθμίσεις", "Δοκιμές", "Μένει"]
      : ["Provision", "Rules", "Fields", "Outputs", "Tests", "Left"]
  }

  private func table(_ holdings: [Holding]) -> Node {
    .tag(
      "table", .attribute("role", "table"),
      .tag(
        "thead", .attribute("role", "rowgroup"),
        .tag(
          "tr", .attribute("role", "row"),
          .each(columns) {
            .tag(
              "th", .attribute("role", "columnheader"), .attribute("scope", "col"), .text($0))
          })),
      .tag("tbody", .attribute("role", "rowgroup"), .each(holdings) { row($0) }))
  }

  private func row(_ holding: Holding) -> Node {
    let rules = RulebookPages.Chapter.rules.file(language)
    guard holding.isHeld else { return row(holding, [reasons(of: holding)]) }
    let cells: [[Node]] = [
      holding.rules.map { .link(.page(rules, $0.id), .code($0.id)) },
      holding.fields.map { .code($0.path) },
      holding.outputs.map { .code($0.path) },
      holding.rules.flatMap(\.proofs).map { .code($0) },
    ]
    let named = zip(columns.dropFirst(), cells).map { cell($0, $1) }
    return row(holding, named + [reasons(of: holding)])
  }

  private func row(_ holding: Holding, _ cells: [Node]) -> Node {
    let provision = holding.provision
    let law = RulebookPages.Chapter.law.file(language)
    return .tag(
      "tr", .attribute("role", "row"),
      .tag(
        "th", .attribute("role", "rowheader"), .attribute("scope", "row"), .id(provision.anchor),
        .link(.page(law, provision.anchor), .text(provision.heading(language)))),
      .group(cells))
  }

  private func cell(_ column: String, _ items: [Node]) -> Node {
    guard !items.isEmpty else { return .tag("td", .attribute("role", "cell")) }
    return .tag(
      "td", .attribute("role", "cell"), .attribute("data-name", column),
      .tag("ul", .each(items) { .tag("li", $0) }))
  }

  /// What is left, in its own column; it spans all columns where nothing is implemented.
  private func reasons(of holding: Holding) -> Node {
    let texts = holding.reasons.map { Node.text($0.reason(language)) }
    guard !holding.isHeld else { return cell(columns[5], texts) }
    return .tag(
      "td", .attribute("role", "cell"), .attribute("colspan", "5"), .style("reason"),
      .group(texts))
  }
}

extension Rule {
  /// The places of the examples that prove the rule: `OfficeMissing.swift:24, 25`.
  var proofs: [String] {
    let places = (rejects + accepts).map { example in
      let file = example.fileID.split(separator: "/").last.map(String.init) ?? example.fileID
      return (file: file, line: example.line)
    }
    return Set(places.map(\.file)).sorted().map { file in
      let lines = Set(places.filter { $0.file == file }.map(\.line)).sorted()
      return file + ":" + lines.map(String.init).joined(separator: ", ")
    }
  }
}

extension Decision {
  /// The decision's protocol number, with the gazette if it is known.
  func citation(_ language: Language) -> String { language.say(el: citationEl, en: citationEn) }
}
