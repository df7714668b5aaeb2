import Ground
import Outputs
import Schema

/// A review as JSON, in the format `onboard/review-report/v1`: the object that is signed, its
/// digest, and all that the reviewer sees. Members may be added within v1.
package enum ReviewJSON {
  /// The contents of the file.
  package static func write(_ review: Review) -> [UInt8] {
    JSONValue.object([
      "content": value(of: review.content),
      "digest": .digest(review.digest),
      "format": "onboard/review-report/v1",
      "review": review.object,
    ]).file
  }

  private static func value(of content: ReviewContent) -> JSONValue {
    .object([
      "changes": .array(ChangeClass.allCases.flatMap { content.changes($0) }.map { value(of: $0) }),
      "checklist": .array(content.checklist.map { value(of: $0) }),
      "effects": .array(content.effects.map { value(of: $0) }),
      "findings": .array(content.findings.map { value(of: $0) }),
      (content.matter.isSignIn ? "body" : "municipality"): .string(content.name),
      "peers": .array(content.peers.map { value(of: $0) }),
      "period": [
        "from": .string(content.period.lowerBound.iso),
        "to": .string(content.period.upperBound.iso),
      ],
      "policy": .object(
        Dictionary(
          (content.plan?.policy.numbers ?? []).map { ($0.key.name.text, .number($0.value)) }
        ) { $1 }),
      "standing": .string(content.standing.key),
      "stats": .array((content.stats?.modes ?? []).map { value(of: $0) }),
      "systems": systems(of: content),
      "waivers": .array(content.waivers.map { value(of: $0) }),
      "weeks": .array(content.weeks.map { value(of: $0) }),
    ])
  }

  /// The systems of sign-in, read from the very bytes that are decided about, so that a program
  /// sees what a signature is for.
  private static func systems(of content: ReviewContent) -> JSONValue {
    guard content.matter.isSignIn else { return .array([]) }
    return (try? JSONReader.read(content.configuration))?["systems"] ?? .array([])
  }

  static func value(of text: Bilingual) -> JSONValue {
    .object(["el": .string(text.el), "en": .string(text.en)])
  }

  static func value(of change: Change) -> JSONValue {
    let value: JSONValue = [
      "class": .string(change.effect.key.text), "count": .number(change.count),
      "place": .string(change.place.path), "text": value(of: change.text),
    ]
    var more: [String: JSONValue] = [:]
    for (name, amounts) in [("lost", change.lost), ("gained", change.gained)] where !amounts.isEmpty
    {
      more["\(name)Appointments"] = .number(amounts.total.appointments)
      more["\(name)Minutes"] = list(amounts) { $0.minutes }
    }
    if let before = change.before { more["before"] = .string(before) }
    if let after = change.after { more["after"] = .string(after) }
    return value.with(more)
  }

  static func value(of effect: BookableEffect) -> JSONValue {
    let value: JSONValue = [
      "afterAppointments": list(effect.after) { $0.appointments },
      "afterMinutes": list(effect.after) { $0.minutes },
      "beforeAppointments": list(effect.before) { $0.appointments },
      "beforeMinutes": list(effect.before) { $0.minutes },
      "gainedMinutes": list(effect.gained) { $0.minutes },
      "lostMinutes": list(effect.lost) { $0.minutes },
      "mode": .string(effect.mode.key.text), "title": .string(effect.title),
      "topic": .string(effect.topic),
    ]
    return value.with(effect.office.map { ["office": .string($0)] } ?? [:])
  }

  private static func list(_ amounts: [Amount], _ number: (Amount) -> Int) -> JSONValue {
    .array(amounts.map { .number(number($0)) })
  }

  static func value(of placed: ReviewContent.PlacedFinding) -> JSONValue {
    let finding = placed.finding
    return [
      "id": .string(finding.rule.id), "line": .number(placed.line),
      "message": value(of: finding.message), "place": .string(finding.place.pointer),
      "severity": .string(finding.severity.rawValue),
    ]
  }

  private static func value(of waiver: WaiverPlan) -> JSONValue {
    [
      "from": .string(waiver.from.iso), "place": .string(waiver.place ?? ""),
      "reason": .string(waiver.reason), "rule": .string(waiver.rule),
      "until": .string(waiver.until.iso),
    ]
  }

  private static func value(of item: CheckItem) -> JSONValue {
    [
      "fields": .array(
        item.answers.map { answer in
          [
            "count": .number(answer.count), "path": .string(answer.path.path),
            "values": .array(answer.values.map { value(of: $0) }),
          ]
        }),
      "outputs": .array(item.holding.outputs.map { .string($0.path) }),
      "provision": value(of: item.holding.provision.title),
      "rules": .array(item.holding.rules.map { .string($0.id) }),
      "leftToPeople": .array(item.holding.reasons.map { value(of: $0.reason) }),
    ]
  }

  private static func value(of week: DrawnWeek) -> JSONValue {
    let days = week.days.enumerated().map { index, intervals -> JSONValue in
      [
        "appointments": .number(week.appointments(on: index)),
        "hours": .array(intervals.map { .string($0.text) }),
        "starts": .number(week.starts(on: index).count),
      ]
    }
    return [
      "days": .array(days), "durationMinutes": .number(week.slotting.duration),
      "minutes": .number(week.minutes), "mode": .string(week.mode.key.text),
      "office": .string(week.office ?? ""), "season": .string(week.season?.name ?? ""),
      "staff": .number(week.staff),
    ]
  }

  private static func value(of mode: Stats.ModeStats) -> JSONValue {
    [
      "durationMinutes": .number(mode.duration), "mode": .string(mode.mode.key.text),
      "staff": .number(mode.staff), "weekAppointments": .number(mode.week.appointments),
      "yearAppointments": .number(mode.year.appointments),
    ]
  }
}

extension ReviewContent.Relation {
  /// The value of the class in JSON.
  fileprivate var key: String {
    switch self {
    case .first: "first"
    case .same: "same"
    case .renewed: "renewed"
    case .sameMeaning: "same-meaning"
    case .changed: "changed"
    case .incomparable: "incomparable"
    }
  }
}
