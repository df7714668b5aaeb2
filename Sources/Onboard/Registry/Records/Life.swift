import Ground
package import Schema

/// The state that a municipality's records add up to: what is under review, and what is in force.
package struct Life: Sendable {
  /// The municipality's code.
  package let code: MunicipalityCode
  /// Every record with its signatures, oldest first.
  package let signed: [SignedRecord]
  /// The outcome of the newest review.
  package private(set) var review: ReviewState = .none
  /// The newest approval that is complete and not revoked.
  package private(set) var approved: SignedRecord?
  /// The acts that count, oldest first, each with the approval that it puts in force.
  package private(set) var acts: [ActInForce] = []

  /// The outcome of the newest review.
  package enum ReviewState: Hashable, Sendable {
    case none
    /// Some reviewers have approved, and more must.
    case pending(SignedRecord)
    /// The review is approved and waits for its act.
    case approved(SignedRecord)
    case rejected(SignedRecord)
  }

  /// An act, and the approval that it puts in force.
  package struct ActInForce: Hashable, Sendable {
    package let stored: StoredRecord
    package let enactment: Enactment
    /// The approval; nil for an act that ends the service.
    package let approval: StoredRecord?
    /// Whether the approval was revoked.
    let isRevoked: Bool
  }

  /// The digests of the revoked records.
  private var revoked: Set<Digest> = []

  /// Builds the state from verified records; a record that cannot follow those before it is
  /// refused.
  package init(code: MunicipalityCode, _ signed: [SignedRecord]) throws(Refusal) {
    self.code = code
    self.signed = signed
    for standing in signed where standing.isComplete {
      if case .revocation(let revocation) = standing.stored.record.body {
        revoked.insert(revocation.record)
      }
    }
    for (index, standing) in signed.enumerated() {
      if index > 0, standing.stored.record.at < signed[index - 1].stored.record.at {
        throw Refusal(
          .timeReversed, standing.stored.path, el: "είναι παλιότερη από την προηγούμενη απόφαση",
          en: "is older than the record before it")
      }
      try take(standing)
    }
    if let last = approved?.stored.digest, revoked.contains(last) { approved = nil }
    if case .approved(let standing) = review, revoked.contains(standing.stored.digest) {
      review = .none
    }
  }

  private mutating func take(_ standing: SignedRecord) throws(Refusal) {
    switch standing.stored.record.body {
    case .approval(let approval) where approval.verdict == .reject: reject(standing, approval)
    case .approval:
      review = standing.isComplete ? .approved(standing) : .pending(standing)
      if standing.isComplete { approved = standing }
    case .enactment(let enactment)
    where standing.isComplete && !revoked.contains(standing.stored.digest):
      try take(standing.stored, enactment)
    case .enactment, .revocation: break
    }
  }

  /// A rejection also ends an approval of the same review that has no act yet.
  private mutating func reject(_ standing: SignedRecord, _ rejection: Approval) {
    review = .rejected(standing)
    let isEnacted = acts.contains { $0.approval?.digest == approved?.stored.digest }
    if approved?.stored.approval?.isOfSameFiles(as: rejection) == true, !isEnacted {
      approved = nil
    }
  }

  private mutating func take(_ stored: StoredRecord, _ enactment: Enactment) throws(Refusal) {
    var approval: StoredRecord?
    if enactment.change.putsInForce {
      guard let standing = approved, standing.stored.digest == enactment.approval else {
        throw Refusal(
          .enactmentUnapproved, stored.path, el: "η πράξη δεν αφορά την έγκριση που ισχύει",
          en: "its act is not of the approval that counts")
      }
      let ends = standing.stored.approval?.expiresAt ?? stored.record.at
      guard stored.record.at < ends else {
        throw Refusal(
          .approvalExpired, stored.path, el: "η έγκριση έληξε στις \(ends)",
          en: "its approval expired at \(ends)")
      }
      approval = standing.stored
      if case .approved(standing) = review { review = .none }
    }
    guard enactment.change.canFollow(acts.last?.enactment.change) else {
      throw Refusal(
        .enactmentOutOfTurn, stored.path,
        el: "δεν μπορεί να γίνει «\(enactment.change.title.el)» από την κατάσταση που προηγείται",
        en: "“\(enactment.change.title.en)” cannot follow what came before")
    }
    acts.append(
      ActInForce(
        stored: stored, enactment: enactment, approval: approval,
        isRevoked: approval.map { revoked.contains($0.digest) } ?? false))
  }
}

extension Approval {
  /// Whether two approvals are about the same source and configuration.
  func isOfSameFiles(as other: Approval) -> Bool {
    review["source"] == other.review["source"]
      && review["configuration"] == other.review["configuration"]
  }
}

extension Enactment.Change {
  /// Whether an act of this kind can follow another, or come first.
  package func canFollow(_ last: Enactment.Change?) -> Bool {
    switch self {
    case .onboard: last == nil || last == .suspend || last == .withdraw
    case .amend: last == .onboard || last == .amend
    case .suspend: last == .onboard || last == .amend
    case .withdraw: last != nil && last != .withdraw
    }
  }

  /// The change in words.
  package var title: Bilingual {
    switch self {
    case .onboard: Bilingual(el: "ένταξη", en: "onboarding")
    case .amend: Bilingual(el: "τροποποίηση", en: "amendment")
    case .suspend: Bilingual(el: "αναστολή", en: "suspension")
    case .withdraw: Bilingual(el: "ανάκληση", en: "withdrawal")
    }
  }
}
