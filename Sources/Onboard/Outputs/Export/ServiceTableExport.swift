import Schema

extension ExportTarget {
  /// A table for a spreadsheet: a row for each topic and mode.
  static let serviceTable = ExportTarget(
    name: "csv",
    abstract: Bilingual(
      el: "πίνακας για λογιστικό φύλλο", en: "a table for a spreadsheet"),
    expresses: [
      .modes, .offices, .departments, .topics, .titleEnglish, .field, .kind, .audience, .documents,
      .namedEmployee, .thirdParty, .hours, .durations, .step, .staff,
    ],
    files: { plan, remarks in
      let table = ServiceTable(plan: plan, standing: remarks.standing)
      return [artifact("csv", plan, "csv", table.bytes)]
    })
}

/// The services of a municipality as comma-separated values (RFC 4180).
///
/// Cells are separated by semicolons, as Greek spreadsheets expect, and a byte-order mark says that
/// the text is UTF-8. A cell that a spreadsheet would treat as a formula is preceded by an
/// apostrophe.
struct ServiceTable {
  let plan: Plan
  let standing: ExportStanding

  /// The headings, in order; the conformance tests rely on these names. Where there are
  /// departments, theirs is the last one.
  static let columns =
    [
      "Κωδικός", "Δήμος", "Κατάσταση", "Θέμα (id)", "Θέμα", "Θέμα στα αγγλικά", "Τομέας", "Είδος",
      "Κοινό", "Τρόπος", "Καταστήματα (id)", "Καταστήματα", "Διάρκεια σε λεπτά", "Έναρξη ανά λεπτά",
      "Υπάλληλοι", "Δικαιολογητικά", "Επιλογή υπαλλήλου", "Τρίτο πρόσωπο",
    ] + Weekday.allCases.map(\.el)

  var bytes: [UInt8] {
    let hasDepartments = !plan.departments.isEmpty
    var text = "\u{FEFF}" + Self.line(Self.columns + (hasDepartments ? ["Τμήμα"] : []))
    for topic in plan.topics {
      for service in topic.services {
        text += Self.line(row(topic, service) + department(of: topic))
      }
    }
    return Array(text.utf8)
  }

  private func row(_ topic: TopicPlan, _ service: TopicPlan.Service) -> [String] {
    let agenda = Agenda(plan)
    let desks = agenda.desks(for: service, of: topic)
    let slotting = agenda.slotting(of: service, in: topic)
    return [
      String(plan.municipality.code), plan.municipality.name, standing.title.el, topic.id,
      topic.title, topic.titleEnglish ?? "", topic.field.label.el, topic.kind.label.el,
      topic.audience.map(\.label.el).joined(separator: ", "), service.mode.label.el,
      desks.compactMap { $0.office?.id }.joined(separator: "\n"),
      desks.compactMap { $0.office.map(Self.place) }.joined(separator: "\n"),
      String(service.duration), String(slotting.grid),
      desks.map { String($0.staff) }.joined(separator: "\n"),
      topic.documents.joined(separator: "\n"), Self.yes(topic.namedEmployee),
      service.mode == .video ? Self.yes(topic.thirdParty) : "",
    ]
      + Weekday.allCases.map { day in
        desks.map { Self.hours($0.week.days[Int(day.rawValue)]) }.joined(separator: "\n")
      }
  }

  private func department(of topic: TopicPlan) -> [String] {
    guard !plan.departments.isEmpty else { return [] }
    return [plan.departments.first { $0.id == topic.department }?.name ?? ""]
  }

  private static func place(_ office: OfficePlan) -> String {
    "\(office.name), \(office.street), \(office.postcode) \(office.city)"
  }

  private static func hours(_ intervals: [Interval]) -> String {
    intervals.isEmpty ? "κλειστά" : intervals.map(\.text).joined(separator: ", ")
  }

  private static func yes(_ value: Bool) -> String { value ? "ναι" : "όχι" }

  /// One row; every cell is quoted, whatever it contains.
  private static func line(_ cells: [String]) -> String {
    cells.map { "\"\(quoted(safe($0)))\"" }.joined(separator: ";") + "\r\n"
  }

  private static func quoted(_ text: String) -> String {
    text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
  }

  /// The text of a cell, protected from being treated as a formula.
  static func safe(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return "=+-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
      ? "'" + text : text
  }
}
