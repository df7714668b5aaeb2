import Ground
import Schema

/// The departments of a configuration, and the employees who serve in each.
enum DepartmentWire {
  /// The departments, in the file's order.
  static var list: WireValue<[DepartmentPlan]> { .list(of: .object(members)) }

  /// All employees.
  static var pools: WireValue<[Pool]> { .list(of: .object(pool)) }

  private static var members: [WireMember<DepartmentPlan>] {
    [
      WireMember(
        optional: "hours", .list(of: .object(hours)), .hours,
        el: "δικό του ωράριο, για όποιον τρόπο το έχει· αλλιώς του καταστήματος ή του Δήμου",
        en: "hours of its own, in each mode that has any; otherwise of the office or municipality",
        [.article(5, 3)]
      ) { $0.weeks.isEmpty ? nil : $0.weeks },
      WireMember("id", .id, el: "το όνομα για αναφορές", en: "the name for references") { $0.id },
      WireMember(
        "name", .text, el: "το όνομα που βλέπει ο πολίτης", en: "the name that citizens see"
      ) { $0.name },
      WireMember(
        "offices", .list(of: .id), el: "τα καταστήματα όπου εξυπηρετεί με φυσική παρουσία",
        en: "the offices where it serves in person"
      ) { $0.offices },
      WireMember(
        optional: "seasons", CalendarWire.seasonList, .dates,
        el: "δικές του περίοδοι, που προηγούνται από όλα τα άλλα ωράρια",
        en: "seasons of its own, which go before all other hours"
      ) { $0.seasons.isEmpty ? nil : $0.seasons },
      WireMember(
        optional: "sharedStaff", .truth, .sharedStaff,
        el: "αν οι ίδιοι υπάλληλοι εξυπηρετούν σε όλους τους τρόπους και τα καταστήματά του",
        en: "whether the same employees serve in all its modes and offices", [.article(5, 1)]
      ) { $0.sharesStaff ? true : nil },
      WireMember(
        optional: "staff", .list(of: .object(staff)), .staff,
        el: "δικοί του υπάλληλοι, για όποιον τρόπο τους έχει· αλλιώς του τόπου του",
        en: "employees of its own, in each mode that has any; otherwise those of its place",
        [.article(5, 1)]
      ) { $0.staff.isEmpty ? nil : $0.staff },
      WireMember(
        "topics", .list(of: .id), el: "τα θέματα που εξυπηρετεί μόνο αυτό",
        en: "the topics that only it serves"
      ) { $0.topics },
    ]
  }

  private static var hours: [WireMember<(mode: Mode, week: WeekPlan)>] {
    [
      WireMember("hours", .week, el: "το εβδομαδιαίο ωράριο", en: "the weekly hours") { $0.week },
      WireMember("mode", .mode, el: "ο τρόπος", en: "the mode") { $0.mode },
    ]
  }

  private static var staff: [WireMember<(mode: Mode, count: Int)>] {
    [
      WireMember("mode", .mode, el: "ο τρόπος", en: "the mode") { $0.mode },
      WireMember(
        "staff", .count, el: "πόσοι εξυπηρετούν ταυτόχρονα", en: "how many serve at the same time"
      ) { $0.count },
    ]
  }

  private static var pool: [WireMember<Pool>] {
    [
      WireMember(
        "desks", .list(of: .object(desk)), el: "πού εξυπηρετούν", en: "where they serve"
      ) { $0.desks },
      WireMember(
        "staff", .count, el: "πόσοι είναι: τόσα ραντεβού το πολύ, όπου κι αν είναι, την ίδια ώρα",
        en: "how many they are: so many appointments at most, wherever, at the same time",
        [.article(5, 1)]
      ) { $0.staff },
    ]
  }

  private static var desk: [WireMember<Desk>] {
    [
      WireMember(
        optional: "department", .id, el: "το τμήμα· λείπει για τα θέματα χωρίς τμήμα",
        en: "the department; absent for the topics of none"
      ) { $0.department?.id },
      WireMember("mode", .mode, el: "ο τρόπος", en: "the mode") { $0.mode },
      WireMember(
        optional: "office", .id, el: "το κατάστημα, με φυσική παρουσία μόνο",
        en: "the office, in person only"
      ) { $0.office?.id },
      WireMember(
        "staff", .count, el: "πόσοι από αυτούς το πολύ εξυπηρετούν εδώ ταυτόχρονα",
        en: "how many of them at most serve here at the same time"
      ) { $0.staff },
    ]
  }
}
