/// The messages of the form.
enum Message {
  static func missing(_ field: Field) -> Bilingual {
    Bilingual(
      el: "Λείπει το «\(field.name)»: \(field.note.el)\(example(field, "π.χ."))",
      en: "“\(field.name)” is missing: \(field.note.en)\(example(field, "e.g."))")
  }

  static func empty(_ field: Field) -> Bilingual {
    Bilingual(
      el:
        "Το «\(field.name)» είναι κενό (\(field.note.el)): συμπληρώστε το\(example(field, "π.χ."))",
      en: "“\(field.name)” is empty (\(field.note.en)): fill it in\(example(field, "e.g."))")
  }

  static let emptyItem = Bilingual(
    el: "Κενό στοιχείο στη λίστα: συμπληρώστε το ή σβήστε την παύλα",
    en: "Empty list item: fill it in or delete the dash")

  static func unknownKey(_ key: String, _ meant: Field?) -> Bilingual {
    let key = shortened(key)
    guard let meant else {
      return Bilingual(el: "Άγνωστο πεδίο «\(key)»", en: "Unknown key “\(key)”")
    }
    return Bilingual(
      el: "Άγνωστο πεδίο «\(key)»: μήπως εννοείτε «\(meant.name)»;",
      en: "Unknown key “\(key)”: did you mean “\(meant.name)”?")
  }

  static func keys(_ fields: [Field]) -> Bilingual {
    let names = fields.map { $0.name }.joined(separator: ", ")
    return Bilingual(el: "εδώ επιτρέπονται: \(names)", en: "allowed here: \(names)")
  }

  static func unknownWord(
    _ text: String, _ meant: Field.Word?, _ words: [Field.Word]
  ) -> Bilingual {
    let text = shortened(text)
    let all = words.map { $0.key.text }.joined(separator: ", ")
    guard let meant else {
      return Bilingual(
        el: "Το «\(text)» δεν είναι επιτρεπτή τιμή: γράψτε ένα από τα \(all)",
        en: "“\(text)” is not an allowed value: write one of \(all)")
    }
    return Bilingual(
      el: "Το «\(text)» δεν είναι επιτρεπτή τιμή: μήπως εννοείτε «\(meant.key.text)»"
        + " (\(meant.label.el));",
      en: "“\(text)” is not an allowed value: did you mean “\(meant.key.text)”"
        + " (\(meant.label.en))?")
  }

  static func repeated(_ text: String) -> Bilingual {
    Bilingual(
      el: "Το «\(shortened(text))» υπάρχει δύο φορές στη λίστα",
      en: "“\(shortened(text))” is in the list twice")
  }

  static func length(_ found: Int, limit: Int, isProse: Bool) -> Bilingual {
    guard found > limit else {
      return Bilingual(el: "Το κείμενο πρέπει να είναι σε μία γραμμή", en: "Text must be one line")
    }
    let length = found.counted(.byte)
    return Bilingual(
      el: "Το κείμενο έχει \(length.el)· όριο \(limit) (κάθε ελληνικό γράμμα μετρά 2)",
      en: "The text has \(length.en); the limit is \(limit) (a Greek letter counts 2)")
  }

  static func kind(found: Node.Kind, wanted: Bilingual) -> Bilingual {
    switch found {
    case .mapping:
      Bilingual(
        el: "Εδώ υπάρχουν πεδία, ενώ χρειάζεται \(wanted.el)",
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
  }

  static func format(
    _ rule: Rule, _ found: String, _ field: Field, _ mended: String?
  ) -> Bilingual {
    let wanted = Wanted.of(field.kind)
    let write = mended ?? field.example
    return Bilingual(
      el: "Βρέθηκε «\(found)», ενώ χρειάζεται \(wanted.el): γράψτε \(mended == nil ? "π.χ. " : "")"
        + write,
      en: "Found “\(found)”, where \(wanted.en) is wanted: write \(mended == nil ? "e.g. " : "")"
        + write)
  }

  /// At most 80 characters, on one line; what looks like an e-mail address is masked.
  static func shortened(_ text: String) -> String {
    guard !text.utf8.contains(0x40) else { return Mask.hide(text) }
    var short = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == 80 { return short + "…" }
      short.unicodeScalars.append(scalar == "\n" ? " " : scalar)
      count += 1
    }
    return short
  }

  private static func example(_ field: Field, _ word: String) -> String {
    field.example.isEmpty ? "" : ", \(word) \(field.name): \(field.example)"
  }
}

/// What a field wants, in words that follow "wanted:".
enum Wanted {
  static let group = Bilingual(el: "ομάδα από πεδία («πεδίο: τιμή»)", en: "a group of keys")

  static func of(_ kind: Field.Kind) -> Bilingual {
    switch kind {
    case .text, .prose: Bilingual(el: "κείμενο", en: "text")
    case .code: Bilingual(el: "ο κωδικός του Δήμου (τέσσερα ψηφία)", en: "the municipality's code")
    case .id:
      Bilingual(
        el: "όνομα με πεζά λατινικά γράμματα, ψηφία και παύλες",
        en: "a name of lower-case Latin letters, digits and hyphens")
    case .number(let range):
      Bilingual(
        el: "ακέραιος από \(range.lowerBound) έως \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .version: Bilingual(el: "ο αριθμός της έκδοσης", en: "the version's number")
    case .boolean: Bilingual(el: "true (ναι) ή false (όχι)", en: "true or false")
    case .duration: Bilingual(el: "διάρκεια σε λεπτά", en: "a duration in minutes")
    case .hours: Bilingual(el: "ωράριο ΩΩ:ΛΛ-ΩΩ:ΛΛ", en: "hours HH:MM-HH:MM")
    case .date: Bilingual(el: "ημερομηνία ΕΕΕΕ-ΜΜ-ΗΗ", en: "a date YYYY-MM-DD")
    case .yearDay:
      Bilingual(
        el: "ημέρα του έτους ΜΜ-ΗΗ ή easter+ημέρες", en: "a day of the year MM-DD or easter+days")
    case .seasonDay:
      Bilingual(el: "ημέρα ΜΜ-ΗΗ (κάθε έτος) ή ΕΕΕΕ-ΜΜ-ΗΗ", en: "a day MM-DD or YYYY-MM-DD")
    case .choice, .choices: Bilingual(el: "μία από τις επιτρεπτές τιμές", en: "an allowed value")
    case .email: Bilingual(el: "διεύθυνση e-mail", en: "an e-mail address")
    case .phone: Bilingual(el: "τηλέφωνο με δέκα ψηφία", en: "a phone number of ten digits")
    case .url: Bilingual(el: "διεύθυνση ιστού https://…", en: "a web address https://…")
    case .postcode: Bilingual(el: "ταχυδρομικός κώδικας πέντε ψηφίων", en: "a five-digit postcode")
    case .list: Bilingual(el: "λίστα («- …»)", en: "a list (“- …”)")
    case .group: group
    case .groups: Bilingual(el: "λίστα από ομάδες («- πεδίο: τιμή»)", en: "a list of groups")
    }
  }
}
