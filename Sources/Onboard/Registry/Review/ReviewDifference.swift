import Ground
import Outputs
import Schema

/// The reason why a digest does not belong to a review as it is now, as far as the records and the
/// file tell. A digest by itself does not show what was reviewed under it.
struct ReviewDifference {
  private let review: Review
  private let ledger: Ledger?
  private let life: Life?
  private let again: (ReviewContext) -> Review?
  private let given: Digest

  /// The largest number of the 64 digits that may differ in a typing error; unrelated digests agree
  /// in about four.
  private static let mostSlips = 8
  /// The number of newest records that are left out in turn, to find what was decided since.
  private static let mostRecords = 4

  /// - Parameter again: Makes the same review in another context.
  init(
    _ review: Review, _ ledger: Ledger?, _ life: Life?,
    _ again: @escaping (ReviewContext) -> Review?, given: Digest
  ) {
    self.review = review
    self.again = again
    self.ledger = ledger
    self.life = life
    self.given = given
  }

  /// The difference, as a sentence without its final full stop.
  var words: Bilingual { slip ?? otherDigest ?? otherRecord ?? decidedSince ?? unknown }

  /// The case of a few digits that were typed wrong.
  private var slip: Bilingual? {
    let pairs = zip(given.description, review.digest.description)
    let count = pairs.count { $0 != $1 }
    guard count <= Self.mostSlips else { return nil }
    return Bilingual(
      el: "το αποτύπωμα γράφτηκε λάθος "
        + count.agreeing("σε 1 ψηφίο", "σε \(count) ψηφία") + ": αντιγράψτε το ολόκληρο",
      en: "the digest was typed wrong in \(count.agreeing("1 digit", "\(count) digits")): copy it "
        + "whole")
  }

  /// The case of a digest of something else that the review shows.
  private var otherDigest: Bilingual? {
    if case .submission(_, given) = review.content.context.origin {
      return Bilingual(
        el: "είναι το αποτύπωμα της υποβολής, και όχι του ελέγχου",
        en: "is the digest of the submission, and not of the review")
    }
    guard let digest = review.content.digests.first(where: { $0.value == given.description }) else {
      return nil
    }
    return Bilingual(
      el: "δεν είναι το αποτύπωμα του ελέγχου, αλλά: \(digest.kind.title.el)",
      en: "is not the digest of the review, but: \(digest.kind.title.en)")
  }

  /// The case of a digest under which somebody signed another record.
  private var otherRecord: Bilingual? {
    let own = life?.signed ?? [], matter = review.content.matter
    for other in [matter] + ((try? ledger?.folder.matters()) ?? []) {
      let signed = other == matter ? own : (try? ledger?.life(of: other).signed) ?? []
      guard
        let found = signed.lazy.compactMap(\.stored.submission).first(where: { $0.digest == given })
      else { continue }
      guard other == matter else {
        return Bilingual(
          el: "είναι το αποτύπωμα άλλου ελέγχου, του \(other)",
          en: "is the digest of another review, of \(other)")
      }
      return changed(since: found.review)
    }
    return nil
  }

  /// The inputs in which two reviews differ.
  private func changed(since former: JSONValue) -> Bilingual {
    let inputs = ReviewDigest.Input.allCases.filter { $0 != .configuration }
      .map { (member: $0.rawValue, title: $0.title) }
    let known = inputs + Self.others
    let titles = known.filter { former[$0.member] != review.object[$0.member] }.map(\.title)
    guard !titles.isEmpty else {
      return Bilingual(
        el: "άλλαξε κάτι από όσα δείχνει ο έλεγχος", en: "something that the review shows changed")
    }
    return Bilingual(
      el: "από τον έλεγχο άλλαξε: " + titles.map(\.el).joined(separator: ", "),
      en: "changed since the review: " + titles.map(\.en).joined(separator: ", "))
  }

  /// The inputs of a review that are not digests.
  private static let others = [
    ("asOf", Bilingual(el: "η ημέρα της κρίσης", en: "the day of judgement")),
    ("submission", Bilingual(el: "η παραλαβή της δήλωσης", en: "the receipt of the file")),
    ("submitter", Bilingual(el: "όποιος υπέβαλε τη δήλωση", en: "who submitted the file")),
    (
      ReviewedSubmission.movedHolidays,
      Bilingual(el: "οι μετατεθείσες αργίες", en: "the moved holidays")
    ),
    ("effect", Bilingual(el: "αν χρειάζεται πράξη", en: "whether an act is needed")),
  ].map { (member: $0.0, title: $0.1) }

  /// The case of a record that was decided since, and without which the review would have the
  /// digest.
  private var decidedSince: Bilingual? {
    guard let life else { return nil }
    for count in 1...Self.mostRecords where count <= life.signed.count {
      guard let former = try? Life(life.matter, Array(life.signed.dropLast(count))),
        let context = try? review.content.context.with(former), let digest = again(context)?.digest
      else { continue }
      if digest == given, let record = life.signed.dropFirst(life.signed.count - count).first {
        return Bilingual(
          el: "από τον έλεγχο αποφασίστηκε: \(record.title(.greek)), \(record.at.words.el)",
          en: "decided since the review: \(record.title(.english)), \(record.at.words.en)")
      }
    }
    return nil
  }

  /// The sentence for a digest about which nothing is known.
  private var unknown: Bilingual {
    let content = review.content
    let policy = PlatformPolicy.edition(on: content.day).version
    return Bilingual(
      el: "δεν είναι το αποτύπωμα αυτού του ελέγχου. Από τότε που δόθηκε μπορεί να άλλαξαν: η "
        + "παραλαβή της δήλωσης (τώρα \(content.day.words.el)), οι μετατεθείσες αργίες "
        + "(\(HolidaysFile.place)), οι δηλώσεις άλλων Δήμων, όσα έχουν αποφασιστεί, ή η έκδοση του "
        + "onboard (εδώ \(Program.version), πολιτική \(policy))",
      en: "is not the digest of this review. Since it was given, these may have changed: the "
        + "receipt of the file (now \(content.day.words.en)), the moved holidays "
        + "(\(HolidaysFile.place)), the files of other municipalities, what was decided, or the "
        + "version of onboard (here \(Program.version), policy \(policy))")
  }
}
