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
  /// How many employees work at the same time.
  let staff: Int
  /// How the hours are divided into appointments of the default duration.
  let slotting: Slotting
  /// The intervals of each day, from Monday.
  let days: [[Interval]]

  /// Every regular week, in the order of the modes and offices, followed by those of the seasons.
  static func all(of plan: Plan) -> [DrawnWeek] {
    let agenda = Agenda(plan)
    func slotting(_ mode: Mode) -> Slotting {
      let duration = plan.modes.first { $0.mode == mode }?.duration ?? 0
      return agenda.slotting(of: duration, in: mode)
    }
    let usual = agenda.desks.map { desk in
      DrawnWeek(
        mode: desk.mode, office: desk.placeName, season: nil, staff: desk.staff,
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
    let own = agenda.desks.flatMap { desk in
      desk.ownSeasons.flatMap { season in
        season.weeks.filter { $0.mode == desk.mode }.map { entry in
          DrawnWeek(
            mode: entry.mode, office: desk.placeName, season: season, staff: desk.staff,
            slotting: slotting(entry.mode), days: entry.week.days)
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

  /// How many appointments fit in one day, for all employees together.
  func appointments(on day: Int) -> Int {
    days[day].reduce(0) { $0 + slotting.count(in: $1) } * staff
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
