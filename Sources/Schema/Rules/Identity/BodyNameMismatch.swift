extension Rule {
  /// A body's name must match its kind.
  static let bodyNameMismatch = Rule(
    "body-name-mismatch",
    basis: .policy(.naming),
    rulings: [.municipalitiesOnly],
    title: Bilingual(
      el: "Η επωνυμία δεν ταιριάζει στο είδος του φορέα",
      en: "The name does not fit the kind of body"),
    explanation: Bilingual(
      el: """
        Η επωνυμία γράφεται στην απόφαση και στο Παράρτημά της. Μια Περιφέρεια γράφεται όπως στο \
        μητρώο, για παράδειγμα «Περιφέρεια Αττικής», και σε γενική «της Περιφέρειας Αττικής». Ένας \
        Δήμος δηλώνεται με municipality και κωδικό, όχι με body. Είναι πολιτική της πλατφόρμας.
        """,
      en: """
        The name appears in the decision and its annex. A region is written as in the register, \
        for example “Περιφέρεια Αττικής”, and in the genitive “της Περιφέρειας Αττικής”. A \
        municipality is declared by municipality and its code, not by body. This is a policy of \
        the platform.
        """),
    accepts: [
      .body(name: "Περιφέρεια Κρήτης", genitive: "της Περιφέρειας Κρήτης"),
      .body(kind: "other", name: "Εθνικό Αρχείο", genitive: "του Εθνικού Αρχείου"),
    ],
    rejects: [
      .body(name: "⟦Περιφέρεια Μακεδονίας⟧", genitive: "της Περιφέρειας Μακεδονίας"),
      .body(name: "⟦Κρήτη⟧", genitive: "της Κρήτης"),
      .body(genitive: "⟦της Περιφέρειας Κρήτης⟧"),
      .body(kind: "⟦other⟧"),
      .body(kind: "other", name: "⟦Δήμος Νέας Σμύρνης⟧", genitive: "του Δήμου Νέας Σμύρνης"),
      .body(kind: "other", name: "⟦ΔΗΜΟΣ ΝΕΑΣ ΣΜΥΡΝΗΣ⟧", genitive: "του Δήμου Νέας Σμύρνης"),
    ],
    check: .judging { declaration, judgement in
      guard let body = declaration.body.value, let kind = body.kind.located,
        let name = body.name.located
      else { return }
      judgement.compare(name, body.genitive.located, kind)
    })
}

extension Judgement {
  fileprivate mutating func compare(
    _ name: Located<String>, _ genitive: Located<String>?, _ kind: Located<BodyKind>
  ) {
    let shown = Mask.shortened(name.value)
    let folded = Fold.key(name.value)
    if let entry = register.search(name.value).first(where: { Fold.key($0.name) == folded }) {
      report(
        name.span, el: "Το «\(shown)» είναι Δήμος: δηλώνεται με «municipality», όχι με «body»",
        en: "“\(shown)” is a municipality: declared by “municipality”, not by “body”",
        help: Bilingual(
          el: "γράψτε municipality με code: \(entry.code)",
          en: "write municipality with code: \(entry.code)"))
      return
    }
    let region = register.region(named: name.value)
    guard kind.value == .region else {
      guard region != nil else { return }
      report(
        kind.span, el: "Το «\(shown)» είναι Περιφέρεια: γράψτε «kind: region»",
        en: "“\(shown)” is a region: write “kind: region”",
        fixes: [Finding.Fix(span: kind.span, replacement: "region", applicability: .certain)])
      return
    }
    guard let region else {
      report(
        name.span, el: "Δεν υπάρχει Περιφέρεια με την επωνυμία «\(shown)»",
        en: "There is no region of the name “\(shown)”",
        help: Bilingual(
          el: "γράψτε την όπως στο μητρώο, π.χ. «Περιφέρεια Αττικής»",
          en: "write it as in the register, for example “Περιφέρεια Αττικής”"))
      return
    }
    let wanted = "της Περιφέρειας \(region)"
    guard let genitive, genitive.value != wanted else { return }
    report(
      genitive.span, el: "Η γενική είναι «\(wanted)»", en: "The genitive is “\(wanted)”",
      fixes: [Finding.Fix(span: genitive.span, replacement: wanted, applicability: .certain)])
  }
}

extension Register {
  /// The region in a name, in the genitive: «Περιφέρεια Κρήτης» gives «Κρήτης».
  fileprivate func region(named name: String) -> String? {
    let prefix = "Περιφέρεια "
    guard name.utf8.starts(with: prefix.utf8) else { return nil }
    let place = String(decoding: Array(name.utf8.dropFirst(prefix.utf8.count)), as: UTF8.self)
    return entries.contains { $0.region.utf8.elementsEqual(place.utf8) } ? place : nil
  }
}
