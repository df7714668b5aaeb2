import Ground

/// Writes nodes as HTML, or as XML when the names belong to another vocabulary.
struct Markup {
  /// The markup written so far.
  private(set) var html = ""

  /// The HTML of nodes.
  static func html(_ nodes: [Node]) -> String {
    var markup = Markup()
    for node in nodes { markup.write(node) }
    return markup.html
  }

  private mutating func write(_ node: Node) {
    switch node {
    case .text(let text): html += Self.escaped(text)
    case .group(let nodes): for node in nodes { write(node) }
    case .attribute: break
    case .stylesheet(let style): html += style.text
    case .script(let script): html += "<script>\(script.text)</script>\n"
    case .data(let value):
      html += "<script type=\"application/ld+json\">\(Self.harmless(value))</script>\n"
    case .element(let name, let parts):
      html += "<\(name)"
      for part in parts { writeAttributes(part) }
      html += ">"
      if Self.isVoid(name) { return }
      for part in parts { write(part) }
      html += "</\(name)>"
      if Self.isBlock(name) { html += "\n" }
    }
  }

  /// Writes an attribute, or the attributes in a group.
  private mutating func writeAttributes(_ node: Node) {
    switch node {
    case .attribute(let name, let value): html += " \(name)=\"\(Self.escaped(value))\""
    case .group(let nodes): for node in nodes { writeAttributes(node) }
    default: break
    }
  }

  /// Whether an element has no content and no end tag.
  private static func isVoid(_ name: StaticString) -> Bool {
    ["br", "input", "meta", "wbr"].contains(name.description)
  }

  /// Whether a line break may follow an element without acting as a space, so that files are
  /// readable.
  private static func isBlock(_ name: StaticString) -> Bool {
    switch name.description {
    case "p", "pre", "li", "ul", "dt", "dd", "dl", "h1", "h2", "h3", "h4", "div", "section",
      "header", "footer", "nav", "main", "table", "thead", "tbody", "tr", "td", "th", "title",
      "style", "head", "body", "blockquote", "article", "caption", "figure", "svg", "g":
      true
    default: false
    }
  }

  /// Data with every `<` escaped: only strings can contain one, and so the data cannot end early.
  private static func harmless(_ value: JSONValue) -> String {
    var text = ""
    for scalar in String(decoding: value.file.dropLast(), as: UTF8.self).unicodeScalars {
      if scalar == "<" { text += "\\u003C" } else { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  /// A text with HTML's special characters escaped and control characters replaced.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\u{0}"..<"\t", "\u{B}"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}"..."\u{FFFF}":
        escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
