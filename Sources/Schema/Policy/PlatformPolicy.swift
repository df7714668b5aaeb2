/// One edition of the numbers that the decision leaves to the platform.
///
/// None of them is law (`facts`: the decision sets no numbers): each is declared here once, has a
/// version and a first day, and is printed in every configuration that rests on it.
public final class PlatformPolicy: Sendable {
  /// The edition's name; a change of any number makes a new edition.
  public let version: String
  /// The days on which the edition counts.
  public let inForce: InForce
  /// Every number of the edition, in order of key.
  public let numbers: [PolicyNumber]

  /// Minutes that an appointment in person may last.
  public let inPersonMinutes: ClosedRange<Int>
  /// Minutes that an appointment by phone may last.
  public let phoneMinutes: ClosedRange<Int>
  /// Minutes that a video conference may last; identification comes first (Article 3 §1).
  public let videoMinutes: ClosedRange<Int>
  /// Appointments start and last multiples of these minutes.
  public let stepMinutes: Int
  /// Minutes of the day within which public services are usually open; outside is a warning.
  public let usualHours: ClosedRange<Int>
  /// Minutes between two appointments of one employee, beyond the duration (Article 5 §2).
  public let gapMinutes: Int
  /// Hours before which an appointment must be booked.
  public let leadTimeHours: Int
  /// Days ahead for which appointments can be booked.
  public let horizonDays: Int
  /// Hours before an appointment at which the reminder goes out (Article 2 §8).
  public let reminderHours: Int
  /// Minutes for which a chosen slot is held while the form is filled.
  public let holdMinutes: Int
  /// Appointments that one applicant may have open at the same time with one municipality.
  public let openAppointments: Int
  /// Hours that one employee can serve in a week (Article 5 §3 speaks of limits, sets none).
  public let weeklyHours: Int
  /// Days for which a waiver may be declared.
  public let waiverDays: Int

  init(version: String, inForce: InForce, _ value: (Key) -> Int) {
    self.version = version
    self.inForce = inForce
    numbers = Key.allCases.map { PolicyNumber(key: $0, value: value($0)) }
    inPersonMinutes = value(.inPersonShortestMinutes)...value(.inPersonLongestMinutes)
    phoneMinutes = value(.phoneShortestMinutes)...value(.phoneLongestMinutes)
    videoMinutes = value(.videoShortestMinutes)...value(.videoLongestMinutes)
    stepMinutes = value(.stepMinutes)
    usualHours = value(.usualOpeningMinute)...value(.usualClosingMinute)
    gapMinutes = value(.gapMinutes)
    leadTimeHours = value(.leadTimeHours)
    horizonDays = value(.horizonDays)
    reminderHours = value(.reminderHours)
    holdMinutes = value(.holdMinutes)
    openAppointments = value(.openAppointments)
    weeklyHours = value(.weeklyHours)
    waiverDays = value(.waiverDays)
  }

  /// Minutes that an appointment of a mode may last.
  public func minutes(of mode: Mode) -> ClosedRange<Int> {
    switch mode {
    case .inPerson: inPersonMinutes
    case .phone: phoneMinutes
    case .video: videoMinutes
    }
  }

  /// The time zone of every hour in a file and in a configuration; no choice of any edition.
  public static let timeZone = "Europe/Athens"
  /// Years, from the request's, for which holidays are resolved to dates.
  public static let calendarYears = 3

  /// The edition that counts on a day; before the first one, the first.
  public static func edition(on day: Day) -> PlatformPolicy {
    editions.last { $0.inForce.includes(day) } ?? first
  }

  /// All editions, the oldest first.
  public static let editions: [PlatformPolicy] = [first]

  private static let first = PlatformPolicy(
    version: "2026.1", inForce: InForce(from: Decision.myDimosLive.published)
  ) { key in
    switch key {
    case .gapMinutes: 0
    case .holdMinutes: 15
    case .horizonDays: 60
    case .inPersonLongestMinutes: 120
    case .inPersonShortestMinutes: 5
    case .leadTimeHours: 24
    case .openAppointments: 3
    case .phoneLongestMinutes: 60
    case .phoneShortestMinutes: 5
    case .reminderHours: 24
    case .stepMinutes: 5
    case .usualClosingMinute: 20 * 60
    case .usualOpeningMinute: 7 * 60
    case .videoLongestMinutes: 120
    case .videoShortestMinutes: 10
    case .waiverDays: 366
    case .weeklyHours: 40
    }
  }
}
