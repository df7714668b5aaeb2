package import Ground
package import Outputs
package import Schema

/// The stage of every municipality of a registry on a given day.
package struct RegistryStatus: Sendable {
  /// The day of the status.
  package let day: Day
  /// The municipalities with a declaration or a record, in order of code; those whose records do
  /// not hold are apart.
  package let municipalities: [Municipality]
  /// The municipalities whose records could not be read or do not hold, in order of code.
  package let refused: [Refused]
  /// What stands among the records and is nobody's.
  package let strangers: [Refusal]
  /// Why nothing of all this may be relied on: the log does not hold.
  package let trouble: Refusal?

  /// The status of one municipality.
  package struct Municipality: Sendable {
    package let code: MunicipalityCode
    /// The name in the register; nil for a code that is not in the register.
    package let name: String?
    package let stage: Stage
    package let life: Life
    /// The act in force, with its approval.
    package let act: Life.ActInForce?
    /// What the index says of it; nil when it is not in force.
    package let deployment: DeploymentIndex.Entry?
    /// The names of the parts of it that are suspended.
    package let suspended: [Bilingual]
  }

  /// One whose records say nothing that may be relied on.
  package struct Refused: Sendable {
    package let code: MunicipalityCode
    /// The name in the register; nil for a code that it does not have.
    package let name: String?
    package let cause: Refusal
  }

  /// Reads the declarations' codes and the records of a registry, up to the end of a day. A record
  /// that the log has and that is gone refuses its municipality, as it does when verified.
  package init(_ ledger: Ledger, on day: Day) throws {
    self.day = day
    let listing = try ledger.folder.listing()
    strangers = listing.strangers.map { Verification.stranger("\(ledger.folder.path)/\($0)") }
    let recorded = Set(listing.codes), codes = recorded.union(try Self.declared()).sorted()
    let read = Parallel.map(codes) { code in
      RecordReading(code, ledger, on: day, hasRecords: recorded.contains(code))
    }
    var municipalities: [Municipality] = [], refused: [MunicipalityCode: Refusal] = [:]
    for one in read {
      switch one.municipality {
      case .failure(let cause): refused[one.code] = cause
      case .success(let municipality): municipalities.append(municipality)
      }
    }
    do {
      for (code, cause) in try RecordReading.lost(read, ledger) where refused[code] == nil {
        refused[code] = cause
      }
      trouble = nil
    } catch let refusal as Refusal {
      trouble = refusal
    }
    self.municipalities = municipalities.filter { refused[$0.code] == nil }
    self.refused = refused.sorted { $0.key < $1.key }.map { code, cause in
      Refused(code: code, name: Register.greece.entry(code: code)?.name, cause: cause)
    }
  }

  /// The codes in the names of the folders of declarations.
  private static func declared() throws(FileFault) -> [MunicipalityCode] {
    try Discovery.namesIfAny(in: Discovery.registry).compactMap { Discovery.code(ofFolder: $0) }
  }
}

extension RegistryStatus {
  /// The status from the records of this registry; nil when there are no records.
  package static func recorded(on day: Day, at now: Instant) throws -> RegistryStatus? {
    try Ledger.here(at: now).map { try RegistryStatus($0, on: day) }
  }
}
