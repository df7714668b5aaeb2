import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// Something that is wrong in a registry, at whose door it is laid, and by which code.
struct RegistryTrouble: Sendable, CustomTestStringConvertible {
  let name: String
  let code: Refusal.Code
  /// The municipalities that are refused; none when the whole tree is.
  let whose: [Matter]
  /// Alters a copy of the honest registry.
  let alter: @Sendable (TrustRegistry) throws -> Void

  init(
    _ name: String, _ code: Refusal.Code, of whose: Matter...,
    alter: @escaping @Sendable (TrustRegistry) throws -> Void
  ) {
    self.name = name
    self.code = code
    self.whose = whose
    self.alter = alter
  }

  var testDescription: String { name }

  private static let approvals = RecordFolder.usual
  private static let record = TrustRegistry.path(9173, 1)
  private static let vote = TrustRegistry.path(9173, 1, TrustRegistry.vote(of: "reviewer-1"))
  private static let folder = String(record.dropLast(Record.fileName.utf8.count + 1))
  private static let suspension = String(
    TrustRegistry.path(9254, 3).dropLast(Record.fileName.utf8.count + 1))
  private static let log = "\(RecordFolder.usual)/log"

  /// In one municipality's folder: the others hold.
  static let ofOne: [RegistryTrouble] =
    [
      RegistryTrouble("an empty object for a record", .recordMalformed, of: 9173) {
        try $0.write(Array("{}\n".utf8), to: record)
      },
      RegistryTrouble("nothing in a record", .jsonMalformed, of: 9173) {
        try $0.write([], to: record)
      },
      RegistryTrouble("a pipe for a record", .fileNotRegular, of: 9173) { try $0.pipe(record) },
      RegistryTrouble("a folder for a record", .fileNotRegular, of: 9173) { try $0.folder(record) },
      RegistryTrouble("a link to a copy of the record", .fileIsLink, of: 9173) {
        try $0.link(record)
      },
      RegistryTrouble("a link to nothing for a record", .fileIsLink, of: 9173) {
        try $0.link(record, to: "nowhere")
      },
      RegistryTrouble("a link to endless zeros for a record", .fileIsLink, of: 9173) {
        try $0.link(record, to: "/dev/zero")
      },
      RegistryTrouble("a record of 8 GiB", .fileTooLarge, of: 9173) { try $0.stretch(record) },
      RegistryTrouble("a pipe for a vote", .fileNotRegular, of: 9173) { try $0.pipe(vote) },
      RegistryTrouble("a link for a vote", .fileIsLink, of: 9173) { try $0.link(vote) },
      RegistryTrouble("a vote of 8 GiB", .fileTooLarge, of: 9173) { try $0.stretch(vote) },
      RegistryTrouble("a pipe for a seal", .fileNotRegular, of: 9173) {
        try $0.pipe(TrustRegistry.path(9173, 1, Seal.fileName))
      },
      RegistryTrouble("a link for a seal", .fileIsLink, of: 9173) {
        try $0.link(TrustRegistry.path(9173, 1, Seal.fileName))
      },
      RegistryTrouble("a link for a record's folder", .fileIsLink, of: 9173) {
        try $0.link(folder)
      },
      RegistryTrouble("a file for a record's folder", .folderNotFolder, of: 9173) {
        try $0.file(folder)
      },
      RegistryTrouble("a link for a municipality's folder", .fileIsLink, of: 9173) {
        try $0.link("\(approvals)/9173")
      },
      RegistryTrouble("a link to nothing for a municipality's folder", .fileIsLink, of: 9173) {
        try $0.link("\(approvals)/9173", to: "nowhere")
      },
      RegistryTrouble("a file for a municipality's folder", .folderNotFolder, of: 9173) {
        try $0.file("\(approvals)/9173")
      },
      RegistryTrouble("a number in another spelling", .envelopeMalformed, of: 9173) {
        try $0.write(Array("{}".utf8), to: "\(approvals)/9173/00003/record.dsse.json")
      },
      RegistryTrouble("a record after a gap", .recordRemoved, of: 9254) {
        try $0.delete(TrustRegistry.path(9254, 1))
      },
      RegistryTrouble("a seal taken away", .recordRemoved, of: 9254) {
        try $0.delete(TrustRegistry.path(9254, 1, Seal.fileName))
      },
      RegistryTrouble("a municipality that is in no register", .municipalityUnknown, of: 9999) {
        try $0.folder("\(approvals)/9999/0001")
      },
      RegistryTrouble("a suspension taken away", .recordRemoved, of: 9254) {
        try $0.delete(suspension)
        try $0.index()
      },
      RegistryTrouble("a suspension taken away, and the log signed again", .recordRemoved, of: 9254)
      {
        try $0.delete(suspension)
        try $0.seal()
      },
      RegistryTrouble("a municipality taken away", .recordRemoved, of: 9173) {
        try $0.delete("\(approvals)/9173")
        try $0.index()
      },
      RegistryTrouble("another municipality in the index", .indexNotInForce, of: 9001) { registry in
        let kept = try DeploymentIndex.read(try registry.bytes(DeploymentIndex.place), "")
        let one = try #require(kept[9173])
        let stranger = DeploymentIndex.Entry(
          matter: 9001, ada: one.ada, record: one.record, effectiveFrom: one.effectiveFrom,
          path: one.path, sha256: one.sha256, service: one.service)
        try registry.index(kept.values + [stranger])
      },
      RegistryTrouble("approved by who submitted", .selfApproval, of: 9200) {
        try $0.approve(9200, receivedBy: "reviewer-1", by: ["reviewer-1", "reviewer-2"])
        try $0.seal()
      },
    ] + beside

