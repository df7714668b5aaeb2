/// A day of the week, Monday first.
public enum Weekday: UInt8, Hashable, Sendable, CaseIterable {
  case monday
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  /// The key in a submitted file: `monday`.
  public var key: StaticString {
    switch self {
    case .monday: "monday"
    case .tuesday: "tuesday"
    case .wednesday: "wednesday"
    case .thursday: "thursday"
    case .friday: "friday"
    case .saturday: "saturday"
    case .sunday: "sunday"
    }
  }

  /// Its Greek name.
  public var el: String {
    switch self {
    case .monday: "Δευτέρα"
    case .tuesday: "Τρίτη"
    case .wednesday: "Τετάρτη"
    case .thursday: "Πέμπτη"
    case .friday: "Παρασκευή"
    case .saturday: "Σάββατο"
    case .sunday: "Κυριακή"
    }
  }

  /// Its English name.
  public var en: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// Whether public services do not work on this day of the week.
  var isWeekend: Bool { self == .saturday || self == .sunday }
}
