/// The counts of `Stats`, format `onboard/stats/v1`.
public enum StatsJSON {
  /// Writes the counts.
  public static func write(_ stats: Stats, of plan: Plan) -> [UInt8] {
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
          if let staffing = mode.staffing {
            json.member("staffLeast", staffing.lowerBound)
            json.member("staffMost", staffing.upperBound)
          }
          json.member("week") {
            write(mode.week, stats.week.lowerBound, stats.week.upperBound, &$0)
          }
        }
      }
      json.member("municipality") { $0.identify(plan.municipality) }
      if !stats.pools.isEmpty { json.members("pools", stats.pools) { $0.pool($1) } }
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
  /// Writes employees with the desks at which they serve.
  fileprivate mutating func pool(_ pool: Pool) {
    object { json in
      json.members("desks", pool.desks) { json, desk in
        json.object { json in
          if let department = desk.department { json.member("department", department.id) }
          json.key("mode")
          json.string(desk.mode.key)
          if let office = desk.office { json.member("office", office.id) }
          json.member("staff", desk.staff)
        }
      }
      json.member("staff", pool.staff)
    }
  }
}
