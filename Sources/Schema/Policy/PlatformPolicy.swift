/// One edition of the numbers that the decision leaves to the platform.
///
/// None of them is law, since the decision sets no numbers. Each is declared once, here, with a
/// version and a first day, and is printed in every configuration that depends on it.
public final class PlatformPolicy: Sendable {
  /// The edition's name; changing any number makes a new edition.
  public let version: String
  /// The days on which the edition applies.
  public let inForce: InForce
  /// Every number of the edition, ordered by key.
  public let numbers: [PolicyNumber]

  /// The range of durations for an appointment in person, in minutes.
  public let inPersonMinutes: ClosedRange<Int>
  /// The range of durations for an appointment by phone, in minutes.
  public let phoneMinutes: ClosedRange<Int>
  /// The range of durations for a video conference, in minutes; it starts with identification
  /// (Article 3 §1).
  public let videoMinutes: ClosedRange<Int>
  /// Start times and durations of appointments are multiples of these minutes.
  public let stepMinutes: Int
  /// The usual opening hours of public services, in minutes after midnight; others cause a warning.
  public let usualHours: ClosedRange<Int>
  /// The minutes between two appointments of one employee, in addition to the duration (Article 5
  /// §2).
  public let gapMinutes: Int
  /// The shortest time between booking and appointment, in hours.
  public let leadTimeHours: Int
  /// The longest time between booking and appointment, in days.
  public let horizonDays: Int
  /// The number of hours before an appointment at which the reminder is sent (Article 2 §8).
  public let reminderHours: Int
  /// The number of minutes for which a chosen slot is held while the form is filled in.
  public let holdMinutes: Int
  /// The largest number of open appointments that one applicant may have with one municipality at
  /// the same time.
  public let openAppointments: Int
  /// The largest number of hours that one employee can serve in a week (Article 5 §3 mentions
  /// limits without setting them).
  public let weeklyHours: Int
  /// The maximum length of a waiver, in days.
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

  /// The range of durations for a mode, in minutes.
  public func minutes(of mode: Mode) -> ClosedRange<Int> {
    switch mode {
    case .inPerson: inPersonMinutes
    case .phone: phoneMinutes
    case .video: videoMinutes
    }
  }

  /// The time zone of every hour in files and configurations, which is the same in all editions.
  public static let timeZone = "Europe/Athens"
  /// The number of whole years, after that of the judgement, for which holidays are resolved.
  public static let calendarYears = 3

  /// The edition that applies on a day; before the first edition, the first.
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
