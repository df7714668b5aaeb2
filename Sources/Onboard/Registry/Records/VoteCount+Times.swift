import Ground
import Schema

extension VoteCount {
  /// Refuses a vote whose own time is contradicted by the time at which it is counted.
  func demandInTime(_ cast: CastVote, at end: Instant) throws(Refusal) {
    let at = cast.vote.at, id = cast.signature.keyID
    guard at <= end else {
      let (late, now) = (at.words(beside: end), end.words(beside: at))
      throw Refusal(
        .recordFromFuture, cast.path,
        el: "υπογράφηκε στις \(late.el), μετά από \(now.el)",
        en: "was signed at \(late.en), which is after \(now.en)")
    }
    if let leak = leak(of: cast, at: end), !isSealedBefore(leak) {
      throw leak.refusal(of: cast.path)
    }
    // Version 0.1.0 gave no limits, and its records are sealed long after they were signed.
    guard record.earlier == nil else { return }
    guard end <= at.adding(days: Self.mostDays) else {
      let refusal = Refusal(
        .signatureTooOld, cast.path,
        el: "υπογράφηκε στις \(at.words.el) και δεν σφραγίστηκε μέσα σε "
          + "\(Self.mostDays.counted(.day).el): χρειάζεται νέα υπογραφή",
        en: "was signed at \(at.words.en) and not sealed within "
          + "\(Self.mostDays.counted(.day).en): it must be signed again")
      throw record.submission == nil ? refusal.advising(.sign, record.record.command) : refusal
    }
    let last = history.end(of: id, at: record.seal == nil ? nil : end)
    guard end < last.adding(days: AuthorityHistory.graceDays) else {
      throw Refusal(
        .signatureKeyEnded, cast.path,
        el: "το κλειδί έληξε στις \(last.words.el), και η υπογραφή του δεν σφραγίστηκε μέσα σε "
          + AuthorityHistory.graceDays.counted(.day).el,
        en: "its key ended at \(last.words.en), and its signature was not sealed within "
          + AuthorityHistory.graceDays.counted(.day).en)
    }
    try demandJudged(cast)
  }

  /// Refuses a vote on a submission that was judged long before or after it, and on an act that was
  /// not posted yet.
  private func demandJudged(_ cast: CastVote) throws(Refusal) {
    let today = cast.vote.at.day
    if let day = record.submission?.asOf {
      guard day <= today, today <= day.adding(Self.mostDays) else {
        throw Refusal(
          .judgementDay, cast.path,
          el: "η δήλωση κρίθηκε ως προς τις \(day.words.el) και υπογράφηκε στις"
            + " \(today.words.el): επιτρέπονται ως \(Self.mostDays.counted(.day).el) πριν, και"
            + " καμία μετά",
          en:
            "the submission was judged as of \(day.words.en) and signed on \(today.words.en): at "
            + "most \(Self.mostDays.counted(.day).en) before are allowed, and none after")
      }
    }
    if let arrival = try record.statement?.get().submission.at, cast.vote.at < arrival {
      let at = cast.vote.at
      let (early, received) = (at.words(beside: arrival), arrival.words(beside: at))
      throw Refusal(
        .voteEarly, cast.path,
        el: "υπογράφηκε στις \(early.el), πριν παραληφθεί η δήλωση (\(received.el)): δεν μετρά",
        en: "was signed at \(early.en), before the submission was received (\(received.en)): it "
          + "does not count")
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
