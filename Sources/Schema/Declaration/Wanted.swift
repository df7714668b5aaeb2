/// The values that a field expects, worded to follow "wanted:".
enum Wanted {
  static let group = Bilingual(el: "ομάδα από στοιχεία («όνομα: τιμή»)", en: "a group of keys")

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
    case .ahead(inHours: true):
      Bilingual(
        el: "ώρες ή ημέρες («48 hours», «3 days»)", en: "hours or days (“48 hours”, “3 days”)")
    case .ahead: Bilingual(el: "ημέρες («30 days»)", en: "days (“30 days”)")
    case .hours: Bilingual(el: "ωράριο ΩΩ:ΛΛ-ΩΩ:ΛΛ", en: "hours HH:MM-HH:MM")
    case .date: Bilingual(el: "ημερομηνία ΕΕΕΕ-ΜΜ-ΗΗ", en: "a date YYYY-MM-DD")
    case .yearDay:
      Bilingual(
        el: "ημέρα του έτους ΜΜ-ΗΗ ή easter+ημέρες", en: "a day of the year MM-DD or easter+days")
    case .seasonDay:
      Bilingual(
        el: "ημέρα ΜΜ-ΗΗ ή easter+ημέρες (κάθε έτος), ή ΕΕΕΕ-ΜΜ-ΗΗ",
        en: "a day MM-DD or easter+days (every year), or YYYY-MM-DD")
    case .choice, .choices: Bilingual(el: "μία από τις επιτρεπτές τιμές", en: "an allowed value")
    case .email: Bilingual(el: "διεύθυνση e-mail", en: "an e-mail address")
    case .phone: Bilingual(el: "τηλέφωνο με δέκα ψηφία", en: "a phone number of ten digits")
    case .url: Bilingual(el: "διεύθυνση ιστού https://…", en: "a web address https://…")
    case .postcode: Bilingual(el: "ταχυδρομικός κώδικας πέντε ψηφίων", en: "a five-digit postcode")
    case .list: Bilingual(el: "λίστα («- …»)", en: "a list (“- …”)")
    case .group: group
    case .groups: Bilingual(el: "λίστα από ομάδες («- όνομα: τιμή»)", en: "a list of groups")
    }
  }

  /// The form of one value of a field: for a list, that of one of its items.
  static func value(of kind: Field.Kind) -> Bilingual {
    switch kind {
    case .list(.text(let limit)): of(.text(limit))
    case .list(.id): of(.id)
    case .list(.url), .list(.redirect): of(.url)
    case .list(.date): of(.date)
    default: of(kind)
    }
  }

  /// An example of one value of a field.
  static func example(of field: Field) -> String {
    guard case .list = field.kind, field.example.utf8.first == UInt8(ascii: "[") else {
      return field.example
    }
    let first = field.example.utf8.dropFirst().prefix { $0 != 0x2C && $0 != 0x5D }
    return String(decoding: Array(first), as: UTF8.self)
  }
}
