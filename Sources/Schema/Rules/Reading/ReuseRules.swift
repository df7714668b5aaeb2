/// Rules against YAML's ways of reusing and typing values; everything must be written out.
extension Rule {
  /// No value may be named for reuse.
  static let yamlAnchor = Rule(
    "yaml-anchor",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η τιμή αρχίζει με «&»",
      en: "The value starts with “&”"),
    explanation: Bilingual(
      el: """
        Το «&» δίνει όνομα σε μια τιμή για να χρησιμοποιηθεί και αλλού, ενώ εδώ κάθε τιμή \
        γράφεται ολόκληρη στη θέση της. Σβήστε τη λέξη που αρχίζει με «&» ή, αν το «&» ανήκει \
        στο κείμενο, βάλτε όλη την τιμή σε εισαγωγικά.
        """,
      en: """
        “&” names a value so that it can be used elsewhere, but here each value is written out \
        in its place. Delete the word that starts with “&” or, if the “&” belongs to the text, \
        put the whole value in quotes.
        """),
    accepts: [Example("interpretation: [signLanguage]")],
    rejects: [Example("interpretation: ⟦&γλώσσες⟧ [signLanguage]")],
    check: .reading)

  /// No value may refer to another one.
  static let yamlAlias = Rule(
    "yaml-alias",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η τιμή αρχίζει με «*»",
      en: "The value starts with “*”"),
    explanation: Bilingual(
      el: """
        Το «*» παραπέμπει σε τιμή που είναι γραμμένη αλλού, ενώ εδώ κάθε τιμή γράφεται ολόκληρη \
        στη θέση της. Γράψτε ξανά την τιμή ή, αν το «*» ανήκει στο κείμενο, βάλτε όλη την τιμή \
        σε εισαγωγικά.
        """,
      en: """
        “*” refers to a value that is written elsewhere, but here each value is written out in \
        its place. Write the value again or, if the “*” belongs to the text, put the whole value \
        in quotes.
        """),
    accepts: [Example("interpretation: [signLanguage]")],
    rejects: [Example("interpretation: ⟦*γλώσσες⟧")],
    check: .reading)

  /// No value may state a type; the field determines it.
  static let yamlTag = Rule(
    "yaml-tag",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η τιμή αρχίζει με «!»",
      en: "The value starts with “!”"),
    explanation: Bilingual(
      el: """
        Το «!» ορίζει το είδος μιας τιμής, ενώ εδώ το είδος το ορίζει το στοιχείο. Σβήστε τη λέξη \
        που αρχίζει με «!» ή, αν το «!» ανήκει στο κείμενο, βάλτε όλη την τιμή σε εισαγωγικά.
        """,
      en: """
        “!” sets the type of a value, but here the field decides the type. Delete the word that \
        starts with “!” or, if the “!” belongs to the text, put the whole value in quotes.
        """),
    accepts: [Example("thirdParty: true")],
    rejects: [Example("thirdParty: ⟦!!bool⟧ true")],
    check: .reading)

  /// No section may merge in the keys of another one.
  static let yamlMerge = Rule(
    "yaml-merge",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Υπάρχει στοιχείο με όνομα «<<»",
      en: "There is a key named “<<”"),
    explanation: Bilingual(
      el: """
        Το «<<» φέρνει σε μια ενότητα τα στοιχεία μιας άλλης, ενώ εδώ κάθε ενότητα έχει γραμμένα \
        όλα τα στοιχεία της. Σβήστε τη γραμμή και γράψτε τα στοιχεία ένα ένα.
        """,
      en: """
        “<<” brings the keys of another section into this one, but here each section has all its \
        keys written out. Delete the line and write the keys one by one.
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
        contact:
          ⟦<<⟧: { phone: "2132025700" }
          email: rantevou@neasmyrni.example
        """)
    ],
    check: .reading)
}
