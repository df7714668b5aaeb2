import Outputs
import Schema

/// The tables of the annex that show what a municipality offers (Article 6 §1).
extension ActAnnex {
  /// The topics with their modes and durations, and whether a third person may join.
  static func topics(_ plan: Plan) -> Document.Table {
    let modes = plan.modes.map(\.mode)
    let hasVideo = modes.contains(.video)
    let columns: [Document.Table.Column] =
      [.init("Θεματικό πεδίο", 36), .init("Αρμοδιότητα", 27), .init("Είδος", 24)]
      + modes.map { .init(label($0), 26, .figures) }
      + (hasVideo ? [.init("Τρίτο πρόσωπο", 18)] : [])
    return Document.Table(
      caption: "Θεματικά πεδία και διάρκεια ραντεβού για κάθε τρόπο εξυπηρέτησης",
      columns: columns,
      rows: plan.topics.map { topic in
        let durations = modes.map { mode in
          topic.services.first { $0.mode == mode }.map { minutes($0.duration) } ?? "–"
        }
        let isOnVideo = topic.services.contains { $0.mode == .video }
        let third = !isOnVideo ? "–" : topic.thirdParty ? "ναι" : "όχι"
        return [topic.title, topic.field.label.el, topic.kind.label.el] + durations
          + (hasVideo ? [third] : [])
      })
  }

  /// The default duration of each mode.
  static func durations(_ plan: Plan) -> Document.Table {
    Document.Table(
      caption: "Συνήθης διάρκεια ραντεβού", columns: [.init("Τρόπος", 83), .init("Διάρκεια", 82)],
      rows: plan.modes.map { [label($0.mode), minutes($0.duration)] })
  }

  /// The weekly hours of each mode; days without any hours are left out.
  static func hours(_ plan: Plan) -> Document.Table {
    let text = WeekText(language: .greek)
    let days = (0..<7).filter { day in plan.modes.contains { !$0.week.days[day].isEmpty } }
    return Document.Table(
      caption: "Ωράριο λειτουργίας για κάθε τρόπο εξυπηρέτησης",
      columns: [.init("Ημέρα", 30)] + plan.modes.map { .init(label($0.mode), 45, .figures) },
      rows: days.map { day in
        [Weekday.allCases[day].el]
          + plan.modes.map { $0.week.days[day].isEmpty ? "–" : text.hours($0.week.days[day]) }
      })
  }

  /// The seasons with different hours.
  static func seasons(_ plan: Plan) -> [Document.Table] {
    let seasons =
      plan.calendar.seasons.map { (season: $0, office: "") }
      + plan.offices.flatMap { office in office.seasons.map { ($0, ", \(office.name)") } }
      + plan.departments.flatMap { one in one.seasons.map { ($0, ", \(one.name)") } }
    guard !seasons.isEmpty else { return [] }
    let text = WeekText(language: .greek)
    return [
      Document.Table(
        caption: "Περίοδοι με διαφορετικό ωράριο",
        columns: [
          .init("Περίοδος", 40), .init("Διάστημα", 40), .init("Τρόπος", 32),
          .init("Ωράριο", 53, .figures),
        ],
        rows: seasons.flatMap { season, office in
          season.weeks.map { entry in
            let hours = text.lines(entry.week)
            return [
              season.name, period(season.from, season.to), label(entry.mode) + office,
              hours.isEmpty ? "κλειστά" : hours.joined(separator: "\n"),
            ]
          }
        })
    ]
  }

  /// The municipal offices, with the hours of those that have their own.
  static func offices(_ plan: Plan) -> Document.Table {
    let text = WeekText(language: .greek)
    return Document.Table(
      caption: "Δημοτικά καταστήματα για εξυπηρέτηση με φυσική παρουσία",
      columns: [
        .init("Κατάστημα", 40), .init("Διεύθυνση", 48), .init("Πρόσβαση χωρίς σκαλιά", 24),
        .init("Ωράριο", 53, .figures),
      ],
      rows: plan.offices.map { office in
        [
          office.name, "\(office.street), \(office.postcode) \(office.city)",
          office.stepFree.map { $0 ? "ναι" : "όχι" } ?? "δεν δηλώθηκε",
          office.week.map { text.lines($0).joined(separator: "\n") } ?? "το γενικό ωράριο",
        ]
      })
  }

  /// The departments, with the hours and employees of those that have their own.
  static func departments(_ plan: Plan) -> Document.Table {
    let text = WeekText(language: .greek)
    return Document.Table(
      caption: "Τμήματα με δικά τους θέματα (άρθρο 5 παρ. 3)",
      columns: [
        .init("Τμήμα", 40), .init("Θεματικά πεδία", 48), .init("Υπάλληλοι", 24),
        .init("Ωράριο", 53, .figures),
      ],
      rows: plan.departments.map { department in
        let topics = plan.topics.filter { $0.department == department.id }.map(\.title)
        let staff = department.staff.map { "\(label($0.mode)): \($0.count)" }
        let weeks = department.weeks.map { entry in
          ([label(entry.mode) + ":"] + text.lines(entry.week)).joined(separator: "\n")
        }
        let shared = department.sharesStaff ? ["(οι ίδιοι σε όλους τους τρόπους)"] : []
        return [
          department.name, topics.joined(separator: ", "),
          staff.isEmpty ? "του τόπου του" : (staff + shared).joined(separator: "\n"),
          weeks.isEmpty ? "το γενικό ωράριο" : weeks.joined(separator: "\n"),
        ]
      })
  }

  private static func label(_ mode: Mode) -> String {
    switch mode {
    case .inPerson: "Φυσική παρουσία"
    case .phone: "Τηλεφωνική επικοινωνία"
    case .video: "Τηλεδιάσκεψη"
    }
  }

  private static func minutes(_ count: Int) -> String {
    "\(count) λεπτά"
  }

  private static func period(_ from: SeasonDay, _ to: SeasonDay) -> String {
    let isYearly = from.isYearly && to.isYearly
    return "\(date(from)) έως \(date(to))" + (isYearly ? ", κάθε έτος" : "")
  }

  private static func date(_ day: SeasonDay) -> String {
    day.date.map { ActWording.date($0) } ?? day.words.el
  }
}
