/// A ministerial decision that moved the Labour Day holiday in one year.
///
/// Without such a decision the holiday stays on 1 May, even on Easter Sunday: an expected decision
/// moves nothing.
public struct LabourDayTransfer: Hashable, Sendable {
  /// The year of the transfer.
  public let year: Int

  /// The day that is closed instead of 1 May.
  public let observed: AnnualDay

  /// The gazette that published it.
  public let gazette: String

  /// The known decisions, ordered by year.
  public static let decisions = [
    LabourDayTransfer(year: 2024, observed: .fixed(month: 5, day: 7), gazette: "ΦΕΚ Β΄ 1406/2024")
  ]

  /// The decision for a year; nil if the holiday was not moved.
  public static func decision(for year: Int) -> LabourDayTransfer? {
    for decision in decisions where decision.year == year {
      return decision
    }
    return nil
  }
}
