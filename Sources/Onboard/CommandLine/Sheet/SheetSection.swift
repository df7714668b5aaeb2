import Schema

/// A section of the spreadsheet: its heading, and the field for each of its names.
struct SheetSection: Sendable {
  /// The ways in which its rows are read.
  enum Shape: Sendable {
    /// A row for each field, with its name and its value.
    case fields
    /// A row for each field, a column for each mode.
    case modes
    /// A row for each item of a list, a column for each field.
    case items
  }

  /// The heading, in column A.
  let heading: String
  /// The path of the section in the form.
  let path: [String]
  let shape: Shape
  /// The names of rows or columns, in the template's order; in a list, the first is column A.
  let fields: [(name: String, path: [String])]

  /// The name of the column of notes, which is not read.
  static let note = "Οδηγία"
  /// The name of the column of values in a section of fields.
  static let value = "Τιμή"

  /// The names of the columns of modes.
  static let modes: [(name: String, mode: Mode)] = [
    ("Φυσική παρουσία", .inPerson), ("Τηλέφωνο", .phone), ("Τηλεδιάσκεψη", .video),
  ]

  /// The section whose heading is in a row, which has its name and one of its columns.
  static func heading(_ row: [CSV.Cell]) -> SheetSection? {
    guard row.count > 1 else { return nil }
    let name = Fold.key(row[0].text)
    guard let section = all.first(where: { Fold.key($0.heading) == name }) else { return nil }
    return section.columns(in: row) > 0 ? section : nil
  }

  /// The number of cells in a row that name columns of the section.
  func columns(in row: [CSV.Cell]) -> Int {
    let names = columns.map { Fold.key($0) }
    return row.dropFirst().count { names.contains(Fold.key($0.text)) }
  }

  /// Whether a row looks like a heading: capitals in column A, and the names of columns beside
  /// them, or nothing.
  static func looksLikeHeading(_ row: [CSV.Cell], afterBlank: Bool) -> Bool {
    let name = row[0].text, others = row.dropFirst().filter { !$0.text.isEmpty }
    guard name.contains(where: { $0.isLetter }), name == name.uppercased() else { return false }
    if others.isEmpty { return afterBlank && name.count > 3 }
    let known = all.map { $0.columns(in: row) }.max() ?? 0
    return known * 2 >= others.count
  }

  /// The section that an unknown heading was probably meant to be: by its columns, and by the rows
  /// below it.
  static func meant(by heading: [CSV.Cell], above rows: some Sequence<[CSV.Cell]>) -> SheetSection?
  {
    let below = rows.prefix { row in row.contains { !$0.text.isEmpty } }.map {
      Fold.key($0[0].text)
    }
    var best: (section: SheetSection, score: Int)?
    for section in all {
      var score = section.columns(in: heading) * 2
      if case .items = section.shape {
      } else {
        let names = section.fields.map { Fold.key($0.name) }
        score += below.count { names.contains($0) }
      }
      if isAlike(heading[0].text, section.heading) { score += 3 }
      if score > best?.score ?? 1 { best = (section, score) }
    }
    return best?.section
  }

  /// Whether two headings begin alike: «ΘΕΜΑ», «ΘΕΜΑΤΑ».
  private static func isAlike(_ one: String, _ other: String) -> Bool {
    zip(Fold.key(one).unicodeScalars, Fold.key(other).unicodeScalars).prefix { $0 == $1 }.count >= 4
  }

  /// The name that was probably meant by an unknown one, or else all the names.
  static func choices(_ text: String, _ names: [String]) -> Bilingual {
    if let meant = Suggestion.name(for: text, among: names)
      ?? names.first(where: { isAlike(text, $0) })
    {
      return Bilingual(el: "μήπως εννοείτε «\(meant)»;", en: "did you mean “\(meant)”?")
    }
    return Bilingual(
      el: names.count.agreeing("υπάρχει ", "υπάρχουν ")
        + names.map { "«\($0)»" }.joined(separator: ", "),
      en: names.count.agreeing("there is ", "there are ")
        + names.map { "“\($0)”" }.joined(separator: ", "))
  }

  /// The names of the columns after column A.
  var columns: [String] {
    switch shape {
    case .fields: [Self.value]
    case .modes: Self.modes.map({ $0.name })
    case .items: fields.dropFirst().map({ $0.name })
    }
  }

