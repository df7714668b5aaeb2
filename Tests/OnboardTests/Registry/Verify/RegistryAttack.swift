import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// A way to make a pipeline deploy what was not approved, and the code by which it is refused.
struct RegistryAttack: Sendable, CustomTestStringConvertible {
  /// What is attempted, in the words of TUF's list of attacks where it has them.
  let name: String
  /// The cause that verification must name.
  let code: Refusal.Code
  /// For how many days after the start it is verified.
  var days = 2
  /// Alters a copy of the honest registry.
  let alter: @Sendable (TrustRegistry) throws -> Void

  init(
    _ name: String, _ code: Refusal.Code, days: Int = 2,
    _ alter: @escaping @Sendable (TrustRegistry) throws -> Void
  ) {
    self.name = name
    self.code = code
    self.days = days
    self.alter = alter
  }

  var testDescription: String { name }
}

extension RegistryAttack {
  private static let record = TrustRegistry.path(9173, 1)
  private static let vote = TrustRegistry.path(9173, 1, TrustRegistry.vote(of: "reviewer-1"))
  private static let act = TrustRegistry.path(9173, 2, TrustRegistry.vote(of: "enactor"))

  /// On the file of a vote: the seal names another.
  static let onVotes: [RegistryAttack] = [
    RegistryAttack("payload altered, signature kept", .voteMissing) { registry in
      try registry.edit(act) { text in
        let payload = Base64.bytes(String(text.split(separator: "\"")[3])) ?? []
        let altered = String(decoding: payload, as: UTF8.self).replacing("2026-10", with: "2026-09")
        text = text.replacing(Base64.text(payload), with: Base64.text(Array(altered.utf8)))
      }
    },
    RegistryAttack("payload type swapped", .payloadTypeUnknown) {
      try $0.edit(vote) { $0.replace("application/vnd.in-toto+json", with: "application/json") }
    },
    RegistryAttack("duplicate JSON member", .jsonDuplicate) {
      try $0.edit(vote) { $0.replace("{\"payload\"", with: "{\"payload\":\"\",\"payload\"") }
    },
    RegistryAttack("another layout of the same envelope", .jsonNotCanonical) {
      try $0.edit(vote) { $0.replace("{\"payload\"", with: "{ \"payload\"") }
    },
    RegistryAttack("trailing comma", .jsonMalformed) {
      try $0.edit(vote) { $0.replace("}]}", with: "},]}") }
    },
    RegistryAttack("byte-order mark", .jsonMalformed) {
      try $0.edit(vote) { $0 = "\u{FEFF}" + $0 }
    },
    RegistryAttack("endless envelope", .fileTooLarge) {
      try $0.edit(vote) { $0 += String(repeating: " ", count: 1 << 20) }
    },
    RegistryAttack("truncated envelope", .jsonMalformed) {
      try $0.edit(vote) { $0 = String($0.prefix(300)) }
    },
    RegistryAttack("signature in another spelling of base 64", .envelopeMalformed) {
      try $0.edit(vote) { $0.replace("==\"}", with: "=\"}") }
    },
    RegistryAttack("member beside the signatures", .envelopeMalformed) {
      try $0.edit(vote) { $0.replace("\"}]}", with: "\"}],\"x\":1}") }
    },
    RegistryAttack("one signature twice", .signatureOrder) { registry in
      try registry.edit(vote) { text in
        let first = text.split(separator: "[")[1].split(separator: "}")[0]
        text = text.replacing("[\(first)}", with: "[\(first)},\(first)}")
      }
    },
    RegistryAttack("signatures removed", .signatureMissing) { registry in
      try registry.edit(vote) { text in text = text.split(separator: "[")[0] + "[]}\n" }
    },
    RegistryAttack("vote under the name of another key", .signatureMisplaced) { registry in
      try registry.write(
        try registry.bytes(TrustRegistry.path(9173, 1, TrustRegistry.vote(of: "reviewer-2"))),
        to: vote)
    },
    RegistryAttack("vote on another record", .recordOfAnother) { registry in
      try registry.write(
        try registry.bytes(TrustRegistry.path(9254, 1, TrustRegistry.vote(of: "reviewer-1"))),
        to: vote)
    },
    RegistryAttack("vote removed", .voteMissing) { try $0.delete(vote) },
    RegistryAttack("vote of the same key made again", .voteMissing) { registry in
      let stored = try registry.records(of: 9173)[0]
      try registry.add(stored.record, hours: 1, by: ["reviewer-1"])
    },
  ]

