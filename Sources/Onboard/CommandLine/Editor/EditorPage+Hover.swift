import Ground
import Outputs
import Schema

extension EditorPage {
  /// The hover text at an offset: the explanations of the findings there, as `onboard explain`
  /// gives them, or else the meaning of the field with its law; nil where there is neither.
  func hover(at offset: Int) -> JSONValue? {
    let findings = findings(at: offset)
    if let first = findings.first {
      var rules: [Rule] = []
      for finding in findings where !rules.contains(where: { $0 === finding.rule }) {
        rules.append(finding.rule)
      }
      let texts = rules.map { shown(Explanation($0, language, compilation.policy)) }
      return answer(texts.joined(separator: "\n\n"), first.span)
    }
    guard let entry = entry(at: offset) else { return nil }
    if !entry.isKey, let text = meaning(of: entry) { return answer(text, entry.span) }
    guard let field = entry.path.field else { return nil }
    return answer(EditorField(field, language).text(isMarkdown: isMarkdown), entry.span)
  }

  private var isMarkdown: Bool { abilities.showsMarkdown }

  private func shown(_ explanation: Explanation) -> String {
    isMarkdown ? explanation.markdown(language) : explanation.text(language)
  }

  /// The thing that a value names: a waived rule, or a municipality.
  private func meaning(of entry: FileMap.Entry) -> String? {
    switch entry.keys {
    case ["waivers", "rule"]:
      Rulebook.rule(entry.text).map { shown(Explanation($0, language, compilation.policy)) }
    case ["municipality", "code"]:
      MunicipalityCode(entry.text).flatMap { judged.compiler.register.entry(code: $0) }
        .map { $0.shown(language) }
    default: nil
    }
  }

  private func answer(_ text: String, _ span: SourceSpan) -> JSONValue {
    [
      "contents": ["kind": isMarkdown ? "markdown" : "plaintext", "value": .string(text)],
      "range": EditorRange.range(span, in: index),
    ]
  }
}

/// The description of a field in an editor: the words of its table, and of the law that it
/// implements.
struct EditorField {
  private let field: Field
  private let language: Language

  init(_ field: Field, _ language: Language) { (self.field, self.language) = (field, language) }

  /// The meaning, the form of the value, an example, the law and its interpretation.
  func text(isMarkdown: Bool) -> String {
    func strong(_ text: String) -> String { isMarkdown ? "**\(text)**" : text }
    func code(_ text: String) -> String { isMarkdown ? "`\(text)`" : text }
    var parts = ["\(strong(field.name)): \(field.note(language))"]
    if !field.kind.words.isEmpty {
      parts.append(
        field.kind.words.map { "- \(code($0.key.text)): \($0.label(language))" }
          .joined(separator: "\n"))
    } else if field.fields.isEmpty {
      parts.append(language.say(el: "Γράφεται: ", en: "Written as: ") + field.wanted(language))
    }
    if !field.example.isEmpty {
      let label = language.say(el: "Παράδειγμα: ", en: "Example: ")
      parts.append(label + code("\(field.name): \(field.example)"))
    }
    for provision in field.provisions {
      let place = language.say(el: provision.citationEl, en: provision.citationEn)
      parts.append(strong(place))
      guard let law = Law.text(of: provision) else { continue }
      parts.append(isMarkdown ? Explanation.quoted("«\(law)»") : "«\(law)»")
    }
    for ruling in field.rulings {
      let words = [ruling.question, ruling.reading, ruling.reason].map { $0(language) }
      let label = language.say(el: "Ερμηνεία", en: "Interpretation") + " \(ruling.id)"
      parts.append("\(strong(label)): " + words.joined(separator: " "))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}
