package import Ground
import Outputs
package import Schema

/// The confirmations that are due: for each municipality in force whose calendar ends within a
/// year, or for which a holiday was moved.
///
/// A confirmation is a review of what is in force, in which only the resolved holidays change. It
/// takes effect when it is sealed, without an act. Many can be approved at once, by the digest of
/// all their reviews.
package struct Confirmations {
  /// The reviews, in order of code.
  package private(set) var reviews: [Reviewed] = []
  /// The refusals of municipalities in force that cannot be confirmed: they need a new approval, or
  /// another decision comes first.
  package var refusals: [Refusal] { refused.map(\.cause) }
  /// The same, each with its municipality: a cause may name a file.
  private(set) var refused: [(matter: Matter, cause: Refusal)] = []

  /// The digest by which all of them are approved, computed from lines with each code and the
  /// digest of its review.
  package var digest: Digest {
    if reviews.count == 1, let only = reviews.first { return only.review.digest }
    let lines = reviews.map { "\($0.life.matter) \($0.review.digest)\n" }
    return Digest(of: Array(lines.joined().utf8))
  }

  /// Reviews what is in force for some municipalities, or for all whose confirmation is due.
  package init(
    of codes: [MunicipalityCode], _ ledger: Ledger, asOf day: Day, moved: MovedHolidays
  ) throws {
    let isAsked = !codes.isEmpty
    let recorded = try ledger.folder.matters().filter { !$0.isSignIn }
    let matters = isAsked ? Set(codes).sorted().map { .appointments($0) } : recorded
    let all = Parallel.map(matters) { matter in
      Refusal.catching(on: matter) {
        try Self.review(of: try ledger.life(of: matter), at: ledger.now, asOf: day, moved)
      }
    }
    for (matter, found) in zip(matters, all) {
      switch found {
      case .success(let (reviewed, isDue)):
        if isAsked || isDue || reviewed.movesHolidays { reviews.append(reviewed) }
      case .failure(let refusal):
        // When all are asked for, municipalities with nothing to confirm are left out.
        if isAsked || refusal.code != .confirmationEmpty { refused.append((matter, refusal)) }
      }
    }
  }

  /// The review of what is in force, and whether its calendar ends within a year.
  private static func review(
    of life: Life, at now: Instant, asOf day: Day, _ moved: MovedHolidays
  ) throws -> (Reviewed, isDue: Bool) {
    guard let act = life.act(on: now.day), life.stage(on: now.day).isInForce,
      let approval = act.approval
    else { throw notInForce(life.matter) }
    let isDue = try DeploymentIndex.Entry(act, approval).isConfirmationDue(on: day)
    return (try review(of: approval, in: life, asOf: day, moved), isDue)
  }

  private static func notInForce(_ matter: Matter) -> Refusal {
    Refusal(
      .confirmationEmpty, "\(matter)", el: "δεν είναι σε ισχύ, άρα δεν επιβεβαιώνεται",
      en: "is not in force, so there is nothing to confirm")
  }

  private static func review(
    of approval: StoredRecord, in life: Life, asOf day: Day, _ moved: MovedHolidays
  ) throws -> Reviewed {
    let matter = life.matter
    if let waiting = life.approved?.stored, waiting.submission?.confirmed != nil, !waiting.isSealed
    {
      throw Refusal(
        .alreadySigned, waiting.folder,
        el: "η επιβεβαίωση έχει όλες τις υπογραφές, και περιμένει τη σφράγιση (onboard log seal)",
        en: "the confirmation has all its signatures, and waits to be sealed (onboard log seal)")
    }
    guard let baseline = try life.baseline(), baseline.isEnacted,
      let judged = baseline.submission?.judged
    else {
      throw Refusal(
        .confirmationTooWide, "\(matter)",
        el: "μια νεότερη έγκριση περιμένει την πράξη της, που φέρνει και νέο ημερολόγιο",
        en: "a newer approval waits for its act, which brings a calendar of its own")
    }
    let pending = life.pendingConfirmation(of: approval)
    let day = pending?.asOf ?? day, moved = pending?.moved ?? moved
    let compiler = Compiler(asOf: day, moved: moved)
    let compilation = Compiler(asOf: judged, moved: moved, knownOn: day)
      .compile(baseline.source, calendar: .day(day))
    let context = ReviewContext(
      asOf: day, origin: .confirmation(of: approval.digest, judged: judged),
      sequence: life.reviews, previous: life.lastReview?.stored.digest, baseline: baseline,
      inForce: try life.configurationInForce())
    let newer = Refusal(
      .confirmationTooWide, "\(matter)",
      el: "αυτή η έκδοση δεν μεταγλωττίζει όσα ισχύουν: χρειάζεται νέα έγκριση",
      en: "this version does not compile what is in force: it needs a new approval")
    guard
      let review = Review(
        of: matter, compilation, peers: [], context: context, compiler: compiler)
    else {
      throw newer
    }
    guard case .renewed = review.content.standing else {
      throw Refusal(
        .confirmationEmpty, "\(matter)",
        el: "το ημερολόγιο φτάνει ήδη ως \(review.lastDay.words.el)",
        en: "the calendar already reaches \(review.lastDay.words.en)")
    }
    guard let reviewed = Reviewed(review, in: life, baseline.source.bytes) else { throw newer }
    return reviewed
  }
}

