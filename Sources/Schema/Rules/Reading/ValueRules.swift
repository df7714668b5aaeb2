/// Rules about values without quotes, in brackets, or on several lines.
extension Rule {
  /// A list in brackets must be closed, with one comma between its items.
  static let yamlFlow = Rule(
    "yaml-flow",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Υπάρχει λάθος μέσα σε αγκύλες",
      en: "There is a mistake inside brackets"),
    explanation: Bilingual(
      el: """
        Κάθε «[» κλείνει με «]», κάθε «{» κλείνει με «}», και ανάμεσα σε δύο τιμές υπάρχει ένα \
        κόμμα. Γράψτε για παράδειγμα «[inPerson, video]».
        """,
      en: """
        Each “[” is closed by “]”, each “{” is closed by “}”, and there is one comma between two \
        values. Write, for example, “[inPerson, video]”.
        """),
    accepts: [Example("interpretation: [signLanguage, lipReading]")],
    rejects: [
      Example("interpretation: ⟦[⟧signLanguage, lipReading"),
      Example("interpretation: [signLanguage, ⟦,⟧ lipReading]"),
    ],
    check: .reading)

  /// A text block must have a plain header and start on the next line.
  static let yamlBlock = Rule(
    "yaml-block",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Το κείμενο πολλών γραμμών δεν αρχίζει σωστά",
      en: "The text of several lines does not start correctly"),
    explanation: Bilingual(
      el: """
        Μετά το «|» ή το «>» δεν γράφεται τίποτα άλλο στη γραμμή. Αρχίστε το κείμενο στην \
        επόμενη γραμμή, δύο διαστήματα πιο μέσα από το όνομα του στοιχείου, ή βάλτε την τιμή σε \
        εισαγωγικά αν το σύμβολο ανήκει στο κείμενο.
        """,
      en: """
        Nothing else is written on the line after “|” or “>”. Start the text on the next line, \
        two spaces further in than the name of the key, or put the value in quotes if the symbol \
        belongs to the text.
        """),
    accepts: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: >
              Απογραφή
              αρχείου
        """)
    ],
    rejects: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: ⟦> Απογραφή αρχείου⟧
        """),
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: ⟦|x⟧
              Απογραφή αρχείου
        """),
    ],
    check: .reading)

  /// A value without quotes must not start with a symbol that has a special meaning.
  static let yamlReserved = Rule(
    "yaml-reserved",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η τιμή αρχίζει με σύμβολο που έχει ειδική σημασία",
      en: "The value starts with a symbol that has a special meaning"),
    explanation: Bilingual(
      el: """
        Μια τιμή χωρίς εισαγωγικά δεν αρχίζει με σύμβολα όπως @ ` % , : ή #. Βάλτε όλη την τιμή \
        σε εισαγωγικά.
        """,
      en: """
        A value without quotes does not start with a symbol such as @ ` % , : or #. Put the whole \
        value in quotes.
        """),
    accepts: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: "@Δημαρχείο, απογραφή αρχείου"
        """)
    ],
    rejects: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: ⟦@Δημαρχείο, απογραφή αρχείου⟧
        """),
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: ⟦%50 του προσωπικού σε άδεια⟧
        """),
    ],
    check: .reading)

  /// A value without quotes must not contain a colon followed by a blank.
  static let yamlValue = Rule(
    "yaml-value",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η τιμή περιέχει άνω και κάτω τελεία με διάστημα",
      en: "The value holds a colon with a space"),
    explanation: Bilingual(
      el: """
        Έτσι η τιμή μοιάζει με δεύτερο στοιχείο στην ίδια γραμμή. Βάλτε όλη την τιμή σε εισαγωγικά.
        """,
      en: """
        It looks like a second key on the same line. Put the whole value in quotes.
        """),
    accepts: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: "Κλειστά: απογραφή αρχείου"
        """)
    ],
    rejects: [
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: ⟦Κλειστά: απογραφή αρχείου⟧
        """)
    ],
    check: .reading)
}

extension Rule {
  /// A mistake inside brackets of which the reader knows more than the rule's explanation says.
  enum FlowMistake {
    /// The closing bracket is missing.
    case unclosed(String)
    /// The closing bracket is in a comment.
    case closedInComment(String)
    /// A value without a key stands between braces.
    case noColon
    /// A key stands in a list.
    case keyInList
    /// Two values have no comma between them.
    case commaMissing
    /// A comma has no value before it.
    case commaExtra

    /// What is wrong, and what to do.
    var message: Bilingual {
      switch self {
      case .unclosed(let close):
        Bilingual(
          el: "Η αγκύλη δεν κλείνει: λείπει το «\(close)» στο τέλος της λίστας",
          en: "The bracket is not closed: “\(close)” is missing at the end of the list")
      case .closedInComment(let close):
        Bilingual(
          el: "Το «\(close)» είναι μέσα σε σχόλιο, που αρχίζει από το «#»: βάλτε το κείμενο με το"
            + " «#» σε εισαγωγικά",
          en: "The “\(close)” is inside a comment, which starts at “#”: put the text with the “#”"
            + " in quotes")
      case .noColon:
        Bilingual(
          el: "Μέσα σε «{ }» κάθε τιμή έχει το στοιχείο της, «όνομα: τιμή»· λίστα τιμών γράφεται"
            + " με «[ ]»",
          en: "In “{ }” each value has its key, “key: value”; a list of values is written with"
            + " “[ ]”")
      case .keyInList:
        Bilingual(
          el: "Μέσα σε «[ ]» γράφονται μόνο τιμές, όχι «όνομα: τιμή»: βάλτε την τιμή σε"
            + " εισαγωγικά, ή γράψτε το στοιχείο σε δική του γραμμή",
          en: "In “[ ]” there are only values, no “key: value”: put the value in quotes, or write"
            + " the key on a line of its own")
      case .commaMissing:
        Bilingual(
          el: "Λείπει το κόμμα ανάμεσα σε δύο τιμές",
          en: "The comma between two values is missing")
      case .commaExtra:
        Bilingual(
          el: "Υπάρχει κόμμα χωρίς τιμή πριν από αυτό: σβήστε το",
          en: "There is a comma with no value before it: delete it")
      }
    }
  }
}

extension Finding {
  /// Several keys on one line.
  static func keysOnOneLine(
    _ keys: [(name: String, span: SourceSpan)], fixes: [Fix]
  ) -> Finding {
    let names = keys.map { "«\($0.name)»" }.joined(separator: ", ")
    let quoted = keys.map { "“\($0.name)”" }.joined(separator: ", ")
    let isOne = keys.count == 1
    return Finding(
      .yamlValue, at: keys[0].span,
      Bilingual(
        el: isOne
          ? "Το \(names) είναι δεύτερο στοιχείο στην ίδια γραμμή: γράψτε το σε δική του"
          : "Στην ίδια γραμμή είναι και τα \(names): γράψτε κάθε στοιχείο σε δική του",
        en: isOne
          ? "\(quoted) is a second key on the same line: write it on a line of its own"
          : "\(quoted) are on the same line: write each key on a line of its own"),
      fixes: fixes)
  }
}
