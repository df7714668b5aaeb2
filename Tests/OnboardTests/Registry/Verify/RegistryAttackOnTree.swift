import Foundation
import Schema
import TestSupport

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

extension RegistryAttack {
  private static func path(_ code: MunicipalityCode, _ number: Int, _ file: String) -> String {
    TrustRegistry.path(code, number, file)
  }

  /// On the files that records are about, and on the chain of records.
  static let onRecords: [RegistryAttack] = [
    RegistryAttack("source altered after approval", .subjectChanged) {
      try $0.edit(path(9173, 1, Approval.File.source)) { $0 += "# άλλο\n" }
    },
    RegistryAttack("configuration altered after approval", .subjectChanged) {
      try $0.edit(path(9173, 1, Approval.File.configuration)) {
        $0 = $0.replacing("09:00", with: "08:00")
      }
    },
    RegistryAttack("tampered page", .subjectChanged) {
      try $0.edit(path(9173, 1, Approval.File.page)) { $0 += "<p>" }
    },
    RegistryAttack("source removed", .fileMissing) {
      try $0.delete(path(9173, 1, Approval.File.source))
    },
    RegistryAttack("configuration that its source does not give", .configurationNotCompiled) {
      registry in
      let (review, source) = try TrustRegistry.review(9200)
      var altered = review.content.configuration
      altered.append(0x20)
      try registry.write(source, to: path(9200, 1, Approval.File.source))
      try registry.write(altered, to: path(9200, 1, Approval.File.configuration))
      try registry.write(review.page, to: path(9200, 1, Approval.File.page))
      let object = review.object.with(["configuration": .digest(Digest(of: altered))])
      try registry.enact(9200, after: try registry.approve(object, 9200))
      try registry.seal()
    },
    RegistryAttack("configuration of another compiler", .compilerDiffers) { registry in
      let (review, source) = try TrustRegistry.review(9200)
      let other = review.content.configuration + [0x20]
      try registry.write(source, to: path(9200, 1, Approval.File.source))
      try registry.write(other, to: path(9200, 1, Approval.File.configuration))
      try registry.write(review.page, to: path(9200, 1, Approval.File.page))
      let object = review.object.with([
        "compiler": "0.0.9", "configuration": .digest(Digest(of: other)),
      ])
      try registry.enact(9200, after: try registry.approve(object, 9200))
      try registry.seal()
    },
    RegistryAttack("replay to another municipality", .recordOfAnother) { registry in
      for number in [1, 2] {
        let from = registry.root.appending(path: path(9173, number, ""))
        let to = registry.root.appending(path: path(9200, number, ""))
        try FileManager.default.createDirectory(
          at: to.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: from, to: to)
      }
    },
    RegistryAttack("record at another's place", .recordOutOfOrder) { registry in
      try registry.write(
        try registry.bytes(path(9306, 1, "record.dsse.json")), to: path(9306, 5, "record.dsse.json")
      )
    },
    RegistryAttack("record of another chain", .chainBroken) { registry in
      let other = Record(
        municipality: 9173, sequence: 2, previous: Digest(of: []),
        nonce: String(repeating: "aa", count: 16), at: TrustRegistry.start,
        body: .revocation(Revocation(record: Digest(of: []), reason: "x")))
      try registry.enact(9173, change: .suspend, number: 3, after: other, hours: 5)
    },
    RegistryAttack("record taken out of the middle", .recordMissing) {
      try $0.delete(path(9306, 2, StoredRecord.fileName))
    },
    RegistryAttack("suspension taken away", .recordRemoved) { registry in
      try registry.delete("\(RecordFolder.usual)/9254/0003")
      try registry.index()
    },
    RegistryAttack("municipality taken away", .recordRemoved) { registry in
      try registry.delete("\(RecordFolder.usual)/9173")
      try registry.index()
    },
  ]

