/// A comparison as JSON, format `onboard/diff/v2`. Members may be added within v2.
///
/// Minutes are listed for each day of the week from Monday.
public enum ComparisonJSON {
  /// Writes the comparison, with the changes in order.
  public static func write(_ comparison: Comparison) -> [UInt8] {
    var json = JSONWriter(capacity: 8192)
    json.object { json in
      json.members("changes", comparison.changes) { json, change in
        json.object { json in
          if let after = change.after { json.member("after", after) }
          if let before = change.before { json.member("before", before) }
          json.key("class")
          json.string(change.effect.key)
          json.member("count", change.count)
          write(change.gained, "gainedMinutes", "gainedAppointments", &json)
          write(change.gainedTimes, "gainedTimes", &json)
          write(change.lost, "lostMinutes", "lostAppointments", &json)
          write(change.lostTimes, "lostTimes", &json)
          json.member("place", change.place.path)
          json.member("text") { json in
            json.member("el", change.text.el)
            json.member("en", change.text.en)
          }
        }
      }
      json.members("effects", comparison.effects) { write($1, &$0) }
      json.member("format", "onboard/diff/v2")
      json.key("from")
      json.day(comparison.period.lowerBound)
      json.member("municipality") { json in
        if let code = comparison.code { json.member("code", String(code)) }
        json.member("name", comparison.name)
      }
      json.key("to")
      json.day(comparison.period.upperBound)
    }
    json.endFile()
    return json.bytes
  }

  private static func write(
    _ amounts: [Amount], _ minutes: StaticString, _ appointments: StaticString,
    _ json: inout JSONWriter
  ) {
    guard !amounts.isEmpty else { return }
    json.member(appointments, amounts.total.appointments)
    json.members(minutes, amounts) { $0.number($1.minutes) }
  }

  private static func write(_ times: [Int], _ name: StaticString, _ json: inout JSONWriter) {
    guard !times.isEmpty else { return }
    json.members(name, times) { $0.number($1) }
  }

  private static func write(_ effect: BookableEffect, _ json: inout JSONWriter) {
    json.object { json in
      json.members("afterAppointments", effect.after) { $0.number($1.appointments) }
      json.members("afterMinutes", effect.after) { $0.number($1.minutes) }
      json.members("beforeAppointments", effect.before) { $0.number($1.appointments) }
      json.members("beforeMinutes", effect.before) { $0.number($1.minutes) }
      json.members("gainedMinutes", effect.gained) { $0.number($1.minutes) }
      json.members("lostMinutes", effect.lost) { $0.number($1.minutes) }
      json.key("mode")
      json.string(effect.mode.key)
      if let office = effect.office { json.member("office", office) }
      json.member("topic", effect.topic)
    }
  }
}
