package import Schema

extension Explanation {
  /// The explanation as a section of a page, worded as on the command line, with the attributes by
  /// which it is found.
  package func html(_ language: Language, facets: Node = .group([])) -> Node {
    .tag(
      "article", .style("rule"), .id(id), facets,
      .tag("h3", .code(id), " ", .text(title)), .each(parts) { html(of: $0, language) })
  }

  private func html(of part: Part, _ language: Language) -> Node {
    switch part {
    case .prose(let text): .tag("p", .text(text))
    case .law(let provision, let label, let quote):
      .group([
        .tag(
          "p", .style("label"), .text(label + ": "),
          .link(
            .page(RulebookPages.Chapter.law.file(language), provision.anchor),
            .text(provision.citation(language)))),
        .tag(
          "blockquote", .style("law"), .lang(.greek),
          .each(Self.quoted(Law.text(of: provision) ?? quote)) {
            .tag("p", Passage(text: $0, quotes: [quote], slips: []).node)
          }),
      ])
    case .note(let label, let text):
      .tag("p", .style("note"), .tag("strong", .text(label + ": ")), .text(text))
    case .ruling(let ruling, let label, let text):
      .tag(
        "p", .style("note"),
        .tag("strong", .link(.anchor(ruling.id), .text(label)), ": "), .text(text))
    case .example(let label, let isRight, let text, let message):
      .group([
        .tag("p", .style(isRight ? "label right" : "label wrong"), .text(label + ":")),
        .tag("pre", .tag("code", .lang(.greek), Passage.marked(text))),
        message.map { .tag("p", .style("message"), .text("→ " + $0)) } ?? "",
      ])
    }
  }

  /// The lines of a provision in quotation marks.
  private static func quoted(_ text: String) -> [String] {
    "«\(text)»".split(separator: "\n").map(String.init)
  }
}
