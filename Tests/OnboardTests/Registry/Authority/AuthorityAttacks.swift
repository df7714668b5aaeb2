import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// Attacks on the policy, and on the text of the files.
enum AuthorityAttacks {
  static let policies: [Attack] = [
    Attack("arbitrary software: a policy of strangers", .policyUnsigned) {
      $0.policy.signers = ["x1", "x2"]
    },
    Attack("one holder signs the policy", .policyUnsigned) { $0.policy.signers = ["r2"] },
    Attack("a removed holder signs the policy", .policyUnsigned) {
      $0.policy.signers = ["r1", "r2"]
    },
    Attack("reviewers sign the policy", .policyUnsigned) { $0.policy.signers = ["a", "b"] },
    Attack("policy altered after it was signed", .policyUnsigned) {
      $0.policy.tamper = { $0.setting(["signed", "expires"], "2040-01-01T00:00:00Z") }
    },
    Attack("rollback of the policy", .versionRollback) { $0.seen.policy = 2 },
    Attack("freeze: the policy has expired", .policyExpired) {
      $0.policy.signed = $0.policy.signed.setting(
        ["expires"], .string($0.at.description))
    },
    Attack("reviewers with threshold 0", .thresholdZero) {
      $0.change(.reviewer, "threshold") { _ in 0 }
    },
    Attack("one pair of eyes", .thresholdTooLow) { $0.change(.reviewer, "threshold") { _ in 1 } },
    Attack("more eyes than persons", .thresholdUnreachable) {
      $0.change(.reviewer, "threshold") { _ in 4 }
    },
    Attack("a role of nobody", .thresholdUnreachable) { $0.change(.enactor, "keyids") { _ in [] } },
    Attack("unknown role", .roleUnknown) { $0.change(.enactor, "name") { _ in "emperor" } },
    Attack("role twice", .roleDuplicate) { $0.change(.enactor, "name") { _ in "revoker" } },
    Attack("role missing", .roleMissing) {
      $0.policy.signed = $0.policy.signed.changing(["delegations", "roles"]) {
        .array(Array(($0.elements ?? []).dropLast()))
      }
    },
    Attack("enactor's key as reviewer", .dutyConflict) { try $0.enrol("e", as: .reviewer) },
    Attack("a submitter bound to nobody", .submitterUnbound) {
      try $0.enrol("s", as: .submitter)
      $0.policy.signed = $0.policy.signed.setting(
        ["onboard", "keys", try AuthorityWorld.id("s"), "submitsFor"], nil)
    },
    Attack("a submitter bound to what is no body", .submitterUnbound) {
      try $0.enrol("s", as: .submitter)
      $0.policy.signed = $0.policy.signed.setting(
        ["onboard", "keys", try AuthorityWorld.id("s"), "submitsFor"], "9306 or 9200")
    },
    Attack("a reviewer bound to a municipality", .submitterUnbound) {
      $0.policy.signed = $0.policy.signed.setting(
        ["onboard", "keys", try AuthorityWorld.id("a"), "submitsFor"], "9306")
    },
    Attack("log key of another kind", .noteKeyUnsupported) {
      let key = try NoteVerifier(
        name: "w.example/1", kind: .cosignature, key: try AuthorityWorld.key("w").publicKey)
      $0.policy.signed = $0.policy.signed.setting(
        ["onboard", "logs"], [.string(key.vkey)])
    },
    Attack("log key with a wrong hash", .noteKeyMalformed) {
      let text = "onboard.example/approvals+355533b8+AWN2ajdzmJWQO/9XUPdDL764TwpXbBXJtHYQbnW5usjz"
      $0.policy.signed = $0.policy.signed.setting(["onboard", "logs"], [.string(text)])
    },
    Attack("one witness under two names", .keyDuplicate) {
      let keys = try ["w.example/1", "w.example/2"].map { name -> JSONValue in
        let key = try NoteVerifier(
          name: name, kind: .cosignature, key: try AuthorityWorld.key("w").publicKey)
        return .string(key.vkey)
      }
      $0.policy.signed = $0.policy.signed.setting(["onboard", "witnesses"], .array(keys))
    },
    Attack("quorum beyond the witnesses", .quorumUnreachable) {
      $0.policy.signed = $0.policy.signed.setting(["onboard", "quorum"], 1)
    },
    Attack("unknown member of ours", .metadataMalformed) {
      $0.policy.signed = $0.policy.signed.setting(["onboard", "emergency"], true)
    },
    Attack("mix and match: a root as the policy", .metadataType) { $0.policy = $0.roots[2] },
    Attack("mix and match: the policy as a root", .metadataType) { $0.roots[1] = $0.policy },
  ]

  static let files: [Attack] = [
    Attack("duplicate member", .jsonDuplicate) {
      $0.policy.garble = { $0.replacing("\"version\": 1", with: "\"version\": 2,\"version\": 1") }
    },
    Attack("not JSON", .jsonMalformed) { $0.policy.garble = { $0 + "}" } },
    Attack("byte-order mark", .jsonMalformed) { $0.roots[0].garble = { "\u{FEFF}" + $0 } },
    Attack("Greek letters", .metadataNotASCII) {
      $0.policy.signed = $0.policy.signed.setting(
        ["onboard", "keys", try AuthorityWorld.id("a"), "organisation"], "Δήμος")
    },
    Attack("control character", .metadataNotASCII) {
      $0.roots[0].signed = $0.roots[0].signed.setting(["note"], "a\u{7}")
    },
    Attack("member beside what is signed", .metadataMalformed) {
      $0.policy.tamper = { $0.setting(["approved"], true) }
    },
    Attack("member beside a signature", .metadataMalformed) {
      $0.policy.tamper = { file in
        file.changing(["signatures"]) {
          .array(($0.elements ?? []).map { $0.setting(["person"], "p-a") })
        }
      }
    },
    Attack("signature in capitals", .metadataMalformed) {
      $0.policy.tamper = { file in
        file.changing(["signatures"]) {
          .array(($0.elements ?? []).map { $0.setting(["sig"], "AA") })
        }
      }
    },
    Attack("file too large", .fileTooLarge) {
      $0.policy.garble = { $0 + String(repeating: " ", count: 256 * 1024) }
    },
    Attack("other specification", .specificationUnknown) {
      $0.roots[0].signed = $0.roots[0].signed.setting(["spec_version"], "2.0.0")
    },
    Attack("version 0", .metadataMalformed) {
      $0.roots[0].signed = $0.roots[0].signed.setting(["version"], 0)
    },
    Attack("local time", .metadataMalformed) {
      $0.roots[0].signed = $0.roots[0].signed.setting(["expires"], "2036-01-01T00:00:00+02:00")
    },
  ]
}
