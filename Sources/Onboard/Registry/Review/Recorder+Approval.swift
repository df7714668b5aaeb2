import Ground
import Schema

extension Recorder {
  /// Signs the approval of a review: one that others have already signed, or a new one.
  package func approve(_ reviewed: Reviewed) throws -> SignedRecord {
    let (review, life) = (reviewed.review, reviewed.life)
    if let needless = life.refusal(ofNeedless: review) { throw needless }
    return try sign(reviewed.record, .approve, in: life, files: reviewed.files)
  }

  /// Signs the rejection of a review; nil when the submission has errors. A decided review stays
  /// decided.
  package func reject(
    _ reviewing: Reviewing, because reason: String
  ) throws -> SignedRecord? {
    if let decided = reviewing.decided, decided.outcome == .approved,
      reviewing.obstacle?.code != .approvalEnded, reviewing.obstacle?.code != .requestRepeated
    {
      let matter = decided.stored.record.matter
      let number = decided.number.map { " --record \($0)" } ?? ""
      throw Refusal(
        .alreadySigned, decided.stored.path,
        el: "έχει ήδη εγκριθεί, και μια πλήρης απόφαση μένει· αφού σφραγιστεί, παίρνεται πίσω: "
          + "onboard log revoke \(matter)\(number)",
        en: "is approved already, and a complete decision stays; once it is sealed, it is taken "
          + "back by onboard log revoke \(matter)\(number)")
    }
    guard let reviewed = try reviewing.reviewed(as: nil) else { return nil }
    // A rejection takes back what waits for its act, and there is nothing else to decide about what
    // is in force, or about a request that was withdrawn.
    if let needless = reviewing.needless, needless.code != .alreadyApproved { throw needless }
    return try sign(
      reviewed.record, .reject, because: reason, in: reviewed.life, files: reviewed.files)
  }
}

extension Life {
  /// The refusal of a review that need not or cannot be approved: the same content already waits
  /// for its act, or is in force, or is the request of what was withdrawn.
  func refusal(ofNeedless review: Review) -> Refusal? {
    let digest = Digest(of: review.content.configuration)
    if let waiting = refusal(ofWaiting: digest) { return waiting }
    do throws(Refusal) {
      try demandRequestedAnew(review.content.configuration, "\(matter)")
    } catch {
      return error
    }
    return refusal(ofInForce: digest)
  }
}
