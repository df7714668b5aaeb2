import Ground

/// Writes nodes as HTML, or as XML where the names are those of another vocabulary.
struct Markup {
  /// What was written so far.
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

  /// Writes an attribute, or those of a group.
  private mutating func writeAttributes(_ node: Node) {
    switch node {
    case .attribute(let name, let value): html += " \(name)=\"\(Self.escaped(value))\""
    case .group(let nodes): for node in nodes { writeAttributes(node) }
    default: break
    }
  }

  /// Elements that have no content and no end.
  private static func isVoid(_ name: StaticString) -> Bool {
    ["br", "meta", "wbr"].contains(name.description)
  }

  /// Elements after which a line break is no word space, so that the file can be read and compared.
  private static func isBlock(_ name: StaticString) -> Bool {
    switch name.description {
    case "p", "pre", "li", "ul", "dt", "dd", "dl", "h1", "h2", "h3", "h4", "div", "section",
      "header", "footer", "nav", "main", "table", "thead", "tbody", "tr", "td", "th", "title",
      "style", "head", "body", "blockquote", "article", "caption", "figure", "svg", "g":
      true
    default: false
    }
  }

  /// Data with every `<` written as an escape: only strings can hold one, and none ends the data.
  private static func harmless(_ value: JSONValue) -> String {
    var text = ""
    for scalar in String(decoding: value.file.dropLast(), as: UTF8.self).unicodeScalars {
      if scalar == "<" { text += "\\u003C" } else { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  /// A text with all that means something in HTML escaped, and no control character.
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
