import Ground
package import Schema

extension Explanation {
  /// The explanation as lines for a terminal.
  package func text(_ language: Language) -> String {
    let head = wrapped("\(id): \(title)", width: 90)
    return ([head] + parts.map { text(of: $0, language) }).joined(separator: "\n\n") + "\n"
  }

  private func text(of part: Part, _ language: Language) -> String {
    switch part {
    case .prose(let text): return wrapped(text, width: 90)
    case .law(let provision, let label, let quote):
      let text = Law.text(of: provision) ?? quote
      return "\(label): \(provision.citation(language)):\n"
        + indented(wrapped("«\(text)»", width: 86))
    case .note(let label, let text): return wrapped("\(label): \(text)", width: 90)
    case .ruling(_, let label, let text): return wrapped("\(label): \(text)", width: 90)
    case .example(let label, _, let text, let message):
      return "\(label):\n" + indented(text.filter { $0 != "⟦" && $0 != "⟧" })
        + (message.map { "\n→ " + $0 } ?? "")
    }
  }

  private func wrapped(_ text: String, width: Int) -> String {
    text.split(separator: "\n")
      .flatMap { Wrapping.lines(of: String($0), width: width) }.joined(separator: "\n")
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
      .joined(separator: "\n")
  }

  /// The explanation as Markdown, with the same parts as its text.
  package func markdown(_ language: Language) -> String {
    let head = "**\(id)**: \(title)"
    return ([head] + parts.map { markdown(of: $0, language) }).joined(separator: "\n\n") + "\n"
  }

  private func markdown(of part: Part, _ language: Language) -> String {
    switch part {
    case .prose(let text): return text
    case .law(let provision, let label, let quote):
      let text = Law.text(of: provision) ?? quote
      return "**\(label)**: \(provision.citation(language))\n\n" + Self.quoted("«\(text)»")
    case .note(let label, let text), .ruling(_, let label, let text):
      return "**\(label)**: \(text)"
    case .example(let label, _, let text, let message):
      let shown = text.filter { $0 != "⟦" && $0 != "⟧" }
      return "**\(label)**:\n\n```yaml\n\(shown)\n```"
        + (message.map { "\n\n→ " + $0 } ?? "")
    }
  }

  /// A text as a quotation in Markdown.
  package static func quoted(_ text: String) -> String {
    text.split(separator: "\n").map { "> \($0)" }.joined(separator: "\n>\n")
  }
}
