import Schema

/// Finds the municipality of a spreadsheet.
extension Sheet {
  /// Finds the municipality by code or name, which must agree; the register fills in empty cells.
  mutating func findMunicipality(_ register: Register) {
    let code = draft.text(at: ["municipality", "code"])
    let name = draft.text(at: ["municipality", "name"])
    guard let words = code ?? name, !words.isEmpty else { return }
    let choice = RegisterChoice(words, in: register)
    guard let chosen = choice.entry else {
      fail(at: code == nil ? "name" : "code", choice.message)
      return
    }
    entry = chosen
    if code != nil, let name, !name.isEmpty { compare(name, with: chosen, register) }
    // A municipality found by words is written as in the register.
    if code == nil || code != String(chosen.code) { set(String(chosen.code), at: "code") }
    if code == nil { set(chosen.name, at: "name") }
    for (key, value) in [("name", chosen.name), ("website", chosen.website ?? "")]
    where !draft.holds(["municipality", key]) {
      draft.set(value, at: ["municipality", key])
    }
  }

  /// Compares the name beside a code with the register, allowing for the ways people write it.
  private mutating func compare(_ name: String, with chosen: RegisterEntry, _ register: Register) {
    let found = register.search(name)
    if found.contains(where: { $0.code == chosen.code }) {
      set(chosen.name, at: "name")
      return
    }
    guard !found.isEmpty else { return }
    let others = found.prefix(3).map { "\($0.code)" }
    fail(
      at: "code",
      Bilingual(
        el: "Ο κωδικός \(chosen.code) είναι του «\(chosen.name)», ενώ το όνομα «\(name)» έχει"
          + " κωδικό \(others.joined(separator: " ή ")): διορθώστε το ένα από τα δύο",
        en: "The code \(chosen.code) is that of “\(chosen.name)”, while the name “\(name)” has the"
          + " code \(others.joined(separator: " or ")): correct one of the two"))
  }

  private mutating func set(_ text: String, at key: String) {
    let path: AnswerPath = ["municipality", key]
    draft.set(text, at: path, from: draft.origin(at: path))
  }

  private mutating func fail(at key: String, _ message: Bilingual) {
    guard let origin = draft.origin(at: ["municipality", key]) else { return }
    fail(cells[origin], el: message.el, en: message.en)
  }
}
