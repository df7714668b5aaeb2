import Schema
import TestSupport

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

extension RegistryAttack {
  /// By insiders with all their keys, and the place that seals in collusion: acts and revocations
  /// that may not be, and reviews that name what they do not rest on.
  static let onActs: [RegistryAttack] = [
    RegistryAttack("revocation of a suspension", .revocationGivesBack) { registry in
      try registry.revoke(9254, try registry.records(of: 9254)[2].digest)
      try registry.seal()
    },
    RegistryAttack("revocation of a withdrawal", .revocationGivesBack) { registry in
      let act = try registry.enact(9173, change: .withdraw, number: 3, hours: 4)
      try registry.revoke(9173, act.digest)
      try registry.seal()
    },
    RegistryAttack("revocation of a rejection", .revocationGivesBack) { registry in
      let rejection = try registry.approve(9200, by: ["reviewer-1"], verdict: .reject)
      try registry.revoke(9200, rejection.digest)
      try registry.seal()
    },
    RegistryAttack("revocation of a record that does not exist", .revocationUnknown) { registry in
      try registry.revoke(9173, Digest(of: []))
      try registry.seal()
    },
    RegistryAttack("revocation of another municipality's record", .revocationUnknown) { registry in
      try registry.revoke(9173, try registry.records(of: 9306)[0].digest)
      try registry.seal()
    },
    RegistryAttack("posted before its approval", .postingReversed) { registry in
      let approval = try registry.approve(9200)
      try registry.enact(9200, of: approval, posted: TrustRegistry.start.day.adding(-3))
      try registry.seal()
    },
    RegistryAttack("posted before the act before it", .postingReversed) { registry in
      let day = TrustRegistry.start.day.adding(-1)
      try registry.enact(9173, change: .suspend, number: 3, hours: 5, posted: day)
      try registry.seal()
    },
    RegistryAttack("posted ten years ahead", .postingInFuture) { registry in
      let day = TrustRegistry.start.day.adding(3650)
      try registry.enact(9173, change: .suspend, number: 3, hours: 5, posted: day)
      try registry.seal()
    },
    RegistryAttack("numbers of an act used again", .actNumberReused) { registry in
      try registry.enact(9173, change: .suspend, number: 1, hours: 5)
      try registry.seal()
    },
    RegistryAttack("numbers of an act of another decision", .actNumberReused) { registry in
      // Two municipalities may share an act; one that says something else is another act.
      let approval = try registry.approve(9200)
      try registry.enact(9200, number: 1, of: approval, hours: 5, pdf: [9])
      try registry.seal()
    },
    RegistryAttack("amendment that changes nothing", .amendmentEmpty) { registry in
      let approval = try registry.records(of: 9173)[0].record
      try registry.enact(9173, change: .amend, number: 3, of: approval, hours: 5)
      try registry.seal()
    },
    RegistryAttack("lifting of what is not suspended", .enactmentOutOfTurn) { registry in
      try registry.enact(9173, change: .lift, number: 3, hours: 5)
      try registry.seal()
    },
    RegistryAttack("review that names another policy", .provenanceWrong, naming("policy", "9")),
    RegistryAttack(
      "review that names another rulebook", .provenanceWrong,
      naming("rulebook", "\(Digest(of: []))")),
    RegistryAttack(
      "review that names another register", .provenanceWrong,
      naming("register", "\(Digest(of: []))")),
    RegistryAttack(
      "review that names another review before it", .reviewForked,
      naming("previous", "\(Digest(of: []))")),
    RegistryAttack(
      "review compared with something else", .baselineWrong,
      naming("baseline", "\(Digest(of: []))")),
    RegistryAttack(
      "submitted by another than who received it", .submissionOther, naming("submitter", "p-999")),
    RegistryAttack(
      "statement of another submission", .subjectChanged,
      naming("submission", "\(Digest(of: []))")),
    RegistryAttack("approved by who received it, who says that another did", .submissionOther) {
      try $0.approve(
        9200, receivedBy: "reviewer-1",
        change: { object, _ in object.with(["submitter": "p-301"]) })
      try $0.seal()
    },
    RegistryAttack("judged as of 2023", .judgementDay, naming("asOf", "2023-01-01")),
    RegistryAttack("judged as of 2040", .judgementDay, naming("asOf", "2040-01-01")),
    RegistryAttack("two reviews after the same one", .reviewForked) { registry in
      for minutes in ["20 min", "25 min"] {
        try registry.approve(
          9173, sequence: 2, previous: try registry.records(of: 9173)[0].record, hours: 5,
          edit: { $0 = $0.replacing("10 min", with: minutes) })
      }
      try registry.seal()
    },
    RegistryAttack("vote under a policy that nobody knows", .policyUnknown) { registry in
      let policy = try registry.policy()
      try registry.approve(
        9200,
        alter: { vote in
          let text = String(decoding: vote.statement.payload, as: UTF8.self)
          return Array(text.replacing("\(policy)", with: "\(Digest(of: []))").utf8)
        })
      try registry.seal()
    },
  ]

  /// Approves 9200 with a review that names something else than what it rests on, puts it in force,
  /// and seals it.
  private static func naming(
    _ member: String, _ value: String
  ) -> @Sendable (TrustRegistry) throws -> Void {
    { registry in
      let approval = try registry.approve(
        9200, change: { object, _ in object.with([member: .string(value)]) })
      try registry.enact(9200, of: approval)
      try registry.seal()
    }
  }
}
