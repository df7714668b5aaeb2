package import Ground
package import Outputs
package import Schema

/// What is in force, as files: made from the signed records alone, whatever the drafts say.
///
/// A municipality whose records do not hold keeps what an earlier build wrote of it: unreadable
/// evidence takes nobody out of force, and `verify` accepts nothing of it.
package struct DecidedOutputs: Sendable {
  /// The municipalities whose records hold, with where each stands.
  package let municipalities: [MunicipalityCode: RegistryStatus.Municipality]
  /// The configurations in force, by municipality.
  package private(set) var configurations: [MunicipalityCode: Artifact] = [:]
  /// What the index of what is in force says of each.
  private var entries: [MunicipalityCode: DeploymentIndex.Entry] = [:]
  /// The municipalities whose records do not hold, and why.
  package private(set) var refused: [MunicipalityCode: Refusal] = [:]

  /// Takes what is in force from the records, and of those that do not hold what the index in an
  /// output folder says.
  package init(_ status: RegistryStatus?, keepingFrom folder: OutputFolder) throws {
    municipalities = Dictionary(
      uniqueKeysWithValues: (status?.municipalities ?? []).map { ($0.code, $0) })
    for one in status?.refused ?? [] { refused[one.code] = one.cause }
    for municipality in status?.municipalities ?? [] {
      guard municipality.stage.isInForce, let act = municipality.act, let approval = act.approval,
        let entry = DeploymentIndex.Entry(act, approval)
      else { continue }
      let bytes = Refusal.catching(on: entry.code) {
        try approval.file(Approval.File.configuration)
      }
      switch bytes {
      case .failure(let cause): refused[entry.code] = cause
      case .success(let bytes):
        configurations[entry.code] = Artifact(path: Self.path(of: entry.code), bytes: bytes)
        entries[entry.code] = entry
      }
    }
    guard !refused.isEmpty else { return }
    let path = folder.path + "/" + DeploymentIndex.path
    guard let bytes = try FileReading.existing(path) else { return }
    let earlier = try DeploymentIndex.read(bytes, path)
    for code in refused.keys { entries[code] = earlier[code] }
  }

  /// Where the configuration of a municipality in force stands below the output folder.
  package static func path(of code: MunicipalityCode) -> String {
    "\(RuntimeConfiguration.folder)/\(folder(of: code)).json"
  }

  /// The name of a municipality's folder.
  package static func folder(of code: MunicipalityCode) -> String {
    Register.greece.entry(code: code).map { "\(code)-\($0.slug)" } ?? "\(code)"
  }

  /// The index of what is in force, and the digests of the files that it names.
  package var index: [Artifact] {
    let entries = Array(entries.values)
    return [DeploymentIndex.artifact(of: entries), DeploymentIndex.sums(of: entries)]
  }

  /// What the index of all municipalities says of one.
  package func decided(of code: MunicipalityCode) -> RuntimeIndex.Decided? {
    entries[code].map {
      RuntimeIndex.Decided(path: Self.path(of: code), sha256: $0.sha256)
    }
  }

  /// Where a municipality stands.
  package func stage(of code: MunicipalityCode) -> Stage {
    refused[code] == nil ? municipalities[code]?.stage ?? .draft : .unproved
  }
}
