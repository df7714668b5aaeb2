import Ground
import Outputs
import Schema

/// The records of one municipality as they were read: what they add up to, and which entries of the
/// log they account for.
struct RecordReading: Sendable {
  let code: MunicipalityCode
  /// What the records add up to, or why they do not hold.
  let municipality: Result<RegistryStatus.Municipality, Refusal>
  private let present: [LogEntry]

  init(_ code: MunicipalityCode, _ ledger: Ledger, on day: Day, hasRecords: Bool) {
    self.code = code
    let reading =
      hasRecords
      ? ledger.folder.reading(of: code, logged: ledger.logged) : RecordFolder.Reading()
    municipality = Refusal.catching(on: code) {
      if let failure = reading.failures.first { throw failure }
      let life = try ledger.life(of: code, reading.records)
      try life.hasNoStrayedSeal()
      return try RegistryStatus.Municipality(life, on: day)
    }
    present = reading.records.flatMap(\.entries)
  }

  /// The municipalities of which the log has a record that is not there, and what is said of each.
  ///
  /// What the machine could not read of the log is thrown as a fault, and all else as a refusal.
  static func lost(
    _ all: [RecordReading], _ ledger: Ledger
  ) throws -> [(owner: MunicipalityCode, refusal: Refusal)] {
    do {
      let verified = try VerifiedLog(
        ledger.folder.log, ledger.log, authority: ledger.authority)
      return try verified?.lost(beside: Set(all.flatMap(\.present))) ?? []
    } catch let fault as FileFault where fault.cause.isInTheWay {
      throw Refusal(fault)
    }
  }
}

extension RegistryStatus.Municipality {
  /// What the records of a municipality say of a day.
  fileprivate init(_ life: Life, on day: Day) throws {
    let act = life.act(on: day)
    let stage = life.stage(on: day)
    var deployment: DeploymentIndex.Entry?
    var suspended: [Bilingual] = []
    if stage.isInForce, let act, let approval = act.approval {
      deployment = try DeploymentIndex.Entry(act, approval)
      if stage == .partlySuspended {
        suspended = try ServiceOffer(of: approval).names(of: act.suspension.parts)
      }
    }
    self.init(
      code: life.code, name: Register.greece.entry(code: life.code)?.name,
      stage: stage.due(deployment?.isConfirmationDue(on: day) == true), life: life, act: act,
      deployment: deployment, suspended: suspended)
  }
}
