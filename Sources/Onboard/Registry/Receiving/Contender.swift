import Ground
import Outputs
import Schema

extension Forerunners {
  /// How firmly a declaration holds what it claims, and since when; the firmest first.
  enum Claim: Hashable, Comparable, Sendable {
    case approved(since: Instant)
    case signed(since: Instant)
    case received(at: Instant)
    /// It is about to be received, and not in its place yet.
    case arriving
    /// Nobody received it, or it changed since.
    case nothing
  }

  /// A declaration that may come first, and what tells whether it does.
  struct Contender: Sendable {
    let outline: Compilation
    /// Where it stands in the registry; of a file elsewhere, where that is.
    let place: String
    let origin: Origin

    init(_ outline: Compilation, at place: String, _ origin: Origin) {
      (self.outline, self.place, self.origin) = (outline, place, origin)
    }
  }

  /// What tells how firmly a contender holds what it claims.
  enum Origin: Hashable, Sendable {
    /// Its records, and the statement beside it.
    case registry
    /// It was named, and stands elsewhere.
    case elsewhere
    /// It arrived in this very call.
    case arrival(Instant)
    /// It is what a record of that matter is about, and no longer the file of the registry.
    case record(Matter, Digest)
  }

  /// What orders those that claim the same.
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
  /// Since when a file claims what it says.
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

  /// The approval of a source that is in force, suspended, or waits for its act.
  func approval(of source: Digest) -> SignedRecord? {
    let inForce = stillInForce.map { [$0] } ?? []
    var standing = inForce
    if case .approved(let waiting) = review { standing = [waiting] + inForce }
    return standing.first { $0.stored.record.digest(of: ReviewedSubmission.File.source) == source }
  }
}
