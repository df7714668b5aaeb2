import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// Random chains of roots and policies with their sealings, against a model that any reader can
/// check by hand.
@Suite struct RotationChainTests {
  /// What the model knows of a root: who holds it, and how many must sign.
  private struct Holders {
    var labels: [String]
    var threshold: Int

    func has(_ signers: [String]) -> Bool {
      labels.count { signers.contains($0) } >= threshold
    }
  }

  /// A chain: each root and policy with the hour of its sealing; nil where it is not sealed.
  private struct Chain {
    var roots: [(holders: Holders, hour: Int?)] = []
    var policies: [(signers: [String], hour: Int?)] = []

    static let pool = ["r1", "r2", "r3", "r4", "r5", "r6"]

    init(_ random: inout SplitMix64) {
      var hour = 0
      for step in 0..<Int.random(in: 2...8, using: &random) {
        if step > 0, Bool.random(using: &random) { hour += 1 }
        if roots.isEmpty || Bool.random(using: &random) {
          let count = Int.random(in: 2...4, using: &random)
          let labels = Array(Self.pool.shuffled(using: &random).prefix(count))
          roots.append(
            (Holders(labels: labels, threshold: Int.random(in: 2...count, using: &random)), hour))
        }
        if step == 0 || Bool.random(using: &random) {
          // Mostly the holders of some root, else anybody.
          let able = roots.randomElement(using: &random)?.holders.labels ?? []
          let signers = Self.pool.filter { _ in Bool.random(using: &random) }
          policies.append((Bool.random(using: &random) ? able : signers + able.prefix(1), hour))
        }
      }
      // The newest ones may not be sealed yet.
      if Bool.random(using: &random) { policies[policies.count - 1].hour = nil }
      if Bool.random(using: &random), roots.count > 1, roots.last?.hour == hour {
        roots[roots.count - 1].hour = nil
      }
    }

    /// Whether every policy was signed by who could sign it at its time, and the newest also by who
    /// can sign now.
    var holds: Bool {
      guard let last = policies.last, let now = roots.last, now.holders.has(last.signers) else {
        return false
      }
      return policies.allSatisfy { policy in
        let time = policy.hour ?? .max
        let before = roots.lastIndex { $0.hour.map { $0 < time } ?? false } ?? 0
        return roots.indices.contains { index in
          guard roots[index].holders.has(policy.signers) else { return false }
          if index == before { return true }
          return policy.hour == nil ? index > before : roots[index].hour == policy.hour
        }
      }
    }
  }

  private static func instant(_ hour: Int) -> Instant { Instant(unix: 1_790_856_000 + hour * 3600) }

  private func files(
    of chain: Chain
  ) throws -> (roots: [Root], policies: [RolePolicy], entries: [LogEntry]) {
    let policy = try AuthorityWorld().policy.signed
    var entries: [(hour: Int, entry: LogEntry)] = []
    let roots = try chain.roots.enumerated().map { index, root in
      let signed = RootEditing.first(
        try root.holders.labels.map { try AuthorityWorld.enrolment($0) },
        threshold: root.holders.threshold, expires: AuthorityWorld.later, isDemonstration: false
      ).setting(["version"], .number(index + 1))
      let file = AuthorityWorld.File(signed: signed, signers: Chain.pool)
      let made = try Root(try file.bytes(), file: "\(index + 1).root.json")
      if let hour = root.hour {
        let digest = made.metadata.signedDigest
        entries.append((hour, LogEntry(.root(index + 1), digest, at: Self.instant(hour))))
      }
      return made
    }
    let policies = try chain.policies.enumerated().map { index, one in
      let signers = Array(Set(one.signers)).sorted()
      let file = AuthorityWorld.File(
        signed: policy.setting(["version"], .number(index + 1)), signers: signers)
      let made = try RolePolicy(try file.bytes(), file: "\(index + 1).targets.json")
      if let hour = one.hour {
        let digest = made.metadata.signedDigest
        entries.append((hour, LogEntry(.policy(index + 1), digest, at: Self.instant(hour))))
      }
      return made
    }
    return (roots, policies, entries.sorted { $0.hour < $1.hour }.map(\.entry))
  }

  private static func isAccepted(
    _ files: (roots: [Root], policies: [RolePolicy], entries: [LogEntry])
  ) throws -> Bool {
    do throws(Refusal) {
      guard let first = files.roots.first, let last = files.policies.last else { return false }
      let current = try Authority(
        pinned: first, successors: Array(files.roots.dropFirst()), policy: last, at: instant(99))
      _ = try AuthorityHistory(
        current, roots: files.roots, policies: files.policies, sealed: SealedVersions(files.entries)
      )
      return true
    } catch {
      #expect(error.code == .policyUnsigned)
      return false
    }
  }

  @Test func chainsHoldAsTheModelSays() throws {
    var random = SplitMix64(seed: 16)
    var held = 0
    for number in 0..<120 {
      let chain = Chain(&random)
      let files = try files(of: chain)
      #expect(try Self.isAccepted(files) == chain.holds, "\(number): \(chain)")
      held += chain.holds ? 1 : 0
    }
    // The chains are of both kinds.
    #expect((30...90).contains(held), "\(held)")
  }
}
