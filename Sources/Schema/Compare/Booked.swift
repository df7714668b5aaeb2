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

  /// Whether the day's maximum, and not time, says how many appointments there are.
  var isCapped: Bool {
    guard let slotting, let most = slotting.dailyMaximum else { return false }
    return most < spans.reduce(0) { $0 + slotting.count(in: $1) * $1.staff }
  }

  /// Where employees become busy and free, if all is booked: each appointment takes one of them
  /// until the next can start.
  func edges(_ sign: Int) -> [(minute: Int, staff: Int)] {
    runs.flatMap { [($0.start, sign * $0.staff), ($0.end, -sign * $0.staff)] }
  }

  /// Where the times begin and end at which a citizen can choose to come.
  func times(_ sign: Int) -> [(minute: Int, staff: Int)] {
    let times = runs.reduce([Interval]()) { $0.union([Interval(start: $1.start, end: $1.end)]) }
    return times.flatMap { [($0.start, sign), ($0.end, -sign)] }
  }

  /// The appointments that follow each other, if time alone limits them: from the first start to
  /// the end of the last one and its pause.
  private var runs: [(start: Int, end: Int, staff: Int)] {
    guard let slotting else { return [] }
    return spans.compactMap { span in
      let count = slotting.count(in: span), start = slotting.onGrid(span).start
      return count > 0 ? (start, start + count * slotting.step, span.staff) : nil
    }
  }
}

/// How the appointments of one service are divided in two versions.
struct Rates {
  let old: Slotting?
  let new: Slotting?

  /// The minutes of appointments in some minutes of the old version's work.
  func former(_ work: Int) -> Int { Self.minutes(of: work, old) }

  /// The minutes of appointments in some minutes of the new version's work.
  func present(_ work: Int) -> Int { Self.minutes(of: work, new) }

  /// The duration in both versions, if appointments are divided alike.
  var duration: Int? { old == new ? new?.duration : nil }

  private static func minutes(of work: Int, _ slotting: Slotting?) -> Int {
    guard let slotting else { return 0 }
    return work * slotting.duration / slotting.step
  }
}
