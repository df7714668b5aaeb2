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
  private static let act = TrustRegistry.path(9173, 2)

  /// On the file of an envelope.
  static let onEnvelopes: [RegistryAttack] = [
    RegistryAttack("payload altered, signatures kept", .signatureWrong) { registry in
      try registry.edit(act) { text in
        let payload = Base64.bytes(String(text.split(separator: "\"")[3])) ?? []
        let altered = String(decoding: payload, as: UTF8.self)
          .replacing("45172 ΕΞ", with: "45173 ΕΞ")
        text = text.replacing(Base64.text(payload), with: Base64.text(Array(altered.utf8)))
      }
    },
    RegistryAttack("payload type swapped", .payloadTypeUnknown) {
      try $0.edit(record) { $0.replace("application/vnd.in-toto+json", with: "application/json") }
    },
    RegistryAttack("duplicate JSON member", .jsonDuplicate) {
      try $0.edit(record) { $0.replace("{\"payload\"", with: "{\"payload\":\"\",\"payload\"") }
    },
    RegistryAttack("another layout of the same envelope", .jsonNotCanonical) {
      try $0.edit(record) { $0.replace("{\"payload\"", with: "{ \"payload\"") }
    },
    RegistryAttack("trailing comma", .jsonMalformed) {
      try $0.edit(record) { $0.replace("}]}", with: "},]}") }
    },
    RegistryAttack("byte-order mark", .jsonMalformed) {
      try $0.edit(record) { $0 = "\u{FEFF}" + $0 }
    },
    RegistryAttack("endless envelope", .fileTooLarge) {
      try $0.edit(record) { $0 += String(repeating: " ", count: 1 << 20) }
    },
    RegistryAttack("truncated envelope", .jsonMalformed) {
      try $0.edit(record) { $0 = String($0.prefix(500)) }
    },
    RegistryAttack("signature in another spelling of base 64", .envelopeMalformed) {
      try $0.edit(record) { $0.replace("==\"}", with: "=\"}") }
    },
    RegistryAttack("member beside the signatures", .envelopeMalformed) {
      try $0.edit(record) { $0.replace("\"}]}", with: "\"}],\"x\":1}") }
    },
    RegistryAttack("one signature twice", .signatureOrder) { registry in
      try registry.edit(record) { text in
        let first = text.split(separator: "[")[1].split(separator: "}")[0]
        text = text.replacing("[\(first)}", with: "[\(first)},\(first)}")
      }
    },
    RegistryAttack("signatures removed", .signatureMissing) { registry in
      try registry.edit(record) { text in
        text = text.split(separator: "[")[0] + "[]}\n"
      }
    },
  ]

  /// On what is signed, by insiders with too few or other keys.
  static let byInsiders: [RegistryAttack] = [
    RegistryAttack("one reviewer alone", .enactmentUnapproved) {
      try $0.enact(9200, after: try $0.approve(9200, by: ["reviewer-1"]))
    },
    RegistryAttack("self-approval", .selfApproval) {
      try $0.approve(9200, submitter: "p-201", by: ["reviewer-1", "reviewer-2"])
    },
    RegistryAttack("approved by the enactor", .signatureRole) {
      try $0.approve(9200, by: ["reviewer-1", "enactor"])
    },
    RegistryAttack("approved by the compiler", .signatureRole) {
      try $0.approve(9200, by: ["reviewer-1", "compiler"])
    },
    RegistryAttack("approved by a stranger", .signatureKeyUnknown) {
      try $0.approve(9200, by: ["reviewer-1", "log"])
    },
    RegistryAttack("enacted by a reviewer", .signatureRole) {
      try $0.enact(9200, after: try $0.approve(9200), by: ["reviewer-1"])
    },
    RegistryAttack("signed before the key was valid", .signatureKeyNotValid) {
      try $0.approve(9200, hours: -24 * 365)
    },
    RegistryAttack("statement of an unknown kind", .predicateUnknown) {
      try $0.approve(
        9200,
        alter: { record in altered(record) { $0.replacing("approval/v1", with: "approval/v9") } })
    },
    RegistryAttack("approval read as an act", .statementMalformed) {
      try $0.approve(
        9200,
        alter: { record in altered(record) { $0.replacing("approval/v1", with: "enactment/v1") } })
    },
    RegistryAttack("signed member that nobody reads", .statementMalformed) {
      try $0.approve(
        9200,
        alter: { record in
          altered(record) {
            $0.replacing("\"expiresAt\"", with: "\"environment\":\"test\",\"expiresAt\"")
          }
        })
    },
    RegistryAttack("signed member twice", .jsonDuplicate) {
      try $0.approve(
        9200,
        alter: { record in
          altered(record) { $0.replacing("\"nonce\"", with: "\"nonce\":\"\",\"nonce\"") }
        })
    },
    RegistryAttack("act of an approval that was never given", .enactmentUnapproved) { registry in
      let approval = try registry.approve(9200)
      let other = try TrustRegistry.review(9173)
      _ = other
      let stranger = Record(
        municipality: 9200, sequence: 1, previous: nil, nonce: String(repeating: "ff", count: 16),
        at: TrustRegistry.start, body: approval.body)
      try registry.enact(9200, after: approval, of: stranger)
    },
    RegistryAttack("amended before it joined", .enactmentOutOfTurn) {
      try $0.enact(9200, change: .amend, after: try $0.approve(9200))
    },
    RegistryAttack("enacted after the approval ended", .approvalExpired, days: 400) {
      try $0.enact(9200, after: try $0.approve(9200), hours: 24 * 366)
    },
    RegistryAttack("dated in the future", .recordFromFuture) { registry in
      try registry.approve(9200, hours: 24 * 30)
      try registry.seal()
    },
    RegistryAttack("dated before the record that it follows", .timeReversed) { registry in
      let approval = try registry.approve(9200)
      try registry.enact(9200, after: approval, hours: -1)
    },
  ]

  private static func altered(_ record: Record, _ change: (String) -> String) -> [UInt8] {
    Array(change(String(decoding: record.statement.payload, as: UTF8.self)).utf8)
  }
}

extension String {
  fileprivate mutating func replace(_ text: String, with other: String) {
    self = replacing(text, with: other)
  }
}
