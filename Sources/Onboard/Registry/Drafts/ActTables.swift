import Outputs
import Schema

/// The tables of what is offered: topics, modes and hours (Article 6 §1), and who serves.
extension ActOffer {
  /// The topics with their modes and durations, and whether a third person may join.
  var topics: Table {
    let modes = plan.modes.map(\.mode)
    let hasVideo = modes.contains(.video)
    let columns: [Document.Table.Column] =
      [.init("Θεματικό πεδίο", 35), .init("Αρμοδιότητα", 31), .init("Είδος", 28)]
      + modes.map { .init(Self.label($0), 27, .figures) }
      + (hasVideo ? [.init("Τρίτο πρόσωπο", 20)] : [])
    return Table(
      title: "Θεματικά πεδία", subtitle: " και διάρκεια ραντεβού για κάθε τρόπο εξυπηρέτησης",
      columns: columns,
      rows: plan.topics.map { topic in
        let durations = modes.map { mode in
          topic.services.first { $0.mode == mode }.map { Self.minutes($0.duration) }
            ?? ActDifference.nothing
        }
        let isOnVideo = topic.services.contains { $0.mode == .video }
        let third = !isOnVideo ? ActDifference.nothing : topic.thirdParty ? "ναι" : "όχι"
        return Row(
          topic.id,
          [topic.title, topic.field.label.el, topic.kind.label.el] + durations
            + (hasVideo ? [third] : []))
      })
  }

  /// The particulars of each topic: its audience, what to bring, and where it is served.
  var particulars: Table {
    Table(
      title: "Εξυπηρέτηση ανά θεματικό πεδίο", subtitle: ": ποιους αφορά, τι προσκομίζεται, πού",
      columns: [
        .init("Θεματικό πεδίο", 35), .init("Ποιους αφορά", 25), .init("Δικαιολογητικά", 45),
        .init("Καταστήματα", 30), .init("Άλλα", 30),
      ],
      rows: plan.topics.map { topic in
        let places = topic.services.first { $0.mode == .inPerson }?.offices ?? []
        let isEverywhere = places.count == plan.offices.count && places.count > 1
        return Row(
          topic.id,
          [
            topic.title, topic.audience.map(\.label.el).joined(separator: ", "),
            Self.orNothing(topic.documents.joined(separator: "\n")),
            isEverywhere ? "όλα" : Self.orNothing(places.map(office).joined(separator: "\n")),
            Self.orNothing(Self.others(topic).joined(separator: "\n")),
          ])
      }, repeatsNames: true)
  }

  private static func others(_ topic: TopicPlan) -> [String] {
    (topic.namedEmployee ? ["με επιλογή υπαλλήλου (άρθρο 2 παρ. 5)"] : [])
      + (topic.interpretation.map { kinds in
        let all = kinds.map(\.label.el).joined(separator: ", ")
        return ["διερμηνεία: " + (all.isEmpty ? "καμία" : all)]
      } ?? []) + (topic.titleEnglish.map { ["στα αγγλικά: \($0)"] } ?? [])
  }

  /// The usual duration, the employees and the technical means of each mode (Article 6 §3).
  var modes: Table {
    Table(
      title: "Τρόποι εξυπηρέτησης", subtitle: ": συνήθης διάρκεια, υπάλληλοι και τεχνικά μέσα",
      columns: [
        .init("Τρόπος", 42), .init("Διάρκεια", 25), .init("Υπάλληλοι", 28),
        .init("Τεχνικά μέσα", 70),
      ],
      rows: plan.modes.map { mode in
        Row(
          mode.mode.key.text,
          [
            Self.label(mode.mode), Self.minutes(mode.duration), Self.employees(mode.staff),
            Self.orNothing(mode.means.map(\.label.el).joined(separator: ", ")),
          ])
      })
  }

  /// The weekly hours of each mode; days without any hours are left out.
  var hours: Table {
    let text = WeekText(language: .greek)
    let days = (0..<7).filter { day in plan.modes.contains { !$0.week.days[day].isEmpty } }
    return Table(
      title: "Ωράριο λειτουργίας", subtitle: " για κάθε τρόπο εξυπηρέτησης",
      columns: [.init("Ημέρα", 30)] + plan.modes.map { .init(Self.label($0.mode), 45, .figures) },
      rows: days.map { day in
        Row(
          "\(day)",
          [Weekday.allCases[day].el]
            + plan.modes.map { Self.orNothing(text.hours($0.week.days[day])) })
      })
  }

  /// The municipal offices, with the hours and employees of those that have their own.
  var offices: Table {
    let text = WeekText(language: .greek)
    return Table(
      title: "Δημοτικά καταστήματα", subtitle: " για εξυπηρέτηση με φυσική παρουσία",
      columns: [
        .init("Κατάστημα", 33), .init("Διεύθυνση", 36), .init("Χωρίς σκαλιά", 18),
        .init("Υπάλληλοι", 24), .init("Ωράριο", 54, .figures),
      ],
      rows: plan.offices.map { office in
        Row(
          office.id,
          [
            office.name, "\(office.street), \(office.postcode) \(office.city)",
            office.stepFree.map { $0 ? "ναι" : "όχι" } ?? "δεν δηλώθηκε",
            office.staff.map { "\($0)" } ?? "όπως γενικά",
            office.week.map { text.lines($0).joined(separator: "\n") } ?? "το γενικό ωράριο",
          ])
      })
  }

  /// The departments, with the hours and employees of those that have their own.
  var departments: Table {
    let text = WeekText(language: .greek)
    return Table(
      title: "Τμήματα", subtitle: " με δικά τους θεματικά πεδία (άρθρο 5 παρ. 3)",
      columns: [
        .init("Τμήμα", 31), .init("Θεματικά πεδία", 31), .init("Καταστήματα", 25),
        .init("Υπάλληλοι", 24), .init("Ωράριο", 54, .figures),
      ],
      rows: plan.departments.map { department in
        let topics = plan.topics.filter { $0.department == department.id }.map(\.title)
        let staff = department.staff.map { "\(Self.label($0.mode)): \($0.count)" }
        let weeks = department.weeks.map { entry in
          ([Self.label(entry.mode) + ":"] + text.lines(entry.week)).joined(separator: "\n")
        }
        let shared = department.sharesStaff ? ["(οι ίδιοι σε όλους τους τρόπους)"] : []
        return Row(
          department.id,
          [
            department.name, topics.joined(separator: "\n"),
            Self.orNothing(department.offices.map(office).joined(separator: "\n")),
            staff.isEmpty
              ? (["του τόπου του"] + shared).joined(separator: "\n")
              : (staff + shared).joined(separator: "\n"),
            weeks.isEmpty ? "το γενικό ωράριο" : weeks.joined(separator: "\n"),
          ])
      })
  }
}
