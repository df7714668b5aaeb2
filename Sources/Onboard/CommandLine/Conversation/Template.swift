import Schema

/// The commented template of a submitted file.
///
/// What the register knows is filled in. What only the municipality knows, or what binds it, is
/// left empty, so that `onboard check` lists it. The rest are usual values to be changed.
struct Template {
  private let entry: RegisterEntry

  init(_ entry: RegisterEntry) { self.entry = entry }

  var text: String {
    var draft = Draft()
    fillParticulars(&draft)
    fillOffer(&draft)
    fillModes(&draft)
    fillDuties(&draft)
    return draft.text(
      below: NewSubmission.heading + [
        "# Συμπληρώστε τα κενά, αλλάξτε ό,τι δεν ισχύει και τρέξτε: onboard check",
        "# Ό,τι ακολουθεί το # είναι σχόλιο. Στην αρχή της γραμμής γράφετε κενά, όχι Tab.",
      ])
  }

  private func fillParticulars(_ draft: inout Draft) {
    draft.put("1", at: "version")
    draft.put(String(entry.code), at: "municipality/code")
    draft.put(entry.name, at: "municipality/name")
    draft.put(
      entry.website ?? "", at: "municipality/website", "εδώ θα γίνει η ανακοίνωση (άρθρο 6 § 4)")
    draft.note("το αίτημα προς τη Διεύθυνση (άρθρο 6 § 1)", at: ["request"])
    draft.put("", at: "request/protocol", "αριθμός πρωτοκόλλου του Δήμου, π.χ. 17788/20-7-2026")
    draft.put("", at: "request/date", "ημερομηνία ΕΕΕΕ-ΜΜ-ΗΗ, π.χ. 2026-07-20")
    draft.note("υπηρεσιακά στοιχεία, όχι ενός προσώπου", at: ["contact"])
    draft.put("", at: "contact/email", "θυρίδα της υπηρεσίας")
    draft.put("", at: "contact/phone", "τηλεφωνικό κέντρο, δέκα ψηφία")
    draft.explain(
      [
        "Οι τρόποι εξυπηρέτησης που παρέχετε (άρθρο 6 § 2). Σβήστε όποιον δεν παρέχετε, εδώ και",
        "παρακάτω: inPerson φυσική παρουσία, phone τηλέφωνο (μόνο για πληροφόρηση), "
          + "video τηλεδιάσκεψη.",
      ], at: ["modes"])
    draft.put("inPerson", "phone", "video", at: "modes")
  }

  private func fillOffer(_ draft: inout Draft) {
    draft.note("τα καταστήματα, για τη φυσική παρουσία", at: ["offices"])
    draft.put("dimarcheio", at: "offices/0/id", "σύντομο όνομα με πεζά λατινικά")
    draft.put("Δημαρχείο", at: "offices/0/name")
    draft.put("", at: "offices/0/street", "οδός και αριθμός")
    draft.put("", at: "offices/0/postcode", "πέντε ψηφία")
    draft.put("", at: "offices/0/city")
    draft.explain(
      [
        "Τα θεματικά πεδία. Το kind είναι transaction (διεκπεραίωση) ή information (πληροφόρηση)·",
        "με τηλέφωνο γίνεται μόνο πληροφόρηση (άρθρο 1 παρ. 3 στοιχ. β΄).",
      ] + fields, at: ["topics"])
    draft.put("dimotologio", at: "topics/0/id")
    draft.put("Δημοτολόγιο", at: "topics/0/title")
    draft.put("civil-registry", at: "topics/0/field")
    draft.put("transaction", at: "topics/0/kind")
    draft.put("inPerson", "video", at: "topics/0/modes")
    draft.put("citizens", at: "topics/0/audience", "citizens πολίτες, businesses επιχειρήσεις")
    draft.put("Δελτίο ταυτότητας", at: "topics/0/documents")
    draft.put("plirofories", at: "topics/1/id")
    draft.put("Γενικές πληροφορίες", at: "topics/1/title")
    draft.put("general", at: "topics/1/field")
    draft.put("information", at: "topics/1/kind")
    draft.put("inPerson", "phone", "video", at: "topics/1/modes")
    draft.put("citizens", "businesses", at: "topics/1/audience")
  }

