import Ground
import Outputs
import Schema

/// The tables of an announcement: the modes, offices, departments and topics, each with its hours
/// or places.
struct AnnouncementTables {
  let plan: Plan
  let language: Language

  /// The tables in the order of the announcement; one without rows is left out.
  var blocks: [Document.Block] {
    [.table(modes), .paragraph([.plain(exceptions)], .small)]
      + (plan.offices.isEmpty ? [] : [.table(offices)])
      + (plan.departments.isEmpty ? [] : [.table(departments)]) + [.table(topics)]
  }

  private var modes: Document.Table {
    Document.Table(
      caption: language.say(el: "Τρόποι εξυπηρέτησης και ωράριο", en: "Modes of service and hours"),
      columns: [
        .init(language.say(el: "Τρόπος", en: "Mode"), 45),
        .init(language.say(el: "Ωράριο", en: "Hours"), 75, .figures),
        .init(language.say(el: "Συνήθης διάρκεια", en: "Usual duration"), 45),
      ],
      rows: plan.modes.map { mode in
        [mode.mode.label(language), hours(of: mode), days.minutes(mode.duration)]
      })
  }

  private var days: DayText { DayText(language: language) }

  /// The hours of a mode; where nobody can be served by them, the table that has the hours.
  private func hours(of mode: ModePlan) -> String {
    let places = plan.ownHours(of: mode.mode)
    guard !places.isUsual else { return hours(mode.week) }
    switch (places.offices.isEmpty, places.departments.isEmpty) {
    case (false, true):
      return language.say(
        el: "κάθε καταστήματος, όπως στον πίνακα «\(Self.offices.el)»",
        en: "those of each office, in the table “\(Self.offices.en)”")
    case (true, _):
      return language.say(
        el: "κάθε τμήματος, όπως στον πίνακα «\(Self.departments.el)»",
        en: "those of each department, in the table “\(Self.departments.en)”")
    case (false, false):
      return language.say(
        el: "κάθε καταστήματος και τμήματος, όπως στους πίνακές τους",
        en: "those of each office and department, in their tables")
    }
  }

  private func hours(_ week: WeekPlan) -> String {
    WeekText(language: language).lines(week).joined(separator: "\n")
  }

  private var exceptions: String {
    language.say(
      el: """
        Σε αργίες και σε ορισμένες περιόδους το ωράριο διαφέρει: ισχύουν οι ώρες που δείχνει η \
        πλατφόρμα.
        """,
      en: """
        On holidays and in certain periods the hours differ: those that the platform shows count.
        """)
  }

  private static let offices = Bilingual(el: "Δημοτικά καταστήματα", en: "Municipal offices")
  private static let departments = Bilingual(el: "Τμήματα", en: "Departments")

  private var offices: Document.Table {
    Document.Table(
      caption: Self.offices(language),
      columns: [
        .init(language.say(el: "Κατάστημα", en: "Office"), 45),
        .init(language.say(el: "Διεύθυνση", en: "Address"), 60),
        .init(language.say(el: "Ωράριο", en: "Hours"), 60, .figures),
      ],
      rows: plan.offices.map { office in
        let week = office.week ?? plan.modes.first { $0.mode == .inPerson }?.week
        let access =
          office.stepFree == true
          ? language.say(el: "\n(είσοδος χωρίς σκαλιά)", en: "\n(step-free access)") : ""
        return [
          office.name, "\(office.street), \(office.postcode) \(office.city)\(access)",
          week.map(hours) ?? "–",
        ]
      })
  }

  /// Some of the offices by their names, in brackets; nothing where they are all of them.
  private func names(of offices: [String]) -> String {
    let own = plan.offices.filter { offices.contains($0.id) }
    guard !own.isEmpty, own.count < plan.offices.count else { return "" }
    return " (\(own.map(\.name).joined(separator: ", ")))"
  }

  /// The departments with their topics, and the hours of those that have their own.
  private var departments: Document.Table {
    Document.Table(
      caption: Self.departments(language),
      columns: [
        .init(language.say(el: "Τμήμα", en: "Department"), 45),
        .init(language.say(el: "Θέματα", en: "Topics"), 60),
        .init(language.say(el: "Ωράριο", en: "Hours"), 60, .figures),
      ],
      rows: plan.departments.map { department in
        let topics = plan.topics.filter { $0.department == department.id }
          .map { $0.title(in: language) }
        let weeks = department.weeks.map { "\($0.mode.label(language)):\n\(hours($0.week))" }
        return [
          department.name + names(of: department.offices), topics.joined(separator: ", "),
          weeks.isEmpty
            ? language.say(el: "το γενικό ωράριο", en: "the general hours")
            : weeks.joined(separator: "\n"),
        ]
      })
  }

  private var topics: Document.Table {
    let documents = Document.Table.Column(
      language.say(el: "Τι χρειάζεται να έχετε μαζί σας", en: "What to bring"), 45)
    let anyDocuments = plan.topics.contains { !$0.documents.isEmpty }
    return Document.Table(
      caption: language.say(el: "Θέματα", en: "Topics"),
      columns: [
        .init(language.say(el: "Θέμα", en: "Topic"), 50),
        .init(language.say(el: "Για", en: "For"), 30),
        .init(language.say(el: "Τρόποι", en: "Modes"), 40),
      ] + (anyDocuments ? [documents] : []),
      rows: plan.topics.map { topic in
        let modes = topic.services.map { $0.mode.label(language) + names(of: $0.offices) }
        return [
          topic.title(in: language),
          topic.audience.map { $0.label(language) }.joined(separator: ", "),
          modes.joined(separator: ", "),
        ] + (anyDocuments ? [topic.documents.joined(separator: "\n")] : [])
      })
  }
}
