import Ground
import Schema

/// The traceability table, with a row for each provision: what implements it, what proves it, and
/// what is left.
struct TraceabilityPage {
  let language: Language
  let holdings: [Holding]

  /// The page's content: enforced provisions first, and unimplemented ones last.
  var content: [Node] {
    [summary]
      + Holding.Grade.allCases.map { grade in
        .tag(
          "section", .tag("h2", .text("\(grade.title(language)) (\(count(grade)))")),
          .tag("p", .text(grade.meaning(language))),
          .each(Decision.allCases) { decision in
            let own = holdings.filter { $0.grade == grade && $0.provision.decision == decision }
            return own.isEmpty
              ? .group([])
              : .group([.tag("h3", .text(decision.citation(language))), table(own)])
          })
      }
  }

  private func count(_ grade: Holding.Grade) -> Int { holdings.count { $0.grade == grade } }

  /// The number of provisions in each grade.
  private var summary: Node {
    let rules = holdings.reduce(0) { $0 + $1.rules.count }
    let grades = Holding.Grade.allCases.map { "\($0.title(language)): \(count($0))" }
    let text = language.say(
      el: """
        \(holdings.count) διατάξεις, η καθεμία με ό,τι ισχυρότερο την τηρεί. \
        \(grades.joined(separator: " · ")). \(rules) κανόνες στηρίζονται σε διάταξη· τους \
        αποδεικνύουν τα παραδείγματά τους.
        """,
      en: """
        \(holdings.count) provisions, each by the strongest that holds it. \
        \(grades.joined(separator: " · ")). \(rules) rules rest on a provision; their examples \
        prove them.
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

  /// The reasons for what is left, in their own column; they span all columns where nothing is
  /// implemented.
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
