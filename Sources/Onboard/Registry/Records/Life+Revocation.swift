import Ground
import Schema

extension Life {
  /// Takes back an approval, or an act that put one in force. This only ever ends a service: a
  /// revocation that would bring one back is refused.
  mutating func take(
    _ standing: SignedRecord, _ revocation: Revocation
  ) throws(Refusal) {
    let target = signed.first { $0.stored.digest == revocation.record }
    guard let target, target.isComplete else {
      throw Refusal(
        .revocationUnknown, standing.stored.path, el: "δεν αφορά απόφαση αυτού του Δήμου",
        en: "is of no record of this municipality")
    }
    // Version 0.1.0 let a revocation bring back a suspended service; it no longer has that effect.
    if !target.isRevocable, standing.stored.earlier != nil { return }
    guard target.isRevocable else {
      throw Refusal(
        .revocationGivesBack, standing.stored.path,
        el: "μια αναστολή, απένταξη ή απόρριψη δεν παίρνεται πίσω· η αναστολή αίρεται με πράξη",
        en: "a suspension, withdrawal or rejection is not taken back; an act lifts a suspension")
    }
    takeBack(revocation.record, on: standing.at.day)
  }

  /// The approval that the newest act put in force, or that a suspension interrupts; nil where
  /// there is none, or it was revoked.
  var stillInForce: SignedRecord? {
    guard let last = acts.last, last.enactment.change != .withdraw,
      let act = acts.last(where: { $0.approval != nil }), !act.isRevoked
    else { return nil }
    return signed.first { $0.stored.digest == act.approval?.digest }
  }

  /// The rejections that arrived after the sealing of an approval that still counts.
  var belated: [Refusal] {
    signed.flatMap { ignored(of: $0) }.filter { $0.code == .rejectionBelated }
  }

  /// The reasons why votes on a record do not count; a rejection that arrived after the sealing is
  /// reported only as long as the approval counts.
  func ignored(of standing: SignedRecord) -> [Refusal] {
    let counts = [approved, stillInForce].contains { $0?.stored.digest == standing.stored.digest }
    return standing.ignored.filter { counts || $0.code != .rejectionBelated }
  }

  private mutating func takeBack(_ record: Digest, on day: Day) {
    if takenBack[record] == nil { takenBack[record] = day }
    for index in acts.indices
    where acts[index].bases.contains(record) || acts[index].approval?.digest == record {
      acts[index].isRevoked = true
    }
    // The approval in force is then the newest one again.
    if approved?.stored.digest == record { approved = stillInForce }
    if case .approved(let waiting) = review, waiting.stored.digest == record { review = .none }
  }

  /// Takes back what rests on a leaked key, once the leak is known: before the next record that was
  /// sealed under the policy that declares the leak, or at the end. It never gives anything back.
  mutating func takeBackLeaked(before instant: Instant?) {
    for standing in signed where standing.isRevocable {
      guard let leak = standing.leak else { continue }
      guard instant.map({ leak.isKnown(at: $0) }) ?? true else { continue }
      takeBack(standing.stored.digest, on: (leak.known ?? leak.from).day)
    }
  }
}
