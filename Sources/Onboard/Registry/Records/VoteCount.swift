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

  let record: StoredRecord
  let history: AuthorityHistory

  /// Counts the votes on a record as of an instant: that of its sealing, or now.
  init(_ record: StoredRecord, by history: AuthorityHistory, at end: Instant) {
    self.record = record
    self.history = history
    ignored = record.unreadableVotes
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
    guard record.submission != nil || vote.verdict == .approve else {
      throw Refusal(
        .voteMisplaced, cast.path, el: "απορρίπτεται μόνο μια δήλωση: δεν μετρά",
        en: "only a submission is rejected: it does not count")
    }
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
    try demandInTime(cast, at: end)
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
}

extension VoteCount {
  /// The leak of a vote's key, if it had leaked by the time at which the vote is counted. The log
  /// tells no time of what version 0.1.0 decided; there the vote's own time has to do.
  func leak(of cast: CastVote, at end: Instant) -> AuthorityHistory.Leak? {
    history.leak(of: cast.signature.keyID, by: record.earlier == nil ? end : cast.vote.at)
  }

  /// Whether the record was sealed before a leak was known, so that its vote was rightly counted.
  func isSealedBefore(_ leak: AuthorityHistory.Leak) -> Bool {
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
