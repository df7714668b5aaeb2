import TestSupport

@testable import Schema

/// Moved holidays for tests.
enum MovedExample {
  /// A move of Labour Day.
  static func move(
    _ year: Int, to observed: String, published: String, decision: String = "ΦΕΚ Β΄ 1/2000"
  ) -> MovedHolidays.Move {
    MovedHolidays.Move(
      .labourDay, year: year, observed: Day(iso: observed) ?? .epoch, decision: decision,
      published: Day(iso: published) ?? .epoch)
  }

  /// What was decided for the public sector.
  static let all = MovedHolidays([
    move(2024, to: "2024-05-07", published: "2024-04-08"),
    move(2021, to: "2021-05-04", published: "2021-04-28"),
    move(2022, to: "2022-05-02", published: "2022-04-13"),
  ])
}
