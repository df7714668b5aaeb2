/// A ministerial decision that moved the Labour Day holiday in one year.
///
/// Without such a decision the holiday stays on 1 May, even on Easter Sunday: a forecast moves
/// nothing.
public struct LabourDayTransfer: Hashable, Sendable {
  /// The year it holds for.
  public let year: Int

  /// The day that is closed instead of 1 May.
  public let observed: AnnualDay

  /// The gazette that published it.
  public let gazette: String

  /// The decisions that are known, in the order of their years.
  public static let decisions = [
    LabourDayTransfer(year: 2024, observed: .fixed(month: 5, day: 7), gazette: "ΦΕΚ Β΄ 1406/2024")
  ]

  /// The decision for a year, if the holiday was moved.
  public static func decision(for year: Int) -> LabourDayTransfer? {
    for decision in decisions where decision.year == year {
      return decision
    }
    return nil
  }
}
