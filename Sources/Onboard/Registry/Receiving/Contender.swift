import Ground
import Outputs
import Schema

extension Forerunners {
  /// The strength of a declaration's claim, and the time since which it claims; the strongest
  /// first.
  enum Claim: Hashable, Comparable, Sendable {
    case approved(since: Instant)
    case signed(since: Instant)
    case received(at: Instant)
    /// The declaration is being received, and is not in its place yet.
    case arriving
    /// Nobody received the declaration, or it changed since then.
    case nothing
  }

  /// A declaration that may have precedence over another, and what decides its precedence.
  struct Contender: Sendable {
    let outline: Compilation
    /// Its place in the registry; for a file elsewhere, the path of that file.
    let place: String
    let origin: Origin

    init(_ outline: Compilation, at place: String, _ origin: Origin) {
      (self.outline, self.place, self.origin) = (outline, place, origin)
    }
  }

  /// The evidence for the strength of a contender's claim.
  enum Origin: Hashable, Sendable {
    /// Its records, and the statement beside it.
    case registry
    /// The file was named by the caller, and is outside the registry.
    case elsewhere
    /// The file arrived in this very call.
    case arrival(Instant)
    /// The file is known from a record of a matter, and is no longer the one in the registry.
    case record(Matter, Digest)
  }

  /// The order of contenders that claim the same thing.
  struct Rank: Comparable {
    let claim: Claim
    let isElsewhere: Bool
    let place: String

    init(claim: Claim, _ outline: Compilation, _ place: String) {
      (self.claim, isElsewhere, self.place) = (claim, !outline.isAtHome, place)
    }

    static func < (one: Rank, other: Rank) -> Bool {
      guard one.claim == other.claim else { return one.claim < other.claim }
      guard one.isElsewhere == other.isElsewhere else { return other.isElsewhere }
      return one.place.utf8.lexicographicallyPrecedes(other.place.utf8)
    }
  }
}

extension Life {
  /// The claim of a file, and the time since which it has it.
  func claim(of file: Source, _ received: Received) -> Forerunners.Claim {
    if let approval = approval(of: Digest(of: file.bytes)) { return .approved(since: approval.at) }
    guard let statement = received.statement else { return .nothing }
    if case .pending(let pending) = review,
      pending.stored.submission?.statement == statement.digest
    {
      return .signed(since: pending.at)
    }
    return .received(at: statement.submission.at)
  }

  /// The approval of a source that is in force or suspended, or waits for its act.
  func approval(of source: Digest) -> SignedRecord? {
    let inForce = stillInForce.map { [$0] } ?? []
    var standing = inForce
    if case .approved(let waiting) = review { standing = [waiting] + inForce }
    return standing.first { $0.stored.record.digest(of: ReviewedSubmission.File.source) == source }
  }
}