  /// The names of sections, rows and columns by the paths of their fields; in a list, column A has
  /// the name of its section, and each mode of a topic has a column.
  static let names: [String: String] = {
    var names = ["topics/modes": modes.map { $0.name }.joined(separator: ", ")]
    for section in all {
      if let list = section.path.first { names[list] = section.heading }
      let isItem = if case .items = section.shape { true } else { false }
      for field in section.fields.dropFirst(isItem ? 1 : 0) {
        names[(section.path + field.path).joined(separator: "/")] = field.name
      }
    }
    return names
  }()

  static let all: [SheetSection] =
    [
      SheetSection(
        heading: "ΔΗΜΟΣ", path: ["municipality"], shape: .fields,
        fields: [
          ("Κωδικός", ["code"]), ("Όνομα", ["name"]), ("Ιστοσελίδα", ["website"]),
        ]),
      SheetSection(
        heading: "ΑΙΤΗΜΑ", path: ["request"], shape: .fields,
        fields: [("Αριθμός πρωτοκόλλου", ["protocol"]), ("Ημερομηνία", ["date"])]),
      SheetSection(
        heading: "ΕΠΙΚΟΙΝΩΝΙΑ", path: ["contact"], shape: .fields,
        fields: [("Θυρίδα", ["email"]), ("Τηλέφωνο", ["phone"])]),
      SheetSection(
        heading: "ΤΡΟΠΟΙ ΕΞΥΠΗΡΕΤΗΣΗΣ", path: [], shape: .modes,
        fields: [("Παρέχεται", ["modes"])]
          + Weekday.allCases.map { ($0.el, ["hours", $0.key.text]) }
          + [
            ("Ωράριο", ["hours"]), ("Διάρκεια σε λεπτά", ["durations"]), ("Υπάλληλοι", ["staff"]),
            ("Τεχνικά μέσα", ["means"]),
          ]),
      SheetSection(
        heading: "ΚΑΤΑΣΤΗΜΑΤΑ", path: ["offices"], shape: .items,
        fields: [
          ("ΚΑΤΑΣΤΗΜΑΤΑ", ["name"]), ("Οδός και αριθμός", ["street"]), ("ΤΚ", ["postcode"]),
          ("Πόλη", ["city"]), ("Χωρίς σκαλιά", ["stepFree"]), ("Υπάλληλοι", ["staff"]),
          ("Ωράριο", ["hours"]), ("Σύντομο όνομα", ["id"]),
        ]),
      SheetSection(
        heading: "ΘΕΜΑΤΑ", path: ["topics"], shape: .items,
        fields: [
          ("ΘΕΜΑΤΑ", ["title"]), ("Τίτλος στα αγγλικά", ["titleEnglish"]), ("Τομέας", ["field"]),
          ("Είδος", ["kind"]), ("Φυσική παρουσία", ["inPerson"]), ("Τηλέφωνο", ["phone"]),
          ("Τηλεδιάσκεψη", ["video"]), ("Κοινό", ["audience"]), ("Καταστήματα", ["offices"]),
          ("Δικαιολογητικά", ["documents"]), ("Επιλογή υπαλλήλου", ["namedEmployee"]),
          ("Τρίτο πρόσωπο", ["thirdParty"]),
        ] + booking + [("Διερμηνεία", ["interpretation"]), ("Σύντομο όνομα", ["id"])]),
      SheetSection(
        heading: "ΤΜΗΜΑΤΑ", path: ["departments"], shape: .items,
        fields: [("ΤΜΗΜΑΤΑ", ["name"]), ("Θέματα", ["topics"]), ("Καταστήματα", ["offices"])]
          + modes.map { ("Ωράριο: \($0.name)", ["hours", $0.mode.key.text]) }
          + modes.map { ("Υπάλληλοι: \($0.name)", ["staff", $0.mode.key.text]) }
          + [("Κοινοί υπάλληλοι", ["sharedStaff"])] + booking + [("Σύντομο όνομα", ["id"])]),
    ] + calendar + rest

  /// The rows for how the appointments of a topic, or of all topics, are given.
  private static let booking: [(name: String, path: [String])] = [
    ("Κλείνεται το αργότερο πριν", ["leadTime"]), ("Κλείνεται το νωρίτερο πριν", ["horizon"]),
    ("Παύση σε λεπτά", ["pause"]), ("Έναρξη κάθε τόσα λεπτά", ["step"]),
    ("Ραντεβού την ημέρα το πολύ", ["dailyMaximum"]),
  ]

