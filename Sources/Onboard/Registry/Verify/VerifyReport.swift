package import Ground
import Outputs
package import Schema

/// The result of verification, as text for people and as JSON (`onboard/verification/v1`).
package struct VerifyReport {
  package let outcome: Verification.Outcome
  package let at: Instant
  package let language: Language

  package init(outcome: Verification.Outcome, at: Instant, language: Language) {
    self.outcome = outcome
    self.at = at
    self.language = language
  }

  /// The refusals, for each municipality and for the whole, one a line.
  package var refusals: [String] {
    (outcome.municipalities.flatMap(\.refusals) + outcome.refusals).map { $0.message(language) }
  }

  /// What was proved, a line for each municipality, and the overall verdict.
  package var text: String {
    let held = outcome.municipalities.filter(\.refusals.isEmpty).map(line)
    return (held + [summary]).map { $0 + "\n" }.joined()
  }

  private func line(_ verdict: Verdict) -> String {
    let stage = verdict.stage.map { $0.title(language) } ?? ""
    guard let entry = verdict.deployment else { return "\(verdict.code): \(stage)" }
    return "\(verdict.code): \(stage), \(entry.effectiveFrom) – \(entry.effectiveUntil.day), "
      + "\(language.say(el: "ΑΔΑ", en: "ADA")) \(entry.ada)"
  }

  private var summary: String {
    let held = outcome.municipalities.count { $0.deployment != nil && $0.refusals.isEmpty }
    let refused =
      outcome.refusals.count + outcome.municipalities.count { !$0.refusals.isEmpty }
    return outcome.isAccepted
      ? language.say(
        el: "ΔΕΚΤΟ στις \(at): \(held) σε ισχύ, όλα όπως εγκρίθηκαν",
        en: "ACCEPTED at \(at): \(held) in force, all as approved")
      : language.say(
        el: "ΑΠΟΡΡΙΠΤΕΤΑΙ στις \(at): \(refused) δεν αποδεικνύονται",
        en: "REFUSED at \(at): \(refused) not proved")
  }

  /// The report as JSON.
  package var json: [UInt8] {
    var members: [String: JSONValue] = [
      "accepted": .boolean(outcome.isAccepted), "at": .string("\(at)"),
      "format": "onboard/verification/v1",
      "municipalities": .array(outcome.municipalities.map(verdict)),
      "refusals": .array(outcome.refusals.map(refusal)),
    ]
    if let authority = outcome.authority {
      members["authority"] = [
        "demonstration": .boolean(authority.isDemonstration),
        "root": .number(authority.versions.root), "targets": .number(authority.versions.policy),
      ]
    }
    if let log = outcome.log {
      members["log"] = [
        "origin": .string(log.origin), "root": .string(log.root.base64),
        "size": .number(log.size),
      ]
    }
    return JSONValue.object(members).file
  }

  private func verdict(_ verdict: Verdict) -> JSONValue {
    var members: [String: JSONValue] = [
      "code": .string("\(verdict.code)"), "refusals": .array(verdict.refusals.map(refusal)),
    ]
    if let stage = verdict.stage { members["stage"] = .string(stage.rawValue) }
    if let entry = verdict.deployment {
      members["effectiveFrom"] = .string(entry.effectiveFrom.iso)
      members["effectiveUntil"] = .string("\(entry.effectiveUntil)")
      members["path"] = .string(entry.path)
      members["sha256"] = .digest(entry.sha256)
    }
    return .object(members)
  }

  private func refusal(_ refusal: Refusal) -> JSONValue {
    [
      "code": .string(refusal.code.rawValue), "message": .string(refusal.reason(language)),
      "subject": .string(refusal.subject),
    ]
  }
}