  /// In the files beside a record.
  private static let beside: [RegistryTrouble] = [
    ReviewedSubmission.File.source, ReviewedSubmission.File.configuration,
    ReviewedSubmission.File.page, Seal.proofName,
  ].flatMap { name in
    let path = TrustRegistry.path(9173, 1, name)
    return [
      RegistryTrouble("a pipe for \(name)", .fileNotRegular, of: 9173) { try $0.pipe(path) },
      RegistryTrouble("a link for \(name)", .fileIsLink, of: 9173) { try $0.link(path) },
      RegistryTrouble("8 GiB of \(name)", .fileTooLarge, of: 9173) { try $0.stretch(path) },
      RegistryTrouble("a folder for \(name)", .fileNotRegular, of: 9173) { try $0.folder(path) },
    ]
  }

  /// In what all rely on: nothing holds.
  static let ofAll: [RegistryTrouble] =
    [
      DeploymentIndex.place, "Generated/Runtime/deployment.sha256", "\(log)/checkpoint",
      "\(AuthorityFolder.usual)/targets.json",
    ].flatMap { path in
      [
        RegistryTrouble("a pipe for \(path)", .fileNotRegular) { try $0.pipe(path) },
        RegistryTrouble("a folder for \(path)", .fileNotRegular) { try $0.folder(path) },
        RegistryTrouble("a link for \(path)", .fileIsLink) { try $0.link(path) },
        RegistryTrouble("a link to nothing for \(path)", .fileIsLink) {
          try $0.link(path, to: "nowhere")
        },
        RegistryTrouble("8 GiB of \(path)", .fileTooLarge) { try $0.stretch(path) },
      ]
    }
    + [
      "Generated", "Generated/Runtime", approvals, log, "\(log)/tile", "\(log)/tile/entries",
      "Municipalities", AuthorityFolder.usual,
    ].flatMap { path in
      [
        RegistryTrouble("a link for the folder \(path)", .fileIsLink) { try $0.link(path) },
        RegistryTrouble("a link to nothing for the folder \(path)", .fileIsLink) {
          try $0.link(path, to: "nowhere")
        },
        RegistryTrouble("a file for the folder \(path)", .folderNotFolder) { try $0.file(path) },
      ]
    }
    + [
      RegistryTrouble("digests of other files beside the index", .sumsAltered) {
        try $0.edit("Generated/Runtime/deployment.sha256") {
          $0 = ($0.hasPrefix("0") ? "1" : "0") + $0.dropFirst()
        }
      },
      RegistryTrouble("no digests beside the index", .sumsMissing) {
        try $0.delete("Generated/Runtime/deployment.sha256")
      },
    ]
}

extension TrustRegistry {
  private func place(_ name: String) -> String { root.appending(path: name).path }

  /// Puts a pipe that nobody writes to in the place of a file.
  func pipe(_ name: String) throws {
    try? delete(name)
    #expect(mkfifo(place(name), 0o600) == 0)
  }

  func folder(_ name: String) throws {
    try? delete(name)
    try FileManager.default.createDirectory(
      at: root.appending(path: name), withIntermediateDirectories: true)
  }

  func file(_ name: String) throws {
    try delete(name)
    try write([0x78], to: name)
  }

  func move(_ name: String, to other: String) throws {
    try FileManager.default.moveItem(
      at: root.appending(path: name), to: root.appending(path: other))
  }

  /// Puts a link in the place of something, to what stood there or to what is given.
  func link(_ name: String, to target: String? = nil) throws {
    let aside = root.appending(path: "aside").path
    try FileManager.default.moveItem(atPath: place(name), toPath: aside)
    try FileManager.default.createSymbolicLink(
      atPath: place(name), withDestinationPath: target ?? aside)
  }

  /// Makes a file as large as no such file may be, of nothing.
  func stretch(_ name: String) throws {
    try FileHandle(forWritingTo: root.appending(path: name)).truncate(atOffset: 8 << 30)
  }
}
