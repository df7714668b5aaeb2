import Foundation

/// How many generated cases a test looks at.
///
/// Every run of the tests takes a quarter of them, so that a change is judged in minutes; with
/// `ONBOARD_THOROUGH` set (`make thorough`) all are looked at.
public enum Cases {
  private static let isThorough =
    ProcessInfo.processInfo.environment["ONBOARD_THOROUGH"]?.isEmpty == false

  /// All cases, or a quarter of them; at least one.
  public static func among(_ all: Int) -> Int { max(1, all / step) }

  /// The distance between the cases that are looked at in a row: 1, or 4.
  public static let step = isThorough ? 1 : 4
}
