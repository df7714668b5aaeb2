import Ground
import Outputs
import Schema

/// The result of reading one matter's records: its state, and the log entries they account for.
struct RecordReading: Sendable {
  let matter: Matter
  /// The state that follows from the records, or why they do not hold.
  let standing: Result<RegistryStatus.Standing, Refusal>
  private let present: [LogEntry]

  init(_ matter: Matter, _ ledger: Ledger, on day: Day, hasRecords: Bool) {
    self.matter = matter
    let reading =
      hasRecords
      ? ledger.folder.reading(of: matter, logged: ledger.logged) : RecordFolder.Reading()
    standing = Refusal.catching(on: matter) {
      if let failure = reading.failures.first { throw failure }
      let life = try ledger.life(of: matter, reading.records)
      try life.demandNoLostEffect()
      try life.demandNoStrayedSeal()
      return try RegistryStatus.Standing(life, on: day)
    }
    present = reading.records.flatMap(\.entries)
  }

  /// The matters whose record the log has and the registry lacks, each with its refusal.
  ///
  /// A part of the log that the machine could not read is thrown as a fault, and everything else as
  /// a refusal.
  static func lost(
    _ all: [RecordReading], _ ledger: Ledger
  ) throws -> [(owner: Matter, refusal: Refusal)] {
    do {
      let verified = try VerifiedLog(
        ledger.folder.log, ledger.log, authority: ledger.authority)
      return try verified?.lost(beside: Set(all.flatMap(\.present))) ?? []
    } catch let fault as FileFault where fault.cause.isInTheWay {
      throw Refusal(fault)
    }
  }
}

extension RegistryStatus.Standing {
  /// The standing of a matter on a day, by its records.
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
      matter: life.matter, name: try life.matter.name ?? life.bodyName,
      stage: stage.due(deployment?.isConfirmationDue(on: day) == true), life: life, act: act,
      deployment: deployment, suspended: suspended)
  }
}

extension Life {
  /// The name of another body, as it was approved; nil before that.
  fileprivate var bodyName: String? {
    get throws {
      guard matter.code == nil, let stored = approved?.stored ?? acts.last?.approval else {
        return nil
      }
      let bytes = try stored.file(ReviewedSubmission.File.output(for: matter))
      return (try? JSONReader.read(bytes))?["body"]?["name"]?.text
    }
  }
}
