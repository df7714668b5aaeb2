import Ground
import Outputs
package import Schema

/// A rehearsal as one page.
package struct ImpactPage {
  /// The format by which the page is recognized.
  package static let format = "onboard/impact/v1"

  package let impact: Impact
  package let language: Language

  package init(impact: Impact, language: Language) {
    self.impact = impact
    self.language = language
  }

  private var words: ImpactWords { ImpactWords(impact: impact, language: language) }

  /// The contents of the file.
  package var bytes: [UInt8] {
    let lead = [words.counts, words.basis] + words.holidays
    return Page(
      path: "impact.html", language: language, title: words.title,
      summary: lead.map { .tag("p", .text($0)) }, links: [],
      origin: words.say(
        el: "Γράφτηκε από το onboard \(Program.version), από τις υπογεγραμμένες αποφάσεις",
        en: "Written by onboard \(Program.version), from the signed records"),
      content: [summary] + impact.affected.map { block(of: $0) }, format: Self.format
    ).artifact.bytes
  }

  private var summary: Node {
    DataTable(
      caption: words.say(el: "Τι θα χρειαζόταν", en: "What would be needed"),
      columns: [
        words.say(el: "Συνέπεια", en: "Consequence"),
        words.say(el: "Δήμοι", en: "Municipalities"),
      ],
      rows: Impact.Consequence.allCases.map { one in
        [.text(one.title(language)), .text("\(impact.count(of: one))")]
      }, isNumeric: true
    ).node
  }

  private func block(of one: Impact.Rehearsed) -> Node {
    .tag(
      "section", .id("m-\(one.matter)"),
      .tag("h2", .tag("span", .lang(.greek), .text(one.name)), .text(" (\(one.matter))")),
      .tag("p", .tag("strong", .text(one.consequence.title(language)))),
      .tag("ul", .each(words.lines(of: one)) { .tag("li", .text($0)) }))
  }
}
