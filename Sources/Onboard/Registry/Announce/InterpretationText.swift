import Ground
import Schema

/// The text of the announcement about interpretation, for the deaf and into other languages: the
/// rule for all topics, and the topics that differ.
struct InterpretationText {
  let plan: Plan
  let language: Language

  var lines: [String] {
    lines(plan.interpretation, nil)
      + plan.topics.flatMap { topic in
        topic.interpretation.map { lines($0, topic.title(in: language)) } ?? []
      }
  }

  private func lines(_ kinds: [Interpretation], _ topic: String?) -> [String] {
    let (el, en) = topic.map { (" («\($0)»)", " (“\($0)”)") } ?? ("", "")
    var lines: [String] = []
    if let list = list(kinds.filter { !$0.isLanguage }) {
      lines.append(
        language.say(
          el: "Για κωφούς και βαρήκοους παρέχεται εξ αποστάσεως διερμηνεία\(el): \(list).",
          en: "For deaf and hard-of-hearing people there is remote interpretation\(en): \(list)."))
    }
    if let list = list(kinds.filter(\.isLanguage)) {
      lines.append(
        language.say(
          el: "Παρέχεται διερμηνεία σε άλλες γλώσσες\(el): \(list).",
          en: "There is interpretation into other languages\(en): \(list)."))
    }
    return lines
  }

  private func list(_ kinds: [Interpretation]) -> String? {
    kinds.isEmpty ? nil : kinds.map { $0.label(language) }.joined(separator: ", ")
  }
}
