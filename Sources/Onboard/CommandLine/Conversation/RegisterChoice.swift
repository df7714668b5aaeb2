import Schema

/// The result of looking up words in the register: one municipality, or a message.
struct RegisterChoice {
  /// The words to look up.
  let words: String
  /// The municipalities that match.
  let found: [RegisterEntry]

  init(_ words: String, in register: Register) {
    self.words = words
    found =
      MunicipalityCode(words).map { register.entry(code: $0).map { [$0] } ?? [] }
      ?? register.search(words)
  }

  /// The municipality, when there is exactly one.
  var entry: RegisterEntry? { found.count == 1 ? found[0] : nil }

  /// Why there is not exactly one match, listing at most twelve.
  var message: Bilingual {
    var list = found.prefix(12).map {
      "\n  \($0.code)  \($0.name) (\($0.regionalUnit), \($0.region))"
    }.joined()
    if found.count > 12 { list += "\n  …" }
    return found.isEmpty
      ? Bilingual(
        el: "Δεν βρέθηκε Δήμος «\(words)» στο μητρώο",
        en: "No municipality “\(words)” in the register")
      : Bilingual(
        el: "Το «\(words)» ταιριάζει σε \(found.count) Δήμους· ποιον εννοείτε; Δώστε τον κωδικό:"
          + list,
        en: "“\(words)” fits \(found.count) municipalities; which do you mean? Give the code:"
          + list)
  }
}

extension RegisterEntry {
  /// The municipality as it is shown to whoever chose it: by name, code and place.
  var shown: Bilingual {
    Bilingual(
      el: "\(name), κωδικός \(code) (\(regionalUnit), \(region))",
      en: "\(name), code \(code) (\(regionalUnit), \(region))")
  }
}
