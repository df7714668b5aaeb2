import Foundation
import Schema

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// How the authority of a registry changes over the years.
extension Decade {
  /// Closes the validity of a key from now on.
  func leave(_ label: String, roots: [String]) throws {
    let now = self.now
    try world.changePolicy(by: roots) {
      PolicyEditing.ending(try TrustRegistry.id(label), at: now, in: $0)
    }
  }

  /// Gives a new key the role of a reviewer, with what the policy waiting for signatures says.
  func enrol(_ label: String, _ person: String, roots: [String]) throws {
    let now = self.now
    let key = try TrustRegistry.anySigner(label).publicKey
    try world.changePolicy(by: roots) {
      PolicyEditing.enrolling(
        Enrolment(publicKey: key, person: person, organisation: "GSIS"), as: .reviewer, from: now,
        until: now.adding(days: 3650), in: $0)
    }
  }

  func leak(_ label: String, from month: String, roots: [String]) throws {
    try world.changePolicy(by: roots) {
      PolicyEditing.leaking(try TrustRegistry.id(label), from: Self.first(of: month), in: $0)
    }
  }

  /// A new root without some of its holders and with another; its holders sign the policy too.
  func rotate(
    leaving: [String], joining: String, _ person: String, signers: [String]
  ) throws {
    try world.changeRoot(by: signers, policyBy: signers) { signed in
      let left = try leaving.reduce(signed) {
        RootEditing.removing(try TrustRegistry.id($1), from: $0)
      }
      let key = try TrustRegistry.anySigner(joining).publicKey
      return RootEditing.enrolling(
        Enrolment(publicKey: key, person: person, organisation: "GSIS"), in: left)
    }
  }

  /// Replaces the key of the log under the same name.
  func replaceLogKey(roots: [String]) throws {
    log = "log-2"
    let verifier = try NoteVerifier(
      name: TrustRegistry.origin, key: try TrustRegistry.anySigner(log).publicKey)
    try world.changePolicy(by: roots) {
      PolicyEditing.enrolling(
        verifier, in: PolicyEditing.removing(TrustRegistry.origin, from: $0))
    }
  }

  /// A municipality joins under another version of the tool and another edition of the policy,
  /// which gives other bytes; the place that seals runs that version on that day.
  func joinByAnotherVersion(_ code: Matter) throws {
    try approve(code, by: "9.0.0") { configuration in
      let text = String(decoding: configuration, as: UTF8.self)
      return Array(text.replacing("\"gapMinutes\":0", with: "\"gapMinutes\":5").utf8)
    }
    try enact([code], .onboard)
    try sealByAnotherVersion()
  }
}
