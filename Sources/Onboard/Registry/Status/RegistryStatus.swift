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

  /// One whose records say nothing that may be relied on.
  package struct Refused: Sendable {
    package let code: MunicipalityCode
    /// The name in the register; nil for a code that it does not have.
    package let name: String?
    package let cause: Refusal
  }

  /// Reads the declarations' codes and the records of a registry, up to the end of a day.
  package init(_ ledger: Ledger, on day: Day) throws {
    self.day = day
    let end = Instant(endOf: day)
    let codes = Set(try Self.declared()).union(try ledger.folder.codes()).sorted()
    let read = Parallel.map(codes) { code in
      Refusal.catching(on: code) { try ledger.life(of: code, until: end) }
    }
    var municipalities: [Municipality] = [], refused: [Refused] = []
    for (code, life) in zip(codes, read) {
      let name = Register.greece.entry(code: code)?.name
      switch life {
      case .failure(let cause): refused.append(Refused(code: code, name: name, cause: cause))
      case .success(let life):
        municipalities.append(
          Municipality(
            code: code, name: name, stage: life.stage(at: end), life: life, act: life.act(on: day)))
      }
    }
    (self.municipalities, self.refused) = (municipalities, refused)
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
