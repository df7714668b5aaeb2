package import Ground
import Schema

/// A record with the persons who decided it, made after every signature was verified.
package struct SignedRecord: Hashable, Sendable {
  /// The record.
  package let stored: StoredRecord
  /// The persons whose votes count.
  package let persons: Set<String>
  /// The number of persons who had to sign, by the policy under which it was complete; before that,
  /// by today's policy.
  package let needed: Int
  /// The outcome; nil while more votes are needed.
  package let outcome: Seal.Outcome?
  /// The time at which it was decided, or else first signed.
  package let at: Instant
  /// The votes that count.
  let counted: [CastVote]
  /// The votes that do not count, each with its cause.
  package let ignored: [Refusal]

  /// Whether enough persons have signed it.
  package var isComplete: Bool { outcome != nil }

  /// The leak through which too few votes remain for the outcome; nil while enough remain.
  let leak: AuthorityHistory.Leak?

  /// Whether it is sealed, so that it has effect.
  package var isSealed: Bool { stored.isSealed }

  /// Whether the record gave something that a revocation may take away.
  package var isRevocable: Bool {
    switch stored.record.body {
    case .review: outcome == .approved
    case .enactment(let enactment): !enactment.change.ends
    case .revocation: false
    }
  }

  /// The votes of leaked keys, if too few others remain. The record then counts as revoked if it
  /// gave something; what it took away stays taken, since a leak never gives back.
  package var leaked: [Refusal] {
    leak == nil ? [] : ignored.filter { $0.code == .keyLeaked }
  }

  /// The reason for a rejection, suspension, withdrawal or revocation; earlier records may name
  /// persons, so their reasons are never shown.
  package var reason: String? {
    (stored.record.body.reason ?? counted.compactMap(\.vote.reason).first)
      .map { PersonalText.masked($0, isKept: true) }
  }

  /// Counts the votes on a record: those that its seal names, or without a seal all that count now.
  ///
  /// A sealed record is refused if the votes that its seal names do not decide what the seal says.
  package init(
    _ stored: StoredRecord, by history: AuthorityHistory, at now: Instant
  ) throws(Refusal) {
    self.stored = stored
    let count: VoteCount
    if let seal = stored.seal {
      count = VoteCount(try stored.sealedVotes(seal), by: history, at: seal.at)
      ignored = count.leaked + stored.stray(beside: seal, count)
      outcome = count.outcome
      guard outcome == seal.outcome else {
        throw count.ignored.first
          ?? Refusal(
            .sealWrong, stored.sealPath, el: "οι υπογραφές δεν δίνουν ό,τι λέει η σφραγίδα",
            en: "the signatures do not give what the seal says")
      }
    } else {
      count = VoteCount(stored, by: history, at: now)
      // Version 0.1.0 kept all signatures in one file, and refused the file for a wrong one.
      let wrong = count.ignored.first { $0.code != .keyLeaked }
      if stored.earlier != nil, let wrong { throw wrong }
      (ignored, outcome) = (count.ignored + count.leaked + count.late, count.outcome)
    }
    let rest = count.without(count.leaks.keys).decisive
    persons = Set(rest.compactMap { count.persons[$0.signature.keyID] })
    leak = count.fatalLeak
    counted = count.decisive
    needed = count.demanded ?? history.current.threshold(of: stored.record.role)
    at = count.completion ?? stored.votes.map(\.vote.at).min() ?? now
  }
}

extension StoredRecord {
  /// The path of the seal.
  var sealPath: String { "\(folder)/\(Seal.fileName)" }

  /// Whether it is sealed. The log is the seal of a record of version 0.1.0.
  var isSealed: Bool { seal != nil || earlier?.isLogged == true }

  /// The refusals of votes that a seal does not name: each by its own cause, or else because it
  /// came after the decision or the sealing. An approval beside a rejection was merely outvoted,
  /// and is not among them.
  ///
  /// - Parameter sealed: The count of the votes that the seal names.
  fileprivate func stray(beside seal: Seal, _ sealed: VoteCount) -> [Refusal] {
    var others = self
    others.votes = votes.filter { cast in
      let isOutvoted =
        seal.outcome == .rejected && cast.vote.verdict == .approve && cast.vote.at <= seal.at
      return !seal.names(cast) && !isOutvoted
    }
    guard !others.votes.isEmpty else { return [] }
    others.unreadable = []
    let causes = VoteCount(others, by: sealed.history, at: seal.at).ignored
    return others.votes.map { cast in
      let cause = causes.first { $0.subject == cast.path }
      if let cause, cause.code != .recordFromFuture { return cause }
      guard cast.vote.at > seal.at else { return Self.belated(cast, seal, sealed) }
      return Refusal(
        .voteLate, cast.path, el: "υπογράφηκε μετά τη σφράγιση: δεν μετρά",
        en: "was signed after the sealing: it does not count")
    }
  }

  /// The refusal of a vote that was signed before the sealing and that the seal does not name. It
  /// came after the decision; or else it would have counted, and arrived after the sealing.
  private static func belated(_ cast: CastVote, _ seal: Seal, _ sealed: VoteCount) -> Refusal {
    let isApproved = seal.outcome == .approved
    if cast.vote.verdict == .reject, let decided = sealed.completion {
      let isLate = isApproved ? cast.vote.at > decided : cast.vote.at >= decided
      if isLate { return VoteCount.late(cast.path) }
    }
    let words = Bilingual(
      el: "υπογράφηκε πριν από τη σφράγιση και έφτασε μετά: δεν μετρά",
      en: "was signed before the sealing and arrived after it: it does not count")
    guard cast.vote.verdict == .reject, isApproved else {
      return Refusal(.voteLate, cast.path, el: words.el, en: words.en)
    }
    let command = "onboard log revoke \(seal.matter) --record \(seal.number)"
    return Refusal(
      .rejectionBelated, cast.path,
      el: "\(words.el)· αν πρέπει να απορριφθεί, ανακαλέστε την έγκριση (\(command)), παραλάβετε "
        + "ξανά τη δήλωση και απορρίψτε την",
      en: "\(words.en); if the submission is to be rejected, revoke the approval (\(command)), "
        + "receive the declaration again, and reject it", next: command)
  }

  /// The record with only the votes that its seal names, all of which must be there.
  fileprivate func sealedVotes(_ seal: Seal) throws(Refusal) -> StoredRecord {
    guard seal.record == digest, seal.matter == record.matter,
      seal.earlier == earlier?.entry.digest
    else {
      throw Refusal(
        .sealWrong, sealPath, el: "είναι άλλης απόφασης", en: "is of another record")
    }
    var sealed = self
    sealed.votes = votes.filter { seal.names($0) }
    sealed.unreadable = []
    guard sealed.votes.count == seal.votes.count else {
      throw unreadable.first
        ?? Refusal(
          .voteMissing, folder, el: "λείπει ή άλλαξε υπογραφή που ονομάζει η σφραγίδα",
          en: "a signature that the seal names is missing or was changed")
    }
    return sealed
  }
}

extension Seal {
  /// Whether a vote was counted for this seal.
  fileprivate func names(_ vote: CastVote) -> Bool {
    votes.contains { $0.keyID == vote.signature.keyID && $0.file == vote.digest }
  }
}

extension Signatories.Cause {
  /// The code of the refusal for this cause.
  var code: Refusal.Code {
    switch self {
    case .unknownKey: .signatureKeyUnknown
    case .otherRole: .signatureRole
    case .notValidThen: .signatureKeyNotValid
    case .repeated: .signatureOrder
    case .wrong: .signatureWrong
    }
  }
}
