package import Ground
import Outputs
package import Schema

/// The stages of municipalities, as a table for people and as JSON (`onboard/status/v1`).
package struct StatusReport {
  package let registry: RegistryStatus
  package let language: Language

  package init(registry: RegistryStatus, language: Language) {
    self.registry = registry
    self.language = language
  }

  /// A line for each municipality.
  package var text: String {
    let rows = registry.municipalities.map { status in
      [
        "\(status.code)", status.name ?? "", status.stage.title(language) + detail(status),
      ]
    }
    let refused = registry.refused.map { one in
      [
        "\(one.code)", one.name ?? "",
        "\(Stage.unproved.title(language)) [\(one.cause.code.rawValue)]",
      ]
    }
    let all = (rows + refused).sorted { $0[0].utf8.lexicographicallyPrecedes($1[0].utf8) }
    let width = all.map { $0[1].columns }.max() ?? 0
    let lines = all.map { row in "\(row[0])  \(row[1].padded(to: width))  \(row[2])" }
    return lines.map { $0 + "\n" }.joined()
  }

  private func detail(_ status: RegistryStatus.Municipality) -> String {
    var parts: [String] = []
    if let act = status.act {
      parts.append("\(act.enactment.act.ada), \(act.enactment.effectiveFrom)")
    }
    if status.stage.isInForce, let end = status.act?.approval?.approval?.expiresAt {
      parts.append(language.say(el: "ως \(end.day)", en: "until \(end.day)"))
    }
    switch status.life.review {
    case .pending(let standing):
      parts.append(
        language.say(
          el: "υπογραφές \(standing.persons.count)/\(standing.needed)",
          en: "signatures \(standing.persons.count)/\(standing.needed)"))
    case .approved where status.act != nil:
      parts.append(language.say(el: "εγκρίθηκε τροποποίηση", en: "amendment approved"))
    case .approved, .rejected, .none: break
    }
    return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
  }

  /// All records of a municipality, oldest first.
  package func history(of status: RegistryStatus.Municipality) -> String {
    var lines = ["\(status.code) \(status.name ?? ""): \(status.stage.title(language))"]
    for standing in status.life.signed {
      let record = standing.stored.record
      let signed = "\(standing.persons.count)/\(standing.needed)"
      lines.append("  \(record.sequence). \(record.at)  \(record.title(language))  \(signed)")
      if let reason = reason(of: record) { lines.append("     \(reason)") }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func reason(of record: Record) -> String? {
    switch record.body {
    case .approval(let approval): approval.reason
    case .enactment(let enactment): enactment.reason
    case .revocation(let revocation): revocation.reason
    }
  }

  /// The report as JSON.
  package var json: [UInt8] {
    ([
      "asOf": .string(registry.day.iso), "format": "onboard/status/v1",
      "municipalities": .array(registry.municipalities.map(json(of:))),
      "refused": .array(registry.refused.map(json(of:))),
      "strangers": .array(
        registry.strangers.map {
          ["code": .string($0.code.rawValue), "subject": .string($0.subject.visible)]
        }),
    ] as JSONValue).file
  }

  /// A municipality whose records do not hold.
  package func json(of refused: RegistryStatus.Refused) -> JSONValue {
    [
      "cause": .string(refused.cause.code.rawValue), "code": .string("\(refused.code)"),
      "message": ["el": .string(refused.cause.reason.el), "en": .string(refused.cause.reason.en)],
      "stage": .string(Stage.unproved.rawValue),
    ]
  }

  /// One municipality with its records, as JSON.
  package func json(of status: RegistryStatus.Municipality) -> JSONValue {
    var members: [String: JSONValue] = [
      "code": .string("\(status.code)"), "stage": .string(status.stage.rawValue),
      "records": .array(status.life.signed.map(json(of:))),
    ]
    if let name = status.name { members["name"] = .string(name) }
    if let act = status.act {
      members["act"] = act.enactment.act.json
      members["effectiveFrom"] = .string(act.enactment.effectiveFrom.iso)
      if let end = act.approval?.approval?.expiresAt {
        members["effectiveUntil"] = .string("\(end)")
      }
    }
    return .object(members)
  }

  private func json(of standing: SignedRecord) -> JSONValue {
    [
      "at": .string("\(standing.stored.record.at)"), "complete": .boolean(standing.isComplete),
      "kind": .string(standing.stored.record.statement.kind.rawValue),
      "sequence": .number(standing.stored.record.sequence),
      "sha256": .digest(standing.stored.digest),
      "signatures": .number(standing.persons.count), "threshold": .number(standing.needed),
    ]
  }
}

extension Record {
  /// The record's decision in a few words.
  package func title(_ language: Language) -> String {
    switch body {
    case .approval(let approval):
      approval.verdict == .approve
        ? language.say(el: "έγκριση", en: "approval")
        : language.say(el: "απόρριψη", en: "rejection")
    case .enactment(let enactment):
      "\(enactment.change.title(language)) \(enactment.act.ada) (\(enactment.effectiveFrom))"
    case .revocation: language.say(el: "ανάκληση απόφασης", en: "revocation")
    }
  }
}
