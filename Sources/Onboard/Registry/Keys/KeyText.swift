import Ground
package import Schema

/// A public key as text for people.
package struct KeyText {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// The identity and the key, and its form for notes when it signs under a name.
  package func text(of key: PublicKey, log: NoteVerifier? = nil) -> String {
    lines(of: key, log: log).map { $0 + "\n" }.joined()
  }

  /// The same, line by line.
  package func lines(of key: PublicKey, log: NoteVerifier? = nil) -> [String] {
    let fields = [
      (language.say(el: "ταυτότητα", en: "identity"), key.id),
      (language.say(el: "δημόσιο κλειδί", en: "public key"), key.hexadecimal),
      (language.say(el: "για σημειώματα", en: "for notes"), log?.vkey),
    ]
    return fields.compactMap { name, value in value.map { "\(name): \($0)" } }
  }
}
