import Foundation
import Schema
import TestSupport

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// A registry with the demonstration's keys, in which a test can also write what no honest tool
/// would: the insider's view.
struct TrustRegistry {
  let root: URL
  /// When the first approval is made.
  static let start = Instant(unix: 1_790_856_000)  // 2026-10-01T12:00:00Z

  var place: String { root.path }
  var folder: RecordFolder { RecordFolder(path: "\(place)/\(RecordFolder.usual)") }
  var log: TransparencyLog {
    TransparencyLog(folder: "\(folder.path)/\(TransparencyLog.folderName)")
  }

  /// An empty registry.
  init() throws {
    root = try Tool.temporaryFolder()
    try FileManager.default.createDirectory(
      at: root.appending(path: "Municipalities"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: AuthorityFolder.usual),
      to: root.appending(path: AuthorityFolder.usual))
  }

  private init(copyOf other: TrustRegistry) throws {
    root = try Tool.temporaryFolder()
    try FileManager.default.removeItem(at: root)
    try FileManager.default.copyItem(at: other.root, to: root)
  }

  /// A copy that may be altered.
  func copy() throws -> TrustRegistry { try TrustRegistry(copyOf: self) }

  func remove() { try? FileManager.default.removeItem(at: root) }

  func ledger(at now: Instant = start) throws -> Ledger {
    Ledger(
      folder: folder,
      authority: try Authority.load(
        folder: "\(place)/\(AuthorityFolder.usual)",
        pinned: "\(place)/\(AuthorityFolder.usual)/1.root.json", at: now))
  }

  /// A key of the demonstration.
  static func signer(_ label: String) throws -> any Signer {
    try SigningKeyFile.open(
      Repository.root.appending(path: "\(AuthorityFolder.usual)/demonstration/\(label).key").path,
      passphrase: .terminal(.english))
  }

  /// A file of the registry.
  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: name)))
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let place = root.appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  func edit(_ name: String, _ change: (inout String) -> Void) throws {
    var text = String(decoding: try bytes(name), as: UTF8.self)
    change(&text)
    try write(Array(text.utf8), to: name)
  }

  func delete(_ name: String) throws {
    try FileManager.default.removeItem(at: root.appending(path: name))
  }

  /// The path of a record's file.
  static func path(_ code: MunicipalityCode, _ number: Int, _ file: String = StoredRecord.fileName)
    -> String
  {
    "\(RecordFolder.usual)/\(RecordFolder.place(code, number))/\(file)"
  }

  /// Verifies the registry, some days after the start.
  func verify(
    days: Int = 2, state: VerifyState? = nil, root pinned: String? = nil, demonstration: Bool = true
  ) throws -> Verification.Outcome {
    try Verification(
      place: place, root: pinned ?? "\(place)/\(AuthorityFolder.usual)/1.root.json",
      now: Self.start.adding(days: days), state: state, allowsDemonstration: demonstration
    ).run()
  }
}

extension TrustRegistry {
  /// A submission as its review, of the repository's own samples.
  static func review(
    _ code: MunicipalityCode, sequence: Int = 1, previous: Digest? = nil,
    submitter: String = "clerk-1",
    edit: (inout String) -> Void = { _ in }
  ) throws -> (review: Review, source: [UInt8]) {
    let files = try Repository.files(in: "Municipalities", ending: "onboarding.yaml")
    guard let file = files.first(where: { $0.path.contains("/\(code)-") }) else {
      throw CocoaError(.fileNoSuchFile)
    }
    var text = file.text
    edit(&text)
    let day = start.day
    let compiler = Compiler(asOf: day)
    let source = Source(path: file.path, text: text)
    let context = ReviewContext(
      asOf: day, submitter: submitter, sequence: sequence, previous: previous, authority: nil,
      baseline: nil)
    guard
      let review = Review(
        compiler.compile(source), peers: [], context: context, compiler: compiler)
    else { throw CocoaError(.fileReadCorruptFile) }
    return (review, source.bytes)
  }

  /// Writes a record as the next of a municipality, signed by keys of the demonstration, without
  /// any of the checks of the tool.
  @discardableResult
  func add(
    _ body: Record.Body, _ code: MunicipalityCode, number: Int, previous: Digest? = nil,
    hours: Int = 0,
    by labels: [String], alter: (Record) -> [UInt8] = { $0.statement.payload }
  ) throws -> Record {
    let record = Record(
      municipality: code, sequence: number, previous: previous,
      nonce: String(repeating: "0\(number)", count: 16),
      at: Instant(unix: Self.start.unix + hours * 3600), body: body)
    var envelope = Envelope(payload: alter(record))
    for label in labels { envelope = try envelope.signed(by: try Self.signer(label)) }
    try write(envelope.file, to: Self.path(code, number))
    return record
  }

