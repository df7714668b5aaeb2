package import Ground
package import Outputs
package import Schema

/// The plans in force, compiled again from the approved sources, whatever the drafts say.
///
/// Trouble with one municipality is kept beside the plans of the others.
package struct DecidedPlans: Sendable {
  /// The plans in force, in order of code.
  package private(set) var decided: [Decided] = []
  /// The refusals of municipalities whose records do not hold, or no longer give what was approved.
  package private(set) var refusals: [Refusal] = []
  /// The faults of municipalities that were asked for and are not in force, or whose records the
  /// machine could not read.
  package private(set) var faults: [FileFault] = []

  /// The service in force in one municipality.
  package struct Decided: Sendable {
    /// The approved plan.
    package let plan: Plan
    /// Its suspended parts, with the acts that suspended them.
    package let suspended: [SuspendedParts]
    /// The act by which it is in force.
    package let act: ExportAct?
  }

  /// Takes what is in force for all municipalities.
  package init(of status: RegistryStatus?) throws {
    if let trouble = status?.trouble { throw trouble }
    let inForce = status?.municipalities.filter(\.stage.isInForce) ?? []
    for one in status?.refused ?? [] where !one.matter.isSignIn { refuse(one.cause) }
    take(inForce)
    guard inForce.isEmpty, refusals.isEmpty, faults.isEmpty else { return }
    throw FileFault(
      Discovery.registry,
      Bilingual(
        el: "κανένας Δήμος δεν είναι σε ισχύ· δώστε --drafts για τις νεότερες δηλώσεις",
        en: "no municipality is in force; give --drafts for the newest declarations"))
  }

  /// Takes what is in force for some municipalities.
  package init(of status: RegistryStatus?, only codes: Set<MunicipalityCode>) throws(Refusal) {
    if let trouble = status?.trouble { throw trouble }
    var inForce: [RegistryStatus.Standing] = []
    for code in codes.sorted() {
      if let refused = status?.refused.first(where: { $0.matter == .appointments(code) }) {
        refuse(refused.cause)
        continue
      }
      let known = status?.municipalities.first { $0.matter == .appointments(code) }
      if let known, known.stage.isInForce {
        inForce.append(known)
      } else {
        faults.append(Self.notInForce(code, known?.stage))
      }
    }
    take(inForce)
  }

  private mutating func refuse(_ cause: Refusal) {
    if let fault = cause.fault { faults.append(fault) } else { refusals.append(cause) }
  }

  private mutating func take(_ inForce: [RegistryStatus.Standing]) {
    let compiled = Parallel.map(inForce) { Self.plan(of: $0) }
    for one in compiled {
      switch one {
      case .success(let one): decided.append(one)
      case .failure(let cause): refuse(cause)
      }
    }
  }

  private static func plan(
    of municipality: RegistryStatus.Standing
  ) -> Result<Decided, Refusal> {
    Refusal.catching(on: municipality.matter) {
      guard let act = municipality.act, let approval = act.approval else {
        throw RegistryStatus.unapproved(municipality.matter)
      }
      let compiled = try approval.compiled()
      guard let plan = compiled.compilation?.plan else {
        throw Refusal(
          .compilerDiffers, approval.path,
          el: "αυτή η έκδοση δεν μεταγλωττίζει όσα εγκρίθηκαν με άλλη",
          en: "this version does not compile what was approved with another")
      }
      let exported = municipality.deployment.map {
        ExportAct($0, protocolNumber: act.enactment.act.protocolNumber)
      }
      return Decided(
        plan: plan, suspended: municipality.life.suspensions(in: act), act: exported)
    }
  }

  /// The fault of a municipality that is not in force; nil for the stage of one without a record.
  private static func notInForce(_ code: MunicipalityCode, _ stage: Stage?) -> FileFault {
    if stage == nil {
      do throws(FileFault) { _ = try Discovery.file(of: "\(code)") } catch { return error }
    }
    let title = (stage ?? .draft).title
    return FileFault(
      "\(code)",
      Bilingual(
        el: "δεν ισχύει (\(title.el))· δώστε --drafts για τη νεότερη δήλωση",
        en: "is not in force (\(title.en)); give --drafts for its newest declaration"))
  }
}
