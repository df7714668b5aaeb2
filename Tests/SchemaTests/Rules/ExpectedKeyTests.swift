import Testing

@testable import Schema

/// Keys that people expect are answered with the way to say what they mean, where they stand.
@Suite("Keys that people expect")
struct ExpectedKeyTests {
  /// A level of the form, by its fields.
  enum Level: Sendable, CaseIterable {
    case top, topic, office, department, closure, opening, season, week, modes

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
      (.modes, "closures", "modes: […]"),
    ] as [(Level, String, String)])
  func way(_ level: Level, _ key: String, _ says: String) {
    #expect(ExpectedKey.field(for: key, among: level.fields) == nil)
    let way = ExpectedKey.way(for: key, among: level.fields)
    #expect(way?.el.contains(says) ?? false && way?.en.isEmpty == false, "\(way?.el ?? "")")
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
