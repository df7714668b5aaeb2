import Foundation
import Schema
import TestSupport

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

extension RegistryAttack {
  private static func path(_ code: Matter, _ number: Int, _ file: String) -> String {
    TrustRegistry.path(code, number, file)
  }

  /// On the files that records are about, and on the chain of records.
  static let onRecords: [RegistryAttack] = [
    RegistryAttack("source altered after approval", .subjectChanged) {
      try $0.edit(path(9173, 1, ReviewedSubmission.File.source)) { $0 += "# άλλο\n" }
    },
    RegistryAttack("configuration altered after approval", .subjectChanged) {
      try $0.edit(path(9173, 1, ReviewedSubmission.File.configuration)) {
        $0 = $0.replacing("09:00", with: "08:00")
      }
    },
    RegistryAttack("tampered page", .subjectChanged) {
      try $0.edit(path(9173, 1, ReviewedSubmission.File.page)) { $0 += "<p>" }
    },
    RegistryAttack("source removed", .fileMissing) {
      try $0.delete(path(9173, 1, ReviewedSubmission.File.source))
    },
    RegistryAttack("configuration that its source does not give", .configurationNotCompiled) {
      registry in
      let approval = try registry.approve(
        9200,
        change: { object, configuration in
          configuration.append(0x20)
          return object.with(["configuration": .digest(Digest(of: configuration))])
        })
      try registry.enact(9200, of: approval)
      try registry.seal()
    },
    RegistryAttack(
      "configuration of a compiler that the seal does not name", .configurationNotCompiled
    ) {
      registry in
      let approval = try registry.approve(
        9200,
        change: { object, configuration in
          configuration.append(0x20)
          return object.with([
            "compiler": "0.0.9", "configuration": .digest(Digest(of: configuration)),
          ])
        })
      try registry.enact(9200, of: approval)
      try registry.seal()
    },
    RegistryAttack("replay to another municipality", .recordOfAnother) { registry in
      let name = try registry.records(of: 9173)[0].record.folderName
      try FileManager.default.createDirectory(
        at: registry.root.appending(path: "\(RecordFolder.usual)/9200"),
        withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: registry.root.appending(path: "\(RecordFolder.usual)/9173/\(name)"),
        to: registry.root.appending(path: "\(RecordFolder.usual)/9200/\(name)"))
    },
    RegistryAttack("record in a folder with another name", .recordOutOfOrder) { registry in
      try registry.move(
        "\(RecordFolder.usual)/9306/\(try registry.records(of: 9306)[0].record.folderName)",
        to: "\(RecordFolder.usual)/9306/review-0000000000000000")
    },
    RegistryAttack("seal of another chain", .chainBroken) { registry in
      try registry.enact(9173, change: .suspend, number: 3, hours: 5)
      try registry.seal(change: { $0.with(previous: Digest(of: [])) })
    },
    RegistryAttack("seal after a gap", .recordMissing) { registry in
      try registry.enact(9173, change: .suspend, number: 3, hours: 5)
      try registry.seal(change: { $0.with(number: 7) })
    },
    RegistryAttack("seal of another record", .sealWrong) { registry in
      try registry.enact(9173, change: .suspend, number: 3, hours: 5)
      try registry.seal(change: { $0.with(record: Digest(of: [])) })
    },
    RegistryAttack("seal that says another outcome", .sealWrong) { registry in
      try registry.approve(9200)
      try registry.seal(change: { $0.with(outcome: .rejected) })
    },
    RegistryAttack("seal altered", .recordMissing) {
      try $0.edit(path(9173, 1, Seal.fileName)) { $0 = $0.replacing("approved", with: "rejected") }
    },
    RegistryAttack("seal in another layout", .jsonNotCanonical) {
      try $0.edit(path(9173, 1, Seal.fileName)) { $0 = " " + $0 }
    },
    RegistryAttack("seal with a member that nobody reads", .sealMalformed) {
      try $0.edit(path(9173, 1, Seal.fileName)) {
        $0 = $0.replacing("{\"at", with: "{\"a\":1,\"at")
      }
    },
    RegistryAttack("record altered", .recordOutOfOrder) {
      try $0.edit(path(9173, 2, Record.fileName)) {
        $0 = $0.replacing("ΨΗ4746ΜΤΛ6-Ω31", with: "ΨΗ4746ΜΤΛ6-Ω39")
      }
    },
    RegistryAttack("record with a member that nobody reads", .recordMalformed) {
      try $0.edit(path(9173, 2, Record.fileName)) {
        $0 = $0.replacing("{\"content", with: "{\"a\":1,\"content")
      }
    },
    RegistryAttack("record taken out of the middle", .recordRemoved) {
      try $0.delete(path(9306, 2, Record.fileName))
    },
    RegistryAttack("seal taken out of the middle", .recordRemoved) { registry in
      for name in [Seal.fileName, Seal.proofName] { try registry.delete(path(9306, 2, name)) }
    },
    RegistryAttack("suspension taken away", .recordRemoved) { registry in
      try registry.delete(path(9254, 3, ""))
      try registry.index()
    },
    RegistryAttack("municipality taken away", .recordRemoved) { registry in
      try registry.delete("\(RecordFolder.usual)/9173")
      try registry.index()
    },
    RegistryAttack("line ends of the source changed", .lineEndsChanged) {
      try $0.edit(path(9173, 1, ReviewedSubmission.File.source)) {
        $0 = $0.replacing("\n", with: "\r\n")
      }
    },
  ]

