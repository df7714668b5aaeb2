import Ground
import Schema

/// A rehearsal as JSON, in the format `onboard/impact/v1`. Members may be added within v1.
package enum ImpactJSON {
  /// The contents of the file.
  package static func write(_ impact: Impact) -> [UInt8] {
    let counts = Impact.Consequence.allCases.map {
      ($0.rawValue, JSONValue.number(impact.count(of: $0)))
    }
    return
      ([
        "asOf": .string(impact.day.iso), "compiler": .string(Program.version),
        "format": "onboard/impact/v1", "movedHolidays": impact.moved.json,
        "municipalities": .array(impact.municipalities.map { value(of: $0) }),
        "period": [
          "from": .string(impact.period.lowerBound.iso),
          "to": .string(impact.period.upperBound.iso),
        ],
        "policy": .string(PlatformPolicy.edition(on: impact.day).version),
        "refused": .array(
          impact.refusals.map { refusal in
            [
              "code": .string(refusal.code.rawValue),
              "message": ReviewJSON.value(of: refusal.reason),
              "subject": .string(refusal.subject.visible),
            ]
          }),
        "summary": .object(Dictionary(counts) { $1 }),
        "waitingHolidays": MovedHolidays(impact.waiting).json,
      ] as JSONValue).file
  }

  private static func value(of one: Impact.Municipality) -> JSONValue {
    [
      "changes": .array(one.changes.map { ReviewJSON.value(of: $0) }),
      "code": .string("\(one.code)"), "compiledAgain": .boolean(one.isCompiledAgain),
      "consequence": .string(one.consequence.rawValue),
      "effects": .array(one.effects.map { ReviewJSON.value(of: $0) }),
      "findings": .array(one.findings.map { ReviewJSON.value(of: $0) }),
      "members": .array(one.members.map { .string($0) }), "name": .string(one.name),
    ]
  }
}
