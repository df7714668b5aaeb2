package import Ground
package import Schema

/// A piece of a page: an element, an attribute of the element around it, or a text.
///
/// Names of elements and attributes stand in the source, and every text and value is escaped when
/// it is written; so no data can become markup, whoever wrote it.
package indirect enum Node: Sendable, ExpressibleByStringInterpolation {
  /// A text.
  case text(String)
  /// An element with its attributes and its content.
  case element(StaticString, [Node])
  /// An attribute; it belongs to the element that lists it.
  case attribute(StaticString, String)
  /// Several pieces.
  case group([Node])
  /// A stylesheet, the only thing that is written as it is.
  case stylesheet(Stylesheet)
  /// Data for machines, as linked data.
  case data(JSONValue)

  package init(stringLiteral text: String) { self = .text(text) }

  /// An element; attributes come first.
  package static func tag(_ name: StaticString, _ parts: Node...) -> Node { .element(name, parts) }

  /// Several pieces.
  package static func each<Values: Sequence>(
    _ values: Values, _ make: (Values.Element) -> Node
  ) -> Node {
    .group(values.map(make))
  }

  /// One of several names for styles.
  package static func style(_ name: StaticString) -> Node { .attribute("class", name.text) }

  /// The name by which links find the element.
  package static func id(_ name: String) -> Node { .attribute("id", name) }

  /// The language of the element's text.
  package static func lang(_ language: Language) -> Node { .attribute("lang", language.rawValue) }

  /// A link with its words.
  package static func link(_ target: Link, _ parts: Node...) -> Node {
    .element("a", [.attribute("href", target.address)] + parts)
  }

  /// A name in the code; a long path may be broken after its dots.
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

/// Where a link leads; nothing else can be written as an address.
package enum Link: Sendable {
  /// A place on the same page.
  case anchor(String)
  /// A place on a page of the same folder.
  case page(String, String = "")
  /// A page of the web; without `https://` the link leads nowhere.
  case site(String)

  var address: String {
    switch self {
    case .anchor(let name): "#" + name
    case .page(let file, let name): name.isEmpty ? file : file + "#" + name
    case .site(let url): url.hasPrefix("https://") ? url : "#"
    }
  }
}
