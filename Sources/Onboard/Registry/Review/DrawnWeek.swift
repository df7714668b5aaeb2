import Schema

/// The weekly hours of one place and mode, as they are drawn.
struct DrawnWeek: Sendable {
  /// The mode.
  let mode: Mode
  /// The office and the department; nil for a mode without offices, or for all offices without
  /// hours of their own.
  let office: String?
  /// The season; nil for the regular week.
  let season: CalendarPlan.SeasonPlan?
  /// The number of employees who work at the same time.
  let staff: Int
  /// The division of the hours into appointments of the default duration.
  let slotting: Slotting
  /// The intervals of each day, from Monday.
  let days: [[Interval]]
  /// The employees who serve in these intervals.
  let spans: [[StaffedSpan]]

  /// The week of a desk, or of all offices that share the general hours.
  init(
    _ desk: Desk, _ season: CalendarPlan.SeasonPlan?, _ slotting: Slotting, _ week: WeekPlan,
    ofAll general: Int? = nil
  ) {
    mode = desk.mode
    office = general == nil ? desk.placeName : nil
    self.season = season
    let staff = general ?? desk.staff
    self.staff = staff
    self.slotting = slotting
    days = week.days
    spans = zip(Weekday.allCases, week.days).map { day, hours in
      staff == desk.staff
        ? desk.regularSpans(of: hours, on: day) : hours.map { $0.staffed(by: staff) }
    }
  }

  /// Every regular week, in the order of the modes and offices, followed by those of the seasons.
  static func all(of plan: Plan) -> [DrawnWeek] {
    let agenda = Agenda(plan)
    func slotting(_ mode: Mode) -> Slotting {
      let duration = plan.modes.first { $0.mode == mode }?.duration ?? 0
      return agenda.slotting(of: duration, in: mode)
    }
    let usual = agenda.desks.map { DrawnWeek($0, nil, slotting($0.mode), $0.week) }
    let seasonal = plan.calendar.seasons.flatMap { season in
      season.weeks.compactMap { entry -> DrawnWeek? in
        let desks = agenda.desks.filter { $0.mode == entry.mode }
        let general = plan.modes.first { $0.mode == entry.mode }?.staff ?? 0
        return (desks.first { $0.staff == general } ?? desks.first).map {
          DrawnWeek($0, season, slotting(entry.mode), entry.week, ofAll: general)
        }
      }
    }
    let own = agenda.desks.flatMap { desk in
      desk.ownSeasons.flatMap { season in
        season.weeks.filter { $0.mode == desk.mode }.map {
          DrawnWeek(desk, season, slotting(desk.mode), $0.week)
        }
      }
    }
    return usual + seasonal + own
  }

  /// The total minutes of the week.
  var minutes: Int { days.joined().reduce(0) { $0 + $1.minutes } }

  /// The total minutes of one day.
  func minutes(on day: Int) -> Int { days[day].reduce(0) { $0 + $1.minutes } }

  /// The start times that a citizen may choose on one day, in minutes after midnight.
  func starts(on day: Int) -> [Int] { days[day].flatMap { Array(slotting.starts(in: $0)) } }

  /// The number of appointments that fit in one day, for all employees together.
  func appointments(on day: Int) -> Int {
    slotting.count(in: spans[day])
  }
}

extension Desk {
  /// The names of its office and its department.
  fileprivate var placeName: String? {
    let names = [office?.name, department?.name].compactMap { $0 }
    return names.isEmpty ? nil : names.joined(separator: " · ")
  }

  /// The seasons that are drawn for this desk: those of its department, or else of its office.
  fileprivate var ownSeasons: [CalendarPlan.SeasonPlan] {
    department?.seasons ?? office?.seasons ?? []
  }
}
