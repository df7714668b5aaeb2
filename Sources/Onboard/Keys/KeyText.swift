import Schema

/// A public key as text for people.
struct KeyText {
  let language: Language

  /// The identity and the key, and the form for notes when it signs under a name.
  func text(of key: PublicKey, log: NoteVerifier? = nil) -> String {
    let fields = [
      (language.say(el: "ταυτότητα", en: "identity"), key.id),
      (language.say(el: "δημόσιο κλειδί", en: "public key"), key.hexadecimal),
      (language.say(el: "για σημειώματα", en: "for notes"), log?.vkey),
    ]
    return fields.map { name, value in value.map { "\(name): \($0)\n" } ?? "" }.joined()
  }
}
