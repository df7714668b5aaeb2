import Foundation
import Schema
import TestSupport
import Testing

@testable import Onboard
@testable import Outputs
@testable import Registry

/// Verification fails closed: each attack is refused, by its own cause.
@Suite struct RegistryAttackTests {
  static let attacks =
    RegistryAttack.onVotes + RegistryAttack.byInsiders + RegistryAttack.onActs
    + RegistryAttack.onParts + RegistryAttack.onRecords + RegistryAttack.onLog
    + RegistryAttack.onAuthority

  @Test func theHonestRegistryIsAccepted() throws {
    let registry = try #require(TrustRegistry.honest)
    let outcome = try registry.verify()
    #expect(outcome.refusals.map { $0.message(.english) } == [])
    #expect(outcome.verdicts.flatMap(\.refusals).map { $0.message(.english) } == [])
    #expect(outcome.verdicts.map(\.matter) == [9173, 9254, 9306])
    #expect(outcome.verdicts.map(\.stage) == [.enacted, .suspended, .enacted])
    let paths = outcome.verdicts.compactMap(\.deployment).map { "Generated/" + $0.path }
    let name = ReviewedSubmission.File.configuration
    #expect(
      paths == [TrustRegistry.path(9173, 1, name), TrustRegistry.path(9306, 3, name)])
    #expect(outcome.verdicts.compactMap(\.proof) == [.compiledAgain, .compiledAgain])
  }

  @Test(arguments: attacks)
  func attackIsRefused(_ attack: RegistryAttack) throws {
    let registry = try #require(TrustRegistry.honest).copy()
    defer { registry.remove() }
    try attack.alter(registry)
    let outcome = try registry.verify(days: attack.days)
    let found =
      outcome.refusals + outcome.verdicts.flatMap(\.refusals) + outcome.strangers
    #expect(!outcome.isAccepted)
    #expect(outcome.state == nil)
    #expect(
      found.contains { $0.code == attack.code },
      "\(attack.code) is not among \(found.map { $0.message(.english) })")
    // A record that is there and refused is not said to be gone as well.
    #expect(attack.code == .recordRemoved || !found.contains { $0.code == .recordRemoved })
  }

  @Test func everyAttackHasANameOfItsOwn() {
    #expect(Set(Self.attacks.map(\.name)).count == Self.attacks.count)
  }
}
