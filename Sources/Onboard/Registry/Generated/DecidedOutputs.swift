package import Ground
package import Outputs
package import Schema

/// What is in force, as files: made from the signed records alone, whatever the drafts say.
///
/// A municipality whose records do not hold keeps what an earlier build wrote of it: unreadable
/// evidence takes nobody out of force, and `verify` accepts nothing of it.
package struct DecidedOutputs: Sendable {
  /// Where the municipalities stand; nil where there is no record yet.
  package let status: RegistryStatus?
  /// The configurations in force, by municipality.
  package private(set) var configurations: [MunicipalityCode: Artifact] = [:]
  /// What the index of what is in force says of each.
  private var entries: [DeploymentIndex.Entry] = []
  /// The municipalities whose records do not hold, and why.
  package private(set) var refused: [MunicipalityCode: Refusal] = [:]

  /// Takes what is in force from the records, and of those that do not hold what the index in an
  /// output folder says.
  package init(_ status: RegistryStatus?, keepingFrom folder: OutputFolder) throws {
    self.status = status
    for one in status?.refused ?? [] { refused[one.code] = one.cause }
    for municipality in status?.municipalities ?? [] {
      guard municipality.stage.isInForce, let act = municipality.act, let approval = act.approval,
        let entry = DeploymentIndex.Entry(act, approval)
      else { continue }
      do {
        let bytes = try approval.file(Approval.File.configuration)
        configurations[entry.code] = Artifact(path: Self.path(of: entry.code), bytes: bytes)
        entries.append(entry)
      } catch let refusal as Refusal {
        refused[entry.code] = refusal
      } catch let fault as FileFault {
        refused[entry.code] = Refusal(fault)
      }
    }
    guard !refused.isEmpty else { return }
    let path = folder.path + "/" + DeploymentIndex.path
    guard let bytes = try FileReading.existing(path) else { return }
    let earlier = try DeploymentIndex.read(bytes, path)
    entries += refused.keys.compactMap { earlier[$0] }
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
    [DeploymentIndex.artifact(of: entries), DeploymentIndex.sums(of: entries)]
  }

  /// What the index of all municipalities says of one.
  package func decided(of code: MunicipalityCode) -> RuntimeIndex.Decided? {
    entries.first { $0.code == code }.map {
      RuntimeIndex.Decided(path: Self.path(of: code), sha256: $0.sha256)
    }
  }

  /// Where a municipality stands; nil where its records do not hold.
  package func stage(of code: MunicipalityCode) -> Stage? {
    guard refused[code] == nil else { return nil }
    return status?.municipalities.first { $0.code == code }?.stage ?? .draft
  }
}
