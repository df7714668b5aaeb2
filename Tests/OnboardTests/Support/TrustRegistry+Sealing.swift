import Foundation
import Schema
import TestSupport

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// Seals, the log and the index, written whatever the records say.
extension TrustRegistry {
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
    for code in try folder.matters() { entries += try seals(of: code, at: at, except, change) }
    try log.append(entries)
    try log.sign(with: try Self.anySigner(label), name: Self.origin)
    let contents = try log.contents()
    for code in try folder.matters() {
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
    of code: Matter, at: Instant, _ except: Record?, _ change: (Seal) -> Seal
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
          matter: code, number: (last?.number ?? 0) + 1, previous: last?.digest,
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
    for code in try folder.matters() {
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
      try write(approved, to: "Generated/" + entry.matter.output)
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

extension TrustRegistry {
  /// Writes the log anew with entries that no honest tool would append, and signs it.
  func relog(_ entries: [LogEntry]) throws {
    let folder = "\(RecordFolder.usual)/log"
    try delete(folder)
    try write(
      LogContents.bundle(entries), to: "\(folder)/tile/entries/000.p/\(entries.count)")
    try log.sign(with: try Self.signer("log"), name: "onboard.example/demonstration")
  }
}

extension Seal {
  /// The seal with another member.
  func with(
    number: Int? = nil, previous: Digest? = nil, record: Digest? = nil, outcome: Outcome? = nil,
    compiler: String? = nil, rulebook: Digest? = nil
  ) -> Seal {
    Seal(
      matter: matter, number: number ?? self.number,
      previous: previous ?? self.previous, record: record ?? self.record,
      outcome: outcome ?? self.outcome, votes: votes, at: at,
      compiler: compiler ?? self.compiler, rulebook: rulebook ?? self.rulebook)
  }
}
