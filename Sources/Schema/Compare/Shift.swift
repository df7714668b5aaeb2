/// An open span of a desk's day, with the employees who serve in it.
struct OpenSpan: Hashable {
  let interval: Interval
  let staff: Int

  /// The open spans of a desk on a day, for a topic.
  static func all(of desk: Desk, on day: Day, for topic: String) -> [OpenSpan] {
    desk.hours(on: day, for: topic).map { OpenSpan(interval: $0, staff: desk.staff) }
  }
}

/// What can be booked of one service at one desk on one day.
struct Booked {
  let spans: [OpenSpan]
  /// How the spans are divided; nil if the service is not offered.
  let slotting: Slotting?

  /// The amount of it.
  var amount: Amount {
    guard let slotting else { return Amount() }
    var count = 0
    for span in spans { count += slotting.count(in: span.interval) * span.staff }
    return Amount(appointments: count, of: slotting.duration)
  }

  /// Where employees become busy and free, if all is booked.
  func edges(_ sign: Int) -> [(minute: Int, staff: Int)] {
    guard let slotting else { return [] }
    var edges: [(minute: Int, staff: Int)] = []
    for span in spans {
      let count = slotting.count(in: span.interval)
      guard count > 0 else { continue }
      edges.append((span.interval.start, sign * span.staff))
      edges.append((span.interval.start + count * slotting.step, -sign * span.staff))
    }
    return edges
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
    let minutes = isNow.minutes - was.minutes
    let appointments = isNow.appointments - was.appointments
    gained.minutes = new.minutes(of: StaffProfile(from: old, to: new).gained)
    lost.minutes = gained.minutes - minutes
    if lost.minutes < 0 { (lost.minutes, gained.minutes) = (0, minutes) }
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
  /// Whether appointments were taken from it.
  private var isTouched = false

  init(from old: Booked, to new: Booked, _ shift: Shift) {
    profile = StaffProfile(from: old, to: new)
    lost = shift.lost.appointments
    gained = shift.gained.appointments
  }

  /// No difference.
  init() {}

  /// What is left of it: minutes, or else appointments of which none is explained.
  func shift(_ old: Slotting?, _ new: Slotting?) -> Shift {
    var shift = Shift()
    shift.lost.minutes = old.minutes(of: profile.lost)
    shift.gained.minutes = new.minutes(of: profile.gained)
    if !profile.isEmpty || !isTouched {
      shift.lost.appointments = lost
      shift.gained.appointments = gained
    }
    return shift
  }

  /// As much of a change as is left, which is taken away.
  mutating func take(from old: Booked, to new: Booked, _ raw: Shift) -> Shift {
    let taken = StaffProfile(from: old, to: new).taken(from: &profile)
    var shift = Shift()
    shift.lost.minutes = old.minutes(of: taken.lost)
    shift.gained.minutes = new.minutes(of: taken.gained)
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
