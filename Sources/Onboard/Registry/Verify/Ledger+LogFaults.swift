import Ground
import Schema

extension Ledger {
  /// What verification refuses of the log itself and of the records that it has, so that an audit
  /// calls nothing sound that `verify` refuses; also entries that stand for nothing.
  ///
  /// A matter whose records cannot be read has its own cause, which `verify` gives.
  package func logFaults() throws -> [Refusal] {
    var faults = [orphans].compactMap(\.self)
    do {
      guard
        let verified = try VerifiedLog(
          folder.log, log, authority: authority, at: now, seen: nil)
      else { return faults }
      let matters = try folder.matters()
      let readings = Parallel.map(matters) { folder.reading(of: $0, logged: logged) }
      let broken = zip(matters, readings).filter { !$1.failures.isEmpty }.map(\.0)
      let present = Set(readings.flatMap(\.records).flatMap(\.entries))
      faults += try verified.lost(beside: present).filter { !broken.contains($0.owner) }
        .map(\.refusal)
    } catch let refusal as Refusal {
      faults.append(refusal)
    }
    return faults
  }
}
