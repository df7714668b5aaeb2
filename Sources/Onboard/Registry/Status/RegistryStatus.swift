package import Ground
package import Outputs
package import Schema

/// The stage of everything that is decided in a registry on a given day: the appointments of
/// municipalities, and the sign-in of bodies.
package struct RegistryStatus: Sendable {
  /// The day of the status.
  package let day: Day
  /// What has a declaration or a record, in order; what has records that do not hold is apart.
  package internal(set) var standings: [Standing]
  /// That of which the records could not be read or do not hold, in order.
  package let refused: [Refused]
  /// What stands among the records and is nobody's.
  package let strangers: [Refusal]
  /// Why nothing of all this may be relied on: the log does not hold, or is of a time to come.
  package let trouble: Refusal?
  /// What the declarations are, where they were looked at.
  package internal(set) var files: [Matter: FileState] = [:]
  /// What else does not hold beside a declaration.
  package internal(set) var faults: [Refusal] = []
  /// The declarations as they were looked at; nil where they were not.
  var declarations: RegistryOutlines?
  /// What did not hold where declarations were compared.
  var uncompared = Uncompared.nothing

  /// The status of one matter.
  package struct Standing: Sendable {
    package let matter: Matter
    /// The name in the register, or of another body as it was approved; nil where neither tells.
    package let name: String?
    package internal(set) var stage: Stage
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
    package let matter: Matter
    /// The name in the register; nil for another body, and a code that is not in the register.
    package let name: String?
    package let cause: Refusal
  }

  /// Reads the names of the declarations' folders and the records of a registry, up to the end of a
  /// day. A record that the log has and that is gone refuses its matter, as it does when verified.
  ///
  /// - Parameter clock: What the clock says, where the ledger's time was chosen.
  package init(_ ledger: Ledger, on day: Day, clock: Instant? = nil) throws {
    self.day = day
    let listing = try ledger.folder.listing()
    strangers = listing.strangers.map { Verification.stranger("\(ledger.folder.path)/\($0)") }
    let recorded = Set(listing.matters), matters = recorded.union(try Self.declared()).sorted()
    let read = Parallel.map(matters) { matter in
      RecordReading(matter, ledger, on: day, hasRecords: recorded.contains(matter))
    }
    var standings: [Standing] = [], refused: [Matter: Refusal] = [:]
    for one in read {
      switch one.standing {
      case .failure(let cause): refused[one.matter] = cause
      case .success(let standing): standings.append(standing)
      }
    }
    do {
      for (matter, cause) in try RecordReading.lost(read, ledger) where refused[matter] == nil {
        refused[matter] = cause
      }
      // By a clock that is behind, what is in force would not be so yet.
      try ledger.clockIsRight(clock)
      trouble = nil
    } catch let refusal as Refusal {
      trouble = refusal
    }
    self.standings = standings.filter { refused[$0.matter] == nil }
    self.refused = refused.sorted { $0.key < $1.key }.map { matter, cause in
      Refused(matter: matter, name: matter.name, cause: cause)
    }
  }

  /// The municipalities that the names of the folders of declarations tell of, and the other bodies
  /// that have one.
  private static func declared() throws(FileFault) -> [Matter] {
    var matters: [Matter] = []
    for name in try Discovery.namesIfAny(in: Discovery.registry) {
      if let code = Discovery.code(ofFolder: name) {
        matters.append(.appointments(code))
      } else if let matter = try Discovery.matter(in: name) {
        matters.append(matter)
      }
    }
    return matters
  }

  /// Refuses a day that was chosen before today, on which something was not in force yet that is so
  /// today: whoever writes what is in force would take it out.
  private func isNotBackdated(by today: Day) throws(Refusal) {
    guard day < today,
      let standing = standings.first(where: { standing in
        standing.life.stage(on: today).isInForce && !standing.life.stage(on: day).isInForce
      })
    else { return }
    throw Refusal(
      .clockBehind, "\(standing.matter)",
      el: "ισχύει σήμερα, και δεν ίσχυε στις \(day.words.el), την ημέρα που δόθηκε (--as-of, "
        + "SOURCE_DATE_EPOCH)",
      en: "is in force today, and was not on \(day.words.en), the day that was given (--as-of, "
        + "SOURCE_DATE_EPOCH)")
  }

  /// The appointments of municipalities.
  package var municipalities: [Standing] { standings.filter { !$0.matter.isSignIn } }
}

extension Matter {
  /// The municipality's name in the register; nil for another body.
  var name: String? { code.flatMap { Register.greece.entry(code: $0)?.name } }
}

extension RegistryStatus {
  /// The status from the records of this registry; nil when there are no records.
  ///
  /// - Parameters:
  ///   - now: The time as of which records are judged, which the caller may choose.
  ///   - clock: What the clock says, which nobody chooses.
  package static func recorded(
    on day: Day, at now: Instant, clock: Instant
  ) throws -> RegistryStatus? {
    try Ledger.here(at: now).map { ledger in
      let status = try RegistryStatus(ledger, on: day, clock: clock)
      try status.isNotBackdated(by: clock.day)
      return status
    }
  }
}
