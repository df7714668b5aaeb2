import Foundation

/// The number of generated cases that a test examines.
///
/// Every run of the tests examines a quarter of them, so that a change is judged in minutes; with
/// `ONBOARD_THOROUGH` set (`make thorough`) it examines all.
public enum Cases {
  private static let isThorough =
    ProcessInfo.processInfo.environment["ONBOARD_THOROUGH"]?.isEmpty == false

  /// All cases, or a quarter of them; at least one.
  public static func among(_ all: Int) -> Int { max(1, all / step) }

  /// All cases, or one in four, for kinds whose cases each run the tool several times.
  public static func some<Case>(_ all: [Case]) -> [Case] {
    stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  /// The distance between cases that are examined: 1, or 4.
  public static let step = isThorough ? 1 : 4
}
