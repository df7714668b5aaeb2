package import Ground
import Outputs
import Schema

/// What a verification proved, as files for whoever deploys: the very bytes that were checked, and
/// the list of them (`onboard/verified/v3`).
package struct VerifiedFiles {
  private let outcome: Verification.Outcome
  private let at: Instant

  package init(_ outcome: Verification.Outcome, at: Instant) {
    self.outcome = outcome
    self.at = at
  }

  /// The configuration of each municipality that holds and is in force, and the list.
  package var files: [Artifact] {
    outcome.deployable.map { Artifact(path: Self.name(of: $0), bytes: $0.configuration) }
      + [Artifact(path: "verified.json", bytes: list.file)]
  }

  private static func name(of verdict: Verdict) -> String { "\(verdict.code).json" }

  private var list: JSONValue {
    var members: [String: JSONValue] = [
      "at": .string("\(at)"), "format": "onboard/verified/v3",
      "municipalities": .array(outcome.deployable.compactMap(held)),
      "refused": .array(outcome.municipalities.filter { !$0.holds }.map(refused)),
      "strangers": .array(
        outcome.strangers.map {
          ["code": .string($0.code.rawValue), "subject": .string($0.subject.visible)]
        }),
    ]
    if let authority = outcome.authority { members["authority"] = authority.json }
    if let log = outcome.log { members["log"] = log.json }
    return .object(members)
  }

  private func held(_ verdict: Verdict) -> JSONValue? {
    verdict.deployment.map { entry in
      [
        "ada": .string(entry.ada), "code": .string("\(verdict.code)"),
        "effectiveFrom": .string(entry.effectiveFrom.iso),
        "calendarUntil": .string(entry.calendarUntil.iso),
        "path": .string(Self.name(of: verdict)), "sha256": .digest(entry.sha256),
        "suspended": entry.suspended.json,
      ]
    }
  }

  private func refused(_ verdict: Verdict) -> JSONValue {
    [
      "code": .string("\(verdict.code)"),
      "refusals": .array(verdict.refusals.map { .string($0.code.rawValue) }),
    ]
  }
}
