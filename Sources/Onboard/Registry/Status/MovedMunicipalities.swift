import Ground
import Outputs
import Schema

extension Confirmations {
  /// The municipalities in force of which a holiday was moved since they were approved or
  /// confirmed, each with the day on which the newest such decision was published.
  ///
  /// One that cannot be confirmed is among them: the decision is not in its calendar all the same.
  /// One whose confirmation only waits for its seal is not.
  static func moving(
    among standings: [RegistryStatus.Standing], _ ledger: Ledger, asOf day: Day,
    _ moved: MovedHolidays
  ) throws -> [Matter: Day] {
    var newest: [Matter: Day] = [:]
    for standing in standings where standing.stage.isInForce && !standing.matter.isSignIn {
      let known = standing.act?.approval?.submission?.moved.moves ?? []
      newest[standing.matter] = moved.moves.filter { !known.contains($0) }.map(\.published).max()
    }
    // Only what does not know of a decision is compiled again.
    guard !newest.isEmpty else { return [:] }
    let all = try Confirmations(
      of: newest.keys.compactMap(\.code), ledger, asOf: day, moved: moved)
    let settled: Set<Refusal.Code> = [.confirmationEmpty, .alreadySigned]
    let moving = Set(all.reviews.filter(\.movesHolidays).map(\.life.matter))
      .union(all.refused.filter { !settled.contains($0.cause.code) }.map(\.matter))
    return newest.filter { moving.contains($0.key) }
  }
}
