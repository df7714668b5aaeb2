import Schema

/// A step of the page in which a clerk fills in a declaration, as `Sources/Form/page/steps.js` has
/// it; a test compares.
enum FormStep: String, CaseIterable {
  case municipality, modes, offices, topics, hours, calendar, people, more, text

  /// The title of the step in a language.
  func title(_ language: Language) -> String {
    guard language == .english else { return title }
    return switch self {
    case .municipality: "Municipality and request"
    case .modes: "Modes of service"
    case .offices: "Offices"
    case .topics: "Topics"
    case .hours: "Hours"
    case .calendar: "Holidays and exceptions"
    case .people: "People and security"
    case .more: "OAuth2.0 and exceptions"
    case .text: "The file as text"
    }
  }

  /// The title of the step in Greek.
  var title: String {
    switch self {
    case .municipality: "Δήμος και αίτημα"
    case .modes: "Τρόποι εξυπηρέτησης"
    case .offices: "Καταστήματα"
    case .topics: "Θεματικά πεδία"
    case .hours: "Ωράριο"
    case .calendar: "Αργίες και έκτακτα"
    case .people: "Υπεύθυνοι και ασφάλεια"
    case .more: "OAuth2.0 και εξαιρέσεις"
    case .text: "Το αρχείο ως κείμενο"
    }
  }

  /// The top-level keys whose answers the step holds; the last of these steps holds all others.
  var held: [String] {
    switch self {
    case .municipality: ["municipality", "request", "contact"]
    case .modes:
      [
        "modes", "durations", "staff", "means", "thirdParty", "interpretation", "leadTime",
        "horizon", "pause", "step", "dailyMaximum",
      ]
    case .offices: ["offices"]
    case .topics: ["topics", "departments"]
    case .hours: ["hours", "staffHours"]
    case .calendar: ["localHolidays", "closures", "openings", "specialHours", "seasons"]
    case .people: ["administrators", "dataProtection", "security"]
    case .more: ["authentication", "waivers"]
    case .text: []
    }
  }

  /// The step of a path of the form.
  init(of path: AnswerPath) {
    guard let top = path.top, FieldPath.field(at: [top]) != nil, top != "version" else {
      self = .text
      return
    }
    self = Self.allCases.first { $0.held.contains(top) } ?? .more
  }
}
