import Ground
import Schema

/// The page with every rule and ruling in full, as `onboard explain` shows them.
struct RulesPage {
  let language: Language
  /// The edition of the policy that the page names.
  let edition: PlatformPolicy

  /// The page's content.
  var content: [Node] {
    let groups = self.groups
    let rulings = Ruling.all.map { Explanation($0, language) }
    let title = language.say(el: "Ερμηνείες", en: "Interpretations")
    let facets = RuleFacets.all(edition)
    return [
      RuleFilter(language: language, facets: Array(facets.values)).node,
      .tag(
        "nav", .attribute("aria-label", language.say(el: "Περιεχόμενα", en: "Contents")),
        .each(groups) { group in contents(group.title, group.explanations) },
        contents(title, rulings)),
    ]
      + groups.map { section($0.title, $0.explanations, facets) }
      + [section(title, rulings, facets)]
  }

  /// The rules grouped by their basis: the text of the law first, then its interpretation, then
  /// each policy.
  private var groups: [(title: String, explanations: [Explanation])] {
    let readings = Rulebook.all.filter { $0.basis.ruling != nil }
    let law = Rulebook.all.filter { $0.provision != nil && $0.basis.ruling == nil }
    var groups = [
      (language.say(el: "Κανόνες του νόμου", en: "Rules of the law"), explained(law)),
      (
        language.say(
          el: "Κανόνες κατά ερμηνεία, όχι νόμος", en: "Rules by interpretation, not law"),
        explained(readings)
      ),
    ]
    for policy in Policy.allCases {
      let rules = Rulebook.all.filter {
        if case .policy(policy) = $0.basis { true } else { false }
      }
      if rules.isEmpty { continue }
      let title = language.say(el: "Πολιτική: ", en: "Policy: ") + policy.title(language)
      groups.append((title, explained(rules)))
    }
    return groups
  }

  private func explained(_ rules: [Rule]) -> [Explanation] {
    rules.map { Explanation($0, language, edition) }
  }

  private func contents(_ title: String, _ explanations: [Explanation]) -> Node {
    .tag(
      "div", .style("part"), .tag("p", .style("label"), .text(title)),
      .tag(
        "ul", .style("contents"),
        .each(explanations) {
          .tag(
            "li", .id("to-" + $0.id), .link(.anchor($0.id), .code($0.id)), " ", .text($0.title))
        }))
  }

  private func section(
    _ title: String, _ explanations: [Explanation], _ facets: [String: RuleFacets]
  ) -> Node {
    .tag(
      "section", .style("part"), .tag("h2", .text(title)),
      .each(explanations) { $0.html(language, facets: facets[$0.id]?.node ?? .group([])) })
  }
}
