package import Schema

/// The hours of every desk in a period, format `onboard/hours/v1`, and the same in `opening_hours`
/// notation.
package enum HoursJSON {
  package static func write(_ plan: Plan, in period: ClosedRange<Day>) -> [UInt8] {
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
          if let department = desk.department { json.member("department", department.id) }
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
