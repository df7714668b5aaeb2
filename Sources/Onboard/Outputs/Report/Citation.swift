import Ground
package import Schema

extension Basis {
  /// The basis of a rule in one line: the provision with its words, or the policy by name.
  func citation(_ language: Language, _ edition: PlatformPolicy) -> String {
    switch self {
    case .law(let provision, let quote), .interpretation(_, let provision, let quote):
      let place = language.say(el: provision.citationEl, en: provision.citationEn)
      return "\(label(language)): \(place): «… \(quote) …»"
    case .policy(let policy):
      return "\(label(language)): \(policy.title(language)), \(edition.version)"
    }
  }
}

extension Finding {
  /// The message, followed by lines for the remedy and the basis of the rule.
  package func lines(_ language: Language, _ edition: PlatformPolicy) -> [String] {
    let advice = help.map { [language.say(el: "βοήθεια: ", en: "help: ") + $0(language)] } ?? []
    return [message(language)] + advice + [rule.basis.citation(language, edition)]
  }
}

extension Finding.Fix {
  /// The edit as advice in a few words; one that may not be meant says so.
  package func words(_ language: Language) -> String {
    Self.words(for: replacement, isCertain: applicability == .certain, language)
  }

  fileprivate static func words(
    for text: String, isCertain: Bool, _ language: Language
  ) -> String {
    if text.isEmpty { return language.say(el: "Σβήστε το", en: "Delete it") }
    return isCertain
      ? language.say(el: "Γράψτε «\(text)»", en: "Write “\(text)”")
      : language.say(el: "Αν αυτό εννοείτε: «\(text)»", en: "If this is meant: “\(text)”")
  }
}

extension [Finding.Fix] {
  /// The edits of one finding as advice in a few words, each new text once.
  package func words(_ language: Language) -> String {
    guard let first, count > 1 else { return self.first?.words(language) ?? "" }
    var texts: [String] = []
    for text in map(\.replacement)
    where !text.allSatisfy(\.isWhitespace) && !texts.contains(text) {
      texts.append(text)
    }
    guard !texts.isEmpty else { return language.say(el: "Διόρθωση", en: "Mend it") }
    let all = texts.prefix(3).joined(separator: ", ") + (texts.count > 3 ? ", …" : "")
    return Finding.Fix.words(for: all, isCertain: first.applicability == .certain, language)
  }
}
