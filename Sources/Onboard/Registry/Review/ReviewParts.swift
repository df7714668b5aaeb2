import Schema

/// The names of the parts of a configuration, as people call them.
enum ReviewParts {
  /// The names of parts, in the order of the configuration; one without a name keeps its own.
  static func names(of members: [String], _ language: Language) -> String {
    members.map { titles[$0]?(language) ?? $0 }.joined(separator: ", ")
  }

  /// The name of each part that can differ.
  static let titles: [String: Bilingual] = [
    "administrators": Bilingual(
      el: "διαχειριστές και αρμοδιότητες", en: "administrators and their powers"),
    "announcement": Bilingual(el: "ανακοίνωση", en: "announcement"),
    "body": Bilingual(el: "στοιχεία του φορέα", en: "the body"),
    "calendar": Bilingual(el: "ημερολόγιο", en: "calendar"),
    "conduct": Bilingual(el: "όροι της απόφασης", en: "terms of the decision"),
    "departments": Bilingual(el: "τμήματα", en: "departments"),
    "format": Bilingual(el: "μορφή του αρχείου", en: "format of the file"),
    "modes": Bilingual(el: "τρόποι, ωράριο και διάρκειες", en: "modes, hours and durations"),
    "municipality": Bilingual(el: "στοιχεία του Δήμου", en: "the municipality"),
    "offices": Bilingual(el: "καταστήματα", en: "offices"),
    "policy": Bilingual(el: "όρια της πλατφόρμας", en: "limits of the platform"),
    "pools": Bilingual(el: "κατανομή των υπαλλήλων", en: "sharing of employees"),
    "request": Bilingual(el: "αίτημα", en: "request"),
    "systems": Bilingual(el: "συστήματα και αιτήματα", en: "systems and requests"),
    "timeZone": Bilingual(el: "ζώνη ώρας", en: "time zone"),
    "topics": Bilingual(el: "θέματα", en: "topics"),
  ]
}
