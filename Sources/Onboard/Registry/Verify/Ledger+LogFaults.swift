import Ground
import Schema

extension Ledger {
  /// What verification refuses of the log itself and of the records that it has, so that an audit
  /// calls nothing sound that `verify` refuses; also entries that stand for nothing.
  ///
  /// A matter whose records cannot be read has its own cause, which `verify` gives.
  package func logFaults() throws -> [Refusal] {
    let matters = try folder.matters()
    let readings = Parallel.map(matters) { folder.reading(of: $0, logged: logged) }
    let records = readings.flatMap(\.records), present = Set(records.flatMap(\.entries))
    var faults = [orphans(among: records)].compactMap(\.self)
    do {
      guard
        let verified = try VerifiedLog(
          folder.log, log, authority: authority, at: now, seen: nil)
      else { return faults + [isGone(beside: records)].compactMap(\.self) }
      let broken = zip(matters, readings).filter { !$1.failures.isEmpty }.map(\.0)
      faults += try verified.lost(beside: present).filter { !broken.contains($0.owner) }
        .map(\.refusal)
      faults += records.filter { $0.strayed != nil }.map(\.sealStrayed)
    } catch let refusal as Refusal {
      faults.append(refusal)
    }
    return faults
  }

  /// The refusal of a log that is gone while records are sealed; nil where none is.
  private func isGone(beside records: [StoredRecord]) -> Refusal? {
    guard records.contains(where: { $0.strayed != nil || !$0.entries.isEmpty }) else { return nil }
    return logGone
  }
}
