/// Compares what is not public: contacts, administrators, means and security. No value of contacts
/// or administrators is shown.
extension Comparison {
  mutating func compareParticulars(_ old: Declaration, _ new: Declaration) {
    compareContact(old, new)
    noteHidden(
      "dataProtection/email",
      Bilingual(
        el: "Άλλαξε η θυρίδα για την προστασία δεδομένων",
        en: "The mailbox for data protection changed"),
      old.dataProtection.value?.email.value == new.dataProtection.value?.email.value)
    noteHidden(
      "security/email",
      Bilingual(el: "Άλλαξε η θυρίδα για την ασφάλεια", en: "The mailbox for security changed"),
      old.security.value?.email.value == new.security.value?.email.value)
    let former = Self.administrators(of: old), present = Self.administrators(of: new)
    noteHidden(
      "administrators", Bilingual(el: "Άλλαξαν οι διαχειριστές", en: "The administrators changed"),
      former == present)
    compareMeans(old, new)
    compareSignIn(old, new)
    for measure in Measure.allCases {
      let was = old.security.value?.measures.value?.holds(measure) ?? false
      let isNow = new.security.value?.measures.value?.holds(measure) ?? false
      noteWord("security/measures", measure.label, was, isNow)
    }
  }

  private mutating func compareMeans(_ old: Declaration, _ new: Declaration) {
    for mode in Mode.allCases {
      // The means of an added or removed mode change together with the mode.
      guard let before = old.means.value?[mode].value, let after = new.means.value?[mode].value
      else { continue }
      for means in Means.allCases {
        let what = Bilingual(
          el: "\(means.label.el) (\(mode.label.el))", en: "\(means.label.en) (\(mode.label.en))")
        noteWord(
          "means/\(mode.key.text)/\(means.key.text)", what, before.holds(means),
          after.holds(means))
      }
    }
  }

  mutating func compareContact(_ old: Declaration, _ new: Declaration) {
    let one = old.contact.value, other = new.contact.value
    noteHidden(
      "contact",
      new.isOfBody
        ? Bilingual(el: "Άλλαξε η επικοινωνία του φορέα", en: "The body's contact changed")
        : Bilingual(el: "Άλλαξε η επικοινωνία του Δήμου", en: "The municipality's contact changed"),
      [one?.email.value, one?.phone.value] == [other?.email.value, other?.phone.value])
  }

  mutating func noteHidden(_ place: String, _ what: Bilingual, _ isSame: Bool) {
    guard !isSame else { return }
    note(.editorial, place, el: what.el, en: what.en)
  }

  private mutating func noteWord(
    _ place: String, _ what: Bilingual, _ was: Bool, _ isNow: Bool
  ) {
    guard was != isNow else { return }
    note(
      .legalBasis, place,
      el: isNow ? "Δηλώνεται πλέον: \(what.el)" : "Δεν δηλώνεται πια: \(what.el)",
      en: isNow ? "Now declared: \(what.en)" : "No longer declared: \(what.en)")
  }

  private static func administrators(of declaration: Declaration) -> [String] {
    (declaration.administrators.value ?? []).map { entry in
      let powers =
        entry.value.powers.value?.map { $0.value.key.text }
        ?? Power.allCases.map {
          $0.key.text
        }
      return "\(entry.value.title.value ?? "")|\(entry.value.email.value ?? "")|"
        + powers.sorted().joined(separator: ",")
    }.sorted()
  }
}
