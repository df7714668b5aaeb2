package import Ground
package import Schema

/// A page for people: one self-contained HTML file without network requests, which needs no script.
package struct Page: Sendable {
  /// The path in the output folder.
  package let path: String
  /// The language of the page.
  package let language: Language
  /// The title, which is also the heading.
  package let title: String
  /// A sentence or two below the heading.
  package let summary: [Node]
  /// The other pages, and the same page in the other language.
  package let links: [PageLink]
  /// The origin of the page, which is shown in the footer.
  package let origin: String
  /// The content, starting at the second level of headings.
  package let content: [Node]
  /// The styles.
  package var stylesheet = Stylesheet.rulebook
  /// The format by which tools recognize the page, such as `onboard/review/v1`.
  package var format: String?
  /// A script that makes the page easier to use; the content can be read without it.
  package var script: Script?

  package init(
    path: String, language: Language, title: String, summary: [Node], links: [PageLink],
    origin: String, content: [Node], stylesheet: Stylesheet = Stylesheet.rulebook,
    format: String? = nil, script: Script? = nil
  ) {
    self.path = path
    self.language = language
    self.title = title
    self.summary = summary
    self.links = links
    self.origin = origin
    self.content = content
    self.stylesheet = stylesheet
    self.format = format
    self.script = script
  }

  /// The page as a file.
  package var artifact: Artifact {
    let root = Node.tag("html", .lang(language), head, body)
    return Artifact(path: path, bytes: Array(("<!DOCTYPE html>\n" + Markup.html([root])).utf8))
  }

  private var head: Node {
    PageHead(
      language: language, title: title, stylesheet: stylesheet, format: format, script: script
    ).node
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
      .tag("footer", .tag("p", .text(origin))), script.map { .script($0) } ?? "")
  }

  /// A link in the header of a page.
  package struct PageLink: Sendable {
    /// The target of the link.
    package let target: Link
    /// The text of the link.
    package let title: String
    /// Whether the link leads to the page it is on.
    package var isCurrent = false
    /// The language of the linked page, if it is a different one.
    package var language: Language?

    package init(target: Link, title: String, isCurrent: Bool = false, language: Language? = nil) {
      self.target = target
      self.title = title
      self.isCurrent = isCurrent
      self.language = language
    }

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
