/// The days on which appointments of one duration can be booked at some desks.
///
/// Services with the same duration, desks and exceptions share it, as most topics of a mode use the
/// default duration.
final class Booking: Sendable {
  /// The division of the appointments into slots.
  let slotting: Slotting
  /// The desks that provide them.
  let desks: [Desk]
  /// One of the topics.
  let topic: String?
  /// The number of days ahead for which they can be booked.
  let horizon: Int
  /// Whether there is any day on which an appointment can be booked.
  let isPossible: Bool
  /// The first run of days without appointments that is longer than the booking window.
  let gap: ClosedRange<Day>?

  init(
    _ slotting: Slotting, of topic: String?, at desks: [Desk], in days: ClosedRange<Day>,
    horizon: Int
  ) {
    self.slotting = slotting
    self.desks = desks
    self.topic = topic
    self.horizon = horizon
    gap = Self.gap(longerThan: horizon, in: days) { day in
      desks.contains { $0.hours(on: day, for: topic).contains { slotting.fits($0) } }
    }
    isPossible = gap != days
  }

  /// Whether it is about the given appointments as well.
  func isSame(_ slotting: Slotting, of topic: String?, at desks: [Desk]) -> Bool {
    self.slotting == slotting && self.desks.elementsEqual(desks) { $0 === $1 }
      && desks.allSatisfy { $0.isSame(self.topic ?? "", topic ?? "") }
  }

  /// The first run of days that are not among the given ones, if it is longer than a bound.
  static func gap(
    longerThan bound: Int, in days: ClosedRange<Day>, _ holds: (Day) -> Bool
  ) -> ClosedRange<Day>? {
    var last = days.lowerBound.adding(-1)
    while last.adding(bound + 1) <= days.upperBound {
      // Jumping to the latest such day within reach leaves only a few days to check.
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
