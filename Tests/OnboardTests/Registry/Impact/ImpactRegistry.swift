import Schema
import TestSupport

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// A registry in which each municipality is in force, and a decision moves the next Labour Day.
enum ImpactRegistry {
  /// The decision, published before the approvals.
  static let moved = MovedHolidays([
    MovedHolidays.Move(
      .labourDay, year: 2027, observed: Day(year: 2027, month: 5, day: 4) ?? .epoch,
      decision: "ΦΕΚ Β΄ 999/2027", published: TrustRegistry.start.day.adding(-20))
  ])

  /// The file that says so.
  static let file = """
    version: 1
    moved:
      - holiday: labour-day
        year: 2027
        observed: 2027-05-04
        decision: ΦΕΚ Β΄ 999/2027
        published: \(TrustRegistry.start.day.adding(-20))

    """

  /// An opening on the day to which the holiday is moved.
  static func open(_ text: inout String) {
    text = text.replacing(
      "\nopenings:",
      with: "\nopenings:\n  - date: 2027-05-04\n    hours: 09:00-13:00\n    reason: Ημέρα πολίτη")
  }

  /// Approved bytes that another version made: with a text of the configuration replaced.
  static func other(
    _ old: String, _ new: String
  ) -> (JSONValue, inout [UInt8]) -> JSONValue {
    { object, configuration in
      let text = String(decoding: configuration, as: UTF8.self)
      configuration = Array(text.replacing(old, with: new).utf8)
      return object.with(["configuration": .digest(Digest(of: configuration))])
    }
  }

  /// One municipality for each consequence of the decision.
  static func make() throws -> TrustRegistry {
    let registry = try TrustRegistry()
    try registry.enact(9173, of: try registry.approve(9173, moved: moved))
    try registry.enact(9306, of: try registry.approve(9306))
    try registry.enact(
      9200, of: try registry.approve(9200, change: other("\"staff\":3", "\"staff\":4")))
    try registry.enact(
      9183,
      of: try registry.approve(9183, change: other("www.peristeri.example", "old.example")))
    try registry.enact(9254, of: try registry.approve(9254, edit: open))
    try registry.seal(change: { seal in
      Seal(
        matter: seal.matter, number: seal.number, previous: seal.previous,
        record: seal.record, outcome: seal.outcome, votes: seal.votes, at: seal.at,
        compiler: "0.1.9", rulebook: seal.rulebook)
    })
    return registry
  }
}
