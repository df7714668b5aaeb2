package import Ground
package import Outputs
package import Schema

/// The stage of everything that is decided in a registry on a given day: the appointments of
/// municipalities, and the sign-in of bodies.
package struct RegistryStatus: Sendable {
  /// The day of the status.
  package let day: Day
  /// The matters that have a declaration or a record, in order; those whose records do not hold are
  /// separate.
  package internal(set) var standings: [Standing]
  /// The matters whose records could not be read or do not hold, in order.
  package let refused: [Refused]
  /// Files among the records that belong to no matter.
  package let strangers: [Refusal]
  /// The reason why none of this can be relied on: the log does not hold, or its time is in the
  /// future.
  package let trouble: Refusal?
  /// The states of the declarations, where they were read.
  package internal(set) var files: [Matter: FileState] = [:]
  /// Other faults beside a declaration.
  package internal(set) var faults: [Refusal] = []
  /// The declarations that were read; nil where they were not.
  var declarations: RegistryOutlines?
  /// The declarations that could not be compared.
  var uncompared = Uncompared.nothing

  /// The status of one matter.
  package struct Standing: Sendable {
    package let matter: Matter
    /// The name in the register, or of another body as it was approved or else as it declares it;
    /// nil where none is known.
    package internal(set) var name: String?
    package internal(set) var stage: Stage
    package let life: Life
    /// The act in force, with its approval.
    package let act: Life.ActInForce?
    /// The matter's entry in the index; nil when it is not in force.
    package let deployment: DeploymentIndex.Entry?
    /// The names of its suspended parts.
    package let suspended: [Bilingual]
  }

  /// A matter whose records do not hold.
  package struct Refused: Sendable {
    package let matter: Matter
    /// The name in the register; nil for another body, and for a code that is not in the register.
    package let name: String?
    package let cause: Refusal
  }

  /// Reads the names of the declarations' folders and the records of a registry, up to the end of a
  /// day. A record that is in the log and missing from the registry refuses its matter, as in a
  /// verification.
  ///
  /// - Parameter clock: The time of the clock, where the ledger's time was chosen.
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
      // With a clock that is behind, acts in force would seem not to be in force yet.
      try ledger.demandClockNotBehind(clock)
      trouble = nil
    } catch let refusal as Refusal {
      trouble = refusal
    }
    self.standings = standings.filter { refused[$0.matter] == nil }
    self.refused = refused.sorted { $0.key < $1.key }.map { matter, cause in
      Refused(matter: matter, name: matter.name, cause: cause)
    }
  }

  /// The municipalities named by the folders of declarations, and the other bodies that have one.
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

  /// Refuses a chosen day before today on which another act was in effect: outputs written for it
  /// would withdraw what is in force, or offer what has been suspended since.
  private func demandNotBackdated(by today: Day, _ matters: Set<Matter>?) throws(Refusal) {
    guard day < today,
      let standing = standings.first(where: { standing in
        matters?.contains(standing.matter) != false
          && standing.life.act(on: today)?.stored.digest != standing.act?.stored.digest
      })
    else { return }
    throw Refusal(
      .clockBehind, "\(standing.matter)",
      el: "η πράξη που ισχύει σήμερα δεν ίσχυε στις \(day.words.el), την ημέρα που δόθηκε "
        + "(--as-of, SOURCE_DATE_EPOCH)",
      en: "the act in effect today was not so on \(day.words.en), the day that was given "
        + "(--as-of, SOURCE_DATE_EPOCH)")
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
  ///   - now: The time as of which records are judged; the caller may choose it.
  ///   - clock: The time of the clock, which cannot be chosen.
  ///   - matters: What the caller writes; nil for everything.
  package static func recorded(
    on day: Day, at now: Instant, clock: Instant, writing matters: Set<Matter>? = nil
  ) throws -> RegistryStatus? {
    try Ledger.here(at: now).map { ledger in
      let status = try RegistryStatus(ledger, on: day, clock: clock)
      try status.demandNotBackdated(by: clock.day, matters)
      return status
    }
  }

  /// The refusal of an act in force that rests on no approval.
  static func unapproved(_ matter: Matter) -> Refusal {
    Refusal(
      .enactmentUnapproved, "\(matter)", el: "η πράξη που ισχύει δεν έχει έγκριση",
      en: "the act in force has no approval")
  }
}
