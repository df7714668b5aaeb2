package import Ground
package import Schema

/// The runtime configuration of one municipality, format `onboard/runtime/v2`.
///
/// It holds everything that a booking platform needs at run time, and only public data: what the
/// file declares, what the decision fixes (`conduct`), and what the platform's policy adds
/// (`policy`). It contains no digest of its inputs, which is in the index instead: so a file whose
/// meaning is unchanged gives the same bytes, and their approval remains valid (decision 0008).
/// Weekly hours have one list for each day, Monday first. Members may be added within v2.
package enum RuntimeConfiguration {
  /// The subfolder for configurations in force.
  package static let folder = "Runtime"
  /// The subfolder for the configurations of the newest declarations, whether in force or not.
  package static let draftFolder = "Drafts"

  /// The configuration file of a declaration's plan.
  package static func draft(of plan: Plan) -> Artifact {
    let name = "\(plan.municipality.code)-\(plan.municipality.slug)"
    return Artifact(path: "\(draftFolder)/\(name).json", bytes: bytes(of: plan))
  }

  /// The configuration of a plan as a file.
  package static func bytes(of plan: Plan) -> [UInt8] {
    format.root.file(plan, capacity: 12_288)
  }

  /// The format: every member with its meaning, the provisions it implements, and what is lost
  /// without it.
  static let format = WireFormat<Plan>(
    "onboard/runtime/v2", "What a booking platform needs at run time for one municipality.",
    [
      WireMember(
        "administrators", .list(of: .object(administrators)), .conduct,
        el: "οι διαχειριστές του Δήμου, κατά θέση· οι θυρίδες τους μένουν στη δήλωση",
        en: "the municipality’s administrators, by post; their mailboxes stay in the declaration",
        [.article(5, 4)], rulings: [.administratorPost]
      ) { $0.administrators },
      WireMember(
        "announcement", .object(Announcement.members), .conduct,
        el: "το κείμενο της ανακοίνωσης και πού αναρτάται",
        en: "the text of the announcement and where it is posted", [.article(6, 4)]
      ) { $0 },
      WireMember(
        "calendar", .object(CalendarWire.members), .dates,
        el: "περίοδοι, κλειστές ημέρες, αργίες, έκτακτες ημέρες",
        en: "seasons, closed days, holidays, days out of turn", [.article(5, 3)],
        rulings: [.seasonOffice, .openingHoliday]
      ) { $0.calendar },
      WireMember(
        "conduct", .object(Conduct.members), .conduct,
        el: "όσα ορίζει η απόφαση για κάθε Δήμο",
        en: "what the decision fixes for every municipality"
      ) { $0 },
      WireMember(
        optional: "departments", DepartmentWire.list, .departments,
        el: "τα τμήματα, με τη σειρά του αρχείου· λείπει όταν δεν υπάρχουν",
        en: "the departments, in the file’s order; absent where there are none",
        [.article(5, 1), .article(5, 3)]
      ) { $0.departments.isEmpty ? nil : $0.departments },
      WireMember(
        "modes", .list(of: .object(modes)),
        el: "οι τρόποι που παρέχονται, με τη σειρά του νόμου",
        en: "the modes offered, in the order of the law"
      ) { $0.modes },
      WireMember(
        "municipality", .object(municipality), el: "ο Δήμος", en: "the municipality"
      ) { $0 },
      WireMember(
        "offices", .list(of: .object(offices)), .offices,
        el: "τα καταστήματα με τη διεύθυνσή τους", en: "the offices with their addresses",
        [.article(1, 3, "α")], rulings: [.municipalOffice]
      ) { $0.offices },
      WireMember(
        "policy", .object(PolicyWire.members), .policy,
        el: "όσα αφήνει η απόφαση στην πλατφόρμα", en: "what the decision leaves to the platform"
      ) { $0 },
      WireMember(
        optional: "pools", DepartmentWire.pools, .sharedStaff,
        el: "όλοι οι υπάλληλοι, καθένας μία φορά, με τα σημεία όπου εξυπηρετούν· λείπει όταν δεν "
          + "υπάρχουν τμήματα",
        en: "all employees, each of them once, with the desks at which they serve; absent where "
          + "there are no departments", [.article(5, 1)],
        ifMatters: { pools in pools.contains { $0.desks.count > 1 } }
      ) { $0.departments.isEmpty ? nil : Agenda($0).pools },
      WireMember(
        "request", .object(request), .request,
        el: "το αίτημα στο οποίο στηρίζεται η ρύθμιση", en: "the request that it rests on",
        [.article(6, 1), .article(6, 3)]
      ) { $0 },
      WireMember(
        "timeZone", always: PlatformPolicy.timeZone, .text,
        el: "η ζώνη ώρας όλων των ωρών", en: "the time zone of every hour"),
      WireMember(
        "topics", .list(of: .object(TopicWire.members)), .topics,
        el: "τα θέματα, με τη σειρά του αρχείου", en: "the topics, in the file’s order"
      ) { plan in plan.topics.map { TopicWire(topic: $0, modes: plan.modes) } },
    ])

  private static var municipality: [WireMember<Plan>] {
    [
      WireMember(
        "code", .code, el: "ο κωδικός στο μητρώο των Δήμων",
        en: "the code in the register of municipalities"
      ) { $0.municipality.code },
      WireMember(
        "diavgeia", .anyText, el: "ο κωδικός στη Διαύγεια· κενός αν δεν είναι γνωστός",
        en: "the code at Diavgeia; empty when it is not known"
      ) { $0.municipality.diavgeia },
      WireMember(
        "elstat", .anyText, el: "ο κωδικός της ΕΛΣΤΑΤ", en: "the code of the statistical authority"
      ) { $0.municipality.elstat },
      WireMember("name", .text, el: "το επίσημο όνομα", en: "the official name") {
        $0.municipality.name
      },
      WireMember("region", .text, el: "η περιφέρεια", en: "the region") { $0.municipality.region },
      WireMember("regionalUnit", .text, el: "η περιφερειακή ενότητα", en: "the regional unit") {
        $0.municipality.regionalUnit
      },
      WireMember(
        "slug", .id, el: "το όνομα με λατινικά γράμματα, για διαδρομές",
        en: "the name in Latin letters, for paths"
      ) { $0.municipality.slug },
      WireMember(
        "website", .url, .website, el: "η ιστοσελίδα του Δήμου", en: "the municipality’s website"
      ) { $0.website },
    ]
  }

  private static var administrators: [WireMember<AdministratorPlan>] {
    [
      WireMember(
        "powers", .list(of: .word(Power.allCases.map(\.key)) { $0.key }),
        el: "οι αρμοδιότητές του", en: "the powers",
        "αβγδε".map { .article(5, 4, String($0)) }, rulings: [.powers]
      ) { $0.powers },
      WireMember("title", .text, el: "η θέση", en: "the post") { $0.title },
    ]
  }

  private static var modes: [WireMember<ModePlan>] {
    [
      WireMember(
        "durationMinutes", .count, .durations, el: "η διάρκεια ανά τρόπο",
        en: "the duration per mode", [.article(5, 2), .article(6, 1)]
      ) { $0.duration },
      WireMember(
        "gridMinutes", .count, .durations,
        el: "ανά πόσα λεπτά αρχίζουν ραντεβού: ο μέγιστος κοινός διαιρέτης των διαρκειών",
        en: "every how many minutes appointments start: the greatest common divisor of durations"
      ) { $0.grid },
      WireMember(
        "hours", .week, .hours, el: "το ωράριο ανά τρόπο", en: "the hours per mode",
        [.article(5, 3), .article(6, 1)], rulings: [.hoursPerMode]
      ) { $0.week },
      WireMember(
        "means", .list(of: .word(Means.allCases.map(\.key)) { $0.key }), .conduct,
        el: "τα τεχνικά μέσα που δηλώθηκαν για τον τρόπο",
        en: "the technical means declared for the mode", [.article(6, 3)], rulings: [.means]
      ) { $0.means },
      WireMember(
        "mode", .mode, .modes, el: "οι τρόποι που παρέχονται", en: "the modes offered",
        [.article(1, 1), .article(1, 3), .article(6, 2)]
      ) { $0.mode },
      WireMember(
        "staff", .count, .staff, el: "πόσοι εξυπηρετούν ταυτόχρονα",
        en: "how many serve at the same time", [.article(5, 1)], rulings: [.staffPerOffice]
      ) { $0.staff },
    ]
  }

  private static var offices: [WireMember<OfficePlan>] {
    [
      WireMember("city", .text, el: "η πόλη", en: "the city") { $0.city },
      WireMember(
        optional: "hours", .week, .hours, el: "δικό του ωράριο με φυσική παρουσία",
        en: "hours of its own in person"
      ) { $0.week },
      WireMember("id", .id, el: "το όνομα για αναφορές", en: "the name for references") { $0.id },
      WireMember(
        "name", .text, el: "το όνομα που βλέπει ο πολίτης", en: "the name that citizens see"
      ) { $0.name },
      WireMember("postcode", .text, el: "ο ταχυδρομικός κώδικας", en: "the postcode") {
        $0.postcode
      },
      WireMember(
        optional: "seasons", CalendarWire.seasonList, .dates,
        el: "δικές του περίοδοι, που προηγούνται από το δικό του ωράριο και από του Δήμου",
        en: "seasons of its own, which go before its own hours and before the municipality’s"
      ) { $0.seasons.isEmpty ? nil : $0.seasons },
      WireMember(
        optional: "staff", .count, .staff, el: "δικοί του υπάλληλοι", en: "staff of its own"
      ) { $0.staff },
      WireMember(
        optional: "stepFree", .truth, .stepFree, el: "αν η πρόσβαση είναι χωρίς σκαλοπάτια",
        en: "whether access is step-free"
      ) { $0.stepFree },
      WireMember("street", .text, el: "οδός και αριθμός", en: "street and number") { $0.street },
    ]
  }

  private static var request: [WireMember<Plan>] {
    [
      WireMember("date", .date, el: "η ημερομηνία του αιτήματος", en: "the date of the request") {
        $0.requestDate
      },
      WireMember(
        "protocol", .text, el: "ο αριθμός πρωτοκόλλου", en: "the protocol number"
      ) { $0.requestNumber },
    ]
  }
}
