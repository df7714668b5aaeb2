import Testing

@testable import Schema

/// Keys that people expect are answered with the way to say what they mean, where they stand.
@Suite("Keys that people expect")
struct ExpectedKeyTests {
  /// A level of the form, by its fields.
  enum Level: Sendable, CaseIterable {
    case top, topic, office, department, closure, opening, season, week, modes, staffHours
    case holiday, contact

    var fields: [Field] {
      switch self {
      case .top: TopFields.all
      case .topic: Topic.Fields.all
      case .office: Office.Fields.all
      case .department: Department.Fields.all
      case .closure: Closure.Fields.all
      case .opening: Opening.Fields.all
      case .season: Season.Fields.all
      case .week: Week.Fields.all
      case .modes: ModeFields.hours.all
      case .staffHours: StaffHours.Fields.all
      case .holiday: LocalHoliday.Fields.all
      case .contact: Contact.Fields.all
      }
    }
  }

  @Test(
    "name the way",
    arguments: [
      (.top, "weeks", "everyWeeks"), (.top, "minNotice", "leadTime"), (.top, "interval", "step"),
      (.top, "documents", "topics"), (.top, "stepFree", "offices"),
      (.top, "sharedStaff", "departments"), (.topic, "weeks", "everyWeeks"),
      (.topic, "closures", "topics: […]"), (.topic, "openings", "topics: […]"),
      (.topic, "specialHours", "topics: […]"), (.topic, "department", "departments"),
      (.topic, "capacity", "staff"), (.topic, "employees", "staff"), (.topic, "interval", "step"),
      (.topic, "min_notice", "leadTime"), (.topic, "means", "αρχή γραμμής"),
      (.office, "topics", "offices: […]"), (.office, "modes", "φυσική παρουσία"),
      (.office, "durations", "durations"), (.office, "interpretation", "interpretation"),
      (.office, "weeks", "everyWeeks"), (.office, "closures", "offices: […]"),
      (.office, "localHolidays", "closures"), (.office, "department", "departments"),
      (.office, "thirdParty", "αρχή γραμμής"), (.department, "closures", "departments: […]"),
      (.department, "staffHours", "departments: […]"), (.closure, "staff", "specialHours"),
      (.season, "closures", "from"), (.season, "staff", "specialHours"),
      (.week, "interval", "everyWeeks"), (.week, "closures", "modes: […]"),
      (.modes, "closures", "modes: […]"), (.closure, "window", "hours: 08:00-10:00"),
      (.opening, "window", "hours"), (.staffHours, "window", "hours"), (.season, "window", "hours"),
      (.week, "window", "monday: 08:00-14:30"), (.top, "window", "leadTime"),
      (.topic, "window", "leadTime"), (.office, "window", "leadTime"),
      (.closure, "pause", "hours: 11:00-11:30"), (.closure, "break", "hours: 11:00-11:30"),
      (.opening, "break", "[08:00-11:00, 11:30-14:00]"), (.staffHours, "lunch", "closures"),
      (.season, "break", "monday: [08:00-11:00"), (.week, "διάλειμμα", "monday: [08:00-11:00"),
      (.office, "pause", "pause: 5 min"), (.closure, "limit", "staff: 1"),
      (.opening, "quota", "staff: 1"), (.season, "limit", "dailyMaximum"),
      (.office, "limit", "dailyMaximum: 12"), (.closure, "step", "step: 30 min"),
    ] as [(Level, String, String)])
  func way(_ level: Level, _ key: String, _ says: String) {
    #expect(ExpectedKey.field(for: key, among: level.fields) == nil)
    let way = ExpectedKey.way(for: key, among: level.fields)
    #expect(way?.el.contains(says) ?? false && way?.en.isEmpty == false, "\(way?.el ?? "")")
  }

  @Test(
    "name none where they mean nothing",
    arguments: [
      (.holiday, "window"), (.holiday, "limit"), (.contact, "pause"), (.contact, "break"),
      (.holiday, "slot"),
    ] as [(Level, String)])
  func nowhere(_ level: Level, _ key: String) {
    #expect(ExpectedKey.way(for: key, among: level.fields) == nil)
  }

  @Test(
    "name the days by what is written for them",
    arguments: [
      ("day: 2027-01-18", "date"), ("ημέρα: 18/1/2027", "date"), ("ημερομηνία: 2027-01-18", "date"),
      ("day: [2027-01-18, 2027-01-19]", "dates"), ("ημέρες: [18/1/2027, 19/1/2027]", "dates"),
      ("day: saturday", "weekdays"), ("Ημέρα: Σάββατο", "weekdays"),
      ("days: [Δευ, Τρι]", "weekdays"),
      ("day: 08-15", "from"), ("day: easter-6", "from"), ("weekday: monday", "weekdays"),
      ("day: σήμερα", nil), ("days: 3", nil),
    ] as [(String, String?)])
  func days(_ line: String, _ name: String?) throws {
    let source = Source(path: "a.yaml", text: "closures:\n  - \(line)\n    reason: Α\n")
    let found = Compiler(asOf: Specimen.day).compile(source).findings
    let finding = try #require(found.first { $0.rule === Rule.keyUnknown })
    #expect(finding.fixes.map(\.replacement) == [name].compactMap(\.self))
  }

  @Test(
    "name the field",
    arguments: [
      (.top, "languages", "interpretation"), (.topic, "languages", "interpretation"),
      (.top, "employees", "staff"), (.office, "employees", "staff"),
      (.department, "capacity", "staff"), (.office, "capacity", "staff"),
      (.top, "capacity", "staff"), (.opening, "employees", "staff"),
      (.opening, "interval", "everyWeeks"),
    ] as [(Level, String, String)])
  func field(_ level: Level, _ key: String, _ name: String) {
    #expect(ExpectedKey.field(for: key, among: level.fields)?.name == name)
  }

  /// No way sends its reader to the place where the key was refused.
  @Test("send nobody to a key that stands there already", arguments: Level.allCases)
  func known(_ level: Level) {
    for field in level.fields {
      #expect(ExpectedKey.field(for: field.name, among: level.fields) === field)
    }
  }
}
