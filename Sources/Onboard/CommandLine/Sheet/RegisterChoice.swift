import Schema

/// The result of looking up words in the register: one municipality, or a message.
struct RegisterChoice {
  /// The words to look up.
  let words: String
  /// The municipalities that match.
  let found: [RegisterEntry]

  init(_ words: String, in register: Register) {
    self.words = words
    let (code, name) = Self.parts(of: words)
    let coded = code.map { register.entry(code: $0).map { [$0] } ?? [] }
    guard let coded, !name.isEmpty else {
      found = coded ?? register.search(words)
      return
    }
    // A code with a name beside it, which may belong to another municipality.
    let named = register.search(name)
    found =
      coded.filter { one in named.contains { $0.code == one.code } }.isEmpty ? coded + named : coded
  }

  /// The code among the words, and the other words. The code may have zeros in front, as another
  /// kind of register writes it.
  private static func parts(of words: String) -> (code: MunicipalityCode?, name: String) {
    let all = words.split { $0.isWhitespace || "(),".contains($0) }.map { String($0) }
    let codes = all.indices.filter { all[$0].utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard codes.count == 1, let index = codes.first,
      let code = MunicipalityCode(String(all[index].drop { $0 == "0" }))
    else { return (nil, words) }
    let others = all.indices.filter { $0 != index }.map { all[$0] }
    return (code, others.joined(separator: " "))
  }

  /// The municipality, when there is exactly one.
  var entry: RegisterEntry? { found.count == 1 ? found[0] : nil }

  /// The message that there is not exactly one match, listing at most twelve.
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
  /// The municipality as shown to the person who chose it: by name, code and place.
  var shown: Bilingual {
    Bilingual(
      el: "\(name), κωδικός \(code) (\(regionalUnit), \(region))",
      en: "\(name), code \(code) (\(regionalUnit), \(region))")
  }
}
