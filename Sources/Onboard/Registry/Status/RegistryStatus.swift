package import Ground
package import Outputs
package import Schema

/// The stage of every municipality of a registry on a given day.
package struct RegistryStatus: Sendable {
  /// The day of the status.
  package let day: Day
  /// The municipalities with a declaration or a record, in order of code.
  package let municipalities: [Municipality]

  /// The status of one municipality.
  package struct Municipality: Sendable {
    package let code: MunicipalityCode
    /// The name in the register; nil for a code that is not in the register.
    package let name: String?
    package let stage: Stage
    package let life: Life
    /// The act in force, with its approval.
    package let act: Life.ActInForce?
  }

  /// Reads the codes of the declarations and the records of a registry, up to the end of a day.
  package init(_ ledger: Ledger, on day: Day) throws {
    self.day = day
    let end = Instant(endOf: day)
    let codes = Set(try Self.declared()).union(try ledger.folder.codes()).sorted()
    municipalities = try codes.map { code in
      let life = try ledger.life(of: code, until: end)
      return Municipality(
        code: code, name: Register.greece.entry(code: code)?.name, stage: life.stage(at: end),
        life: life, act: life.act(on: day))
    }
  }

  /// The codes in the names of the folders of declarations.
  private static func declared() throws(FileFault) -> [MunicipalityCode] {
    try Discovery.namesIfAny(in: Discovery.registry).compactMap { name in
      name.split(separator: "-").first.flatMap { MunicipalityCode(String($0)) }
    }
  }

  /// The entries to be deployed on the day.
  var deployment: [DeploymentIndex.Entry] {
    municipalities.compactMap { status in
      guard status.stage.isInForce, let act = status.act, let approval = act.approval else {
        return nil
      }
      return DeploymentIndex.Entry(act, approval)
    }
  }
}

extension RegistryStatus {
  /// The status from the records of this registry; nil when there are no records.
  package static func recorded(on day: Day, at now: Instant) throws -> RegistryStatus? {
    try Ledger.here(at: now).map { try RegistryStatus($0, on: day) }
  }
}

extension RegistryStatus? {
  /// The stages of the municipalities with a declaration or a record.
  package var stages: [MunicipalityCode: Stage] {
    Dictionary(uniqueKeysWithValues: (self?.municipalities ?? []).map { ($0.code, $0.stage) })
  }

  /// The index of what is in force, and the digests of the files that it lists.
  package var deploymentIndex: [Artifact] {
    let entries = self?.deployment ?? []
    return [DeploymentIndex.artifact(of: entries), DeploymentIndex.sums(of: entries)]
  }
}