  /// On the log.
  static let onLog: [RegistryAttack] = [
    RegistryAttack("record that was never logged", .logProofMissing) { registry in
      try registry.approve(9200)
    },
    RegistryAttack("proof removed", .logProofMissing) {
      try $0.delete(path(9173, 1, "record.tlog-proof"))
    },
    RegistryAttack("proof of another record", .logProofInvalid) { registry in
      try registry.write(
        try registry.bytes(path(9306, 1, "record.tlog-proof")),
        to: path(9173, 1, "record.tlog-proof"))
    },
    RegistryAttack("proof of another format", .logProofMalformed) {
      try $0.edit(path(9173, 1, "record.tlog-proof")) {
        $0 = $0.replacing("proof@v1", with: "proof@v2")
      }
    },
    RegistryAttack("checkpoint removed", .logProofMissing) {
      try $0.delete("\(RecordFolder.usual)/log/checkpoint")
    },
    RegistryAttack("checkpoint of another log", .checkpointOrigin) {
      try $0.edit("\(RecordFolder.usual)/log/checkpoint") {
        $0 = $0.replacing("onboard.example/demonstration", with: "onboard.example/other")
      }
    },
    RegistryAttack("checkpoint altered", .noteSignatureInvalid) {
      try $0.edit("\(RecordFolder.usual)/log/checkpoint") { text in
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let signature = lines[4].split(separator: " ")
        let bytes = Base64.bytes(String(signature[2])) ?? []
        let altered = Base64.text(bytes.dropLast() + [(bytes.last ?? 0) ^ 1])
        lines[4] = lines[4].replacing(signature[2], with: altered)
        text = lines.joined(separator: "\n")
      }
    },
    RegistryAttack("log truncated", .logTruncated) { registry in
      let width = try registry.log.contents().entries.count
      let full = "\(RecordFolder.usual)/log/tile/entries/000.p/\(width)"
      let bytes = try registry.bytes(full)
      try registry.delete(full)
      try registry.write(
        Array(bytes.dropLast(bytes.count / width)),
        to: "\(RecordFolder.usual)/log/tile/entries/000.p/\(width - 1)")
    },
    RegistryAttack("entries swapped", .logEntriesAltered) { registry in
      let width = try registry.log.contents().entries.count
      let full = "\(RecordFolder.usual)/log/tile/entries/000.p/\(width)"
      let bytes = try registry.bytes(full)
      let step = bytes.count / width
      try registry.write(
        Array(bytes[step..<2 * step] + bytes[..<step] + bytes[(2 * step)...]), to: full)
    },
  ]

  /// On the authority, and on the index of what is deployed.
  static let onAuthority: [RegistryAttack] = [
    RegistryAttack("targets altered", .policyUnsigned) {
      try $0.edit("\(AuthorityFolder.usual)/targets.json") {
        $0 = $0.replacing("DEMONSTRATION Agency", with: "DEMONSTRATION Agencx")
      }
    },
    RegistryAttack("targets removed", .fileMissing) {
      try $0.delete("\(AuthorityFolder.usual)/targets.json")
    },
    RegistryAttack("authority expired", .rootExpired, days: 4000) { _ in },
    RegistryAttack("index removed", .fileMissing) { try $0.delete(DeploymentIndex.place) },
    RegistryAttack("index with another digest", .indexStale) {
      try $0.edit(DeploymentIndex.place) { $0 = swapped($0, after: "\"sha256\":\"") }
    },
    RegistryAttack("index without one that is in force", .indexStale) { registry in
      let kept = try DeploymentIndex.read(try registry.bytes(DeploymentIndex.place), "")
      try registry.index(kept.values.filter { $0.code != 9173 })
    },
    RegistryAttack("index with one that is suspended", .indexNotInForce) { registry in
      let kept = try DeploymentIndex.read(try registry.bytes(DeploymentIndex.place), "")
      let (approved, act) = (
        try registry.folder.chain(of: 9254)[0], try registry.folder.chain(of: 9254)[1]
      )
      guard let enactment = act.enactment,
        let old = DeploymentIndex.Entry(
          Life.ActInForce(
            stored: act, enactment: enactment, approval: approved, isRevoked: false), approved)
      else { return }
      try registry.index(kept.values + [old])
    },
    RegistryAttack("index with a municipality of no record", .indexNotInForce) { registry in
      let kept = try DeploymentIndex.read(try registry.bytes(DeploymentIndex.place), "")
      guard let one = kept[9173] else { return }
      let stranger = DeploymentIndex.Entry(
        code: 9001, ada: one.ada, record: one.record, effectiveFrom: one.effectiveFrom,
        effectiveUntil: one.effectiveUntil, path: one.path, sha256: one.sha256)
      try registry.index(kept.values + [stranger])
    },
    RegistryAttack("copy of a configuration altered", .copyAltered) {
      try $0.edit("Generated/" + DecidedOutputs.path(of: 9173)) { $0 += " " }
    },
    RegistryAttack("copy of a configuration removed", .copyMissing) {
      try $0.delete("Generated/" + DecidedOutputs.path(of: 9173))
    },
    RegistryAttack("file beside what is in force", .copyForeign) {
      try $0.write([0x7B, 0x7D], to: "Generated/Runtime/9001-agathonisiou.json")
    },
    RegistryAttack("index in another layout", .jsonNotCanonical) {
      try $0.edit(DeploymentIndex.place) { $0 = " " + $0 }
    },
    RegistryAttack("approval that has ended", .indexNotInForce, days: 366) { _ in },
  ]

  /// Changes the digit after a text.
  private static func swapped(_ text: String, after start: String) -> String {
    guard let range = text.range(of: start) else { return text }
    let digit = text[range.upperBound]
    let other: Character = digit == "0" ? "1" : "0"
    return text.replacingCharacters(
      in: range.upperBound...range.upperBound, with: String(other))
  }
}

extension TrustRegistry {
  /// Two reviewers approve a review that was altered.
  func approve(_ object: JSONValue, _ code: MunicipalityCode) throws -> Record {
    try add(
      .approval(
        Approval(
          verdict: .approve, review: object, reason: nil, expiresAt: Self.start.adding(days: 365))),
      code, number: 1, by: ["reviewer-1", "reviewer-2"])
  }
}