  /// On the log.
  static let onLog: [RegistryAttack] = [
    RegistryAttack("one entry twice", .logEntryRepeated) { registry in
      let entries = try registry.log.contents().entries
      try registry.relog(entries + [entries[3]])
    },
    RegistryAttack("time that goes back", .logTimeReversed) { registry in
      try registry.approve(9200)
      try registry.seal(hours: 20)
    },
    RegistryAttack("proof removed", .logProofMissing) {
      try $0.delete(path(9173, 1, Seal.proofName))
    },
    RegistryAttack("proof of another record", .logProofInvalid) { registry in
      try registry.write(
        try registry.bytes(path(9306, 1, Seal.proofName)),
        to: path(9173, 1, Seal.proofName))
    },
    RegistryAttack("proof of another format", .logProofMalformed) {
      try $0.edit(path(9173, 1, Seal.proofName)) {
        $0 = $0.replacing("proof@v1", with: "proof@v2")
      }
    },
    RegistryAttack("checkpoint removed", .sealStrayed) {
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
      let entries = try registry.log.contents().entries
      let folder = "\(RecordFolder.usual)/log/tile/entries/000.p"
      try registry.delete("\(folder)/\(entries.count)")
      try registry.write(
        LogContents.bundle(entries.dropLast()), to: "\(folder)/\(entries.count - 1)")
    },
    RegistryAttack("entries swapped", .logEntriesAltered) { registry in
      var entries = try registry.log.contents().entries
      entries.swapAt(0, 1)
      try registry.write(
        LogContents.bundle(entries),
        to: "\(RecordFolder.usual)/log/tile/entries/000.p/\(entries.count)")
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
      try registry.index(kept.values.filter { $0.matter != 9173 })
    },
    RegistryAttack("index with one that is suspended", .indexNotInForce) { registry in
      let kept = try DeploymentIndex.read(try registry.bytes(DeploymentIndex.place), "")
      let life = try registry.ledger(at: TrustRegistry.start.adding(days: 2)).life(of: 9254)
      guard let act = life.acts.first, let approval = act.approval else { return }
      try registry.index(kept.values + [try DeploymentIndex.Entry(act, approval)])
    },
    RegistryAttack("index with a municipality of no record", .indexNotInForce) { registry in
      let kept = try DeploymentIndex.read(try registry.bytes(DeploymentIndex.place), "")
      guard let one = kept[9173] else { return }
      let stranger = DeploymentIndex.Entry(
        matter: 9001, ada: one.ada, record: one.record, effectiveFrom: one.effectiveFrom,
        path: one.path, sha256: one.sha256, service: one.service)
      try registry.index(kept.values + [stranger])
    },
    RegistryAttack("copy of a configuration altered", .copyAltered) {
      try $0.edit("Generated/" + (9173 as Matter).output) { $0 += " " }
    },
    RegistryAttack("copy of a configuration removed", .copyMissing) {
      try $0.delete("Generated/" + (9173 as Matter).output)
    },
    RegistryAttack("file beside what is in force", .copyForeign) {
      try $0.write([0x7B, 0x7D], to: "Generated/Runtime/9001-agathonisiou.json")
    },
    RegistryAttack("index in another layout", .jsonNotCanonical) {
      try $0.edit(DeploymentIndex.place) { $0 = " " + $0 }
    },
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
