import Ground
import Schema

/// The votes on a record that count, and what they decide.
struct VoteCount {
  /// The votes that count, in order of key.
  private(set) var counted: [CastVote] = []
  /// The votes that do not count, each with its cause.
  private(set) var ignored: [Refusal] = []
  /// The persons whose votes count.
  private(set) var persons: [PublicKeyID: String] = [:]
  /// The leaks of keys with counted votes that became known only after the sealing.
  private(set) var leaks: [PublicKeyID: AuthorityHistory.Leak] = [:]

  /// A key's identity.
  typealias PublicKeyID = String

  /// The largest number of days between a signature and its sealing, and between the judgement of a
  /// submission and a later signature. Both are policy: they bound the time that a signer states.
  static let mostDays = 30

  private let record: StoredRecord
  private let history: AuthorityHistory

  /// Counts the votes on a record as of an instant: that of its sealing, or now.
  init(_ record: StoredRecord, by history: AuthorityHistory, at end: Instant) {
    self.record = record
    self.history = history
    ignored = record.unreadable
    for vote in record.votes {
      do throws(Refusal) {
        let person = try person(of: vote, at: end)
        persons[vote.signature.keyID] = person
        leaks[vote.signature.keyID] = leak(of: vote, at: end)
        counted.append(vote)
      } catch {
        ignored.append(error)
      }
    }
  }

  /// The person who cast a vote, if it counts.
  private func person(of cast: CastVote, at end: Instant) throws(Refusal) -> String {
    let vote = cast.vote, id = cast.signature.keyID
    let policy = try policy(of: cast)
    let signatories = policy.signatories(
      of: cast.message, signatures: [cast.signature], as: record.record.role, at: vote.at)
    if let cause = signatories.ignored.first?.cause {
      throw Refusal(
        cause.code, cast.path, el: "\(cause.text.el): \(id.prefix(16))…",
        en: "\(cause.text.en): \(id.prefix(16))…")
    }
    guard let person = signatories.persons.first else {
      throw Refusal(.signatureMissing, cast.path, el: "δεν έχει υπογραφή", en: "nobody signed it")
    }
    guard record.submission?.submitter != person else {
      throw Refusal(
        .selfApproval, cast.path, el: "υπέγραψε όποιος υπέβαλε τη δήλωση («\(person)»)",
        en: "signed by who submitted the file (“\(person)”)")
    }
    try isInTime(cast, at: end)
    return person
  }

  /// The policy under which a vote was signed: the one that it names, unless a newer one was in
  /// force by then.
  private func policy(of cast: CastVote) throws(Refusal) -> RolePolicy {
    guard let digest = cast.vote.policy else { return history.oldest }
    let policy = try history.policy(digest, signedAt: cast.vote.at, cast.path)
    if let seal = record.seal, history.sealing(of: policy) ?? Instant(unix: .max) > seal.at {
      throw Refusal(
        .policyUnknown, cast.path,
        el: "η πολιτική \(policy.header.version) δεν είχε σφραγιστεί πριν από την απόφαση",
        en: "policy \(policy.header.version) was not sealed before the record")
    }
    return policy
  }

  /// Refuses a vote whose own time is contradicted by the time at which it is counted.
  private func isInTime(_ cast: CastVote, at end: Instant) throws(Refusal) {
    let at = cast.vote.at, id = cast.signature.keyID
    guard at <= end else {
      throw Refusal(
        .recordFromFuture, cast.path,
        el: "υπογράφηκε στις \(at.words.el), μετά από \(end.words.el)",
        en: "was signed at \(at.words.en), which is after \(end.words.en)")
    }
    if let leak = leak(of: cast, at: end), !isSealedBefore(leak) {
      throw leak.refusal(of: cast.path)
    }
    // Version 0.1.0 gave no limits, and its records are sealed long after they were signed.
    guard record.earlier == nil else { return }
    guard end <= at.adding(days: Self.mostDays) else {
      throw Refusal(
        .signatureTooOld, cast.path,
        el: "υπογράφηκε στις \(at.words.el) και δεν σφραγίστηκε μέσα σε \(Self.mostDays) "
          + "ημέρες: χρειάζεται νέα υπογραφή",
        en: "was signed at \(at.words.en) and not sealed within \(Self.mostDays) days: it must "
          + "be signed again")
    }
    let last = history.end(of: id, at: record.seal == nil ? nil : end)
    guard end < last.adding(days: AuthorityHistory.graceDays) else {
      throw Refusal(
        .signatureKeyEnded, cast.path,
        el: "το κλειδί έληξε στις \(last.words.el), και η υπογραφή του δεν σφραγίστηκε μέσα σε "
          + "\(AuthorityHistory.graceDays) ημέρες",
        en: "its key ended at \(last.words.en), and its signature was not sealed within "
          + "\(AuthorityHistory.graceDays) days")
    }
    try isJudged(cast)
  }

