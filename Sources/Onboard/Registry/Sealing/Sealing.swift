package import Ground
import Outputs
package import Schema

/// Makes decided records count, in one place and one run at a time.
///
/// It compiles again what it seals, gives each record its number, and signs the log. A record that
/// cannot be sealed is named and stays where it is; the others are sealed.
package struct Sealing {
  /// The registry; its time becomes that of the seals.
  package let ledger: Ledger
  /// The log's key, which the policy names.
  package let signer: any Signer
  /// The log's name.
  package let name: String
  /// The key that the log's key replaces, where it still exists; it signs beside the new one.
  private let former: (any Signer)?
  /// Whether somebody vouches that the clock is right, however long ago the last signature was.
  private let isClockRight: Bool
  /// The moved holidays that the registry knows; nil to compare with none.
  private let moved: MovedHolidays?
  /// The folder of all records, locked.
  private let store: DurableStore
  private let contents: LogContents

  /// The outcome of a run.
  package struct Outcome: Sendable {
    /// The versions of the authority that count from now on.
    package fileprivate(set) var versions: [LogEntry.Event] = []
    /// The seals that were made.
    package fileprivate(set) var seals: [Seal] = []
    /// The numbers that records had on a branch whose log was lost, by the records' digests.
    package fileprivate(set) var renumbered: [Digest: Int] = [:]
    /// The records that could not be sealed, and why.
    package fileprivate(set) var refusals: [Refusal] = []
    /// The records that another branch sealed and that cannot follow here: a mended log needs their
    /// seals put aside.
    package fileprivate(set) var strayed: [Refusal] = []
    /// The rejections that arrived after the sealing of an approval that counts.
    package fileprivate(set) var belated: [Refusal] = []
    /// The signed state of the log.
    package fileprivate(set) var checkpoint: Checkpoint
  }

  /// The refusal of a key with which no log of the authority is signed.
  package static func ofNoLog(_ place: String) -> Refusal {
    Refusal(
      .signatureRole, place, el: "η αρχή δεν έχει αυτό το κλειδί για το μητρώο αποφάσεων",
      en: "the key is of no log of the authority")
  }

  /// Seals a registry, under its lock.
  ///
  /// - Parameters:
  ///   - isClockRight: Whether somebody vouches for the clock, however long ago the last
  ///     signature was.
  ///   - moved: The moved holidays that the registry knows: an approval that names any other is
  ///     not sealed. Nil to compare with none.
  ///   - load: Reads the registry once the lock is held: a run that waited for another continues
  ///     from what that one sealed, with the time at that moment.
  package static func run(
    in folder: RecordFolder, signer: any Signer, name: String, former: (any Signer)? = nil,
    isClockRight: Bool = false, moved: MovedHolidays? = nil,
    load: () throws -> Ledger
  ) throws -> Outcome {
    try DurableStore.open(folder.path) { store in
      let ledger = try load()
      guard ledger.authority.logs.contains(where: { $0.name == name && $0.key == signer.publicKey })
      else {
        throw Self.ofNoLog(ledger.folder.log.place.path)
      }
      if let orphans = ledger.orphans { throw orphans }
      let contents = try ledger.folder.log.contents()
      try ledger.demandLog(contents)
      let sealing = Sealing(
        ledger: ledger, signer: signer, name: name, former: former, isClockRight: isClockRight,
        moved: moved, store: store, contents: contents)
      try ledger.demandClockNotBehind(for: contents.entries, ledger.folder.log.place.path)
      return try sealing.seal()
    }
  }

  /// The former key with the log that it signed, if it signs too.
  private func voucher(
    among logs: [NoteVerifier]
  ) throws(Refusal) -> (verifier: NoteVerifier, signer: any Signer)? {
    guard let former else { return nil }
    guard let verifier = logs.first(where: { $0.key == former.publicKey }) else {
      throw Refusal(
        .signatureRole, ledger.folder.log.place.path,
        el: "το --former-key δεν είναι κλειδί μητρώου αποφάσεων προηγούμενης πολιτικής",
        en: "--former-key is of no log of a former policy")
    }
    return (verifier, former)
  }

  private func seal() throws -> Outcome {
    let versions = newVersions()
    var seals: [(seal: Seal, folder: String)] = [], refusals: [Refusal] = [], strayed = refusals
    var renumbered: [Digest: Int] = [:]
    let listing = try ledger.folder.listing()
    // Records that are sealed together with their policy are judged by that policy.
    let ledger = ledger.sealing(contents.entries + versions)
    let isFirst = !contents.entries.contains { $0.at != nil }
    let compiler = Provenance(Compiler(asOf: ledger.now.day))
    let lives = Parallel.map(listing.matters) { matter in
      Refusal.catching(on: matter) { try ledger.life(of: matter) }
    }
    let sound = lives.compactMap { try? $0.get() }
    if !versions.isEmpty, !isClockRight { try ledger.demandClockNotAhead(sound) }
    var numbers = ActNumbers(sealedIn: sound)
    let broken = Set(listing.matters).subtracting(sound.map(\.matter))
    for matter in broken { numbers.add(sealedOf: matter, in: ledger) }
    // A record that lost its seal would be sealed a second time, and its first log entry would
    // stand for nothing.
    let present = Set(sound.flatMap(\.signed).flatMap(\.stored.entries))
    let missing = contents.gone(beside: present).compactMap { one in
      one.owner.map { ($0, one.refusal) }
    }
    var gone = Dictionary(missing) { first, _ in first }
    var untouched: [Life] = []
    for life in lives {
      do throws(Refusal) {
        let life = try life.get()
        if let refusal = gone.removeValue(forKey: life.matter) { throw refusal }
        var chain = Chain(life, ledger, compiler, moved, isFirst: isFirst)
        refusals += chain.seal(&numbers)
        strayed += chain.strayed
        seals += chain.seals
        renumbered.merge(chain.renumbered) { first, _ in first }
        if chain.seals.isEmpty { untouched.append(life) }
      } catch {
        refusals.append(error)
      }
    }
    // The cause for a broken matter is already reported; the folder of any other remaining one is
    // gone.
    refusals += gone.filter { !broken.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
    // A seal counts once its entry is in the log. The seal is written first: an entry without its
    // seal would mean that a record was taken away, while a seal without its entry is finished by
    // the next run.
    try store.replace(
      seals.map { DurableStore.File("\($0.folder)/\(Seal.fileName)", $0.seal.file) })
    let log = ledger.folder.log
    try log.append(versions + seals.map(\.seal.entry))
    let others = ledger.history.formerLogs.filter { $0.key != signer.publicKey }
    let checkpoint = try log.sign(
      with: signer, name: name, former: others, beside: try voucher(among: others))
    try ledger.writeProofs(signer: signer, name: name, store, knowing: untouched)
    return Outcome(
      versions: versions.compactMap { entry in
        guard case .sealed(let event, _) = entry.kind else { return nil }
        return event
      }, seals: seals.map(\.seal), renumbered: renumbered, refusals: refusals,
      strayed: strayed, belated: sound.flatMap(\.belated), checkpoint: checkpoint)
  }

  /// The entries for the roots and policies that are not sealed yet, oldest first.
  private func newVersions() -> [LogEntry] {
    let sealed = SealedVersions(contents.entries), now = ledger.now
    let roots = ledger.history.roots.filter { sealed.roots[$0.header.version] == nil }.map {
      LogEntry(.root($0.header.version), $0.metadata.signedDigest, at: now)
    }
    let policies = ledger.history.versions.filter { sealed.policies[$0.header.version] == nil }
    return roots
      + policies.map {
        LogEntry(.policy($0.header.version), $0.metadata.signedDigest, at: now)
      }
  }
}

extension Ledger {
  /// Writes the proof of each sealed record that the log's checkpoint covers, where it is missing.
  ///
  /// - Parameter lives: The matters to which nothing was written since they were read.
  fileprivate func writeProofs(
    signer: any Signer, name: String, _ store: DurableStore, knowing lives: [Life]
  ) throws {
    let contents = try folder.log.contents()
    guard let checkpoint = contents.checkpoint else { return }
    let verifier = try NoteVerifier(name: name, key: signer.publicKey)
    let tree = try contents.tree(folder.log.place)
    let indices = contents.indices, logged = Set(contents.signed)
    let known = Dictionary(
      lives.map { ($0.matter, $0.signed.map(\.stored)) }, uniquingKeysWith: { first, _ in first })
    let missing = try Parallel.map(try folder.matters()) { matter in
      let records = known[matter] ?? folder.reading(of: matter, logged: logged).records
      return try records.compactMap { stored -> DurableStore.File? in
        guard let entry = stored.entry, let index = indices[entry] else { return nil }
        let place = stored.name.dropFirst(folder.name.utf8.count + 1)
        let file = "\(place)/\(stored.proofName)"
        if let old = try store.read(file), let proof = try? LogProof.read(old),
          (try? proof.check(entry: entry, log: verifier)) != nil, proof.index == index,
          proof.checkpoint.size <= tree.size,
          tree.root(proof.checkpoint.size) == proof.checkpoint.root
        {
          return nil
        }
        let hashes = tree.inclusion(of: index, size: checkpoint.size)
        return DurableStore.File(
          file, LogProof(index: index, hashes: hashes, checkpoint: checkpoint).bytes)
      }
    }
    try store.replace(missing.flatMap(\.self))
  }
}
