/// Rules about a value as a whole: one text or several, a choice, a length.
extension Rule {
  /// A value must be the text, list or section that its field requires.
  static let valueKind = Rule(
    "value-kind",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η τιμή δεν έχει τη μορφή που ζητά το στοιχείο",
      en: "The value does not have the form that the key asks for"),
    explanation: Bilingual(
      el: """
        Άλλα στοιχεία ζητούν μία τιμή, άλλα λίστα τιμών και άλλα ολόκληρη ενότητα με δικά της \
        στοιχεία. Γράψτε μία τιμή χωρίς αγκύλες και παύλα, μια λίστα ως «[phone, video]», και τα \
        στοιχεία μιας ενότητας στις επόμενες γραμμές, δύο διαστήματα πιο μέσα.
        """,
      en: """
        Some keys ask for one value, some for a list of values, and some for a section with keys \
        of its own. Write one value without brackets or dash, a list as “[phone, video]”, and the \
        keys of a section on the next lines, two spaces further in.
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
          email: rantevou@neasmyrni.example
          phone: ⟦["2132025700", "2132025701"]⟧
        """),
      Example("contact: ⟦rantevou@neasmyrni.example⟧"),
    ],
    check: .typing)

  /// A list of choices must not repeat a choice.
  static let valueRepeated = Rule(
    "value-repeated",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η ίδια τιμή υπάρχει δύο φορές στη λίστα",
      en: "The same value is twice in the list"),
    explanation: Bilingual(
      el: """
        Κάθε επιλογή δηλώνεται μία φορά· η δεύτερη δείχνει συνήθως ότι ξεχάστηκε κάποια άλλη. \
        Σβήστε την ή γράψτε στη θέση της εκείνη που εννοούσατε.
        """,
      en: """
        Each choice is declared once; a second time usually shows that another one was \
        forgotten. Delete it, or write the one you meant in its place.
        """),
    accepts: [Example("interpretation: [signLanguage, lipReading]")],
    rejects: [Example("interpretation: [signLanguage, ⟦signLanguage⟧]")],
    check: .typing)

  /// A choice must be one of the words of its field.
  static let choiceUnknown = Rule(
    "choice-unknown",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Η τιμή δεν είναι μία από τις επιτρεπόμενες επιλογές",
      en: "The value is not one of the choices"),
    explanation: Bilingual(
      el: """
        Το στοιχείο δέχεται μόνο ορισμένες λέξεις, για να σημαίνουν το ίδιο σε κάθε Δήμο. Γράψτε \
        μία από αυτές όπως είναι στο υπόδειγμα, με λατινικά γράμματα και τα ίδια κεφαλαία.
        """,
      en: """
        The key takes certain words only, so that they mean the same in every municipality. \
        Write one of them as it is in the template, in Latin letters with the same capitals.
        """),
    accepts: [Example("interpretation: [signLanguage]")],
    rejects: [
      Example("interpretation: [⟦νοηματική⟧]"),
      Example("interpretation: [⟦SignLanguage⟧, lipReading]"),
    ],
    check: .typing)

  /// A text must be within its field's limit, and on one line unless it is a description.
  static let textLength = Rule(
    "text-length",
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Το κείμενο δεν χωρά στο στοιχείο",
      en: "The text does not fit its key"),
    explanation: Bilingual(
      el: """
        Το κείμενο εμφανίζεται σε οθόνη κινητού και στη διαπιστωτική πράξη ένταξης, όπου ο χώρος \
        είναι περιορισμένος. Συντομεύστε το, γράψτε το σε μία γραμμή και βάλτε τις λεπτομέρειες \
        στην ιστοσελίδα του Δήμου.
        """,
      en: """
        The text is shown on a telephone's screen and in the act of onboarding, where space is \
        limited. Shorten it, write it on one line and put the details on the municipality's \
        website.
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
        "closures:\n  - from: 2026-12-28\n    reason: ⟦"
          + String(repeating: "Απογραφή αρχείου, ", count: 26) + "και μετακόμιση⟧")
    ],
    check: .typing)
}

extension Finding {
  /// The finding for a value of the wrong kind.
  static func valueKind(_ found: Node.Kind, wanted: Bilingual, at span: SourceSpan) -> Finding {
    let message =
      switch found {
      case .mapping:
        Bilingual(
          el: "Εδώ υπάρχουν στοιχεία, ενώ χρειάζεται \(wanted.el)",
          en: "Here are keys, where \(wanted.en) is wanted")
      case .sequence:
        Bilingual(
          el: "Εδώ υπάρχει λίστα, ενώ χρειάζεται \(wanted.el)",
          en: "Here is a list, where \(wanted.en) is wanted")
      default:
        Bilingual(
          el: "Εδώ υπάρχει απλό κείμενο, ενώ χρειάζεται \(wanted.el)",
          en: "Here is plain text, where \(wanted.en) is wanted")
      }
    return Finding(.valueKind, at: span, message)
  }

  static func valueRepeated(_ text: String, at span: SourceSpan) -> Finding {
    let shown = Mask.shortened(text)
    return Finding(
      .valueRepeated, at: span,
      Bilingual(
        el: "Το «\(shown)» υπάρχει δύο φορές στη λίστα", en: "“\(shown)” is in the list twice"))
  }

  /// The finding for a word that is not in a choice: the one that was probably meant, or all that
  /// are allowed.
  static func choiceUnknown(
    _ text: String, meant: Field.Word?, isSure: Bool = false, allowed: [Field.Word],
    at span: SourceSpan
  ) -> Finding {
    let shown = Mask.shortened(text)
    guard let meant else {
      let all = allowed.map { $0.key.text }.joined(separator: ", ")
      return Finding(
        .choiceUnknown, at: span,
        Bilingual(
          el: "Το «\(shown)» δεν είναι επιτρεπτή τιμή: γράψτε ένα από τα \(all)",
          en: "“\(shown)” is not an allowed value: write one of \(all)"))
    }
    let word = meant.key.text
    let isCertain =
      isSure || Suggestion.isTyped(text, word) || Suggestion.isTyped(text, meant.label.el)
    return Finding(
      .choiceUnknown, at: span,
      Bilingual(
        el: "Το «\(shown)» δεν είναι επιτρεπτή τιμή: μήπως εννοείτε «\(word)» (\(meant.label.el));",
        en: "“\(shown)” is not an allowed value: did you mean “\(word)” (\(meant.label.en))?"),
      fixes: [Fix(span: span, replacement: word, applicability: isCertain ? .certain : .maybe)])
  }

  /// The finding for a word that means none of a choice, where nothing must be written.
  static func nothingOfChoice(_ text: String, _ field: Field, at span: SourceSpan) -> Finding {
    let shown = Mask.shortened(text), name = field.name
    return Finding(
      .choiceUnknown, at: span,
      Bilingual(
        el: "Το «\(shown)» δεν είναι επιτρεπτή τιμή: αν δεν υπάρχει τίποτα, σβήστε τη γραμμή του "
          + "«\(name)»",
        en: "“\(shown)” is not an allowed value: where there is nothing, delete the line of "
          + "“\(name)”"))
  }

  /// The finding for a word that means all of a choice, where they are written one by one.
  static func choiceAll(_ text: String, allowed: [Field.Word], at span: SourceSpan) -> Finding {
    let shown = Mask.shortened(text)
    let all = "[" + allowed.map { $0.key.text }.joined(separator: ", ") + "]"
    return Finding(
      .choiceUnknown, at: span,
      Bilingual(
        el: "Το «\(shown)» δεν είναι επιτρεπτή τιμή: γράψτε κάθε τιμή χωριστά, \(all)",
        en: "“\(shown)” is not an allowed value: write each value by itself, \(all)"),
      fixes: [Fix(span: span, replacement: all, applicability: .maybe)])
  }

  /// The finding for a text with too many bytes or, if these are few enough, too many lines.
  static func textLength(_ bytes: Int, limit: Int, at span: SourceSpan) -> Finding {
    guard bytes > limit else {
      return Finding(
        .textLength, at: span,
        Bilingual(el: "Το κείμενο πρέπει να είναι σε μία γραμμή", en: "Text must be one line"))
    }
    let (letters, most) = ((bytes + 1) / 2, limit / 2)
    return Finding(
      .textLength, at: span,
      Bilingual(
        el: "Το κείμενο πιάνει όσο \(letters) ελληνικά γράμματα και επιτρέπονται \(most)"
          + " (ένα λατινικό μετρά μισό)",
        en: "The text is as long as \(letters) Greek letters, and \(most) are allowed"
          + " (a Latin one counts half)"))
  }
}