  /// Refuses a vote on a submission that was judged long before or after the vote, and on an act
  /// that was not posted yet.
  private func isJudged(_ cast: CastVote) throws(Refusal) {
    let today = cast.vote.at.day
    if let day = record.submission?.asOf {
      guard day <= today, today <= day.adding(Self.mostDays) else {
        throw Refusal(
          .judgementDay, cast.path,
          el: "η δήλωση κρίθηκε ως προς τις \(day.words.el) και υπογράφηκε στις"
            + " \(today.words.el): επιτρέπονται ως \(Self.mostDays) ημέρες πριν, και καμία μετά",
          en:
            "the submission was judged as of \(day.words.en) and signed on \(today.words.en): at "
            + "most \(Self.mostDays) days before are allowed, and none after")
      }
    }
    if let posted = record.enactment?.act.posted, posted > today {
      throw Refusal(
        .postingInFuture, cast.path,
        el: "η πράξη αναρτάται στις \(posted.words.el), μετά την"
          + " υπογραφή",
        en: "the act is posted on \(posted.words.en), after the signature")
    }
  }
}

extension VoteCount {
  /// The leak of a vote's key, if it had leaked by the time at which the vote is counted. The log
  /// gives no time for what version 0.1.0 decided, so the vote's own time is used there.
  private func leak(of cast: CastVote, at end: Instant) -> AuthorityHistory.Leak? {
    history.leak(of: cast.signature.keyID, by: record.earlier == nil ? end : cast.vote.at)
  }

  /// Whether the record was sealed before a leak was known, so that its vote was rightly counted.
  private func isSealedBefore(_ leak: AuthorityHistory.Leak) -> Bool {
    record.isSealed && (record.seal.map { leak.isUnknown(at: $0.at) } ?? true)
  }

  /// The refusals of counted votes that count no longer.
  var leaked: [Refusal] {
    counted.compactMap { leaks[$0.signature.keyID]?.refusal(of: $0.path) }
  }

  /// The leak through which too few votes remain for the outcome; nil while enough remain.
  var fatalLeak: AuthorityHistory.Leak? {
    let order = leaks.sorted { ($0.value.order, $0.key) < ($1.value.order, $1.key) }
    let last = order.indices.first { without(order[...$0].map(\.key)).outcome != outcome }
    return last.map { order[$0].value }
  }

  /// The count without the votes of some keys.
  func without(_ keys: some Collection<PublicKeyID>) -> VoteCount {
    var count = self
    count.counted.removeAll { keys.contains($0.signature.keyID) }
    return count
  }

  /// The outcome of the votes; nil while more are needed.
  ///
  /// One reviewer is enough to reject, until enough have approved: a complete record stays as it
  /// is. Anything else is complete at the first vote at which as many persons had voted as that
  /// vote's policy requires.
  var outcome: Seal.Outcome? {
    let isReview = record.submission != nil
    if isReview, rejection != nil { return .rejected }
    return completion == nil ? nil : isReview ? .approved : .recorded
  }

  /// The time at which enough persons had voted; nil while more are needed. For a rejection, the
  /// time of its first vote.
  var completion: Instant? { rejection?.vote.at ?? completing?.at }

  /// The rejection that decides: the first one, unless it came when enough had approved. In version
  /// 0.1.0 it decided even then.
  private var rejection: CastVote? {
    let first = counted.filter { $0.vote.verdict == .reject }.min {
      ($0.vote.at, $0.signature.keyID) < ($1.vote.at, $1.signature.keyID)
    }
    guard let first, record.earlier == nil, let completing, completing.at < first.vote.at else {
      return first
    }
    return nil
  }

  /// The refusals of votes that came after the decision, and so do not count.
  var late: [Refusal] {
    guard outcome != nil else { return [] }
    let deciding = Set(decisive)
    return counted.filter { $0.vote.verdict == .reject && !deciding.contains($0) }.map {
      Self.late($0.path)
    }
  }

  /// The refusal of a vote that came after the decision.
  static func late(_ path: String) -> Refusal {
    Refusal(
      .voteLate, path, el: "ήρθε μετά την πλήρη απόφαση: δεν μετρά",
      en: "came after the decision was complete: it does not count")
  }

  /// The approval that made their number sufficient; nil while more are needed.
  private var completing: Vote? {
    let approvals = counted.filter { $0.vote.verdict == .approve }
    return approvals.map(\.vote).sorted { $0.at < $1.at }.first { vote in
      let until = approvals.filter { $0.vote.at <= vote.at }
      return Set(until.compactMap { persons[$0.signature.keyID] }).count >= needed(of: vote)
    }
  }

  /// The number of persons who had to vote, by the policy of the vote that completed it; nil before
  /// that.
  var demanded: Int? {
    outcome == .rejected ? 1 : completing.map { needed(of: $0) }
  }

  /// The votes on which the outcome rests.
  var decisive: [CastVote] {
    guard outcome == .rejected else { return counted.filter { $0.vote.verdict == .approve } }
    return rejection.map { [$0] } ?? []
  }

  private func needed(of vote: Vote) -> Int {
    let policy = vote.policy.map { history.policy($0) } ?? history.oldest
    return policy?.threshold(of: record.record.role) ?? .max
  }
}

extension AuthorityHistory.Leak {
  /// The leak's place in an order by the time at which leaks became known.
  fileprivate var order: Int { known?.unix ?? .max }

  /// The refusal that says why a signature by the key, in a file, does not count.
  func refusal(of path: String) -> Refusal {
    Refusal(
      .keyLeaked, path, el: "το κλειδί διέρρευσε: δεν μετρά από \(from.words.el)",
      en: "its key has leaked: it does not count from \(from.words.en)")
  }
}