  /// Approves a sample by two reviewers.
  @discardableResult
  func approve(
    _ code: MunicipalityCode, number: Int = 1, previous: Digest? = nil, hours: Int = 0,
    submitter: String = "clerk-1", by labels: [String] = ["reviewer-1", "reviewer-2"],
    alter: (Record) -> [UInt8] = { $0.statement.payload }, edit: (inout String) -> Void = { _ in }
  ) throws -> Record {
    let (review, source) = try Self.review(
      code, sequence: number, previous: previous, submitter: submitter, edit: edit)
    try write(source, to: Self.path(code, number, Approval.File.source))
    try write(
      review.content.configuration, to: Self.path(code, number, Approval.File.configuration))
    try write(review.page, to: Self.path(code, number, Approval.File.page))
    return try add(
      .approval(
        Approval(
          verdict: .approve, review: review.object, reason: nil,
          expiresAt: Self.start.adding(days: 365))),
      code, number: number, previous: previous, hours: hours, by: labels, alter: alter)
  }

  /// Records an act.
  @discardableResult
  func enact(
    _ code: MunicipalityCode, change: Enactment.Change = .onboard, number: Int = 2,
    after previous: Record,
    of approval: Record? = nil, hours: Int = 1, by labels: [String] = ["enactor"],
    alter: (Record) -> [UInt8] = { $0.statement.payload }
  ) throws -> Record {
    let day = Instant(unix: Self.start.unix + hours * 3600).day
    guard
      let act = PostedAct(
        ada: "ΨΗ4746ΜΤΛ6-Ω3\(number)", protocolNumber: "4517\(number) ΕΞ 2026", posted: day,
        pdf: Digest(of: [UInt8(number)]))
    else { throw CocoaError(.coderInvalidValue) }
    let enactment = Enactment(
      change: change, act: act, approval: change.putsInForce ? (approval ?? previous).digest : nil,
      reason: change.putsInForce ? nil : "δοκιμή")
    return try add(
      .enactment(enactment), code, number: number, previous: previous.digest, hours: hours,
      by: labels, alter: alter)
  }

  /// Logs every record file there is, signs the log, writes the proofs, and the index of what is in
  /// force if the records say something.
  func seal(by label: String = "log", days: Int = 2) throws {
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let records = (found?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.lastPathComponent == StoredRecord.fileName }.sorted { $0.path < $1.path }
    let entries = try records.map { LogEntry(of: Array(try Data(contentsOf: $0))) }
    try log.append(entries)
    let name = "onboard.example/demonstration"
    try log.sign(with: try Self.signer(label), name: name)
    let owned = try folder.codes().flatMap { code in
      folder.reading(of: code).records.map { ($0.entry, $0.record.municipality) }
    }
    try log.signOwners(owned, with: try Self.signer(label), name: name)
    for (record, entry) in zip(records, entries) {
      let proof = record.deletingLastPathComponent().appending(path: StoredRecord.proofName)
      if !FileManager.default.fileExists(atPath: proof.path) {
        try Data(try log.prove(entry)).write(to: proof)
      }
    }
    try index(days: days)
  }

  /// Writes the index of what is in force.
  func index(days: Int = 2) throws {
    let now = Self.start.adding(days: days)
    let ledger = try ledger()
    var entries: [DeploymentIndex.Entry] = []
    for code in try folder.codes() {
      guard let life = try? ledger.life(of: code), life.stage(at: now).isInForce,
        let act = life.act(on: now.day), let approval = act.approval,
        let entry = DeploymentIndex.Entry(act, approval)
      else { continue }
      entries.append(entry)
    }
    try index(entries)
  }

  /// Writes an index of entries, and their digests beside it.
  func index(_ entries: [DeploymentIndex.Entry]) throws {
    for file in [DeploymentIndex.artifact(of: entries), DeploymentIndex.sums(of: entries)] {
      try write(file.bytes, to: "Generated/" + file.path)
    }
    for entry in entries {
      let approved = try bytes("Generated/" + entry.path)
      try write(approved, to: "Generated/" + DecidedOutputs.path(of: entry.code))
    }
  }

  /// Two municipalities in force, one of them amended since, and a third suspended.
  static let honest: TrustRegistry? = {
    guard let registry = try? TrustRegistry(), (try? registry.live()) != nil else { return nil }
    return registry
  }()

  private func live() throws {
    try enact(9173, after: try approve(9173))
    let first = try approve(9306)
    let joined = try enact(9306, after: first)
    let second = try approve(
      9306, number: 3, previous: joined.digest, hours: 2,
      edit: { $0 = $0.replacing("version: 1", with: "version: 1\n# Δεύτερη υποβολή.") })
    try enact(9306, change: .amend, number: 4, after: second, hours: 3)
    let third = try enact(9254, after: try approve(9254))
    try enact(9254, change: .suspend, number: 3, after: third, hours: 4)
    try seal()
  }
}
