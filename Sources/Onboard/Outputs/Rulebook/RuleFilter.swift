import Ground
import Schema

/// The search and the filters above the rules, which are shown only where their script runs.
struct RuleFilter {
  let language: Language
  /// The facets of the rules and rulings.
  let facets: [RuleFacets]

  /// The choices of a filter, with the attribute that it searches.
  private typealias Choices = (name: StaticString, title: String, words: [(String, String)])

  /// The controls.
  var node: Node {
    .tag(
      "div", .id("filter"), .attribute("hidden", "hidden"), .attribute("role", "search"),
      .tag(
        "p", .tag("label", .attribute("for", "find"), .text(say("Αναζήτηση", "Search"))),
        .tag(
          "input", .id("find"), .attribute("type", "search"), .attribute("autocomplete", "off"))),
      .each(filters, control),
      .tag(
        "p", .id("found"), .attribute("role", "status"),
        .attribute("data-one", say("Ταιριάζει 1", "1 found")),
        .attribute("data-many", say("Ταιριάζουν #", "# found"))))
  }

  private func say(_ el: String, _ en: String) -> String { language.say(el: el, en: en) }

  private var filters: [Choices] {
    [
      (
        "data-label", say("Τι είναι", "Label"),
        [
          ("law", say("Γράμμα του νόμου", "Letter of the law")),
          ("interpretation", say("Ερμηνεία", "Interpretation")),
          ("policy", say("Πολιτική", "Policy")),
        ]
      ),
      ("data-article", say("Άρθρο", "Article"), articles),
      (
        "data-step", say("Βήμα της φόρμας", "Step of the form"),
        FormStep.allCases.filter { step in facets.contains { $0.step == step } }
          .map { ($0.rawValue, $0.title(language)) }
      ),
      (
        "data-mode", say("Τρόπος", "Mode"),
        Mode.allCases.filter { mode in facets.contains { $0.modes.contains(mode) } }
          .map { ($0.key.text, $0.label(language).capitalizedFirst) }
      ),
    ]
  }

  /// The articles that have a rule or a ruling, in the order of the decisions.
  private var articles: [(String, String)] {
    let keys = Set(facets.flatMap(\.articles))
    var found: [(String, String)] = []
    for provision in Law.provisions where keys.contains(provision.articleKey) {
      let key = provision.articleKey
      if !found.contains(where: { $0.0 == key }) {
        found.append((key, provision.articleTitle(language)))
      }
    }
    return found
  }

  private func control(_ choices: Choices) -> Node {
    let id = "by-" + choices.name.text
    return .tag(
      "p", .tag("label", .attribute("for", id), .text(choices.title)),
      .tag(
        "select", .id(id),
        .tag("option", .attribute("value", ""), .text(say("Όλα", "All"))),
        .each(choices.words) { .tag("option", .attribute("value", $0.0), .text($0.1)) }))
  }
}

extension String {
  /// The text with its first letter capitalized.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Script {
  /// Hides the rules that do not match, their lines in the contents, and parts that become empty.
  static let rules = Script(
    folding,
    """
      const box = document.getElementById('find');
      const found = document.getElementById('found');
      const rules = [...document.querySelectorAll('article.rule')].map((node) =>
        ({ node, text: plain(node.textContent), line: document.getElementById('to-' + node.id) }));
      const filters = [...document.querySelectorAll('#filter select')];
      const parts = [...document.querySelectorAll('.part')];
      const search = () => {
        const words = plain(box.value).split(/\\s+/).filter(Boolean);
        let count = 0;
        for (const { node, text, line } of rules) {
          const isHit = words.every((word) => text.includes(word)) && filters.every((one) =>
            !one.value || node.getAttribute(one.id.slice(3)).split(' ').includes(one.value));
          node.hidden = !isHit;
          line.hidden = !isHit;
          if (isHit) count += 1;
        }
        for (const part of parts) {
          part.hidden = !part.querySelector('.rule:not([hidden]), li:not([hidden])');
        }
        found.textContent = count === rules.length ? ''
          : count === 1 ? found.dataset.one : found.dataset.many.replace('#', count);
      };
      document.getElementById('filter').hidden = false;
      for (const control of [box, ...filters]) control.addEventListener('input', search);
      search();
    })();

    """)
}
