/// A part of a desk's open hours in which some employees serve throughout.
///
/// Where their number changes within open hours, there is a span for those who serve all the time,
/// and further spans for the additional ones. So each appointment lies in the span of one employee.
public struct StaffedSpan: Hashable, Sendable {
  /// The time in which they serve.
  public let interval: Interval
  /// The number of employees.
  public let staff: Int
  /// The minute from which starts are counted: the beginning of the open hours.
  public let origin: Int
}

extension Desk {
  /// The open hours of a day, with the employees who serve in them.
  public func spans(on day: Day, for topic: String? = nil) -> [StaffedSpan] {
    let hours = hours(on: day, for: topic)
    guard variesStaff else { return hours.map { $0.staffed(by: staff) } }
    let own = exceptionalStaff(on: day, for: topic)
    return spans(of: hours, on: day.weekday, for: topic, own)
  }

  /// The hours of a weekday by week and season only, with the employees who serve in them.
  public func regularSpans(of hours: [Interval], on day: Weekday) -> [StaffedSpan] {
    guard variesStaff else { return hours.map { $0.staffed(by: staff) } }
    return spans(of: hours, on: day, for: nil, [])
  }

  /// The open hours of a day in order, cut where the number of employees changes.
  public func staffing(on day: Day, for topic: String? = nil) -> [StaffedSpan] {
    let own = exceptionalStaff(on: day, for: topic)
    return hours(on: day, for: topic).flatMap { pieces($0, on: day.weekday, topic, own) }
  }

  /// The hours of a weekday by week and season only, cut in the same way.
  func regularStaffing(of hours: [Interval], on day: Weekday) -> [StaffedSpan] {
    hours.flatMap { pieces($0, on: day, nil, []) }
  }

  /// The entries that give the number of employees on a day, in order of precedence.
  private func exceptionalStaff(
    on day: Day, for topic: String?
  ) -> [(hours: [Interval], staff: Int)] {
    let added = openings(on: day, for: topic).filter { $0.staff != nil }
    let ordered =
      added.filter { !$0.scope.topics.isEmpty } + added.filter { $0.scope.topics.isEmpty }
    let instead = [replacement(on: day, for: topic)].compactMap { $0 }
    return (ordered + instead).compactMap { entry in
      entry.staff.map { (hours: entry.hours, staff: $0) }
    }
  }

  private func spans(
    of hours: [Interval], on day: Weekday, for topic: String?,
    _ own: [(hours: [Interval], staff: Int)]
  ) -> [StaffedSpan] {
    hours.flatMap { pieces($0, on: day, topic, own).layers }
  }

  /// An open interval, cut where the number of employees changes.
  private func pieces(
    _ interval: Interval, on day: Weekday, _ topic: String?,
    _ own: [(hours: [Interval], staff: Int)]
  ) -> [StaffedSpan] {
    let entries = staffHours.filter { $0.scope.concerns(topic) }
    let named = own.flatMap { $0.hours } + entries.flatMap { $0.hours }
    return interval.cut(at: named.flatMap { [$0.start, $0.end] }) { minute in
      own.first { $0.hours.hold(minute) }?.staff
        ?? entries.first { $0.holds(minute, on: day) }?.staff ?? staff
    }
  }
}

extension [StaffedSpan] {
  /// The pieces of an open interval in layers: those who serve all the time, and the additional
  /// ones, for each number of employees that occurs.
  var layers: [StaffedSpan] {
    var spans: [StaffedSpan] = []
    var base = 0
    for level in Set(map { $0.staff }).sorted() {
      var run: StaffedSpan?
      for piece in self + [StaffedSpan(interval: Interval(start: 0, end: 0), staff: 0, origin: 0)] {
        guard piece.staff < level else {
          run = StaffedSpan(
            interval: Interval(
              start: run?.interval.start ?? piece.interval.start, end: piece.interval.end),
            staff: level - base, origin: piece.origin)
          continue
        }
        if let run { spans.append(run) }
        run = nil
      }
      base = level
    }
    return spans
  }
}

extension Interval {
  /// The interval as a span in which a number of employees serve throughout.
  public func staffed(by staff: Int) -> StaffedSpan {
    StaffedSpan(interval: self, staff: staff, origin: start)
  }

  /// The interval in pieces, each of which has one number of employees.
  func cut(at edges: [Int], _ staff: (Int) -> Int) -> [StaffedSpan] {
    let inside = edges.filter { start < $0 && $0 < end }
    let all = Set([start, end] + inside).sorted()
    var pieces: [StaffedSpan] = []
    for (first, last) in zip(all, all.dropFirst()) {
      let count = staff(first)
      let known = pieces.last.flatMap { $0.staff == count ? pieces.popLast() : nil }
      pieces.append(
        StaffedSpan(
          interval: Interval(start: known?.interval.start ?? first, end: last), staff: count,
          origin: start))
    }
    return pieces
  }
}
