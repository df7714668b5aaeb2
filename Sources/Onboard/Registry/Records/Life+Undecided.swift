import Ground
import Schema

extension Life {
  /// The refusal of a configuration that is approved already and waits to take effect; nil for any
  /// other.
  func refusal(ofWaiting configuration: Digest) -> Refusal? {
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
