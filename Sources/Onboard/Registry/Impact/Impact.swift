package import Ground
import Outputs
package import Schema

/// A rehearsal: what would become of everything in force if it were judged anew, by this version,
/// as of a day, and with the moved holidays that would be known.
///
/// It decides nothing and writes nothing. Faults of one municipality are kept apart from the
/// others.
package struct Impact: Sendable {
  /// The day of judgement.
  package let day: Day
  /// The moved holidays that count on that day.
  package let moved: MovedHolidays
  /// The moves that were given and count later, when their decision is published.
  package let waiting: [MovedHolidays.Move]
  /// The twelve months for which bookable time is counted.
  package let period: ClosedRange<Day>
  /// The matters in force: those that need the most work first, then in order.
  package private(set) var rehearsed: [Rehearsed] = []
  /// The refusals of municipalities whose records do not hold.
  package private(set) var refusals: [Refusal] = []
  /// The files that the machine could not read.
  package private(set) var faults: [FileFault] = []

  /// Rehearses for everything in force.
  package init(
    of status: RegistryStatus?, asOf day: Day, _ known: MovedHolidays
  ) throws(Refusal) {
    if let trouble = status?.trouble { throw trouble }
    self.day = day
    moved = known.published(by: day)
    waiting = known.moves.filter { $0.published > day }
    period = .twelveMonths(from: day)
    for one in status?.refused ?? [] { refuse(one.cause) }
    let moved = moved
    let judged = Parallel.map(status?.standings.filter(\.stage.isInForce) ?? []) { one in
      Refusal.catching(on: one.matter) { try Rehearsed(one, asOf: day, moved) }
    }
    for one in judged {
      switch one {
      case .success(let one): rehearsed.append(one)
      case .failure(let cause): refuse(cause)
      }
    }
    rehearsed.sort { ($1.consequence.weight, $0.matter) < ($0.consequence.weight, $1.matter) }
  }

  private mutating func refuse(_ cause: Refusal) {
    if let fault = cause.fault { faults.append(fault) } else { refusals.append(cause) }
  }

  /// The matters for which something would have to be done.
  package var affected: [Rehearsed] {
    rehearsed.filter { $0.consequence != .unchanged }
  }

  /// The number of matters with a consequence.
  package func count(of consequence: Consequence) -> Int {
    rehearsed.count { $0.consequence == consequence }
  }

  /// Whether something in force would have errors.
  package var hasFindings: Bool { count(of: .findings) > 0 }
}
