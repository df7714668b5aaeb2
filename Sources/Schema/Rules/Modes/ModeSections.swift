/// Checks shared by all sections with one value for each mode: hours, durations, staff and means.
extension Judgement {
  /// Reports the offered modes that have no value in a section.
  mutating func demandEachMode<Value>(
    _ field: Field, _ answer: Answer<PerMode<Value>>, of declaration: Declaration,
    sample: (Mode) -> String
  ) {
    guard let offered = declaration.modes.value, !offered.isEmpty else { return }
    switch answer {
    case .unreadable: return
    case .absent:
      let message = field.missing
      report(
        declaration.start, el: message.el, en: message.en,
        help: writing(offered.map { $0.value }, under: field, sample))
    case .given(let section):
      var lacking: [Mode] = []
      for mode in offered where section.value[mode.value].isAbsent { lacking.append(mode.value) }
      guard !lacking.isEmpty else { return }
      let modes = Bilingual.enumeration(lacking.map { $0.named })
      report(
        section.key, el: "Στο «\(field.name)» λείπει τιμή για: \(modes.el)",
        en: "“\(field.name)” has no value for \(modes.en)",
        help: writing(lacking, under: field, sample), related: declaration.offer)
    }
  }

  /// Reports the modes that have a value in a section but are not offered.
  mutating func refuseUnoffered<Value>(
    _ field: Field, _ answer: Answer<PerMode<Value>>, of declaration: Declaration
  ) {
    guard let section = answer.value, let offered = declaration.modes.value, !offered.isEmpty else {
      return
    }
    for mode in Mode.allCases {
      guard let found = section[mode].located, !offered.holds(mode) else { continue }
      let named = mode.named
      refuseUnoffered(
        mode, at: found.key, of: declaration,
        el: "Το «\(field.name)» έχει τιμή για τον τρόπο \(named.el), που δεν παρέχεται",
        en: "“\(field.name)” has a value for the mode \(named.en), which is not offered")
    }
  }

  /// Reports an office's values for service in person, if that mode is not offered.
  mutating func refuseOffice<Value>(
    _ field: Field, _ answer: Answer<Value>, of declaration: Declaration
  ) {
    guard let found = answer.located, let offered = declaration.modes.value, !offered.isEmpty,
      !offered.holds(.inPerson)
    else { return }
    let named = Mode.inPerson.named
    refuseUnoffered(
      .inPerson, at: found.key, of: declaration,
      el: "Ένα κατάστημα έχει δικό του «\(field.name)», αλλά ο τρόπος \(named.el) δεν παρέχεται",
      en: "An office has “\(field.name)”, but the mode \(named.en) is not offered")
  }

  private func writing(
    _ modes: [Mode], under field: Field, _ sample: (Mode) -> String
  ) -> Bilingual {
    let lines = Bilingual.enumeration(
      modes.map { mode in
        let line = "\(mode.key.text): \(sample(mode))"
        return Bilingual(el: "«\(line)»", en: "“\(line)”")
      })
    return Bilingual(
      el: "γράψτε κάτω από το \(field.name), π.χ. \(lines.el)",
      en: "write under \(field.name), for example, \(lines.en)")
  }
}

extension Declaration {
  /// The place where the modes are declared, for findings that refer to it.
  var offer: [Finding.Related] {
    guard let modes = modes.located else { return [] }
    let note = Bilingual(
      el: "εδώ δηλώνονται οι τρόποι που παρέχονται", en: "the modes offered are declared here")
    return [Finding.Related(span: modes.key, note: note)]
  }
}
