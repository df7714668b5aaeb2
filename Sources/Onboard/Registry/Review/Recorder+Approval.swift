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

  /// The refusal of a configuration that is approved already and waits to take effect; nil for any
  /// other.
  private func refusal(ofWaiting configuration: Digest) -> Refusal? {
    guard case .approved(let standing) = review, let waiting = standing.stored.submission,
      waiting.digest(.configuration) == configuration
    else { return nil }
    guard !waiting.needsNoAct else {
      return Refusal(
        .alreadyApproved, standing.stored.path,
        el: "το ίδιο έχει ήδη εγκριθεί, και αναμένει τη σφράγισή του",
        en: "the same is approved already, and waits to be sealed")
    }
    return Refusal(
      .alreadyApproved, standing.stored.path,
      el: "το ίδιο έχει ήδη εγκριθεί, και αναμένει την πράξη του",
      en: "the same is approved already, and waits for its act")
  }

  /// The refusal of a configuration that is in force already; nil for any other.
  func refusal(ofInForce configuration: Digest) -> Refusal? {
    guard let inForce = acts.last?.approval, isInForce(inForce),
      inForce.submission?.digest(.configuration) == configuration
    else { return nil }
    return Refusal(
      .amendmentEmpty, inForce.folder,
      el: "η δήλωση δεν αλλάζει τίποτα από όσα ισχύουν: δεν χρειάζεται έγκριση",
      en: "the file changes nothing of what is in force: it needs no approval")
  }

  /// Refuses a compiled declaration about which nothing can be decided: it is in force as it
  /// stands, or approved and waits to take effect, or asks once more for what was withdrawn.
  func demandUndecided(_ output: [UInt8], _ subject: String) throws(Refusal) {
    if let waiting = refusal(ofWaiting: Digest(of: output)) { throw waiting }
    if refusal(ofInForce: Digest(of: output)) != nil {
      throw Refusal(
        .alreadyApproved, subject, el: "ισχύει ήδη όπως είναι: δεν έχει κάτι να αποφασιστεί",
        en: "is in force as it stands: there is nothing to decide")
    }
    try demandRequestedAnew(output, subject)
  }
}