  /// The columns for the days of an exception: from the first to the last, and how they recur.
  private static let spans: [(name: String, path: [String])] = [
    ("Από", ["from"]), ("Έως", ["to"]), ("Ημέρες εβδομάδας", ["weekdays"]),
    ("Ανά εβδομάδες", ["everyWeeks"]), ("Ποιες του μήνα", ["weekOfMonth"]),
  ]

  /// The columns for the part of the service that an exception concerns.
  private static let scope: [(name: String, path: [String])] = [
    ("Τρόποι", ["modes"]), ("Καταστήματα", ["offices"]), ("Τμήματα", ["departments"]),
    ("Θέματα", ["topics"]),
  ]

  /// The remaining columns for the hours of certain days.
  private static let hours: [(name: String, path: [String])] = [
    ("Υπάλληλοι", ["staff"]), ("Και σε αργία", ["onHoliday"]),
  ]

  private static let calendar: [SheetSection] = [
    SheetSection(
      heading: "ΠΕΡΙΟΔΟΙ", path: ["seasons"], shape: .items,
      fields: [
        ("ΠΕΡΙΟΔΟΙ", ["name"]), ("Από", ["from"]), ("Έως", ["to"]), ("Τρόπος", ["mode"]),
        ("Ωράριο", ["hours"]), ("Κατάστημα", ["offices"]), ("Τμήμα", ["departments"]),
      ]),
    SheetSection(
      heading: "ΚΛΕΙΣΤΕΣ ΗΜΕΡΕΣ", path: ["closures"], shape: .items,
      fields: [("ΚΛΕΙΣΤΕΣ ΗΜΕΡΕΣ", ["reason"])] + spans + [("Ώρες", ["hours"])] + scope),
    SheetSection(
      heading: "ΤΟΠΙΚΕΣ ΑΡΓΙΕΣ", path: ["localHolidays"], shape: .items,
      fields: [
        ("ΤΟΠΙΚΕΣ ΑΡΓΙΕΣ", ["name"]), ("Ημέρα", ["date"]), ("Όχι πριν από", ["notBefore"]),
      ]),
    SheetSection(
      heading: "ΕΚΤΑΚΤΗ ΛΕΙΤΟΥΡΓΙΑ", path: ["openings"], shape: .items,
      fields: [("ΕΚΤΑΚΤΗ ΛΕΙΤΟΥΡΓΙΑ", ["reason"]), ("Ημέρα", ["date"])] + spans
        + [("Ωράριο", ["hours"])] + scope + hours),
    SheetSection(
      heading: "ΑΛΛΟ ΩΡΑΡΙΟ", path: ["specialHours"], shape: .items,
      fields: [("ΑΛΛΟ ΩΡΑΡΙΟ", ["reason"]), ("Ημέρα", ["date"])] + spans
        + [("Ωράριο", ["hours"])] + scope + hours),
    SheetSection(
      heading: "ΥΠΑΛΛΗΛΟΙ ΑΝΑ ΩΡΑ", path: ["staffHours"], shape: .items,
      fields: [
        ("ΥΠΑΛΛΗΛΟΙ ΑΝΑ ΩΡΑ", ["hours"]), ("Υπάλληλοι", ["staff"]),
        ("Ημέρες εβδομάδας", ["weekdays"]),
      ] + scope),
  ]

  private static let rest: [SheetSection] = [
    SheetSection(
      heading: "ΓΕΝΙΚΑ", path: [], shape: .fields,
      fields: [("Τρίτο πρόσωπο", ["thirdParty"]), ("Διερμηνεία", ["interpretation"])] + booking),
    SheetSection(
      heading: "ΔΙΑΧΕΙΡΙΣΤΕΣ", path: ["administrators"], shape: .items,
      fields: [
        ("ΔΙΑΧΕΙΡΙΣΤΕΣ", ["title"]), ("Θυρίδα", ["email"]), ("Αρμοδιότητες", ["powers"]),
      ]),
    SheetSection(
      heading: "ΠΡΟΣΤΑΣΙΑ ΔΕΔΟΜΕΝΩΝ", path: ["dataProtection"], shape: .fields,
      fields: [("Θυρίδα", ["email"]), ("Σελίδα με τους όρους", ["terms"])]),
    SheetSection(
      heading: "ΑΣΦΑΛΕΙΑ", path: ["security"], shape: .fields,
      fields: [("Θυρίδα", ["email"]), ("Μέτρα", ["measures"])]),
  ]
}
