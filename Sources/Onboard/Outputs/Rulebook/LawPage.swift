import Ground
import Schema

/// The annotated edition: the official text of each provision, with what implements it beside it.
struct LawPage {
  let language: Language
  let holdings: [Holding]

  /// The page's content.
  var content: [Node] { [contents] + Decision.allCases.map { decision($0) } }

  /// Links to the articles of one decision and to the parts of the other.
  private var contents: Node {
    let articles = (1...8).map { article in
      let title = Law.heading(ofArticle: article) ?? ""
      return Node.tag(
        "li",
        .link(.anchor("heading-\(article)"), .lang(.greek), .text("Άρθρο \(article). \(title)")))
    }
    let decisions = Decision.allCases.map { decision in
      Node.tag("li", .link(.anchor(decision.rawValue), .text(decision.citation(language))))
    }
    return .tag(
      "nav", .attribute("aria-label", language.say(el: "Περιεχόμενα", en: "Contents")),
      .tag("ul", .style("contents"), .group([decisions[0]] + articles + decisions.dropFirst())))
  }

  private func decision(_ decision: Decision) -> Node {
    func part(_ part: Provision.Part) -> [Holding] {
      holdings.filter { $0.provision.decision == decision && $0.provision.part == part }
    }
    let annex = part(.annex)
    return .tag(
      "section", .tag("h2", .id(decision.rawValue), .text(decision.citation(language))),
      printed(decision.issuers),
      printed(["ΘΕΜΑ: «\(decision.subject)»"]), printed(decision.enactment),
      heading(Decision.formulas.preamble),
      .each(part(.preamble)) { woven($0) },
      heading(Decision.formulas.body),
      articles(part(.body)),
      printed(decision.signatories), printed(decision.distribution),
      annex.isEmpty ? "" : heading(Law.heading(of: annex[0].provision) ?? ""),
      .each(annex) { woven($0) })
  }

  /// Lines printed around the provisions.
  private func printed(_ lines: [String]) -> Node {
    .tag("div", .style("printed"), .lang(.greek), .each(lines) { .tag("p", .text($0)) })
  }

  private func articles(_ holdings: [Holding]) -> Node {
    var article = 0
    return .each(holdings) { holding in
      let provision = holding.provision
      guard provision.article != article else { return woven(holding) }
      article = provision.article
      let title = Law.heading(of: provision).map { ". " + $0 } ?? ""
      return .group([
        .tag(
          "h3", .style("article"), .id("heading-\(article)"), .lang(.greek),
          .text("Άρθρο \(article)\(title)")),
        woven(holding),
      ])
    }
  }

  /// Words of the decision that introduce what follows.
  private func heading(_ words: String) -> Node {
    .tag("h3", .style("article"), .lang(.greek), .text(words))
  }

  /// One provision: its text, and what implements it.
  private func woven(_ holding: Holding) -> Node {
    let provision = holding.provision
    return .tag(
      "section", .style("woven"), .id(provision.anchor),
      .tag("h4", .text(provision.heading(language))),
      .tag(
        "div", .style(provision.point.isEmpty ? "law" : "law point"), .lang(.greek), text(holding)),
      .tag("dl", .style("held"), .group(apparatus(holding))))
  }

  private func text(_ holding: Holding) -> Node {
    let provision = holding.provision
    let quotes = holding.rules.compactMap { $0.basis.provision?.quote }
    let slips = holding.slips.map(\.words)
    return .each(Law.lines(of: provision).enumerated()) { index, line in
      let mark = index == 0 ? provision.printedMark : ""
      return .tag("p", .text(mark), Passage(text: line, quotes: quotes, slips: slips).node)
    }
  }

  private func apparatus(_ holding: Holding) -> [Node] {
    let rules = RulebookPages.Chapter.rules.file(language)
    let colon: Node = ": "
    let entries: [(String, [Node])] = [
      (
        language.say(el: "Κανόνες", en: "Rules"),
        holding.rules.map {
          .group([.link(.page(rules, $0.id), .code($0.id)), colon, .text($0.title(language))])
        }
      ),
      (
        language.say(el: "Ερμηνείες", en: "Interpretations"),
        holding.rulings.map {
          .group([.link(.page(rules, $0.id), .text($0.id)), colon, .text($0.reading(language))])
        }
      ),
      (
        language.say(el: "Στοιχεία της δήλωσης", en: "Fields of a declaration"),
        holding.fields.map { .group([.code($0.path), colon, .text($0.field.note(language))]) }
      ),
      (
        language.say(el: "Μέλη των ρυθμίσεων", en: "Members of outputs"),
        holding.outputs.map { .group([.code($0.path), colon, .text($0.note(language))]) }
      ),
      (
        holding.isHeld
          ? language.say(el: "Τι μένει", en: "What is left")
          : language.say(el: "Δεν αφορά τη δήλωση", en: "No matter of a declaration"),
        holding.reasons.map { .text($0.reason(language)) }
      ),
      (
        language.say(el: "Αβλεψίες του κειμένου", en: "Slips of the text"),
        holding.slips.map { slip($0) }
      ),
    ]
    return entries.filter { !$1.isEmpty }.map { title, items in
      .group([.tag("dt", .text(title)), .each(items) { .tag("dd", $0) }])
    }
  }

  private func slip(_ slip: Slip) -> Node {
    .group([
      .tag("q", .lang(.greek), .text(slip.words)), ": ", .text(slip.note(language)),
      slip.ruling.map {
        .group([" ", .link(.page(RulebookPages.Chapter.rules.file(language), $0.id), .text($0.id))])
      } ?? "",
    ])
  }
}

extension Provision {
  /// The mark printed before the first line; empty for an article without paragraphs.
  fileprivate var printedMark: String { mark.isEmpty || part == .annex ? "" : mark + " " }
}
