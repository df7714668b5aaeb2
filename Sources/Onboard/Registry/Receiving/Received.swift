import Ground
import Schema

/// The submission statement beside a declaration, and any reason not to rely on it.
struct Received {
  /// The statement, if it holds for the file as it is now.
  private(set) var statement: SignedSubmission?
  /// The person who received the file.
  private(set) var person = ""
  /// The reason why no statement holds; nil where one does.
  private(set) var obstacle: Refusal?
  /// The review of this submission, if it is decided already.
  private(set) var decided: SignedRecord?

  /// Looks for a statement beside a file.
  init(_ source: Source, of matter: Matter, _ ledger: Ledger?, _ life: Life) {
    let path = Self.path(beside: source.path)
    do {
      guard let ledger, let bytes = try FileReading.existing(path) else {
        throw Refusal(
          .notSubmitted, source.path,
          el: "κανείς δεν το έχει υποβάλει με υπογραφή, οπότε δεν εγκρίνεται: onboard receive "
            + "\(matter.subject)",
          en: "nobody submitted it by a signed statement, so it cannot be approved: onboard "
            + "receive \(matter.subject)")
      }
      let signed = try SignedSubmission(bytes, path)
      person = try signed.person(by: ledger.history, at: ledger.now)
      try Self.demandOf(signed.submission, source, matter, life, path)
      decided = life.signed.last {
        $0.stored.submission?.statement == signed.digest && $0.isComplete
      }
      try demandNext(signed.submission.numbers[matter] ?? 0, in: life, path)
      try Self.demandRecent(signed.submission.at, at: ledger.now, matter, path)
      statement = signed
    } catch {
      obstacle = error as? Refusal ?? (error as? FileFault).map { Refusal($0) }
    }
  }

  /// The fault of a statement that cannot be read or that nobody vouches for; nil where there is no
  /// statement, or where it is known why it no longer counts.
  var damage: FileFault? {
    guard let obstacle else { return nil }
    switch obstacle.code {
    case .notSubmitted, .submissionOther, .submissionStale, .submissionDecided, .judgementDay,
      .alreadyApproved, .alreadySigned, .approvalEnded, .requestRepeated, .signatureKeyEnded,
      .keyLeaked:
      return nil
    default: return FileFault(obstacle.subject, obstacle.reason)
    }
  }

  /// The path of the statement beside a file.
  static func path(beside path: String) -> String {
    let slash = path.lastIndex(of: "/")
    return (slash.map { path[...$0] } ?? "") + SubmissionStatement.fileName
  }

  private static func demandOf(
    _ submission: SubmissionStatement, _ source: Source, _ matter: Matter, _ life: Life,
    _ path: String
  ) throws(Refusal) {
    guard submission.numbers[matter] != nil else {
      let others = submission.numbers.keys.sorted().map(\.description).joined(separator: ", ")
      throw Refusal(
        .submissionOther, path, el: "είναι υποβολή για άλλο (\(others))",
        en: "is a submission about something else (\(others))")
    }
    if submission.source != Digest(of: source.bytes),
      submission.source == Digest(of: LineEnds.restored(source.bytes))
    {
      throw Refusal(FileFault.lineEnds(source.path))
    }
    guard submission.source == Digest(of: source.bytes) else {
      let day = submission.at.day.words
      if life.isInForce(sourceOf: Digest(of: source.bytes)) {
        throw Refusal(
          .alreadyApproved, source.path,
          el: "ισχύει ήδη όπως είναι· ό,τι παραλήφθηκε στις \(day.el) ήταν άλλο",
          en: "is in force as it stands; what was received on \(day.en) was another one")
      }
      throw Refusal(
        .submissionStale, source.path,
        el: "άλλαξε μετά την παραλαβή του στις \(day.el), οπότε δεν"
          + " εγκρίνεται: onboard receive \(matter.subject)",
        en:
          "was changed after it was received on \(day.en), so it cannot be "
          + "approved: onboard receive \(matter.subject)")
    }
  }

  /// Refuses a submission that was decided, or that a later one followed.
  private func demandNext(_ number: Int, in life: Life, _ path: String) throws(Refusal) {
    guard number != life.reviews + 1 else { return }
    if let decided { throw life.refusal(ofDecided: decided) }
    throw Refusal(
      .submissionDecided, path,
      el: "παραλήφθηκε ως αρ. \(number), και στο μεταξύ αποφασίστηκε άλλη: onboard receive "
        + "\(life.matter.subject)",
      en: "was received as no. \(number), and another was decided meanwhile: onboard receive "
        + "\(life.matter.subject)")
  }

  /// Refuses a submission that was received so long ago that no signature on it would count.
  private static func demandRecent(
    _ at: Instant, at now: Instant, _ matter: Matter, _ path: String
  ) throws(Refusal) {
    guard at <= now else {
      throw Refusal(
        .recordFromFuture, path,
        el: "παραλήφθηκε στις \(at.words.el), μετά από τώρα: είναι λάθος το ρολόι αυτού του "
          + "υπολογιστή, ή εκείνου που το παρέλαβε",
        en: "was received at \(at.words.en), in the future: the clock of this machine is wrong, or "
          + "that of the machine that received it")
    }
    guard now.day > at.day.adding(VoteCount.mostDays) else { return }
    throw Refusal(
      .judgementDay, path,
      el: "παραλήφθηκε στις \(at.day.words.el), και μια δήλωση υπογράφεται ως "
        + "\(VoteCount.mostDays.counted(.day).el) μετά: onboard receive \(matter.subject)",
      en: "was received on \(at.day.words.en), and is signed at most "
        + "\(VoteCount.mostDays.counted(.day).en) later: onboard receive \(matter.subject)")
  }

  /// The refusal to approve a review as of another day, or beside another file.
  static func onTrial(_ matter: Matter) -> Refusal {
    Refusal(
      .notSubmitted, "\(matter)", el: "έλεγχος για δοκιμή: δεν εγκρίνεται",
      en: "a review on trial: it cannot be approved")
  }
}
