import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

extension ServiceParts {
  static func modes(_ modes: Mode...) -> ServiceParts { ServiceParts(modes: modes, offices: []) }

  static func offices(_ offices: String...) -> ServiceParts {
    ServiceParts(modes: [], offices: offices)
  }
}

extension TrustRegistry {
  /// A registry in which 9200 is in force, with three modes and two offices.
  static func withParts(_ work: (TrustRegistry, Record) throws -> Void) throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    let approval = try registry.approve(9200)
    try registry.enact(9200, of: approval)
    try registry.seal(hours: 2)
    try work(registry, approval)
  }

  /// The stage and the suspended parts of 9200 by the records, which `verify` must find as well.
  func proved(
    _ place: SourceLocation = #_sourceLocation
  ) throws -> (stage: Stage?, suspended: ServiceParts?, act: Life.ActInForce?) {
    try seal(hours: 24)
    let outcome = try verify()
    let refusals = outcome.refusals + outcome.verdicts.flatMap(\.refusals)
    #expect(refusals.map { $0.message(.english) } == [], sourceLocation: place)
    let verdict = outcome.verdicts.first
    let life = try ledger(at: Self.start.adding(days: 2)).life(of: 9200)
    return (verdict?.stage, verdict?.deployment?.suspended, life.acts.last)
  }
}
