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
    try Ledger.load(
      folder, authority: "\(place)/\(AuthorityFolder.usual)",
      pinned: "\(place)/\(AuthorityFolder.usual)/1.root.json", at: now)
  }

  /// The records of a municipality as they stand in its folder, sealed ones first.
  func records(of code: MunicipalityCode) throws -> [StoredRecord] {
    let logged = Set(try log.contents().entries)
    let records = folder.reading(of: code, logged: logged).records
    return records.sorted { ($0.seal?.number ?? 99) < ($1.seal?.number ?? 99) }
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

  /// The path of a file of a sealed record in the honest registry.
  static func path(
    _ code: MunicipalityCode, _ number: Int, _ file: String = Record.fileName
  ) -> String {
    let records = (try? honest?.records(of: code)) ?? []
    let name = records.first { $0.seal?.number == number }?.record.folderName
    return "\(RecordFolder.usual)/\(code)/\(name ?? "0000")/\(file)"
  }

  /// The path of a file of a record.
  static func path(of record: Record, _ file: String = Record.fileName) -> String {
    "\(RecordFolder.usual)/\(RecordFolder.place(record))/\(file)"
  }

  /// The name of the file with the vote of a key of the demonstration.
  static func vote(of label: String) -> String {
    "\((try? signer(label).publicKey.id) ?? "")\(CastVote.ending)"
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
    by receiver: String = "revoker", policy: Digest? = nil, moved: MovedHolidays? = nil,
    at instant: Instant = start,
    edit: (inout String) -> Void = { _ in }
  ) throws -> (review: Review, source: [UInt8], statement: SignedSubmission) {
    let files = try Repository.files(in: "Municipalities", ending: "onboarding.yaml")
    guard let file = files.first(where: { $0.path.contains("/\(code)-") }) else {
      throw CocoaError(.fileNoSuchFile)
    }
    var text = file.text
    edit(&text)
    let day = start.day
    let compiler = Compiler(asOf: day, moved: moved)
    let source = Source(path: file.path, text: text)
    let statement = try SignedSubmission(
      SubmissionStatement(
        municipality: code, number: sequence, source: Digest(of: source.bytes),
        at: instant,
        policy: try policy ?? demonstration().metadata.signedDigest, document: nil),
      by: try signer(receiver), at: "submission")
    let context = ReviewContext(
      asOf: day,
      origin: .submission(person: try person(receiver), statement: statement.digest),
      sequence: sequence, previous: previous, baseline: nil)
    guard
      let review = Review(
        compiler.compile(source), peers: [], context: context, compiler: compiler)
    else { throw CocoaError(.fileReadCorruptFile) }
    return (review, source.bytes, statement)
  }

  /// The person who holds a key of the demonstration.
  static func person(_ label: String) throws -> String {
    try demonstration().keys[try signer(label).publicKey.id]?.person ?? ""
  }

  /// The demonstration's policy.
  private static func demonstration() throws -> RolePolicy {
    let path = Repository.root.appending(path: "\(AuthorityFolder.usual)/\(Authority.policyName)")
    return try RolePolicy(Array(try Data(contentsOf: path)), file: path.path)
  }

  /// The digest of the demonstration's policy, under which everybody signs.
  func policy() throws -> Digest {
    let path = "\(AuthorityFolder.usual)/\(Authority.policyName)"
    return try Metadata(try bytes(path), file: path).signedDigest
  }

  /// Writes a record and votes on it with keys of the demonstration, without any of the checks of
  /// the tool.
  @discardableResult
  func add(
    _ record: Record, hours: Int = 0, by labels: [String], verdict: Vote.Verdict = .approve,
    alter: (Vote) -> [UInt8] = { $0.statement.payload }
  ) throws -> Record {
    try write(record.file, to: Self.path(of: record))
    for label in labels {
      let vote = Vote(
        on: record.digest, verdict, at: Instant(unix: Self.start.unix + hours * 3600),
        policy: try policy(), reason: verdict == .reject ? "δοκιμή" : nil)
      let envelope = try Envelope(payload: alter(vote)).signed(by: try Self.signer(label))
      try write(envelope.file, to: Self.path(of: record, Self.vote(of: label)))
    }
    return record
  }

  /// Approves a sample by two reviewers.
  ///
  /// - Parameters:
  ///   - sequence: The number of the submission among the municipality's.
  ///   - previous: The review before.
  ///   - moved: The moved holidays that were known.
  ///   - isCompared: Whether the review before is also the approval that this one is compared with.
  ///   - change: Changes what the review says, and the configuration that is stored with it.
  @discardableResult
  func approve(
    _ code: MunicipalityCode, sequence: Int = 1, previous: Record? = nil, hours: Int = 0,
    isCompared: Bool = true, receivedBy receiver: String = "revoker",
    moved: MovedHolidays? = nil, by labels: [String] = ["reviewer-1", "reviewer-2"],
    verdict: Vote.Verdict = .approve, alter: (Vote) -> [UInt8] = { $0.statement.payload },
    change: (JSONValue, inout [UInt8]) -> JSONValue = { object, _ in object },
    edit: (inout String) -> Void = { _ in }
  ) throws -> Record {
    let (review, source, statement) = try Self.review(
      code, sequence: sequence, previous: previous?.digest, by: receiver, policy: try policy(),
      moved: moved, at: Instant(unix: Self.start.unix + min(0, hours) * 3600), edit: edit)
    var configuration = review.content.configuration
    var object = change(review.object, &configuration)
    if let previous, isCompared { object = object.with(["baseline": .digest(previous.digest)]) }
    guard let submission = ReviewedSubmission(object) else { throw CocoaError(.coderInvalidValue) }
    let record = Record(code, .review(submission))
    typealias File = ReviewedSubmission.File
    try write(source, to: Self.path(of: record, File.source))
    try write(configuration, to: Self.path(of: record, File.configuration))
    try write(review.page, to: Self.path(of: record, File.page))
    try write(statement.bytes, to: Self.path(of: record, File.submission))
    return try add(record, hours: hours, by: labels, verdict: verdict, alter: alter)
  }

  /// The act that no other follows yet.
  private func lastAct(of code: MunicipalityCode) throws -> Digest? {
    let acts = try records(of: code).filter { $0.enactment != nil }
    let followed = Set(acts.compactMap { $0.enactment?.follows })
    return acts.last { !followed.contains($0.digest) }?.digest
  }

  /// Records an act, with a number of its own, after the last one unless another is named.
  @discardableResult
  func enact(
    _ code: MunicipalityCode, change: Enactment.Change = .onboard, number: Int = 1,
    of approval: Record? = nil, hours: Int = 1, posted: Day? = nil, parts: ServiceParts? = nil,
    by labels: [String] = ["enactor"], follows: Digest? = nil,
    alter: (Vote) -> [UInt8] = { $0.statement.payload }
  ) throws -> Record {
    let day = posted ?? Instant(unix: Self.start.unix + hours * 3600).day
    guard
      let act = PostedAct(
        ada: "ΨΗ4746ΜΤΛ6-Ω3\(number)", protocolNumber: "4517\(number) ΕΞ 2026", signed: day,
        posted: day, pdf: Digest(of: [UInt8(number)]))
    else { throw CocoaError(.coderInvalidValue) }
    let enactment = Enactment(
      change: change, act: act, approval: change.putsInForce ? approval?.digest : nil,
      reason: change.ends ? "δοκιμή" : nil, parts: parts, follows: try follows ?? lastAct(of: code))
    return try add(
      Record(code, .enactment(enactment)), hours: hours, by: labels, alter: alter)
  }

  /// Revokes a record.
  @discardableResult
  func revoke(
    _ code: MunicipalityCode, _ digest: Digest, hours: Int = 5, by labels: [String] = ["revoker"]
  ) throws -> Record {
    try add(
      Record(code, .revocation(Revocation(record: digest, reason: "δοκιμή"))), hours: hours,
      by: labels)
  }

  /// Seals every record that is not sealed, whatever its votes say, signs the log, writes the
  /// proofs, and the index of what is in force if the records say something.
  func seal(
    by label: String = "log", hours: Int = 24, days: Int = 2, except: Record? = nil,
    change: (Seal) -> Seal = { $0 }
  ) throws {
    let at = Instant(unix: Self.start.unix + hours * 3600)
    let sealed = SealedVersions(try log.contents().entries)
    let first = try Root(try bytes("\(AuthorityFolder.usual)/1.root.json"), file: "root")
    var entries = [
      LogEntry(.root(1), first.metadata.signedDigest, at: at),
      LogEntry(.policy(1), try policy(), at: at),
    ]
    if !sealed.policies.isEmpty { entries = [] }
    for code in try folder.codes() { entries += try seals(of: code, at: at, except, change) }
    try log.append(entries)
    try log.sign(with: try Self.anySigner(label), name: Self.origin)
    let contents = try log.contents()
    for code in try folder.codes() {
      for stored in folder.reading(of: code, logged: Set(contents.entries)).records {
        let name = String(stored.name.dropFirst(folder.name.utf8.count + 1))
        let path = "\(RecordFolder.usual)/\(name)/\(stored.proofName)"
        guard let entry = stored.entry,
          !FileManager.default.fileExists(atPath: root.appending(path: path).path)
        else { continue }
        try write(try log.prove(entry), to: path)
      }
    }
    try index(days: days)
  }

  /// Writes the seals of a municipality's records, in order of their votes, and names every file of
  /// a vote, whatever it holds.
  private func seals(
    of code: MunicipalityCode, at: Instant, _ except: Record?, _ change: (Seal) -> Seal
  ) throws -> [LogEntry] {
    let records = try records(of: code)
    var last = records.compactMap(\.seal).last
    let open = records.filter { $0.seal == nil && $0.record != except }.sorted {
      let times = [$0, $1].map { $0.votes.map(\.vote.at).min() ?? Self.start }
      return (times[0], $0.submission == nil ? 1 : 0) < (times[1], $1.submission == nil ? 1 : 0)
    }
    return try open.map { stored in
      let isReview = stored.submission != nil
      let isRejected = stored.votes.contains { $0.vote.verdict == .reject }
      let names = try FileManager.default.contentsOfDirectory(atPath: stored.folder).sorted()
      let votes = try names.filter { $0.hasSuffix(CastVote.ending) }.map { name in
        Seal.Counted(
          keyID: String(name.dropLast(CastVote.ending.count)),
          file: Digest(of: try bytes(Self.path(of: stored.record, name))))
      }
      let seal = change(
        Seal(
          municipality: code, number: (last?.number ?? 0) + 1, previous: last?.digest,
          record: stored.digest, outcome: isRejected ? .rejected : isReview ? .approved : .recorded,
          votes: votes, at: at, compiler: Program.version,
          rulebook: Provenance(Compiler(asOf: at.day)).rulebook))
      last = seal
      try write(seal.file, to: Self.path(of: stored.record, Seal.fileName))
      return seal.entry
    }
  }

  /// Writes the index of what is in force.
  func index(days: Int = 2) throws {
    let now = Self.start.adding(days: days)
    let ledger = try ledger(at: now)
    var entries: [DeploymentIndex.Entry] = []
    for code in try folder.codes() {
      guard let life = try? ledger.life(of: code), life.stage(on: now.day).isInForce,
        let act = life.act(on: now.day), let approval = act.approval,
        let entry = try? DeploymentIndex.Entry(act, approval)
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
    try enact(9173, of: try approve(9173))
    let first = try approve(9306)
    try enact(9306, of: first)
    let second = try approve(
      9306, sequence: 2, previous: first, hours: 2,
      edit: { $0 = $0.replacing("inPerson: 15 min", with: "inPerson: 20 min") })
    try enact(9306, change: .amend, number: 2, of: second, hours: 3)
    try enact(9254, of: try approve(9254))
    try enact(9254, change: .suspend, number: 2, hours: 4)
    try seal()
  }
}
