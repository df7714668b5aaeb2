import Schema

/// The hours of one place and mode in a week, as they are drawn.
struct DrawnWeek: Sendable {
  /// The mode.
  let mode: Mode
  /// The office; nil where a mode has none, or for all offices that have no hours of their own.
  let office: String?
  /// The season; nil for the usual week.
  let season: CalendarPlan.SeasonPlan?
  /// Employees at the same time.
  let staff: Int
  /// How appointments of the usual duration are cut.
  let slotting: Slotting
  /// The intervals of each day, Monday first.
  let days: [[Interval]]

  /// Every usual week, in the order of the modes and offices, and then those of the seasons.
  static func all(of plan: Plan) -> [DrawnWeek] {
    let agenda = Agenda(plan)
    func slotting(_ mode: Mode) -> Slotting {
      let duration = plan.modes.first { $0.mode == mode }?.duration ?? 0
      return agenda.slotting(of: duration, in: mode)
    }
    let usual = agenda.desks.map { desk in
      DrawnWeek(
        mode: desk.mode, office: desk.office?.name, season: nil, staff: desk.staff,
        slotting: slotting(desk.mode), days: desk.week.days)
    }
    let seasonal = plan.calendar.seasons.flatMap { season in
      season.weeks.map { entry in
        DrawnWeek(
          mode: entry.mode, office: nil, season: season,
          staff: plan.modes.first { $0.mode == entry.mode }?.staff ?? 0,
          slotting: slotting(entry.mode), days: entry.week.days)
      }
    }
    return usual + seasonal
  }

  /// The minutes of all days.
  var minutes: Int { days.joined().reduce(0) { $0 + $1.minutes } }

  /// The minutes of one day.
  func minutes(on day: Int) -> Int { days[day].reduce(0) { $0 + $1.minutes } }

  /// The starts that a citizen may choose from on one day, in minutes of the day.
  func starts(on day: Int) -> [Int] { days[day].flatMap { Array(slotting.starts(in: $0)) } }

  /// The appointments that fit one day, for all employees together.
  func appointments(on day: Int) -> Int {
    days[day].reduce(0) { $0 + slotting.count(in: $1) } * staff
  }
}
