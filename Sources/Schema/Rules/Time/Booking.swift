/// When appointments of one duration can be booked at some desks, looked at day by day.
///
/// Services that have both in common share it: most topics of a mode take the usual time.
final class Booking: Sendable {
  /// How the appointments are cut.
  let slotting: Slotting
  /// Where they are given.
  let desks: [Desk]
  /// Whether there is a day on which one can be booked.
  let isPossible: Bool
  /// The first run of days without one that is longer than the booking window.
  let gap: ClosedRange<Day>?

  init(_ slotting: Slotting, at desks: [Desk], in days: ClosedRange<Day>, horizon: Int) {
    self.slotting = slotting
    self.desks = desks
    gap = Self.gap(longerThan: horizon, in: days) { day in
      desks.contains { $0.hours(on: day).contains { slotting.fits($0) } }
    }
    isPossible = gap != days
  }

  /// Whether it is that of other appointments too.
  func isSame(_ slotting: Slotting, at desks: [Desk]) -> Bool {
    self.slotting == slotting && self.desks.elementsEqual(desks) { $0 === $1 }
  }

  /// The first run of days that are none of some, if it is longer than a bound.
  static func gap(
    longerThan bound: Int, in days: ClosedRange<Day>, _ holds: (Day) -> Bool
  ) -> ClosedRange<Day>? {
    var last = days.lowerBound.adding(-1)
    while last.adding(bound + 1) <= days.upperBound {
      // The latest day within reach that is one: only of a few days is anything asked.
      let reach = last.adding(1)...last.adding(bound + 1)
      guard let next = reach.last(where: holds) else {
        let end = (reach.upperBound...days.upperBound).first(where: holds)
        return reach.lowerBound...(end?.adding(-1) ?? days.upperBound)
      }
      last = next
    }
    return nil
  }
}
