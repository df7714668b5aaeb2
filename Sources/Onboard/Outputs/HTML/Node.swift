package import Ground
package import Schema

/// A piece of a page: an element, an attribute of the element around it, or a text.
///
/// Names of elements and attributes are literals in the source, and every text and value is escaped
/// when it is written; so data can never become markup.
package indirect enum Node: Sendable, ExpressibleByStringInterpolation {
  /// A text.
  case text(String)
  /// An element with its attributes and its content.
  case element(StaticString, [Node])
  /// An attribute; it belongs to the element that lists it.
  case attribute(StaticString, String)
  /// Several pieces.
  case group([Node])
  /// A stylesheet, which is written without escaping.
  case stylesheet(Stylesheet)
  /// A script, which like a stylesheet is a literal in the source and is written as it is.
  case script(Script)
  /// Linked data for machines.
  case data(JSONValue)

  package init(stringLiteral text: String) { self = .text(text) }

  /// An element, with its attributes before its content.
  package static func tag(_ name: StaticString, _ parts: Node...) -> Node { .element(name, parts) }

  /// Several pieces.
  package static func each<Values: Sequence>(
    _ values: Values, _ make: (Values.Element) -> Node
  ) -> Node {
    .group(values.map(make))
  }

  /// A class, one of the few used for styling.
  package static func style(_ name: StaticString) -> Node { .attribute("class", name.text) }

  /// The identifier by which links reach the element.
  package static func id(_ name: String) -> Node { .attribute("id", name) }

  /// The language of the element's text.
  package static func lang(_ language: Language) -> Node { .attribute("lang", language.rawValue) }

  /// A link with its text.
  package static func link(_ target: Link, _ parts: Node...) -> Node {
    .element("a", [.attribute("href", target.address)] + parts)
  }

  /// A text in which numbers stay on the line of the words that they belong to: «άρθρο 1 § 2».
  package static func bound(_ text: String) -> Node { .text(Typography.bound(text)) }

  /// A name in code style; a long path may be broken after its dots.
  package static func code(_ text: String) -> Node {
    let steps = text.split(separator: ".", omittingEmptySubsequences: false)
    return .tag(
      "code",
      .each(steps.enumerated()) { index, step in
        index == 0
          ? .text(String(step)) : .group([".", .tag("wbr"), .text(String(step))])
      })
  }
}

/// The target of a link; nothing else can be written as an address.
package enum Link: Sendable {
  /// A place on the same page.
  case anchor(String)
  /// Another page in the same folder, or a place on it.
  case page(String, String = "")
  /// A page on the web; without `https://` the link has no target.
  case site(String)

  var address: String {
    switch self {
    case .anchor(let name): "#" + name
    case .page(let file, let name): name.isEmpty ? file : file + "#" + name
    case .site(let url): url.hasPrefix("https://") ? url : "#"
    }
  }
}
