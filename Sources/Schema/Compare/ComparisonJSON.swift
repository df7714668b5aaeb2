/// A comparison as JSON, format `onboard/diff/v1`. Members may be added within v1.
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
          json.member("place", change.place)
          json.member("text") { json in
            json.member("el", change.text.el)
            json.member("en", change.text.en)
          }
        }
      }
      json.members("effects", comparison.effects) { write($1, &$0) }
      json.member("format", "onboard/diff/v1")
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

  private static func write(_ effect: BookableEffect, _ json: inout JSONWriter) {
    json.object { json in
      json.members("afterMinutes", effect.after) { $0.number($1.minutes) }
      json.members("beforeMinutes", effect.before) { $0.number($1.minutes) }
      json.key("mode")
      json.string(effect.mode.key)
      json.member("topic", effect.topic)
    }
  }
}
