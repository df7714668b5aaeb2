package import Ground
package import Outputs
package import Schema

/// The files of what is in force, made from the signed records alone, whatever the drafts say.
///
/// A matter whose records do not hold keeps what an earlier build wrote about it: unreadable
/// evidence puts nothing out of force, and `verify` accepts none of it. Where the authority or the
/// log does not hold, this applies to all matters.
package struct DecidedOutputs: Sendable {
  /// The standing of each matter whose records hold.
  private var standings: [Matter: RegistryStatus.Standing] = [:]
  /// The approved configurations in force, by matter.
  package private(set) var files: [Matter: Artifact] = [:]
  /// The entry of each matter in the index of what is in force.
  private var entries: [Matter: DeploymentIndex.Entry] = [:]
  /// The matters whose records do not hold, and why.
  package private(set) var refused: [Matter: Refusal] = [:]
  /// The matters whose records the machine could not read, and why; their state is unknown.
  package private(set) var unread: [Matter: FileFault] = [:]
  /// Files among the records that belong to no matter.
  package private(set) var strangers: [Refusal] = []
  /// The reason why nothing decided may change: the authority or the log does not hold.
  package private(set) var trouble: Refusal?
  /// The matters that have records, where nothing else is known about them.
  private var recordedBefore: [Matter] = []
  /// The outputs of an earlier build.
  private let earlier: EarlierOutputs

  /// Takes what is in force on a day from the records of this registry; for records that do not
  /// hold, it takes what an earlier build's index says.
  ///
  /// - Parameter allowsRemoval: Whether the records of matters that an earlier build found in force
  ///   may be gone.
  package init(
    on day: Day, at now: Instant, clock: Instant, in folder: OutputFolder,
    beside earlier: EarlierOutputs, allowsRemoval: Bool
  ) throws {
    self.earlier = earlier
    do {
      guard let status = try RegistryStatus.recorded(on: day, at: now, clock: clock) else {
        if !allowsRemoval { try self.demandNothingInForce() }
        return
      }
      try take(status, folder)
    } catch let refusal as Refusal {
      trouble = refusal
    } catch let fault as FileFault where Self.isOfAuthority(fault) {
      trouble = Refusal(fault)
    }
    if trouble != nil { try keepAll() }
  }

  /// Refuses a registry without any records if an earlier build found something in force.
  private func demandNothingInForce() throws(Refusal) {
    let count = earlier.matters.count { earlier.decided(of: $0) != nil }
    guard count > 0 else { return }
    throw Refusal(
      .recordRollback, RecordFolder.usual,
      el: "δεν υπάρχει καμία απόφαση, ενώ το Generated έχει \(count) σε ισχύ· επαναφέρετε τον "
        + "φάκελο (git restore) ή, αν σβήστηκε σκόπιμα, δώστε --allow-removal",
      en: "there is no record, while Generated has \(count) in force; restore the folder (git "
        + "restore) or, if it was removed on purpose, give --allow-removal",
      next: "git restore \(RecordFolder.usual)")
  }

  /// Whether a fault says that the authority is absent or that something else is in its place, and
  /// not that the machine could not read it.
  private static func isOfAuthority(_ fault: FileFault) -> Bool {
    fault.path.hasPrefix(AuthorityFolder.usual)
      && (fault.cause.isInTheWay || fault.cause == .absent)
  }

  private mutating func take(_ status: RegistryStatus, _ folder: OutputFolder) throws {
    strangers = status.strangers
    trouble = status.trouble
    standings = Dictionary(uniqueKeysWithValues: status.standings.map { ($0.matter, $0) })
    for one in status.refused { refuse(one.matter, one.cause) }
    for standing in status.standings {
      guard let entry = standing.deployment, let approval = standing.act?.approval else {
        continue
      }
      let matter = standing.matter
      let bytes = Refusal.catching(on: matter) {
        try approval.file(ReviewedSubmission.File.output(for: matter))
      }
      switch bytes {
      case .failure(let cause): refuse(matter, cause)
      case .success(let bytes):
        files[matter] = Artifact(path: matter.output, bytes: bytes)
        entries[matter] = entry
      }
    }
    guard !staying.isEmpty, earlier.obstacles.fault(of: DeploymentIndex.path, in: "") == nil,
      let old = try Self.earlierIndex(in: folder)
    else { return }
    for matter in staying { entries[matter] = old[matter] }
  }

  private mutating func refuse(_ matter: Matter, _ cause: Refusal) {
    standings[matter] = nil
    if let fault = cause.fault { unread[matter] = fault } else { refused[matter] = cause }
  }

  /// The index of what was in force. It is nil where there is none, or where something else is in
  /// its place, which then keeps back the new index as well.
  private static func earlierIndex(
    in folder: OutputFolder
  ) throws -> [Matter: DeploymentIndex.Entry]? {
    let path = folder.path + "/" + DeploymentIndex.path
    do {
      return try FileReading.existing(path).map { try DeploymentIndex.read($0, path) }
    } catch let fault as FileFault where fault.cause.isInTheWay {
      return nil
    }
  }

  /// Keeps everything decided as it is.
  private mutating func keepAll() throws {
    standings = [:]
    files = [:]
    recordedBefore = try RecordFolder(path: RecordFolder.usual).matters()
  }
}

extension DecidedOutputs {
  /// All refusals: those that concern everybody first, then those of each matter.
  package var refusals: [Refusal] {
    (trouble.map { [$0] } ?? []) + strangers
      + refused.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The faults of records that the machine could not read.
  package var faults: [FileFault] { unread.sorted { $0.key < $1.key }.map(\.value) }

  /// The index of what is in force, and the digests of the files that it names.
  package var index: [Artifact] {
    let entries = Array(entries.values)
    return [DeploymentIndex.artifact(of: entries), DeploymentIndex.sums(of: entries)]
  }

  /// The standing of a matter; nil where its records do not hold, or nothing is known about it.
  package func standing(of matter: Matter) -> RegistryStatus.Standing? { standings[matter] }

  /// The matters whose decided outputs all stay as they were.
  package var staying: [Matter] {
    trouble == nil
      ? Array(refused.keys) + Array(unread.keys)
      : earlier.matters
  }

  /// The matters whose standing the index of all matters states.
  package var recorded: [Matter] {
    guard trouble == nil else {
      return recordedBefore + earlier.matters.filter { earlier.stage(of: $0) != .draft }
    }
    return standings.filter { !$0.value.life.signed.isEmpty }.map(\.key) + staying
  }

  /// The decided part of the row of a matter in the index of all matters.
  package func decided(of matter: Matter) -> RuntimeIndex.Decided? {
    guard trouble == nil, unread[matter] == nil else { return earlier.decided(of: matter) }
    return entries[matter].map {
      RuntimeIndex.Decided(path: matter.output, sha256: $0.sha256)
    }
  }

  /// The stage of a matter; where nothing is known about it, the stage that an earlier build gave.
  package func stage(of matter: Matter) -> Stage {
    if trouble != nil || unread[matter] != nil {
      let isRecorded = unread[matter] != nil || recordedBefore.contains(matter)
      return earlier.stage(of: matter) ?? (isRecorded ? .unproved : .draft)
    }
    return refused[matter] == nil ? standings[matter]?.stage ?? .draft : .unproved
  }
}
