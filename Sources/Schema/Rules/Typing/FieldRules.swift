/// Rules about which keys a section has, and whether they have values.
extension Rule {
  /// The file must use the only existing version of the form.
  static let versionUnknown = Rule(
    "version-unknown",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η έκδοση της μορφής του αρχείου είναι άγνωστη",
      en: "The version of the file format is unknown"),
    explanation: Bilingual(
      el: """
        Ο αριθμός λέει με ποιο υπόδειγμα γράφτηκε το αρχείο και δεν αλλάζει σε κάθε υποβολή. \
        Γράψτε «version: 1».
        """,
      en: """
        The number says which template the file was written with; it does not change with each \
        submission. Write “version: 1”.
        """),
    accepts: [Example("version: 1")],
    rejects: [Example("version: ⟦2⟧")],
    check: .typing)

  /// A section may only have the keys that are defined for it.
  static let keyUnknown = Rule(
    "key-unknown",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Άγνωστο στοιχείο",
      en: "Unknown key"),
    explanation: Bilingual(
      el: """
        Η ενότητα δεν έχει στοιχείο με αυτό το όνομα, και ό,τι γράφεται εκεί δεν θα ίσχυε. Γράψτε \
        το όνομα όπως στο υπόδειγμα, με λατινικά γράμματα και τα ίδια κεφαλαία, ή σβήστε το· για \
        μια σημείωση αρχίστε τη γραμμή με «#».
        """,
      en: """
        The section has no key of this name, and what is written there would have no effect. \
        Write the name as in the template, in Latin letters with the same capitals, or delete \
        it; for a note, start the line with “#”.
        """),
    accepts: [
      Example(
        """
        contact:
          email: rantevou@neasmyrni.example
          phone: "2132025700"
          # φαξ: 2132025701
        """)
    ],
    rejects: [
      Example(
        """
        contact:
          email: rantevou@neasmyrni.example
          phone: "2132025700"
          ⟦fax⟧: "2132025701"
        """),
      Example(
        """
        closures:
          - from: 2026-12-28
            ⟦αιτία⟧: Απογραφή αρχείου
        """),
    ],
    check: .typing)

  /// A section must have its required keys.
  static let keyMissing = Rule(
    "key-missing",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Λείπει υποχρεωτικό στοιχείο",
      en: "A required key is missing"),
    explanation: Bilingual(
      el: """
        Χωρίς αυτό το στοιχείο η δήλωση δεν είναι πλήρης. Προσθέστε το με το όνομα που έχει στο \
        υπόδειγμα, στην εσοχή των υπόλοιπων στοιχείων της ίδιας ενότητας.
        """,
      en: """
        Without this key the declaration is not complete. Add it under the name it has in the \
        template, at the indentation of the other keys of the same section.
        """),
    accepts: [
      Example(
        """
        contact:
          email: rantevou@neasmyrni.example
          phone: "2132025700"
        """)
    ],
    rejects: [
      Example(
        """
        ⟦contact⟧:
          email: rantevou@neasmyrni.example
        """),
      Example("⟦version⟧: 1", without: ["contact"]),
    ],
    check: .typing)

  /// A key must have a value.
  static let valueEmpty = Rule(
    "value-empty",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Το στοιχείο δεν έχει τιμή",
      en: "The key has no value"),
    explanation: Bilingual(
      el: """
        Ένα κενό δεν λέει αν η τιμή ξεχάστηκε ή αν δεν υπάρχει. Γράψτε την τιμή μετά την άνω και \
        κάτω τελεία ή την παύλα· αν το στοιχείο δεν είναι υποχρεωτικό, μπορείτε να σβήσετε όλη τη \
        γραμμή.
        """,
      en: """
        A blank does not say whether the value was forgotten or does not exist. Write the value \
        after the colon or the dash; if the key is not required, you may delete the whole line.
        """),
    accepts: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφή αρχείου
        """)
    ],
    rejects: [
      Example(
        """
        contact:
          email: rantevou@neasmyrni.example
          ⟦phone⟧:
        """)
    ],
    check: .typing)
}

extension Finding {
  static func versionUnknown(_ found: Located<Int>) -> Finding {
    Finding(
      .versionUnknown, at: found.span,
      Bilingual(
        el: "Άγνωστη έκδοση φόρμας \(found.value): γράψτε version: 1",
        en: "Unknown version \(found.value) of the form: write version: 1"),
      fixes: [Fix(span: found.span, replacement: "1", applicability: .maybe)])
  }

  /// The finding for an unknown key: the one that was probably meant, or all that are allowed.
  static func keyUnknown(
    _ key: String, meant: Field?, isCertain: Bool, allowed: [Field], at span: SourceSpan
  ) -> Finding {
    let shown = Mask.shortened(key)
    guard let meant else {
      if let way = ExpectedKey.way(for: key, among: allowed) {
        return Finding(
          .keyUnknown, at: span,
          Bilingual(el: "Άγνωστο στοιχείο «\(shown)»", en: "Unknown key “\(shown)”"), help: way)
      }
      let names = allowed.map { $0.name }.joined(separator: ", ")
      return Finding(
        .keyUnknown, at: span,
        Bilingual(el: "Άγνωστο στοιχείο «\(shown)»", en: "Unknown key “\(shown)”"),
        help: Bilingual(el: "εδώ επιτρέπονται: \(names)", en: "allowed here: \(names)"))
    }
    return Finding(
      .keyUnknown, at: span,
      Bilingual(
        el: "Άγνωστο στοιχείο «\(shown)»: μήπως εννοείτε «\(meant.name)»;",
        en: "Unknown key “\(shown)”: did you mean “\(meant.name)”?"),
      fixes: [
        Fix(span: span, replacement: meant.name, applicability: isCertain ? .certain : .maybe)
      ])
  }

  static func keyMissing(_ field: Field, at parent: SourceSpan) -> Finding {
    Finding(.keyMissing, at: parent, field.missing)
  }

  static func valueEmpty(_ field: Field, at span: SourceSpan) -> Finding {
    let (name, note) = (field.name, field.note)
    return Finding(
      .valueEmpty, at: span,
      Bilingual(
        el: "Το «\(name)» είναι κενό (\(note.el)): συμπληρώστε το\(field.shown("π.χ."))",
        en: "“\(name)” is empty (\(note.en)): fill it in\(field.shown("e.g."))"))
  }

  /// The finding for a word that means “none”, where texts are listed.
  static func nothingListed(_ text: String, _ field: Field, at span: SourceSpan) -> Finding {
    let shown = Mask.shortened(text), name = field.name
    return Finding(
      .valueEmpty, at: span,
      Bilingual(
        el: "Το «\(shown)» θα φαινόταν ως μία από τις τιμές του «\(name)»: αν δεν υπάρχει τίποτα, "
          + "σβήστε τη γραμμή",
        en: "“\(shown)” would be shown as one of the values of “\(name)”: where there is nothing, "
          + "delete the line"))
  }

  static func itemEmpty(at dash: SourceSpan) -> Finding {
    Finding(
      .valueEmpty, at: dash,
      Bilingual(
        el: "Κενό στοιχείο στη λίστα: συμπληρώστε το ή σβήστε την παύλα",
        en: "Empty list item: fill it in or delete the dash"))
  }
}

extension Field {
  /// The message that the field is missing, which rules of the law use as well.
  var missing: Bilingual {
    Bilingual(
      el: "Λείπει το «\(name)»: \(note.el)\(shown("π.χ."))",
      en: "“\(name)” is missing: \(note.en)\(shown("e.g."))")
  }

  fileprivate func shown(_ word: String) -> String {
    example.isEmpty ? "" : ", \(word) \(name): \(example)"
  }
}
