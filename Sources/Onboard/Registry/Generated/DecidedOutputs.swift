package import Ground
package import Outputs
package import Schema

/// What is in force, as files: made from the signed records alone, whatever the drafts say.
///
/// A municipality whose records do not hold keeps what an earlier build wrote of it: unreadable
/// evidence takes nobody out of force, and `verify` accepts nothing of it. So do all, where the
/// authority or the log does not hold.
package struct DecidedOutputs: Sendable {
  /// The municipalities whose records hold, with where each stands.
  package private(set) var municipalities: [MunicipalityCode: RegistryStatus.Municipality] = [:]
  /// The configurations in force, by municipality.
  package private(set) var configurations: [MunicipalityCode: Artifact] = [:]
  /// What the index of what is in force says of each.
  private var entries: [MunicipalityCode: DeploymentIndex.Entry] = [:]
  /// The municipalities whose records do not hold, and why.
  package private(set) var refused: [MunicipalityCode: Refusal] = [:]
  /// The municipalities whose records the machine could not read, and why: nothing is known of
  /// them.
  package private(set) var unread: [MunicipalityCode: FileFault] = [:]
  /// What stands among the records and is nobody's.
  package private(set) var strangers: [Refusal] = []
  /// Why nothing of what is decided may change: the authority or the log does not hold.
  package private(set) var trouble: Refusal?
  /// The municipalities with records, where nothing else is known of them.
  private var recordedBefore: [MunicipalityCode] = []
  /// What an earlier build left.
  private let earlier: EarlierOutputs

  /// Takes what is in force on a day from the records of this registry, and what does not hold from
  /// an earlier build's index in an output folder.
  package init(
    on day: Day, at now: Instant, in folder: OutputFolder, beside earlier: EarlierOutputs
  ) throws {
    self.earlier = earlier
    do {
      guard let status = try RegistryStatus.recorded(on: day, at: now) else { return }
      try take(status, folder)
    } catch let refusal as Refusal {
      trouble = refusal
    } catch let fault as FileFault where Self.isOfAuthority(fault) {
      trouble = Refusal(fault)
    }
    if trouble != nil { try keepAll() }
  }

  /// Whether a fault says that the authority is not there, or something else in its place; not that
  /// the machine could not read it.
  private static func isOfAuthority(_ fault: FileFault) -> Bool {
    fault.path.hasPrefix(AuthorityFolder.usual)
      && (fault.cause.isInTheWay || fault.cause == .absent)
  }

  private mutating func take(_ status: RegistryStatus, _ folder: OutputFolder) throws {
    strangers = status.strangers
    trouble = status.trouble
    municipalities = Dictionary(uniqueKeysWithValues: status.municipalities.map { ($0.code, $0) })
    for one in status.refused { refuse(one.code, one.cause) }
    for municipality in status.municipalities {
      guard let entry = municipality.deployment, let approval = municipality.act?.approval else {
        continue
      }
      let bytes = Refusal.catching(on: entry.code) {
        try approval.file(ReviewedSubmission.File.configuration)
      }
      switch bytes {
      case .failure(let cause): refuse(entry.code, cause)
      case .success(let bytes):
        configurations[entry.code] = Artifact(path: Self.path(of: entry.code), bytes: bytes)
        entries[entry.code] = entry
      }
    }
    guard !staying.isEmpty, earlier.obstacles.fault(of: DeploymentIndex.path, in: "") == nil,
      let old = try Self.earlierIndex(in: folder)
    else { return }
    for code in staying { entries[code] = old[code] }
  }

  private mutating func refuse(_ code: MunicipalityCode, _ cause: Refusal) {
    municipalities[code] = nil
    if let fault = cause.fault { unread[code] = fault } else { refused[code] = cause }
  }

  /// The index of what was in force; nil where there is none, or something else in its place, which
  /// then keeps back the new one as well.
  private static func earlierIndex(
    in folder: OutputFolder
  ) throws -> [MunicipalityCode: DeploymentIndex.Entry]? {
    let path = folder.path + "/" + DeploymentIndex.path
    do {
      return try FileReading.existing(path).map { try DeploymentIndex.read($0, path) }
    } catch let fault as FileFault where fault.cause.isInTheWay {
      return nil
    }
  }

  /// Lets everything that is decided stay as it is.
  private mutating func keepAll() throws {
    municipalities = [:]
    configurations = [:]
    recordedBefore = try RecordFolder(path: RecordFolder.usual).codes()
  }

  /// Where the configuration of a municipality in force stands below the output folder.
  package static func path(of code: MunicipalityCode) -> String {
    "\(RuntimeConfiguration.folder)/\(folder(of: code)).json"
  }

  /// The name of a municipality's folder.
  package static func folder(of code: MunicipalityCode) -> String {
    Register.greece.entry(code: code).map { "\(code)-\($0.slug)" } ?? "\(code)"
  }
}

extension DecidedOutputs {
  /// All that does not hold: what concerns everybody, then each municipality.
  package var refusals: [Refusal] {
    (trouble.map { [$0] } ?? []) + strangers
      + refused.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What the machine could not read.
  package var faults: [FileFault] { unread.sorted { $0.key < $1.key }.map(\.value) }

  /// The index of what is in force, and the digests of the files that it names.
  package var index: [Artifact] {
    let entries = Array(entries.values)
    return [DeploymentIndex.artifact(of: entries), DeploymentIndex.sums(of: entries)]
  }

  /// The municipalities of which everything that is decided stays as it was.
  package var staying: [MunicipalityCode] {
    trouble == nil
      ? Array(refused.keys) + Array(unread.keys)
      : earlier.lists.keys.compactMap { Discovery.code(ofFolder: $0) }
  }

  /// The municipalities of which the index of all says where they stand.
  package var recorded: [MunicipalityCode] {
    guard trouble == nil else {
      return recordedBefore + earlier.codes.filter { earlier.stage(of: $0) != .draft }
    }
    return municipalities.filter { !$0.value.life.signed.isEmpty }.map(\.key) + staying
  }

  /// What the index of all municipalities says of one.
  package func decided(of code: MunicipalityCode) -> RuntimeIndex.Decided? {
    guard trouble == nil, unread[code] == nil else { return earlier.decided(of: code) }
    return entries[code].map {
      RuntimeIndex.Decided(path: Self.path(of: code), sha256: $0.sha256)
    }
  }

  /// Where a municipality stands; where nothing is known of it, what an earlier build said.
  package func stage(of code: MunicipalityCode) -> Stage {
    if trouble != nil || unread[code] != nil {
      let isRecorded = unread[code] != nil || recordedBefore.contains(code)
      return earlier.stage(of: code) ?? (isRecorded ? .unproved : .draft)
    }
    return refused[code] == nil ? municipalities[code]?.stage ?? .draft : .unproved
  }
}
