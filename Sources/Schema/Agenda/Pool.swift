/// Employees who serve at some desks, each of them at one desk at a time.
///
/// Each desk can hold as many appointments at the same time as it has employees, and all desks of
/// the pool together as many as the pool has.
public struct Pool: Sendable {
  /// The desks, in the order of the agenda.
  public internal(set) var desks: [Desk]

  /// The number of employees.
  public var staff: Int { desks.reduce(0) { Swift.max($0, $1.staff) } }

  /// The number of employees who serve at the same time in a mode.
  public func staff(in mode: Mode) -> Int {
    desks.reduce(0) { $1.mode == mode ? Swift.max($0, $1.staff) : $0 }
  }

  /// The modes of the desks, in their order.
  public var modes: [Mode] { Mode.allCases.filter { mode in desks.contains { $0.mode == mode } } }
}

extension Agenda {
  /// All employees: those of each place, and those of each department that has its own.
  public var pools: [Pool] {
    var pools: [Pool] = []
    for desk in desks {
      let known = pools.firstIndex { $0.desks.first.map { $0.sharesStaff(with: desk) } ?? false }
      if let known { pools[known].desks.append(desk) } else { pools.append(Pool(desks: [desk])) }
    }
    return pools
  }
}

extension Desk {
  /// The department whose own employees serve here; nil if those of the place serve.
  var employer: DepartmentPlan? { department?.staff(of: mode) == nil ? nil : department }

  /// Whether the same employees serve at another desk.
  func sharesStaff(with other: Desk) -> Bool {
    guard employer?.id == other.employer?.id else { return false }
    return employer?.sharesStaff ?? false || (mode == other.mode && office?.id == other.office?.id)
  }
}

extension Pool {
  /// The amount that can be booked on a day in one mode, if its employees serve nothing else;
  /// simultaneous hours of several desks count once.
  func amount(of slotting: Slotting, in mode: Mode, on day: Day) -> Amount {
    let own = desks.filter { $0.mode == mode }
    guard let first = own.first else { return Amount() }
    let hours = own.dropFirst().reduce(first.hours(on: day)) { $0.union($1.hours(on: day)) }
    guard own.contains(where: { $0.variesStaff }) else {
      let spans = hours.map { $0.staffed(by: staff(in: mode)) }
      return Amount(appointments: slotting.count(in: spans), of: slotting.duration)
    }
    let parts = own.flatMap { $0.staffing(on: day) }
    let edges = parts.flatMap { [$0.interval.start, $0.interval.end] }
    let spans = hours.flatMap { interval -> [StaffedSpan] in
      interval.cut(at: edges) { minute in
        parts.filter { [$0.interval].hold(minute) }.map { $0.staff }.max() ?? 0
      }.layers
    }
    return Amount(appointments: slotting.count(in: spans), of: slotting.duration)
  }
}
