/// What can be booked of one service at one desk on one day.
struct Booked {
  let spans: [StaffedSpan]
  /// How the spans are divided; nil if the service is not offered.
  let slotting: Slotting?

  /// The amount of it.
  var amount: Amount {
    guard let slotting else { return Amount() }
    return Amount(appointments: slotting.count(in: spans), of: slotting.duration)
  }

  /// Where employees become busy and free, if all is booked: each appointment takes one of them
  /// until the next can start.
  func edges(_ sign: Int) -> [(minute: Int, staff: Int)] {
    guard let slotting else { return [] }
    var edges: [(minute: Int, staff: Int)] = []
    for (start, count, staff) in runs(slotting) {
      edges.append((start, sign * staff))
      edges.append((start + count * slotting.step, -sign * staff))
    }
    return edges
  }

  /// The appointments that follow each other: the first start, how many, with how many employees.
  private func runs(_ slotting: Slotting) -> [(start: Int, count: Int, staff: Int)] {
    let runs = spans.map { span in
      (start: slotting.onGrid(span).start, count: slotting.count(in: span), staff: span.staff)
    }.filter { $0.count > 0 }
    let sum = runs.reduce(0) { $0 + $1.count * $1.staff }
    guard let most = slotting.dailyMaximum, most < sum else { return runs }
    // Of more than the day's maximum, the earliest count.
    var left = most
    let single = runs.flatMap { run in
      (0..<run.count).map { (start: run.start + $0 * slotting.step, staff: run.staff) }
    }.sorted { $0.start < $1.start }
    return single.compactMap { one in
      let staff = min(one.staff, left)
      left -= staff
      return staff > 0 ? (start: one.start, count: 1, staff: staff) : nil
    }
  }
}

/// What a change takes and gives, counted apart: no gain hides a loss.
struct Shift: Hashable {
  var lost = Amount()
  var gained = Amount()

  init() {}

  /// Compares one day minute by minute, so that hours that move are lost at one end and gained at
  /// the other.
  init(from old: Booked, to new: Booked) {
    let was = old.amount, isNow = new.amount
    let appointments = isNow.appointments - was.appointments
    let profile = StaffProfile(from: old, to: new)
    lost.minutes = old.minutes(of: profile.lost)
    gained.minutes = new.minutes(of: profile.gained)
    // Where appointments became shorter, or their pauses longer, that is not all.
    let rest = isNow.minutes - was.minutes - gained.minutes + lost.minutes
    if rest > 0 { gained.minutes += rest } else { lost.minutes -= rest }
    if let slotting = new.slotting, slotting == old.slotting {
      lost.appointments = (lost.minutes + slotting.duration - 1) / slotting.duration
    } else {
      lost.appointments = max(0, -appointments)
    }
    gained.appointments = lost.appointments + appointments
    if gained.appointments < 0 {
      (lost.appointments, gained.appointments) = (-appointments, 0)
    }
  }

  /// Whether nothing is lost and nothing gained.
  var isEmpty: Bool { self == Shift() }
}

/// What no part of a comparison has explained yet, of one service on one day.
struct Unexplained: Hashable {
  private var profile = StaffProfile()
  private var lost = 0
  private var gained = 0
  /// The minutes that no difference of employees explains: of appointments that became shorter, or
  /// of pauses.
  private var idleLoss = 0
  private var idleGain = 0
  /// Whether appointments were taken from it.
  private var isTouched = false

  init(from old: Booked, to new: Booked, _ shift: Shift) {
    profile = StaffProfile(from: old, to: new)
    lost = shift.lost.appointments
    gained = shift.gained.appointments
    (idleLoss, idleGain) = profile.idle(of: shift, old, new)
  }

  /// No difference.
  init() {}

  /// What is left of it: minutes, or else appointments of which none is explained.
  func shift(_ old: Slotting?, _ new: Slotting?) -> Shift {
    var shift = Shift()
    shift.lost.minutes = old.minutes(of: profile.lost) + idleLoss
    shift.gained.minutes = new.minutes(of: profile.gained) + idleGain
    if !profile.isEmpty || !isTouched {
      shift.lost.appointments = lost
      shift.gained.appointments = gained
    }
    return shift
  }

  /// As much of a change as is left, which is taken away.
  mutating func take(from old: Booked, to new: Booked, _ raw: Shift) -> Shift {
    let wanted = StaffProfile(from: old, to: new)
    let more = wanted.idle(of: raw, old, new)
    let taken = wanted.taken(from: &profile)
    let (idleLost, idleGained) = (min(more.lost, idleLoss), min(more.gained, idleGain))
    (idleLoss, idleGain) = (idleLoss - idleLost, idleGain - idleGained)
    var shift = Shift()
    shift.lost.minutes = old.minutes(of: taken.lost) + idleLost
    shift.gained.minutes = new.minutes(of: taken.gained) + idleGained
    // With the same slots, appointments are lost with their minutes.
    let isSame = old.slotting == new.slotting
    let duration = new.slotting?.duration ?? 1
    func count(_ minutes: Int, _ raw: Int, _ left: inout Int) -> Int {
      let most = isSame ? (minutes + duration - 1) / duration : raw
      let count = min(most, left)
      left -= count
      return count
    }
    shift.lost.appointments = count(shift.lost.minutes, raw.lost.appointments, &lost)
    shift.gained.appointments = count(shift.gained.minutes, raw.gained.appointments, &gained)
    isTouched = isTouched || !shift.isEmpty
    return shift
  }
}

extension StaffProfile {
  /// The minutes of a shift that this difference of employees does not explain.
  fileprivate func idle(
    of shift: Shift, _ old: Booked, _ new: Booked
  ) -> (lost: Int, gained: Int) {
    (
      max(0, shift.lost.minutes - old.minutes(of: lost)),
      max(0, shift.gained.minutes - new.minutes(of: gained))
    )
  }
}

extension Booked {
  /// The minutes of appointments in some minutes of work.
  fileprivate func minutes(of work: Int) -> Int { slotting.minutes(of: work) }
}

extension Slotting? {
  /// The minutes of appointments in some minutes of work.
  fileprivate func minutes(of work: Int) -> Int {
    guard let slotting = self else { return 0 }
    return work * slotting.duration / slotting.step
  }
}

extension Amount {
  /// Whether it is nothing.
  var isNone: Bool { minutes == 0 && appointments == 0 }
}
