/// The bookable time of one service at one desk on one day.
struct Booked {
  let spans: [StaffedSpan]
  /// The division of the spans; nil if the service is not offered.
  let slotting: Slotting?

  /// The bookable amount.
  var amount: Amount {
    guard let slotting else { return Amount() }
    return Amount(appointments: slotting.count(in: spans), of: slotting.duration)
  }

  /// Whether the day's maximum, and not the time, limits the number of appointments.
  var isCapped: Bool {
    guard let slotting, let most = slotting.dailyMaximum else { return false }
    return most < spans.reduce(0) { $0 + slotting.count(in: $1) * $1.staff }
  }

  /// The minutes at which employees become busy and free, if everything is booked: each appointment
  /// occupies an employee until the next one can start.
  func edges(_ sign: Int) -> [(minute: Int, staff: Int)] {
    runs.flatMap { [($0.start, sign * $0.staff), ($0.end, -sign * $0.staff)] }
  }

  /// The minutes at which the times begin and end that a citizen can choose.
  func times(_ sign: Int) -> [(minute: Int, staff: Int)] {
    let times = runs.reduce([Interval]()) { $0.union([Interval(start: $1.start, end: $1.end)]) }
    return times.flatMap { [($0.start, sign), ($0.end, -sign)] }
  }

  /// The runs of consecutive appointments, if only time limits them: from the first start to the
  /// end of the last appointment and its pause.
  private var runs: [(start: Int, end: Int, staff: Int)] {
    guard let slotting else { return [] }
    return spans.compactMap { span in
      let count = slotting.count(in: span), start = slotting.onGrid(span).start
      return count > 0 ? (start, start + count * slotting.step, span.staff) : nil
    }
  }
}

/// The division of one service's appointments in two versions.
struct Rates {
  let old: Slotting?
  let new: Slotting?

  /// The minutes of appointments within some working minutes of the old version.
  func former(_ work: Int) -> Int { Self.minutes(of: work, old) }

  /// The minutes of appointments within some working minutes of the new version.
  func present(_ work: Int) -> Int { Self.minutes(of: work, new) }

  /// The duration in both versions, if appointments are divided in the same way.
  var duration: Int? { old == new ? new?.duration : nil }

  private static func minutes(of work: Int, _ slotting: Slotting?) -> Int {
    guard let slotting else { return 0 }
    return work * slotting.duration / slotting.step
  }
}
