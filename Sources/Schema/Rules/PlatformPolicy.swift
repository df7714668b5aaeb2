/// The bounds that the decision leaves to the platform, each declared once.
///
/// None of these is law: they are printed in every configuration, with `Policy.version`.
public enum PlatformPolicy {
  /// The time zone of every hour in a file and in a configuration.
  public static let timeZone = "Europe/Athens"
  /// Minutes that an appointment may last.
  public static let durations = 5...120
  /// Appointments start and last multiples of these minutes.
  public static let durationStep = 5
  /// Minutes of the day within which public services are usually open; outside is a warning.
  public static let usualHours = 7 * 60...20 * 60
  /// Minutes between two appointments of one employee, beyond the duration (Article 5 §2).
  public static let gapMinutes = 0
  /// Hours before which an appointment must be booked.
  public static let leadTimeHours = 24
  /// Days ahead for which appointments can be booked.
  public static let horizonDays = 60
  /// Hours before an appointment at which the reminder goes out (Article 2 §8).
  public static let reminderHours = 24
  /// Minutes for which a chosen slot is held while the form is filled.
  public static let holdMinutes = 15
  /// Appointments that one applicant may have open at the same time with one municipality.
  public static let openAppointments = 3
  /// Years, from the request's, for which holidays are resolved to dates.
  public static let calendarYears = 3
}
