/// The appointments offered to a citizen in a week, format `onboard/slots/v1`.
///
/// Hours are local times; starts are instants with the offset of Greece. Members may be added.
public enum SlotsJSON {
  /// Writes the offers of a week.
  public static func write(
    _ offers: [Offer], of plan: Plan, week: ClosedRange<Day>, asOf today: Day
  ) -> [UInt8] {
    var json = JSONWriter(capacity: 16_384)
    json.object { json in
      json.key("asOf")
      json.day(today)
      json.member("format", "onboard/slots/v1")
      json.key("from")
      json.day(week.lowerBound)
      json.member("municipality") { $0.identify(plan.municipality) }
      let hasDepartments = !plan.departments.isEmpty
      json.members("offers", offers) { write($1, week, hasDepartments, &$0) }
      json.member("timeZone", PlatformPolicy.timeZone)
      json.key("to")
      json.day(week.upperBound)
    }
    json.endFile()
    return json.bytes
  }

  /// Writes an offer; where there are departments, each day names the place whose hours apply.
  private static func write(
    _ offer: Offer, _ week: ClosedRange<Day>, _ hasDepartments: Bool, _ json: inout JSONWriter
  ) {
    json.object { json in
      let terms = offer.terms
      if let most = terms.dailyMaximum { json.member("dailyMaximum", most) }
      json.members("days", week) { json, day in
        let hours = offer.hours(on: day)
        json.object { json in
          let amount = offer.amount(on: day)
          json.member("appointments", amount.appointments)
          let starts = hours.flatMap { offer.slotting.starts(in: $0) }
          if offer.desk.variesStaff {
            // The number of appointments that can start at the same time.
            let spans = offer.spans(on: day)
            json.members("capacities", starts) { json, start in
              json.number(offer.slotting.capacity(at: start, in: spans))
            }
          }
          json.key("date")
          json.day(day)
          json.members("hours", hours) { $0.interval($1) }
          if hasDepartments {
            json.key("hoursOf")
            json.string(offer.desk.level(on: day).key)
          }
          json.members("starts", starts) { $0.string(AthensTime.timestamp(day, minute: $1)) }
          if offer.worksDespite(holidayOn: day), let holiday = offer.desk.holiday(on: day) {
            json.member("worksOnHoliday", holiday.el)
          }
        }
      }
      if let department = offer.desk.department { json.member("department", department.id) }
      json.member("durationMinutes", offer.slotting.duration)
      json.member("gridMinutes", offer.slotting.grid)
      if let days = terms.horizonDays { json.member("horizonDays", days) }
      if let hours = terms.leadHours { json.member("leadTimeHours", hours) }
      json.key("mode")
      json.string(offer.desk.mode.key)
      if let office = offer.desk.office { json.member("office", office.id) }
      if let minutes = terms.pause { json.member("pauseMinutes", minutes) }
      json.member("staff", offer.desk.staff)
      json.members("topics", offer.topics) { $0.string($1.id) }
    }
  }
}

extension JSONWriter {
  /// Writes the members that identify a municipality.
  public mutating func identify(_ municipality: RegisterEntry) {
    member("code", String(municipality.code))
    member("name", municipality.name)
  }

  /// Writes an interval as `["08:00","14:30"]`.
  public mutating func interval(_ interval: Interval) {
    array { json in
      json.minute(interval.start)
      json.minute(interval.end)
    }
  }
}
