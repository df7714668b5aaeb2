/// The place whose hours apply at a desk; if there are several, the nearest one.
public enum HoursLevel: UInt8, Sendable, Comparable {
  case department, office, municipality

  /// The word in JSON.
  public var key: StaticString {
    switch self {
    case .department: "department"
    case .office: "office"
    case .municipality: "municipality"
    }
  }

  /// The place in words.
  public var label: Bilingual {
    switch self {
    case .department: Bilingual(el: "του τμήματος", en: "of the department")
    case .office: Bilingual(el: "του καταστήματος", en: "of the office")
    case .municipality: Bilingual(el: "του Δήμου", en: "of the municipality")
    }
  }

  /// Whether one place is nearer to the citizen than another.
  public static func < (left: HoursLevel, right: HoursLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Desk {
  /// The place whose weekly hours apply on a day, with its season if there is one.
  public func level(on day: Day) -> HoursLevel {
    seasons.firstIndex { $0.span.holds(day) }.map { seasonLevels[$0] } ?? weekLevel
  }

  /// A name that no other desk of the municipality has, for files and addresses: `phone`,
  /// `inPerson-dimarcheio`, `inPerson-dimarcheio.gamoi`.
  public var name: String {
    let place = office.map { mode.key.text + "-" + $0.id } ?? mode.key.text
    return department.map { place + "." + $0.id } ?? place
  }
}
