/// A role in which a key may sign, below TUF's own roles: a delegation in the policy.
package enum Role: String, CaseIterable, Hashable, Sendable {
  /// Approves a declaration after reviewing it.
  case reviewer
  /// Records that the act of the Secretary-General was signed and posted.
  case enactor
  /// Revokes an approval.
  case revoker
  /// Submits the declarations of one municipality, or of one other body.
  case submitter

  /// The role of version 0.1.0 under which nothing was signed; a policy may still list it.
  static let former = "compiler"

  /// Whether a policy may omit the role: nobody needs to be enrolled to send a file by mail.
  var isOptional: Bool { self == .submitter }

  /// The lowest threshold that a policy may set for the role: nobody approves alone.
  package var leastThreshold: Int { self == .reviewer ? 2 : 1 }
}

/// Something that a person is entrusted with, in a root or in a policy.
enum Duty: Hashable, Sendable {
  /// Decides who holds the roles by signing roots, policies, or both.
  case root
  /// Holds a role of the policy.
  case role(Role)

  static let all: [Duty] = [.root] + Role.allCases.map(Duty.role)

  /// The duty's name in metadata.
  var name: String {
    switch self {
    case .root: "root"
    case .role(let role): role.rawValue
    }
  }

  /// Whether one person may hold both duties.
  ///
  /// Those who initiate, approve and execute a change must be different persons (ISO 27001:2022
  /// A.5.3). A revocation only ever stops something, so a person may have that duty besides
  /// another. A person who submits for a municipality decides nothing at the General Secretariat.
  func isCompatible(with other: Duty, rootMayReview: Bool) -> Bool {
    if self == other { return true }
    let both: Set<Duty> = [self, other]
    if both.contains(.role(.submitter)) { return false }
    if both.contains(.role(.revoker)) { return true }
    return both == [.root, .role(.reviewer)] && rootMayReview
  }
}
