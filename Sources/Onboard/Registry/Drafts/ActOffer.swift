import Outputs
import Schema

/// The offer of a municipality in the tables of an act's annex: everything that was approved.
struct ActOffer {
  let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// A table of the annex, whose rows can be told apart.
  struct Table {
    /// Its subject in a few words: the start of its caption.
    let title: String
    /// The rest of its caption.
    let subtitle: String
    let columns: [Document.Table.Column]
    let rows: [Row]
    /// Whether its first column repeats names that another table has.
    let repeatsNames: Bool
    /// The keys of what has no row of its own, since the first row says the same of it.
    var general: Set<String> = []

    init(
      title: String, subtitle: String = "", columns: [Document.Table.Column], rows: [Row],
      repeatsNames: Bool = false
    ) {
      self.repeatsNames = repeatsNames
      self.title = title
      self.subtitle = subtitle
      self.columns = columns
      // Two rows may have the same name; their positions among the namesakes then tell them apart.
      var known: [String: Int] = [:]
      self.rows = rows.map { row in
        guard row.key != Row.uncompared else { return row }
        let count = known[row.key, default: 0]
        known[row.key] = count + 1
        return count == 0 ? row : Row("\(row.key) \(count)", row.cells, marks: row.marks)
      }
    }

    /// The table as the annex shows it.
    var shown: Document.Table {
      Document.Table(caption: title + subtitle, columns: columns, rows: rows.map(\.cells))
    }

    /// The row that says what holds for a key; nil where the table says nothing of it.
    func row(for key: String) -> Row? {
      rows.first { $0.key == key } ?? (general.contains(key) ? rows.first : nil)
    }

    /// A cell by the title of its column.
    func cell(_ column: String, of row: Row) -> String {
      guard let index = columns.firstIndex(where: { $0.title == column }) else {
        return ActDifference.nothing
      }
      return row.cells[index]
    }

    /// Everything that a row says, in one cell.
    func text(of row: Row) -> String {
      let cells = zip(columns, row.cells).dropFirst().filter { $0.1 != ActDifference.nothing }
      if columns.count == 2 { return cells.first?.1 ?? row.name }
      return cells.map { "\($0.0.title): \($0.1)" }.joined(separator: "\n")
    }
  }

  /// A row; its first cell is its name.
  struct Row {
    /// The key by which a row is matched between versions, whatever its name.
    let key: String
    let cells: [String]
    /// What a row whose key has changed is recognized by: the more marks two rows share, the surer.
    let marks: [String]

    init(_ key: String, _ cells: [String], marks: [String] = []) {
      self.key = key
      self.cells = cells
      self.marks = marks
    }

    var name: String { cells.first ?? key }

    /// The key of rows that name the documents behind the offer, and say nothing about the offer
    /// itself.
    static let uncompared = ""
  }

  /// The tables, in the order of the annex; one without rows is left out.
  var tables: [Table] {
    [
      identity, topics, particulars, modes, hours, seasons, days, localHolidays, terms, offices,
      departments, administrators, waivers,
    ].filter { !$0.rows.isEmpty }
  }

  private var identity: Table {
    let entry = plan.municipality
    let measures = plan.measures.map(\.label.el).joined(separator: ", ")
    let interpretation = plan.interpretation.map(\.label.el).joined(separator: ", ")
    return Table(
      title: "Στοιχεία του Δήμου", columns: [.init("Στοιχείο", 58), .init("Τιμή", 107)],
      rows: [
        Row("code", ["Κωδικός μητρώου", String(entry.code)]),
        Row("unit", ["Περιφερειακή ενότητα", entry.regionalUnit]),
        Row("region", ["Περιφέρεια", entry.region]), Row("site", ["Ιστοσελίδα", plan.website]),
        Row("terms", ["Όροι προστασίας δεδομένων", plan.terms]),
        Row("interpretation", ["Διερμηνεία", Self.orNothing(interpretation)]),
        Row("measures", ["Μέτρα ασφάλειας (άρθρο 7 παρ. 2)", Self.orNothing(measures)]),
        Row(
          Row.uncompared,
          ["Αίτημα του Δήμου", "αρ. πρωτ. " + ActWording.protocolNumber(of: plan)]),
      ])
  }

  private var administrators: Table {
    Table(
      title: "Διαχειριστές του Δήμου", subtitle: " και αρμοδιότητές τους (άρθρο 5 παρ. 4)",
      columns: [.init("Θέση", 58), .init("Αρμοδιότητες", 107)],
      rows: plan.administrators.map { one in
        let powers = one.powers.map(\.label.el).joined(separator: ", ")
        return Row(one.title, [one.title, powers], marks: [powers])
      })
  }

  private var waivers: Table {
    Table(
      title: "Εξαιρέσεις από την πολιτική", subtitle: " της πλατφόρμας",
      columns: [
        .init("Κανόνας", 45), .init("Σημείο", 35), .init("Λόγος", 50), .init("Διάστημα", 35),
      ],
      rows: plan.waivers.map { one in
        Row(
          "\(one.rule) \(one.place ?? "")",
          [
            one.rule, one.place ?? "όλη η δήλωση", one.reason,
            "\(one.from.words.el) έως \(one.until.words.el)",
          ])
      })
  }

  static func orNothing(_ text: String) -> String { text.isEmpty ? ActDifference.nothing : text }

  static func label(_ mode: Mode) -> String {
    switch mode {
    case .inPerson: "Φυσική παρουσία"
    case .phone: "Τηλεφωνική επικοινωνία"
    case .video: "Τηλεδιάσκεψη"
    }
  }

  /// The name of an office, by its id.
  func office(_ id: String) -> String { plan.offices.first { $0.id == id }?.name ?? id }

  static func minutes(_ count: Int) -> String { count.counted(.minute).el }

  /// How many employees serve at once: «2 ταυτόχρονα»; one does not serve “at once” with anybody.
  static func employees(_ count: Int) -> String { count == 1 ? "1" : "\(count) ταυτόχρονα" }
}
