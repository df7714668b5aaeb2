@testable import Schema

/// What a booking platform checks in its own code, beyond its schema: the rules of ZMS.
///
/// The slot is not 0, hours are a number of slots and end after they start, every weekday comes in
/// the dates, hours of one place never overlap, and booking does not end before it begins.
enum PlatformRules {
  /// What a platform would refuse in a plan, in some days.
  static func faults(in plan: Plan, _ agenda: Agenda, _ days: ClosedRange<Day>) -> [String] {
    var faults: [String] = []
    if (plan.policy.leadTimeHours + 23) / 24 > plan.policy.horizonDays {
      faults.append("booking ends before it begins")
    }
    for mode in plan.modes {
      if mode.grid < 1 { faults.append("no slot") }
      for topic in plan.topics {
        for service in topic.services where service.mode == mode.mode {
          let length = service.duration + (topic.terms.pause ?? 0)
          if length % mode.grid != 0 || length < mode.grid {
            faults.append("\(topic.id) is no number of slots")
          }
        }
      }
      let slotting = Slotting(duration: mode.grid, grid: mode.grid, gap: 0)
      for desk in agenda.desks where desk.mode == mode.mode {
        faults += self.faults(in: Timetable(desk, in: days, byStaff: true, .single).rules, slotting)
      }
    }
    return faults
  }

  /// What a platform would refuse in the rules of one place.
  static func faults(in rules: [Timetable.Rule], _ slotting: Slotting) -> [String] {
    var faults: [String] = []
    for (index, rule) in rules.enumerated() {
      if let filled = slotting.filled(rule.span) {
        if filled.minutes <= 0 { faults.append("ends before it starts") }
        if filled.minutes % slotting.grid > 0 { faults.append("not a multiple of the slot") }
        if filled.start < rule.interval.start || filled.end > rule.interval.end {
          faults.append("not inside the hours")
        }
      } else if slotting.onGrid(rule.span).minutes >= slotting.grid || rule.interval.minutes <= 0 {
        faults.append("no hours")
      }
      guard !rule.weekdays.isEmpty, rule.first <= rule.last else {
        faults.append("never")
        continue
      }
      let week = Set((rule.first...min(rule.last, rule.first.adding(6))).map { $0.weekday })
      if !week.isSuperset(of: rule.weekdays) { faults.append("a weekday that never comes") }
      for other in rules[..<index] where meet(rule, other) { faults.append("overlap") }
    }
    return faults
  }

  private static func meet(_ one: Timetable.Rule, _ other: Timetable.Rule) -> Bool {
    one.first <= other.last && other.first <= one.last
      && !Set(one.weekdays).isDisjoint(with: other.weekdays)
      && one.interval.start < other.interval.end && other.interval.start < one.interval.end
      && (max(one.first, other.first)...min(one.last, other.last)).contains {
        one.names($0) && other.names($0)
      }
  }
}
