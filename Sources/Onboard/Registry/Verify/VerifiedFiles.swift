package import Ground
import Outputs
import Schema

/// The proved configurations as files to deploy: the very bytes that were checked, and the list of
/// them (`onboard/verified/v4`).
package struct VerifiedFiles {
  private let outcome: Verification.Outcome
  private let at: Instant

  package init(_ outcome: Verification.Outcome, at: Instant) {
    self.outcome = outcome
    self.at = at
  }

  /// The approved bytes of each matter that holds and is in force, and the list.
  package var files: [Artifact] {
    outcome.deployable.map { Artifact(path: Self.name(of: $0), bytes: $0.configuration) }
      + [Artifact(path: "verified.json", bytes: list.file)]
  }

  private static func name(of verdict: Verdict) -> String { "\(verdict.matter).json" }

  private var list: JSONValue {
    var members: [String: JSONValue] = [
      "at": .string("\(at)"), "format": "onboard/verified/v4",
      "municipalities": .array(outcome.deployable.compactMap(appointments)),
      "signIn": .array(outcome.deployable.compactMap(signIn)),
      "refused": .array(outcome.verdicts.filter { !$0.holds }.map(refused)),
      "strangers": .array(
        outcome.strangers.map {
          ["code": .string($0.code.rawValue), "subject": .string($0.subject.visible)]
        }),
    ]
    if let authority = outcome.authority { members["authority"] = authority.json }
    if let log = outcome.log { members["log"] = log.json }
    return .object(members)
  }

  private func appointments(_ verdict: Verdict) -> JSONValue? {
    guard let entry = verdict.deployment, let code = entry.matter.appointments,
      let service = entry.service
    else { return nil }
    return held(verdict, entry).with([
      "calendarUntil": .string(service.calendarUntil.iso), "code": .string("\(code)"),
      "copy": .string(entry.matter.output),
      "suspended": service.suspended.json,
    ])
  }

  private func signIn(_ verdict: Verdict) -> JSONValue? {
    guard let entry = verdict.deployment, entry.matter.isSignIn else { return nil }
    return held(verdict, entry).with(["body": .string(entry.matter.subject)])
  }

  private func held(_ verdict: Verdict, _ entry: DeploymentIndex.Entry) -> JSONValue {
    [
      "ada": .string(entry.ada), "effectiveFrom": .string(entry.effectiveFrom.iso),
      "path": .string(Self.name(of: verdict)), "protocol": .string(verdict.protocolNumber),
      "record": .digest(entry.record), "sha256": .digest(entry.sha256),
    ]
  }

  private func refused(_ verdict: Verdict) -> JSONValue {
    JSONValue.object(verdict.matter.key).with([
      "refusals": .array(verdict.refusals.map { .string($0.code.rawValue) })
    ])
  }
}
