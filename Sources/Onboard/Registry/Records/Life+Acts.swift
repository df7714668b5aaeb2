import Ground
package import Schema

extension Life {
  /// Refuses an act with the number of another, or posted before the act that it follows.
  func demandNew(_ enactment: Enactment, _ standing: SignedRecord) throws(Refusal) {
    guard standing.stored.earlier == nil else { return }
    if let other = acts.first(where: { $0.enactment.act.shares(enactment.act) }) {
      throw Refusal(
        .actNumberReused, standing.stored.path,
        el: "ο ΑΔΑ ή ο αριθμός πρωτοκόλλου είναι της πράξης \(other.enactment.act.ada)",
        en: "its ADA or protocol number is that of the act \(other.enactment.act.ada)")
    }
    if let last = acts.last?.enactment.effectiveFrom, enactment.act.posted < last {
      let posted = enactment.act.posted.words
      throw Refusal(
        .postingReversed, standing.stored.path,
        el: "αναρτήθηκε στις \(posted.el), πριν από την πράξη που ισχύει από \(last.words.el)",
        en: "was posted on \(posted.en), before the act in effect from \(last.words.en)")
    }
    guard let signed = enactment.act.signed, let last = acts.last?.enactment.act,
      let former = last.signed, signed < former
    else { return }
    throw Refusal(
      .postingReversed, standing.stored.path,
      el: "υπογράφηκε στις \(signed.words.el), πριν από την πράξη \(last.ada) που ακολουθεί "
        + "(\(former.words.el))",
      en: "was signed on \(signed.words.en), before the act \(last.ada) that it follows "
        + "(\(former.words.en))")
  }

  /// Refuses an act that was signed or posted before its approval.
  func demandAfter(
    _ approved: SignedRecord, _ act: PostedAct, _ subject: String
  ) throws(Refusal) {
    let day = approved.at.day
    if let signed = act.signed, signed < day {
      throw Refusal(
        .postingReversed, subject,
        el: "υπογράφηκε στις \(signed.words.el), πριν από την έγκριση (\(day.words.el))",
        en: "was signed on \(signed.words.en), before the approval (\(day.words.en))")
    }
    guard act.posted < day else { return }
    throw Refusal(
      .postingReversed, subject,
      el: "αναρτήθηκε στις \(act.posted.words.el), πριν από την έγκριση (\(day.words.el))",
      en: "was posted on \(act.posted.words.en), before the approval (\(day.words.en))")
  }

  /// Refuses to let a municipality join again by the approval that counted when it was withdrawn:
  /// it joins by a new request (Article 6 §1), which is received and reviewed.
  package func demandApprovedAnew(_ subject: String) throws(Refusal) {
    guard let last = withdrawal else { return }
    throw Refusal(
      .enactmentUnapproved, subject,
      el: "η έγκριση είναι πριν από την ανάκληση της \(last.enactment.act.posted.words.el): "
        + "χρειάζεται νέο αίτημα και νέος έλεγχος· επόμενο: onboard receive \(matter)",
      en: "the approval is from before the withdrawal of \(last.enactment.act.posted.words.en): it "
        + "takes a new request and a new review; next: onboard receive \(matter)",
      next: "onboard receive \(matter)")
  }

  /// Refuses to let a municipality join again by the approval that its suspension interrupts: that
  /// gains nothing, and an act to lift the suspension says what happens.
  package func demandNotHeld(_ subject: String, command: String) throws(Refusal) {
    guard let last = acts.last, last.enactment.change == .suspend, last.approval == nil,
      let approved, approved.stored.digest == stillInForce?.stored.digest
    else { return }
    let next = "onboard act \(command) lift \(matter)"
    throw Refusal(
      .enactmentOutOfTurn, subject,
      el: "είναι σε αναστολή με αυτήν ακριβώς την έγκριση: αίρεται η αναστολή· επόμενο: \(next)",
      en: "is suspended with this very approval: the suspension is lifted; next: \(next)",
      next: next)
  }

  /// What an act to lift a suspension names: no parts where it leaves nothing suspended, since it
  /// then lifts the whole suspension; all other acts as they are.
  package func named(
    _ parts: ServiceParts?, by change: Enactment.Change
  ) -> ServiceParts? {
    guard change == .lift, let parts, let suspended = acts.last?.suspension.all,
      !suspended.isEmpty, suspended.without(parts).isEmpty, parts.without(suspended).isEmpty
    else { return parts }
    return nil
  }
}
