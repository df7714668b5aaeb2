import Ground
import Outputs
import Schema

extension RegistryStatus.Standing {
  /// The items that follow from the records of a matter.
  func recordedItems(on day: Day) -> [InboxItem] {
    var items: [InboxItem] = []
    switch life.review {
    case .pending(let pending): items.append(item(.halfSigned, pending))
    // No letter reports a rejection before it is sealed.
    case .rejected(let rejected) where rejected.isSealed: items.append(item(.rejected, rejected))
    case .approved, .rejected, .none: break
    }
    if let approved = life.awaitingAct, approved.isSealed {
      items.append(item(.approved, approved, act: life.nextAct))
    }
    let acts = life.signed.filter { signed in
      signed.stored.enactment != nil && !signed.isComplete && !signed.isSealed
        && life.blocked[signed.stored.digest] == nil
    }
    items += acts.map { item(.halfRecorded, $0, act: $0.stored.enactment?.change.command) }
    if let first = life.unsealed.min(by: { $0.at < $1.at }) { items.append(item(.unsealed, first)) }
    if let deployment, deployment.isConfirmationDue(on: day), !isConfirmed,
      let until = deployment.service?.calendarUntil
    {
      items.append(
        InboxItem(
          matter: matter, name: name, kind: .confirmationDue,
          since: until.adding(1 - Stage.noticeDays)))
    }
    return items
  }

  /// Whether its calendar was confirmed by all who must, so that only the seal is missing.
  var isConfirmed: Bool {
    guard let approved = life.approved, !approved.isSealed else { return false }
    return approved.stored.submission?.confirmed != nil
  }

  private func item(
    _ kind: InboxItem.Kind, _ signed: SignedRecord, act: String? = nil
  ) -> InboxItem {
    InboxItem(
      matter: matter, name: name, kind: kind, since: signed.at.day, moment: signed.at,
      signed: (signed.persons, signed.needed), submitter: signed.stored.submission?.submitter,
      isConfirmation: signed.stored.submission?.confirmed != nil, act: act)
  }

  /// The item that follows from the file of a matter; nil where there is no file, or where it is
  /// the decided one.
  func filedItem(
    _ ledger: Ledger, beside others: Lazily<Forerunners>, on day: Day, _ moved: MovedHolidays
  ) throws -> InboxItem? {
    guard let path = try fileIfAny, try !isDecided(try Compile.read(path).bytes) else {
      return nil
    }
    let reviewing = try Reviewing(
      "\(matter)", ReviewOrigin(today: day, moved: moved), { ledger }, beside: try others.value)
    var item = InboxItem(matter: matter, name: name, kind: kind(of: reviewing))
    guard let review = reviewing.review else { return item }
    // The records already give an item for a file that is decided and not sealed; one with the same
    // meaning as before needs none.
    guard reviewing.needless == nil, reviewing.decided?.isSealed != false else { return nil }
    item = InboxItem(
      matter: matter, name: name ?? review.content.name, kind: item.kind,
      since: reviewing.obstacle == nil ? review.content.day : nil, moment: reviewing.arrival,
      effect: review.effect,
      // That nobody submitted it is what the kind says.
      cause: reviewing.obstacle.flatMap { $0.code == .notSubmitted ? nil : $0 })
    item.review = reviewing.obstacle == nil ? review : nil
    if case .submission(let person, _) = review.content.context.origin { item.submitter = person }
    if case .pending(let pending) = life.review, item.kind == .halfSigned {
      item.signed = (pending.persons, pending.needed)
    }
    return item
  }

  private func kind(of reviewing: Reviewing) -> InboxItem.Kind {
    guard let review = reviewing.review else { return .broken }
    guard reviewing.obstacle == nil else { return life.compared == nil ? .unsubmitted : .edited }
    switch life.review {
    case .pending(let pending) where pending.stored.submission?.digest == review.digest:
      return .halfSigned
    case .rejected: return .resubmitted
    case .pending, .approved, .none: return life.compared == nil ? .new : .changed
    }
  }
}

extension Review {
  /// The changes for citizens, in numbers.
  fileprivate var effect: InboxItem.Effect {
    let classes = ChangeClass.allCases.map { kind in
      (kind: kind, count: content.changes(kind).count(of: kind))
    }.filter { $0.count > 0 }
    let (lost, gained) = content.amounts
    return InboxItem.Effect(classes: classes, lost: lost, gained: gained)
  }
}
