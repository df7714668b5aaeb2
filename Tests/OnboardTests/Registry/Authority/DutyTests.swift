import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// Four eyes as code: every pair of duties, in one person's hands.
@Suite struct DutyTests {
  /// The duties that one person may hold together, whatever the policy says.
  private static let allowed: [Set<Duty>] = [
    [.root, .role(.revoker)], [.role(.reviewer), .role(.revoker)],
    [.role(.enactor), .role(.revoker)],
  ]

  @Test(arguments: Duty.all, Duty.all)
  func everyPair(_ one: Duty, _ other: Duty) throws {
    guard one != other else {
      #expect(one.isCompatible(with: one, rootMayReview: false))
      return
    }
    for rootMayReview in [false, true] {
      let isReview = Set([one, other]) == [.root, .role(.reviewer)]
      let isAllowed = Self.allowed.contains([one, other]) || rootMayReview && isReview
      #expect(one.isCompatible(with: other, rootMayReview: rootMayReview) == isAllowed)
      var world = try AuthorityWorld()
      world.policy.signed = world.policy.signed.setting(
        ["onboard", "rootMayReview"], .boolean(rootMayReview))
      for (duty, label) in [(one, "k1"), (other, "k2")] {
        if case .role(let role) = duty { try world.enrol(label, person: "p-r2", as: role) }
      }
      // The person signs roots, too, so pairs without that duty get another person.
      if one != .root, other != .root {
        for label in ["k1", "k2"] {
          world.policy.signed = world.policy.signed.setting(
            ["onboard", "keys", try AuthorityWorld.id(label), "person"], "p-both")
        }
      }
      let code = refusal(of: world)
      #expect(code == (isAllowed ? nil : .dutyConflict), "\(one.name), \(other.name)")
    }
  }

  @Test func oneKeyInTwoRolesIsOnePerson() throws {
    var world = try AuthorityWorld()
    try world.enrol("a", as: .enactor)
    #expect(refusal(of: world) == .dutyConflict)
    world = try AuthorityWorld()
    try world.enrol("a", as: .revoker)
    #expect(refusal(of: world) == nil)
  }

  private func refusal(of world: AuthorityWorld) -> Refusal.Code? {
    do {
      _ = try world.load()
      return nil
    } catch { return (error as? Refusal)?.code }
  }
}
