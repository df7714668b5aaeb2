/// What a change takes and gives, counted apart: no gain hides a loss.
struct Shift: Hashable {
  var lost = Amount()
  var gained = Amount()
  /// The minutes at which nobody can come any more, where the day's maximum says how many can.
  var lostTimes = 0
  /// The minutes at which one can come besides, where the day's maximum says how many can.
  var gainedTimes = 0

  init() {}

  /// Compares one day minute by minute, so that hours that move are lost at one end and gained at
  /// the other. Where a maximum of the day decides, the number of appointments is compared, and
  /// apart from it the times from which one can choose.
  init(from old: Booked, to new: Booked) {
    self = Unexplained(from: old, to: new).shift(Rates(old: old.slotting, new: new.slotting))
  }

  /// Whether nothing is lost and nothing gained.
  var isEmpty: Bool { self == Shift() }

  /// What is left of it without a part of it.
  func without(_ part: Shift) -> Shift {
    var rest = self
    rest.lost -= part.lost
    rest.gained -= part.gained
    rest.lostTimes -= part.lostTimes
    rest.gainedTimes -= part.gainedTimes
    return rest
  }
}

/// What no part of a comparison has explained yet, of one service on one day.
///
/// Whatever the parts are and however they follow each other, what they take adds up to the whole:
/// the differences of employees add up in each minute, and those of appointments in each day.
struct Unexplained {
  /// Whether the day's maximum decides; nil if nothing differs.
  private(set) var isByCount: Bool?
  /// The employees who are busy.
  private var profile = StaffProfile()
  /// The times from which one can choose, where the day's maximum decides.
  private var times = StaffProfile()
  /// The minutes that no difference of employees explains: of appointments that became shorter, or
  /// of pauses.
  private var idle = (lost: 0, gained: 0)
  private var appointments = (lost: 0, gained: 0)

  /// No difference.
  init() {}

  /// The difference of two days, by the number of appointments if that is asked for, or else if
  /// the maximum of either decides.
  init(from old: Booked, to new: Booked, isByCount: Bool? = nil) {
    let isByCount = isByCount ?? (old.isCapped || new.isCapped)
    self.isByCount = isByCount
    if isByCount {
      times = StaffProfile(old.times(-1) + new.times(1))
    } else {
      profile = StaffProfile(old.edges(-1) + new.edges(1))
    }
    let rates = Rates(old: old.slotting, new: new.slotting)
    let (was, isNow) = (old.amount, new.amount)
    let (lost, gained) = (rates.former(profile.lost), rates.present(profile.gained))
    let rest = isNow.minutes - was.minutes - gained + lost
    idle = (max(0, -rest), max(0, rest))
    let more = isNow.appointments - was.appointments
    appointments = (max(0, -more), max(0, more))
    countByMinutes(rates)
  }

  /// Whether nothing is lost and nothing gained.
  var isEmpty: Bool {
    profile.isEmpty && times.isEmpty && idle == (0, 0) && appointments == (0, 0)
  }

  /// Everything that is left.
  func shift(_ rates: Rates) -> Shift {
    var shift = Shift()
    shift.lost.minutes = rates.former(profile.lost) + idle.lost
    shift.gained.minutes = rates.present(profile.gained) + idle.gained
    shift.lost.appointments = appointments.lost
    shift.gained.appointments = appointments.gained
    (shift.lostTimes, shift.gainedTimes) = (times.lost, times.gained)
    return shift
  }

  /// As much of a step between two days as is left, which is taken away.
  mutating func take(
    _ step: Unexplained, from old: Booked, to new: Booked, _ rates: Rates
  ) -> Shift {
    let before = shift(rates)
    _ = step.profile.taken(from: &profile)
    _ = step.times.taken(from: &times)
    // What employees do less or more counts as in the whole, whatever the step's pauses are.
    let worked = before.without(shift(rates))
    let (was, isNow) = (old.amount, new.amount)
    let rest = isNow.minutes - was.minutes - worked.gained.minutes + worked.lost.minutes
    idle.lost -= min(idle.lost, max(0, -rest))
    idle.gained -= min(idle.gained, max(0, rest))
    let more = isNow.appointments - was.appointments
    appointments.lost -= min(appointments.lost, max(0, -more))
    appointments.gained -= min(appointments.gained, max(0, more))
    countByMinutes(rates)
    return before.without(shift(rates))
  }

  /// With the same slots in both versions, appointments are lost and gained with their minutes.
  private mutating func countByMinutes(_ rates: Rates) {
    guard isByCount == false, let duration = rates.duration else { return }
    let left = shift(rates)
    func count(_ minutes: Int) -> Int { (minutes + duration - 1) / duration }
    appointments = (count(left.lost.minutes), count(left.gained.minutes))
  }
}

extension Amount {
  /// Whether it is nothing.
  var isNone: Bool { minutes == 0 && appointments == 0 }

  fileprivate static func -= (left: inout Amount, right: Amount) {
    left.minutes -= right.minutes
    left.appointments -= right.appointments
  }
}