  private func fillModes(_ draft: inout Draft) {
    draft.explain(
      [
        "Το ωράριο για κάθε τρόπο. Ημέρα που λείπει είναι κλειστή. Με διάλειμμα γράφετε δύο",
        "διαστήματα: tuesday: [08:00-14:00, 17:00-20:00]",
      ], at: ["hours"])
    for mode in Mode.allCases {
      let key = mode.key.text, usual = Scaffold.usual(mode)
      for day in Weekday.allCases.prefix(5) {
        draft.put(usual.day, at: "hours/\(key)/\(day.key.text)")
      }
      draft.put(usual.minutes + " min", at: "durations/\(key)")
      draft.put("1", at: "staff/\(key)")
      draft.set([], at: ["means", key])
      draft.note("π.χ. [\(usual.means.joined(separator: ", "))]", at: ["means", key])
    }
    draft.explain(
      [
        "Προαιρετικά: περίοδοι με άλλο ωράριο, κλειστές ημέρες, τοπικές αργίες "
          + "(σβήστε το # μπροστά)."
      ]
        + Self.options, at: ["durations"], isParted: true)
    draft.note("διάρκεια ραντεβού για κάθε τρόπο", at: ["durations"])
    draft.note("υπάλληλοι που εξυπηρετούν ταυτόχρονα", at: ["staff"])
    draft.note("όσα τεχνικά μέσα υπάρχουν σε κάθε τρόπο (άρθρο 6 § 3)", at: ["means"])
    draft.explain(
      [
        "Μπορεί τρίτο πρόσωπο να μπει στην τηλεδιάσκεψη; true ναι, false όχι "
          + "(άρθρα 2 § 12, 6 § 1)"
      ], at: ["thirdParty"])
    draft.put("", at: "thirdParty")
  }

  private func fillDuties(_ draft: inout Draft) {
    draft.note("οι διαχειριστές του Δήμου, με τη θέση τους (άρθρο 5 § 4)", at: ["administrators"])
    draft.put("Προϊστάμενος Τμήματος ΚΕΠ", at: "administrators/0/title")
    draft.put("", at: "administrators/0/email", "θυρίδα της υπηρεσίας")
    draft.note("προστασία δεδομένων (άρθρα 2 § 4 και 7 § 1)", at: ["dataProtection"])
    draft.put("", at: "dataProtection/email", "θυρίδα του υπευθύνου προστασίας δεδομένων")
    draft.put("", at: "dataProtection/terms", "η σελίδα με τους όρους, https://…")
    draft.note("ασφάλεια πληροφοριών (άρθρο 7 § 2)", at: ["security"])
    draft.put("", at: "security/email", "θυρίδα για θέματα ασφάλειας")
    draft.set([], at: ["security", "measures"])
    draft.note(
      "όσα τηρείτε: [\(Scaffold.measures.joined(separator: ", "))]", at: ["security", "measures"])
  }

  /// Sections that are rarely needed, as comments.
  private static let options: [String] = {
    var draft = Draft()
    draft.put("Θερινό ωράριο", at: "seasons/0/name")
    draft.put("07-01", at: "seasons/0/from")
    draft.put("08-31", at: "seasons/0/to")
    draft.put("08:00-13:30", at: "seasons/0/hours/inPerson/monday")
    draft.put("2026-12-28", at: "closures/0/from")
    draft.put("2026-12-31", at: "closures/0/to")
    draft.put("Απογραφή αρχείου", at: "closures/0/reason")
    draft.put("Πολιούχος", at: "localHolidays/0/name")
    draft.put("06-24", at: "localHolidays/0/date", "ή easter+5: πέντε ημέρες μετά το Πάσχα")
    return draft.text().split(separator: "\n").map(String.init)
  }()

  /// The fields of competence with their labels, as lines.
  private var fields: [String] {
    let words = Competence.allCases.map { "\($0.key.text) (\($0.label.el))" }
    var lines = [""]
    for word in words {
      if lines[lines.count - 1].count + word.count > 80 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : ", ") + word
    }
    let text = "Τομείς (field): " + lines.joined(separator: ",\n  ")
    return text.split(separator: "\n").map(String.init)
  }
}

extension Draft {
  /// Sets values at a path, with a comment after the key.
  fileprivate mutating func put(_ values: String..., at path: String, _ note: String = "") {
    let path = AnswerPath(parsing: path)
    set(values, at: path)
    self.note(note, at: path)
  }
}
