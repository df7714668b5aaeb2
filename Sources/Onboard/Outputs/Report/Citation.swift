import Ground
package import Schema

extension Basis {
  /// What a rule rests on, in one line: the law's place with its words, or the policy by name.
  func citation(_ language: Language, _ edition: PlatformPolicy) -> String {
    switch self {
    case .law(let provision, let quote):
      let place = language.say(el: provision.citationEl, en: provision.citationEn)
      return language.say(el: "νόμος: ", en: "law: ") + "\(place): «… \(quote) …»"
    case .policy(let policy):
      return language.say(el: "πολιτική (όχι νόμος): ", en: "policy (not law): ")
        + "\(policy.title(language)), \(edition.version)"
    }
  }
}

extension Finding {
  /// The message and, on lines of their own, what to do and what the rule rests on.
  package func lines(_ language: Language, _ edition: PlatformPolicy) -> [String] {
    let advice = help.map { [language.say(el: "βοήθεια: ", en: "help: ") + $0(language)] } ?? []
    return [message(language)] + advice + [rule.basis.citation(language, edition)]
  }
}
