import Schema

/// A rule in full, as text.
struct Explanation {
  let rule: Rule
  let language: Language

  var text: String {
    let explanation = Wrapping.lines(of: rule.explanation(language), width: 90)
    var parts = [
      "\(rule.id): \(rule.title(language))", explanation.joined(separator: "\n"), basis,
    ]
    for example in rule.rejects { parts.append(rejected(example)) }
    for example in rule.accepts {
      parts.append(language.say(el: "Σωστό:\n", en: "Right:\n") + indented(plain(example)))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var basis: String {
    switch rule.basis {
    case .law(let provision, let quote):
      let text = Law.text(of: provision) ?? quote
      return language.say(
        el: "Νόμος: \(provision.citationEl):\n", en: "Law: \(provision.citationEn):\n")
        + indented(wrapped("«\(text)»"))
    case .policy(let policy):
      let edition = PlatformPolicy.edition(on: Today.day).version
      return language.say(
        el: "Πολιτική της πλατφόρμας, όχι νόμος: \(policy.title.el), έκδοση \(edition)",
        en: "The platform's policy, not law: \(policy.title.en), version \(edition)")
    }
  }

  /// A wrong example and the message it gives.
  private func rejected(_ example: Example) -> String {
    let (source, _) = example.file()
    let message = Compiler(asOf: Specimen.day).compile(source).findings.first {
      $0.rule.id == rule.id
    }?.message
    return language.say(el: "Λάθος:\n", en: "Wrong:\n") + indented(plain(example))
      + (message.map { "\n→ " + $0(language) } ?? "")
  }

  private func wrapped(_ text: String) -> String {
    text.split(separator: "\n")
      .flatMap { Wrapping.lines(of: String($0), width: 86) }.joined(separator: "\n")
  }

  private func plain(_ example: Example) -> String {
    example.text.filter { $0 != "⟦" && $0 != "⟧" }
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
      .joined(separator: "\n")
  }
}
