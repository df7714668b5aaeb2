import Schema

/// A page for people: one self-contained HTML file without script and without any request.
struct Page: Sendable {
  /// The path below the output folder.
  let path: String
  /// The language of the page.
  let language: Language
  /// The title, which is also the heading.
  let title: String
  /// A sentence or two below the heading.
  let summary: [Node]
  /// The other pages, and the same page in the other language.
  let links: [PageLink]
  /// What the page was made from, for the foot.
  let origin: String
  /// The content, from the second level of headings on.
  let content: [Node]
  /// The styles.
  var stylesheet = Stylesheet.rulebook
  /// The format of a page that tools know again: `onboard/review/v1`.
  var format: String?

  /// The file.
  var artifact: Artifact {
    let root = Node.tag("html", .lang(language), head, body)
    return Artifact(path: path, bytes: Array(("<!DOCTYPE html>\n" + Markup.html([root])).utf8))
  }

  private var head: Node {
    PageHead(language: language, title: title, stylesheet: stylesheet, format: format).node
  }

  private var body: Node {
    .tag(
      "body",
      .tag(
        "a", .style("skip"), .attribute("href", "#main"),
        .text(language.say(el: "Μετάβαση στο περιεχόμενο", en: "Skip to content"))),
      .tag(
        "header", .tag("p", .style("brand"), "onboard"),
        links.isEmpty
          ? ""
          : .tag(
            "nav",
            .attribute("aria-label", language.say(el: "Σελίδες", en: "Pages")),
            .tag("ul", .each(links) { .tag("li", $0.node) }))),
      .tag(
        "main", .id("main"), .attribute("tabindex", "-1"), .tag("h1", .text(title)),
        .tag("div", .style("lead"), .group(summary)), .group(content)),
      .tag("footer", .tag("p", .text(origin))))
  }

  /// A link of the head of a page.
  struct PageLink: Sendable {
    /// Where it leads.
    let target: Link
    /// Its words.
    let title: String
    /// Whether it leads to this very page.
    var isCurrent = false
    /// The language of the page it leads to, when that is another one.
    var language: Language?

    fileprivate var node: Node {
      var parts: [Node] = [.attribute("href", target.address)]
      if isCurrent { parts.append(.attribute("aria-current", "page")) }
      if let language {
        parts += [.lang(language), .attribute("hreflang", language.rawValue)]
      }
      return .element("a", parts + [.text(title)])
    }
  }
}