  /// On what is signed, by insiders with too few or other keys, and with the log's key.
  static let byInsiders: [RegistryAttack] = [
    RegistryAttack("one reviewer alone", .sealWrong) {
      try $0.approve(9200, by: ["reviewer-1"])
      try $0.seal()
    },
    RegistryAttack("act of what one reviewer alone approved", .enactmentUnapproved) {
      let approval = try $0.approve(9200, by: ["reviewer-1"])
      try $0.enact(9200, of: approval)
      try $0.seal(except: approval)
    },
    RegistryAttack("self-approval", .selfApproval) {
      try $0.approve(9200, receivedBy: "reviewer-1")
      try $0.seal()
    },
    RegistryAttack("approved by the enactor", .signatureRole) {
      try $0.approve(9200, by: ["reviewer-1", "enactor"])
      try $0.seal()
    },
    RegistryAttack("approved by a stranger", .signatureKeyUnknown) {
      try $0.approve(9200, by: ["reviewer-1", "log"])
      try $0.seal()
    },
    RegistryAttack("enacted by a reviewer", .signatureRole) {
      try $0.enact(9200, of: try $0.approve(9200), by: ["reviewer-1"])
      try $0.seal()
    },
    RegistryAttack("signed before the key was valid", .signatureKeyNotValid) {
      try $0.approve(9200, hours: -24 * 365)
      try $0.seal()
    },
    RegistryAttack("statement of an unknown kind", .predicateUnknown) {
      try $0.approve(9200, alter: altered("vote/v2", "vote/v9"))
      try $0.seal()
    },
    RegistryAttack("vote read as an act of version 0.1.0", .statementMalformed) {
      try $0.approve(9200, alter: altered("vote/v2", "enactment/v1"))
      try $0.seal()
    },
    RegistryAttack("signed member that nobody reads", .statementMalformed) {
      try $0.approve(9200, alter: altered("\"nonce\"", "\"environment\":\"test\",\"nonce\""))
      try $0.seal()
    },
    RegistryAttack("signed member twice", .jsonDuplicate) {
      try $0.approve(9200, alter: altered("\"nonce\"", "\"nonce\":\"\",\"nonce\""))
      try $0.seal()
    },
    RegistryAttack("act of an approval that was never given", .enactmentUnapproved) { registry in
      try registry.approve(9200)
      try registry.enact(9200, of: try registry.records(of: 9173)[0].record)
      try registry.seal()
    },
    RegistryAttack("amended before it joined", .enactmentOutOfTurn) {
      try $0.enact(9200, change: .amend, of: try $0.approve(9200))
      try $0.seal()
    },
    RegistryAttack("dated in the future", .recordFromFuture) { registry in
      try registry.approve(9200, hours: 24 * 30)
      try registry.seal()
    },
    RegistryAttack("sealed in the future", .recordFromFuture) { registry in
      try registry.approve(9200)
      try registry.seal(hours: 24 * 20)
    },
  ]

  private static func altered(_ old: String, _ new: String) -> (Vote) -> [UInt8] {
    { vote in
      Array(String(decoding: vote.statement.payload, as: UTF8.self).replacing(old, with: new).utf8)
    }
  }
}

extension String {
  fileprivate mutating func replace(_ text: String, with other: String) {
    self = replacing(text, with: other)
  }
}
