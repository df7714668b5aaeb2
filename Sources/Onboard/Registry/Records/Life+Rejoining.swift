import Ground
import Outputs
import Schema

/// After a withdrawal a municipality joins by a new request, which is reviewed as a first one
/// (Article 6 §1; decision 0036).
extension Life {
  /// The withdrawal after which nothing new was approved; nil where there is none.
  var withdrawal: ActInForce? {
    guard let approved, let last = acts.last, last.enactment.change == .withdraw,
      let approval = signed.firstIndex(where: { $0.stored.digest == approved.stored.digest }),
      let withdrawal = signed.firstIndex(where: { $0.stored.digest == last.stored.digest }),
      approval < withdrawal
    else { return nil }
    return last
  }

  /// The approval with which a new review is compared: the newest one, and after a withdrawal none,
  /// since everything is then new to citizens.
  var compared: SignedRecord? { withdrawal == nil ? approved : nil }

  /// Refuses a review that was compared with another approval than the one that counts.
  ///
  /// A review that is sealed may also be compared with the approval from before a withdrawal, as
  /// versions up to 0.2.0 did: what was decided stays provable.
  func demandCompared(_ standing: SignedRecord, _ submission: ReviewedSubmission) throws(Refusal) {
    let given = submission.digest(.baseline)
    if standing.isSealed, withdrawal != nil, given == approved?.stored.digest { return }
    guard given == compared?.stored.digest else {
      throw Refusal(
        .baselineWrong, standing.stored.path,
        el: "δεν συγκρίθηκε με την τελευταία έγκριση", en: "was not compared with the last approval"
      )
    }
    guard standing.outcome != .rejected, withdrawal != nil else { return }
    let output = ReviewedSubmission.File.output(for: matter)
    let bytes = try Refusal.catching(on: matter) { try standing.stored.file(output) }.get()
    try demandRequestedAnew(bytes, standing.stored.path)
  }

  /// Refuses a compiled declaration that, after a withdrawal, repeats the request that was
  /// withdrawn.
  func demandRequestedAnew(_ output: [UInt8], _ subject: String) throws(Refusal) {
    guard let withdrawal else { return }
    let asked = Self.requests(in: output), name = ReviewedSubmission.File.output(for: matter)
    let former = try Refusal.catching(on: matter) {
      try acts.compactMap(\.approval).flatMap { Self.requests(in: try $0.file(name)) }
    }.get()
    guard !asked.isEmpty, asked.allSatisfy(former.contains) else { return }
    let day = withdrawal.enactment.act.posted.words, next = "onboard receive \(matter.subject)"
    throw Refusal(
      .requestRepeated, subject,
      el: "έχει τον αριθμό και την ημερομηνία του αιτήματος που ανακλήθηκε στις \(day.el): η νέα "
        + "ένταξη χρειάζεται νέο αίτημα (άρθρο 6 §1)· επόμενο, με το νέο αίτημα: \(next)",
      en: "has the number and the date of the request that was withdrawn on \(day.en): to join "
        + "again takes a new request (Article 6 §1); next, with the new request: \(next)",
      next: next)
  }

  /// The requests in a compiled output: the one of a municipality, or that of each system.
  private static func requests(in output: [UInt8]) -> [JSONValue] {
    guard let json = try? JSONReader.read(output) else { return [] }
    return [json["request"]].compactMap(\.self)
      + (json["systems"]?.elements ?? []).compactMap { $0["request"] }
  }
}
