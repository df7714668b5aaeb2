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
        "municipalities": values(of: impact) { !$0.isSignIn },
        "signIn": values(of: impact) { $0.isSignIn },
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

  private static func values(
    of impact: Impact, _ isOne: (Matter) -> Bool
  ) -> JSONValue {
    .array(impact.rehearsed.filter { isOne($0.matter) }.map { value(of: $0) })
  }

  private static func value(of one: Impact.Rehearsed) -> JSONValue {
    JSONValue.object(one.matter.key).with([
      "changes": .array(one.changes.map { ReviewJSON.value(of: $0) }),
      "compiledAgain": .boolean(one.isCompiledAgain),
      "consequence": .string(one.consequence.rawValue),
      "effects": .array(one.effects.map { ReviewJSON.value(of: $0) }),
      "findings": .array(one.findings.map { ReviewJSON.value(of: $0) }),
      "members": .array(one.members.map { .string($0) }), "name": .string(one.name),
    ])
  }
}
