/// What a key may sign for, below the roles of TUF itself: a delegation of the policy.
package enum Role: String, CaseIterable, Hashable, Sendable {
  /// Says that a declaration was reviewed and is approved.
  case reviewer
  /// Says which configuration a source compiles to: a machine.
  case compiler
  /// Says that the act of the Secretary-General was signed and posted.
  case enactor
  /// Says that an approval no longer holds.
  case revoker

  /// The least threshold that a policy may give the role: nobody approves alone.
  package var leastThreshold: Int { self == .reviewer ? 2 : 1 }
}

/// Something that a person is entrusted with, in a root or in a policy.
enum Duty: Hashable, Sendable {
  /// Decides who holds the roles: signs roots, policies, or both.
  case root
  /// Holds a role of the policy.
  case role(Role)

  static let all: [Duty] = [.root] + Role.allCases.map(Duty.role)

  /// The name that metadata has for the duty.
  var name: String {
    switch self {
    case .root: "root"
    case .role(let role): role.rawValue
    }
  }

  /// Whether one person may hold both duties.
  ///
  /// Who initiates, who approves and who executes a change are to be apart (ISO 27001:2022 A.5.3).
  /// A machine has one duty. A revocation only ever stops something, so people may have it besides.
  func isCompatible(with other: Duty, rootMayReview: Bool) -> Bool {
    if self == other { return true }
    let both: Set<Duty> = [self, other]
    if both.contains(.role(.compiler)) { return false }
    if both.contains(.role(.revoker)) { return true }
    return both == [.root, .role(.reviewer)] && rootMayReview
  }
}
