import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// A registry whose authority and log change while it lives.
extension TrustRegistry {
  /// The name of the demonstration's log.
  static let origin = "onboard.example/demonstration"

  /// So many hours after the start.
  static func hour(_ hours: Int) -> Instant { Instant(unix: start.unix + hours * 3600) }

  /// A key of the demonstration, or a new one from its label.
  static func anySigner(_ label: String) throws -> any Signer {
    try (try? signer(label)) ?? ExampleSigner(label)
  }

  /// The identity of a key by its label.
  static func id(_ label: String) throws -> String { try anySigner(label).publicKey.id }

  private func path(_ name: String) -> String { "\(AuthorityFolder.usual)/\(name)" }

  /// The newest policy.
  func standing(_ name: String = Authority.policyName) throws -> Metadata {
    try Metadata(try bytes(path(name)), file: name)
  }

  /// Writes metadata with the signatures of some keys.
  func put(_ signed: JSONValue, by labels: [String], at name: String) throws {
    let signatures = try labels.map { label -> Signature in
      let key = try Self.anySigner(label)
      return Signature(keyID: key.publicKey.id, bytes: try key.sign(signed.canonical))
    }
    let list = signatures.sorted { $0.keyID < $1.keyID }.map { signature -> JSONValue in
      ["keyid": .string(signature.keyID), "sig": .string(Hexadecimal.text(signature.bytes))]
    }
    let file: JSONValue = ["signatures": .array(list), "signed": signed]
    try write(file.indented, to: path(name))
  }

  /// Puts the next policy in place, and keeps the one that it replaces.
  func changePolicy(
    by labels: [String] = ["root-1", "root-2"], _ edit: (JSONValue) throws -> JSONValue
  ) throws {
    let old = try standing()
    let version = try #require(old.signed["version"]?.number)
    try write(try bytes(path(Authority.policyName)), to: path(Authority.policyName(version)))
    try put(
      try edit(old.signed).setting(["version"], .number(version + 1)), by: labels,
      at: Authority.policyName)
  }

  /// Sets how many must sign in a role.
  func demand(_ count: Int, _ role: Role) throws {
    try changePolicy { PolicyEditing.demanding(count, of: role, in: $0) }
  }

  /// Says that a key has leaked.
  func leak(_ label: String, fromHour hours: Int) throws {
    try changePolicy { PolicyEditing.leaking(try Self.id(label), from: Self.hour(hours), in: $0) }
  }

  /// Puts the next root in place, and adds signatures to the policy where those before do not do.
  func changeRoot(
    by labels: [String], policyBy holders: [String], _ edit: (JSONValue) throws -> JSONValue
  ) throws {
    let last = try Authority.versions(in: "\(place)/\(AuthorityFolder.usual)").last ?? 1
    let old = try standing(Authority.rootName(last))
    try put(
      try edit(
        old.signed.setting(["onboard", "previous"], .digest(old.signedDigest))
          .setting(["version"], .number(last + 1))), by: labels,
      at: Authority.rootName(last + 1))
    try put(try standing().signed, by: holders, at: Authority.policyName)
  }

  /// Votes on a record, under a policy that the voter chooses.
  func vote(
    on record: Record, by label: String, hours: Int, policy: Digest? = nil,
    verdict: Vote.Verdict = .approve
  ) throws {
    let vote = Vote(
      on: record.digest, verdict, at: Self.hour(hours), policy: try policy ?? self.policy(),
      reason: verdict == .reject ? "δοκιμή" : nil)
    let key = try Self.anySigner(label)
    let envelope = try Envelope(payload: vote.statement.payload).signed(by: key)
    try write(envelope.file, to: Self.path(of: record, "\(key.publicKey.id)\(CastVote.ending)"))
  }

  /// Seals as the tool does, and writes the index.
  @discardableResult
  func sealed(hours: Int, by label: String = "log", name: String = origin) throws -> Sealing.Outcome
  {
    let now = Self.hour(hours)
    let outcome = try Sealing.run(
      try ledger(at: now), signer: try Self.anySigner(label), name: name)
    try indexed(hours: hours)
    return outcome
  }

  /// Writes the index, and the copies of what is in force and of nothing else.
  func indexed(hours: Int) throws {
    try? delete("Generated/Runtime")
    try index(days: hours / 24)
  }

  /// The stage of a municipality.
  func stage(_ code: Matter, hours: Int) throws -> Stage {
    let now = Self.hour(hours)
    return try ledger(at: now).life(of: code).stage(on: now.day)
  }

  /// A record as it is judged.
  func judged(_ record: Record, hours: Int) throws -> SignedRecord {
    let life = try ledger(at: Self.hour(hours)).life(of: record.matter)
    return try #require(life.signed.first { $0.stored.digest == record.digest })
  }

  /// The code by which the authority is refused, to who trusts a root; nil when it holds.
  func refusal(hours: Int, pinned: Int = 1) -> Refusal.Code? {
    do {
      _ = try ledger(at: Self.hour(hours), pinned: pinned)
      return nil
    } catch { return (error as? Refusal)?.code }
  }
}
