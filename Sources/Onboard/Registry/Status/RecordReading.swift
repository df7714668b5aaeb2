import Ground
import Schema

/// The records of one municipality as they were read: what they add up to, and which entries of the
/// log they account for.
struct RecordReading: Sendable {
  let code: MunicipalityCode
  /// What the records add up to, or why they do not hold.
  let life: Result<Life, Refusal>
  private var present: [LogEntry] = []
  private var misplaced: [LogEntry: MunicipalityCode] = [:]

  init(_ code: MunicipalityCode, _ ledger: Ledger, until end: Instant) {
    self.code = code
    let reading = ledger.folder.reading(of: code)
    life = Refusal.catching(on: code) {
      try ledger.life(of: code, try reading.get(), until: end)
    }
    for stored in reading.records {
      if stored.isInPlace(of: code) {
        present.append(stored.entry)
      } else {
        misplaced[stored.entry] = stored.record.municipality
      }
    }
  }

  /// The municipalities of which the log has a record that is not there, and what is said of each.
  ///
  /// What the machine could not read of the log is thrown as a fault, and all else as a refusal.
  static func lost(
    _ all: [RecordReading], _ ledger: Ledger
  ) throws -> [(owner: MunicipalityCode, refusal: Refusal)] {
    do {
      guard let log = try VerifiedLog(ledger.folder.log, authority: ledger.authority) else {
        return []
      }
      return try log.lost(
        beside: Set(all.flatMap(\.present)),
        misplaced: all.reduce(into: [:]) { $0.merge($1.misplaced) { first, _ in first } },
        isAnyRefused: all.contains { (try? $0.life.get()) == nil })
    } catch let fault as FileFault where fault.cause.isInTheWay {
      throw Refusal(fault)
    }
  }
}
