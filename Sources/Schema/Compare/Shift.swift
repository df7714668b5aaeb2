/// The loss and gain of a change, counted separately, so that no gain hides a loss.
struct Shift: Hashable {
  var lost = Amount()
  var gained = Amount()
  /// The minutes that can no longer be chosen, where the day's maximum limits the appointments.
  var lostTimes = 0
  /// The minutes that can be chosen in addition, where the day's maximum limits the appointments.
  var gainedTimes = 0

  init() {}

  /// Compares one day minute by minute, so that moved hours are lost at one end and gained at the
  /// other. Where the day's maximum decides, the number of appointments is compared and,
  /// separately, the times that can be chosen.
  init(from old: Booked, to new: Booked) {
    self = Unexplained(from: old, to: new).shift(Rates(old: old.slotting, new: new.slotting))
  }

  /// Whether nothing is lost and nothing gained.
  var isEmpty: Bool { self == Shift() }

  /// The remainder after a part of it is taken away.
  func without(_ part: Shift) -> Shift {
    var rest = self
    rest.lost -= part.lost
    rest.gained -= part.gained
    rest.lostTimes -= part.lostTimes
    rest.gainedTimes -= part.gainedTimes
    return rest
  }
}

/// The difference that no part of a comparison has explained yet, for one service on one day.
///
/// Whatever the parts and their order, their effects add up to the whole: the differences of
/// employees add up in each minute, and those of appointments in each day.
struct Unexplained {
  /// Whether the day's maximum decides; nil if nothing differs.
  private(set) var isByCount: Bool?
  /// The difference in busy employees.
  private var profile = StaffProfile()
  /// The difference in times that can be chosen, where the day's maximum decides.
  private var times = StaffProfile()
  /// The minutes that no difference in employees explains: those of shorter appointments, or of
  /// pauses.
  private var idle = (lost: 0, gained: 0)
  private var appointments = (lost: 0, gained: 0)

  /// No difference.
  init() {}

  /// The difference between two days: by the number of appointments if asked for, or else if the
  /// maximum of either day decides.
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

  /// The part of a step between two days that is still unexplained, which is then taken away.
  mutating func take(
    _ step: Unexplained, from old: Booked, to new: Booked, _ rates: Rates
  ) -> Shift {
    let before = shift(rates)
    _ = step.profile.taken(from: &profile)
    _ = step.times.taken(from: &times)
    // Changes in the work of employees count as in the whole, whatever the step's pauses are.
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

  /// Counts lost and gained appointments by their minutes, where both versions have the same slots.
  private mutating func countByMinutes(_ rates: Rates) {
    guard isByCount == false, let duration = rates.duration else { return }
    let left = shift(rates)
    func count(_ minutes: Int) -> Int { (minutes + duration - 1) / duration }
    appointments = (count(left.lost.minutes), count(left.gained.minutes))
  }
}

extension Amount {
  /// Whether the amount is empty.
  var isNone: Bool { minutes == 0 && appointments == 0 }

  fileprivate static func -= (left: inout Amount, right: Amount) {
    left.minutes -= right.minutes
    left.appointments -= right.appointments
  }
}
