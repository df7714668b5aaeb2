import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// A registry in which 9200 has appointments and sign-in, and a region has sign-in.
enum SignInRegistry {
  static let ofMunicipality = Matter.signIn(9200)
  static let ofBody = Matter.signInOfBody("perifereia-kentrikis-makedonias")
  static let all: [Matter] = [9200, ofMunicipality, ofBody]

  /// The registry, in which everything holds.
  static let honest: TrustRegistry? = {
    guard let registry = try? TrustRegistry() else { return nil }
    do {
      for (number, matter) in all.enumerated() {
        try registry.enact(matter, number: number + 1, of: try registry.approve(matter))
      }
      try registry.seal()
    } catch {
      Issue.record(error)
      return nil
    }
    return registry
  }()

  /// Works on a copy of it.
  static func changing(_ work: (TrustRegistry) throws -> Void) throws {
    let registry = try #require(honest).copy()
    defer { registry.remove() }
    try work(registry)
  }
}

extension TrustRegistry {
  /// The codes by which each matter is refused, and those of the whole under `all`.
  func refusalsByMatter() throws -> [String: [Refusal.Code]] {
    let outcome = try verify()
    var refusals = Dictionary(
      outcome.verdicts.filter { !$0.holds }.map { ("\($0.matter)", $0.refusals.map(\.code)) }
    ) { $0 + $1 }
    let common = (outcome.refusals + outcome.strangers).map(\.code)
    if !common.isEmpty { refusals["all"] = common }
    return refusals
  }
}
