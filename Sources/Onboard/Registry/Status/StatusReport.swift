package import Ground
import Outputs
package import Schema

/// The stages of municipalities, as a table for people and as JSON (`onboard/status/v3`).
package struct StatusReport {
  package let registry: RegistryStatus
  package let language: Language

  package init(registry: RegistryStatus, language: Language) {
    self.registry = registry
    self.language = language
  }

  /// A line for each municipality, then one for each body with sign-in.
  package var text: String {
    let rows = registry.standings.map { status in
      [
        "\(status.matter)", status.name ?? "", status.stage.title(language) + detail(status),
      ]
    }
    let refused = registry.refused.map { one in
      [
        "\(one.matter)", one.name ?? "",
        "\(Stage.unproved.title(language)) [\(one.cause.code.rawValue)]",
      ]
    }
    let all = (rows + refused).sorted { $0[0].utf8.lexicographicallyPrecedes($1[0].utf8) }
    let widths = (0...1).map { column in all.map { $0[column].columns }.max() ?? 0 }
    let lines = all.map { row in
      "\(row[0].padded(to: widths[0]))  \(row[1].padded(to: widths[1]))  \(row[2])"
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func detail(_ status: RegistryStatus.Standing) -> String {
    var parts: [String] = []
    if let act = status.act {
      parts.append("\(act.enactment.act.ada), \(days.full(act.enactment.effectiveFrom))")
    }
    if let end = status.deployment?.calendar(on: registry.day, language) { parts.append(end) }
    parts += suspension(of: status)
    let unsealed = status.life.signed.count { $0.isComplete && !$0.isSealed }
    if unsealed > 0 {
      parts.append(
        language.say(el: "περιμένουν σφράγιση: \(unsealed)", en: "to be sealed: \(unsealed)"))
    }
    if status.life.signed.contains(where: { $0.isRevocable && !$0.leaked.isEmpty }) {
      parts.append(
        language.say(el: "διέρρευσε κλειδί", en: "a key has leaked")
          + " [\(Refusal.Code.keyLeaked.rawValue)]")
    }
    if !status.life.belated.isEmpty {
      parts.append(
        language.say(
          el: "έφτασε απόρριψη μετά τη σφράγιση", en: "a rejection arrived after the sealing")
          + " [\(Refusal.Code.rejectionBelated.rawValue)]")
    }
    switch status.life.review {
    // A round of review that was abandoned for another file is reported with that file.
    case .pending(let pending) where registry.isAbandoned(pending, status): break
    case .pending(let standing):
      parts.append(
        standing.persons.count < standing.needed
          ? language.say(
            el: "υπογραφές \(standing.persons.count)/\(standing.needed)",
            en: "signatures \(standing.persons.count)/\(standing.needed)") : again)
    case .approved(let standing) where standing.stored.submission?.needsNoAct == true:
      parts.append(
        language.say(
          el: standing.stored.submission?.confirmed == nil
            ? "εγκρίθηκε αλλαγή χωρίς πράξη" : "εγκρίθηκε επιβεβαίωση",
          en: standing.stored.submission?.confirmed == nil
            ? "change without an act approved" : "confirmation approved"))
    case .approved where status.act != nil:
      parts.append(language.say(el: "εγκρίθηκε τροποποίηση", en: "amendment approved"))
    case .approved, .rejected, .none: break
    }
    parts += file(of: status)
    return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
  }

  /// The state of the declaration, where it is not the one that was decided.
  func file(of status: RegistryStatus.Standing) -> [String] {
    switch registry.files[status.matter] {
    case .broken?: [language.say(el: "η δήλωση έχει λάθη", en: "the declaration has errors")]
    case .changed? where !status.life.signed.isEmpty:
      [
        language.say(
          el: "η δήλωση άλλαξε και δεν έχει ελεγχθεί",
          en: "the declaration changed and was not reviewed")
      ]
    case .missing? where !status.life.signed.isEmpty:
      [language.say(el: "λείπει η δήλωση", en: "the declaration is missing")]
    case .missing?, .changed?, .decided?, .pending?, nil: []
    }
  }

  /// The parts that are suspended while the rest is in force, and the suspended parts that no
  /// longer exist.
  func suspension(of status: RegistryStatus.Standing) -> [String] {
    var parts: [String] = []
    if let entry = status.deployment, !entry.suspended.isEmpty {
      let names = status.suspended.map { $0(language) }.joined(separator: ", ")
      parts.append(language.say(el: "σε αναστολή: \(names)", en: "suspended: \(names)"))
      if entry.isConfirmationDue(on: registry.day) {
        parts.append(language.say(el: "χρειάζεται επιβεβαίωση", en: "confirmation due"))
      }
    }
    if let idle = status.act?.suspension.idle, !idle.isEmpty {
      parts.append(
        language.say(
          el: "σε αναστολή, αλλά δεν παρέχονται πια: \(idle.words.el)",
          en: "suspended, but no longer offered: \(idle.words.en)"))
    }
    return parts
  }

  var days: DayText { DayText(language: language) }

  /// A note that enough persons signed, but under rules that were replaced before then.
  var again: String {
    language.say(
      el: "χρειάζεται μία υπογραφή με τους κανόνες που ισχύουν τώρα",
      en: "needs a signature under the rules that count now")
  }

  /// The report as JSON, of everything or of one matter only.
  package func json(of matter: Matter? = nil) -> [UInt8] {
    let standings = registry.standings.filter { matter == nil || $0.matter == matter }
    let refused = registry.refused.filter { matter == nil || $0.matter == matter }
    return
      ([
        "asOf": .string(registry.day.iso), "format": "onboard/status/v3",
        "municipalities": .array(standings.filter { !$0.matter.isSignIn }.map(json(of:))),
        "signIn": .array(standings.filter(\.matter.isSignIn).map(json(of:))),
        "refused": .array(refused.map(json(of:))),
        "strangers": .array(
          (matter == nil ? registry.strangers : []).map {
            ["code": .string($0.code.rawValue), "subject": .string($0.subject.visible)]
          }),
      ] as JSONValue).file
  }

  /// A matter whose records do not hold.
  private func json(of refused: RegistryStatus.Refused) -> JSONValue {
    JSONValue.object(refused.matter.key).with([
      "cause": .string(refused.cause.code.rawValue),
      "message": ["el": .string(refused.cause.reason.el), "en": .string(refused.cause.reason.en)],
      "stage": .string(Stage.unproved.rawValue),
    ])
  }

  /// One matter with its records, as JSON.
  private func json(of status: RegistryStatus.Standing) -> JSONValue {
    var members: [String: JSONValue] = [
      "stage": .string(status.stage.rawValue),
      "records": .array(
        status.life.signed.map { standing in
          json(
            of: standing, ignoring: status.life.ignored(of: standing),
            isAbandoned: registry.isAbandoned(standing, status))
        }),
    ]
    members.merge(status.matter.key) { $1 }
    members["file"] = registry.files[status.matter].map { .string($0.rawValue) }
    if let name = status.name { members["name"] = .string(name) }
    if let act = status.act {
      members["act"] = act.enactment.act.json
      members["effectiveFrom"] = .string(act.enactment.effectiveFrom.iso)
    }
    members["calendarUntil"] = (status.deployment?.service?.calendarUntil.iso).map { .string($0) }
    members["suspended"] = status.deployment?.service?.suspended.json
    return .object(members)
  }

  private func json(
    of standing: SignedRecord, ignoring ignored: [Refusal], isAbandoned: Bool
  ) -> JSONValue {
    var members: [String: JSONValue] = [
      "at": .string("\(standing.at)"), "complete": .boolean(standing.isComplete),
      "folder": .string(standing.stored.folder.visible),
      "kind": .string(standing.stored.record.kind), "sealed": .boolean(standing.isSealed),
      "sha256": .digest(standing.stored.digest),
      "signatures": .number(standing.persons.count), "threshold": .number(standing.needed),
    ]
    members["abandoned"] = isAbandoned ? .boolean(true) : nil
    members["number"] = standing.number.map { .number($0) }
    members["ignored"] =
      ignored.isEmpty
      ? nil : .array(ignored.map { .string($0.code.rawValue) })
    return .object(members)
  }
}
