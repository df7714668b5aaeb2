extension Rule {
  /// The declared name must be the register's name for the declared code, or an alias of it.
  static let nameMismatch = Rule(
    "name-mismatch",
    basis: .policy(.naming),
    title: Bilingual(
      el: "Το όνομα δεν είναι του Δήμου που έχει αυτόν τον κωδικό",
      en: "The name is not that of the municipality with this code"),
    explanation: Bilingual(
      el: """
        Το όνομα γράφεται όπως στο μητρώο, ώστε ο κωδικός και το όνομα να ελέγχουν το ένα το \
        άλλο και η διαπιστωτική πράξη να έχει τη σωστή επωνυμία. Είναι πολιτική της πλατφόρμας. \
        Διορθώστε το όνομα ή, αν γράφτηκε κωδικός άλλου Δήμου, τον κωδικό.
        """,
      en: """
        The name is written as in the register, so that code and name check each other and the \
        act bears the right name. This is a policy of the platform. Correct the name or, if the \
        code is another municipality's, the code.
        """),
    accepts: [municipality(code: "9211", name: "Δήμος Σαλαμίνος")],
    rejects: [
      municipality(name: "⟦Δήμος Περιστερίου⟧"),
      municipality(name: "⟦Δήμος Ηρακλείου⟧"),
      municipality(name: "⟦ΔΗΜΟΣ ΝΕΑΣ ΣΜΥΡΝΗΣ⟧"),
      municipality(name: "⟦\"Δήμος Νέας  Σμύρνης\"⟧"),
      municipality(name: "⟦Νέα Σμύρνη⟧"),
      municipality(name: "⟦Dimos Neas Smyrnis⟧"),
    ],
    check: .judging { declaration, judgement in
      guard let entry = judgement.entry, let municipality = declaration.municipality.value,
        let name = municipality.name.located, name.value != entry.name,
        !entry.aliases.contains(name.value)
      else { return }
      // One mistake, one finding: a look-alike letter has its own rule.
      let look = TextLook(name.value)
      guard look.mixedWords.isEmpty, look.oddLetters.isEmpty else { return }
      if let code = municipality.code.located, let folder = FolderName.of(judgement.path),
        let other = judgement.named(name.value, in: folder), other.code != entry.code
      {
        judgement.reportCode(code, of: entry, meant: other)
        return
      }
      judgement.reportMismatch(name, entry, code: municipality.code.located)
    })

  private static func municipality(code: String = "9200", name: String) -> Example {
    Example(
      """
      municipality:
        code: \(code)
        name: \(name)
        website: https://www.dimos.example
      """)
  }
}

extension Judgement {
  fileprivate mutating func reportMismatch(
    _ name: Located<String>, _ entry: RegisterEntry, code: Located<String>?
  ) {
    let shown = Mask.shortened(name.value)
    let folded = Fold.key(name.value)
    if let form = ([entry.name] + entry.aliases).first(where: { Fold.key($0) == folded }) {
      report(
        name.span, el: "Το «\(shown)» γράφεται «\(form)» στο μητρώο (τόνοι, κεφαλαία, κενά)",
        en: "“\(shown)” is written “\(form)” in the register (accents, capitals, blanks)",
        fixes: [Finding.Fix(span: name.span, replacement: form, applicability: .certain)])
      return
    }
    let others = register.entries.filter { Fold.key($0.name) == folded }
    let codes = others.map { "\($0.code)" }
    var fix = Finding.Fix(span: name.span, replacement: entry.name, applicability: .maybe)
    guard !others.isEmpty else {
      report(
        name.span,
        el: "Για τον κωδικό \(entry.code) το μητρώο έχει «\(entry.name)», όχι «\(shown)»",
        en: "For the code \(entry.code) the register has “\(entry.name)”, not “\(shown)”",
        fixes: [fix])
      return
    }
    // A slip can change a digit, but not a whole name into another's.
    if let code, others.count == 1 {
      fix = Finding.Fix(span: code.span, replacement: codes[0], applicability: .maybe)
    }
    report(
      name.span,
      el: "Το όνομα «\(shown)» έχει κωδικό \(codes.joined(separator: " ή "))· ο"
        + " \(entry.code) που δηλώθηκε είναι άλλου Δήμου: «\(entry.name)»",
      en: "The name “\(shown)” has the code \(codes.joined(separator: " or ")); the one declared,"
        + " \(entry.code), is another municipality's: “\(entry.name)”",
      related: [Finding.Related(span: code?.key ?? name.span, note: Self.declaredCode)],
      fixes: [fix])
  }

  /// Reports the code of another municipality, where the name and the folder agree on one.
  fileprivate mutating func reportCode(
    _ code: Located<String>, of entry: RegisterEntry, meant: RegisterEntry
  ) {
    report(
      code.span,
      el:
        "Ο κωδικός \(entry.code) είναι άλλου Δήμου («\(entry.name)»)· το όνομα και ο φάκελος είναι"
        + " του Δήμου με κωδικό \(meant.code)",
      en: "The code \(entry.code) is another municipality's (“\(entry.name)”); the name and the"
        + " folder are those of the code \(meant.code)",
      fixes: [
        Finding.Fix(span: code.span, replacement: "\(meant.code)", applicability: .maybe)
      ])
  }

  private static let declaredCode = Bilingual(el: "ο κωδικός που δηλώθηκε", en: "the code declared")
}
