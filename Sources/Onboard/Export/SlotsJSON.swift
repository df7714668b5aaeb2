import Schema

/// What a citizen is offered in a week, format `onboard/slots/v1`.
///
/// Hours are local times; starts are instants with the offset of Greece. Members may be added.
enum SlotsJSON {
  static func write(
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
      json.members("offers", offers) { write($1, week, &$0) }
      json.member("timeZone", PlatformPolicy.timeZone)
      json.key("to")
      json.day(week.upperBound)
    }
    json.endFile()
    return json.bytes
  }

  private static func write(_ offer: Offer, _ week: ClosedRange<Day>, _ json: inout JSONWriter) {
    json.object { json in
      json.members("days", week) { json, day in
        let hours = offer.desk.hours(on: day)
        json.object { json in
          let amount = offer.desk.amount(of: offer.slotting, on: day)
          json.member("appointments", amount.appointments)
          json.key("date")
          json.day(day)
          json.members("hours", hours) { $0.interval($1) }
          let starts = hours.flatMap { offer.slotting.starts(in: $0) }
          json.members("starts", starts) { $0.string(AthensTime.timestamp(day, minute: $1)) }
        }
      }
      json.member("durationMinutes", offer.slotting.duration)
      json.member("gridMinutes", offer.slotting.grid)
      json.key("mode")
      json.string(offer.desk.mode.key)
      if let office = offer.desk.office { json.member("office", office.id) }
      json.member("staff", offer.desk.staff)
      json.members("topics", offer.topics) { $0.string($1.id) }
    }
  }
}

/// The hours of every desk in a period, format `onboard/hours/v1`, with the same in the notation
/// of `opening_hours`.
enum HoursJSON {
  static func write(_ plan: Plan, in period: ClosedRange<Day>) -> [UInt8] {
    var json = JSONWriter(capacity: 65_536)
    json.object { json in
      json.members("desks", Agenda(plan).desks) { json, desk in
        json.object { json in
          json.members("days", period) { json, day in
            json.object { json in
              json.key("date")
              json.day(day)
              json.members("hours", desk.hours(on: day)) { $0.interval($1) }
            }
          }
          json.key("mode")
          json.string(desk.mode.key)
          if let office = desk.office { json.member("office", office.id) }
          json.member("openingHours", OpeningHoursText.text(of: desk, in: period))
        }
      }
      json.member("format", "onboard/hours/v1")
      json.key("from")
      json.day(period.lowerBound)
      json.member("municipality") { $0.identify(plan.municipality) }
      json.member("timeZone", PlatformPolicy.timeZone)
      json.key("to")
      json.day(period.upperBound)
    }
    json.endFile()
    return json.bytes
  }
}

/// The counts of `Stats`, format `onboard/stats/v1`.
enum StatsJSON {
  static func write(_ stats: Stats, of plan: Plan) -> [UInt8] {
    var json = JSONWriter(capacity: 8192)
    json.object { json in
      json.member("format", "onboard/stats/v1")
      json.members("modes", stats.modes) { json, mode in
        json.object { json in
          json.member("durationMinutes", mode.duration)
          json.key("mode")
          json.string(mode.mode.key)
          json.members("months", zip(stats.months, mode.months)) { json, entry in
            json.object { write(entry.1, entry.0.first, entry.0.last, &$0) }
          }
          json.member("staff", mode.staff)
          json.member("week") {
            write(mode.week, stats.week.lowerBound, stats.week.upperBound, &$0)
          }
        }
      }
      json.member("municipality") { $0.identify(plan.municipality) }
    }
    json.endFile()
    return json.bytes
  }

  private static func write(_ amount: Amount, _ from: Day, _ to: Day, _ json: inout JSONWriter) {
    json.member("appointments", amount.appointments)
    json.key("from")
    json.day(from)
    json.member("minutes", amount.minutes)
    json.key("to")
    json.day(to)
  }
}

extension JSONWriter {
  /// Writes the members that say which municipality it is.
  mutating func identify(_ municipality: RegisterEntry) {
    member("code", String(municipality.code))
    member("name", municipality.name)
  }

  /// Writes an interval as `["08:00","14:30"]`.
  mutating func interval(_ interval: Interval) {
    array { json in
      json.minute(interval.start)
      json.minute(interval.end)
    }
  }
}