extension Confirmations {
  /// How many days back the day of a digest is looked for, and for how many municipalities at most.
  private static let mostDays = 31, mostReviews = 8

  /// The refusal of a digest that does not belong to these confirmations, with its day if it
  /// belongs to one of the days before.
  package func refusal(
    of given: Digest?, _ codes: [MunicipalityCode], _ ledger: Ledger, before day: Day,
    moved: MovedHolidays
  ) -> Refusal {
    let days = reviews.count > Self.mostReviews ? [] : (1...Self.mostDays).map { day.adding(-$0) }
    let found = days.first { other in
      (try? Confirmations(of: codes, ledger, asOf: other, moved: moved).digest) == given
    }
    let next = "onboard review --confirm"
    guard let found else {
      return Refusal(
        .reviewChanged, RecordFolder.usual,
        el: "δεν είναι το αποτύπωμα αυτών των επιβεβαιώσεων (\(day.words.el)): \(next)",
        en: "is not the digest of these confirmations (\(day.words.en)): \(next)", next: next)
    }
    return Refusal(
      .reviewChanged, RecordFolder.usual,
      el: "το αποτύπωμα είναι των επιβεβαιώσεων της \(found.words.el): δώστε και --as-of "
        + "\(found.iso), ή δείτε τις σημερινές: \(next)",
      en: "the digest is of the confirmations of \(found.words.en): give --as-of \(found.iso) too, "
        + "or see those of today: \(next)", next: next)
  }
}

extension Review {
  /// The last day of its calendar.
  var lastDay: Day { content.plan?.calendar.lastDay ?? .latest }
}

extension Reviewed {
  /// Whether a holiday of the approved years is on another day now.
  var movesHolidays: Bool {
    guard let approved = review.content.context.baseline?.configuration else { return false }
    return Renewal.movesHolidays(approved, review.content.configuration)
  }
}

extension Life {
  /// A confirmation of an approval that others have signed; the next signer takes over its day and
  /// moved holidays.
  fileprivate func pendingConfirmation(of approval: StoredRecord) -> ReviewedSubmission? {
    signed.reversed().lazy.filter { !$0.isSealed && !$0.isComplete }
      .filter { blocked[$0.stored.digest] == nil }
      .compactMap(\.stored.submission)
      .first { submission in
        submission.confirmed == approval.digest
          && submission.digest(.previous) == lastReview?.stored.digest
      }
  }
}
