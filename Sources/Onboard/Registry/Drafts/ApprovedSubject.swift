import Ground
import Outputs
package import Schema

extension ActDraft.Subject {
  /// A municipality as its reviewers approved it, with the evidence for the approval.
  ///
  /// Nil when there is no approval for an act of the kind.
  package init?(_ life: Life, _ kind: ActDraft.Kind) throws {
    guard let stored = life.basis(of: kind), let submission = stored.submission else { return nil }
    let compilation = try stored.compilation()
    guard let plan = compilation.plan else { throw stored.compilesNoLonger }
    var record = ActRecord.of(plan, compilation.source)
    record.lines.append(ActRecord.Line(label: "Έλεγχος", value: "\(submission.digest)"))
    record.lines.append(ActRecord.Line(label: "Έγκριση των ελεγκτών", value: "\(stored.digest)"))
    let path = "\(stored.folder)/\(stored.proofName)"
    if let bytes = try stored.read(stored.proofName, atMost: Envelope.largest) {
      let log = try LogProof.read(bytes, subject: path).checkpoint
      record.lines.append(
        ActRecord.Line(
          label: "Μητρώο αποφάσεων \(log.origin)"
            + " (\(log.size))", value: log.root.base64))
    }
    self.init(plan: plan, record: record)
    self.life = life
    chain = ActChain(life) ?? ActChain()
    former = try life.former(of: kind)?.compilation().plan
    guard kind != .amend || !difference.isEmpty else {
      throw stored.needsNoActNow
    }
  }
}

extension StoredRecord {
  /// The refusal of an act for an approval with nothing that an act would state, with the way out.
  /// If the approval demands an act all the same, version 0.2.0 or earlier made it: it is revoked,
  /// and the declaration received again as one that needs no act.
  fileprivate var needsNoActNow: Refusal {
    let matter = record.matter, words = "η έγκριση δεν αλλάζει τίποτα από όσα λέει μια πράξη"
    guard submission?.needsNoAct != true, let number = seal?.number else {
      let next = "onboard log seal"
      return Refusal(
        .amendmentEmpty, "\(matter)", el: "\(words)· επόμενο: \(next)",
        en: "the approval changes nothing of what an act says; next: \(next)", next: next
      ).advising(.seal, next)
    }
    let next = "onboard log revoke \(matter) --record \(number)"
    return Refusal(
      .amendmentEmpty, "\(matter)",
      el: "\(words), και δεν χρειάζεται· ανακαλέστε την (\(next)) και παραλάβετε ξανά τη δήλωση "
        + "(onboard receive \(matter.subject))",
      en: "the approval changes nothing of what an act says, and needs none; revoke it (\(next)) "
        + "and receive the declaration again (onboard receive \(matter.subject))"
    ).advising(.revoke, next)
  }
}

extension Life {
  /// The offer that was last in force on a day, as it was approved; nil where there never was one.
  package func lastPlan(on day: Day) throws -> Plan? {
    try acts.last { $0.isSealed && $0.enactment.effectiveFrom <= day && $0.approval != nil }?
      .approval?.compilation().plan
  }
}

extension Life {
  /// The changes of an amendment for citizens against what was in force before it; nil for an act
  /// of another kind, and where this version compiles the approved source differently.
  package func changes(by act: ActInForce) throws -> AnnouncedChanges? {
    guard act.enactment.change == .amend,
      let place = acts.firstIndex(where: { $0.stored.digest == act.stored.digest }),
      let former = acts[..<place].last(where: { $0.approval != nil })?.approval,
      let before = try former.compiledAgain(), let after = try act.approval?.compiledAgain()
    else { return nil }
    let bytes = try former.file(ReviewedSubmission.File.output(for: matter))
    return Comparison(
      before, after, from: act.enactment.effectiveFrom,
      isFirstRuntime: RuntimeConfiguration.isFirst(bytes)
    ).map { AnnouncedChanges($0, between: [before, after].compactMap(\.plan)) }
  }
}

extension StoredRecord {
  /// The approved source as it compiles now.
  fileprivate func compilation() throws -> Compilation {
    guard let found = try compiledAgain() else { throw compilesNoLonger }
    return found
  }

  /// The approved source as it compiles now; nil where this version no longer compiles it.
  func compiledAgain() throws -> Compilation? {
    guard let submission else { return nil }
    return submission.compile(try file(ReviewedSubmission.File.source))
  }

  fileprivate var compilesNoLonger: Refusal {
    Refusal(
      .configurationNotCompiled, path,
      el: "η δήλωση που εγκρίθηκε δεν μεταγλωττίζεται πια",
      en: "the approved source compiles no longer")
  }
}

extension SignInPlan {
  /// A body's request as its reviewers approved it, with what was in force before an amendment and
  /// the digests of the approval; nil when there is no approval for an act of that kind.
  package static func approved(
    _ life: Life, _ kind: ActDraft.Kind
  ) throws -> (plan: SignInPlan, former: SignInPlan?, lines: [ActRecord.Line])? {
    guard let stored = life.basis(of: kind), let submission = stored.submission else { return nil }
    guard let plan = try stored.compilation().signIn else { throw stored.compilesNoLonger }
    let name = plan.body.name
    return (
      plan, try life.former(of: kind)?.compilation().signIn,
      [
        ActRecord.Line(label: "Έλεγχος: \(name)", value: "\(submission.digest)"),
        ActRecord.Line(label: "Έγκριση των ελεγκτών: \(name)", value: "\(stored.digest)"),
      ]
    )
  }
}

extension Life {
  /// The approval on which an act of a kind rests: the newest one if the act puts something in
  /// force; otherwise the one that is in force, or was before a suspension.
  fileprivate func basis(of kind: ActDraft.Kind) -> StoredRecord? {
    kind.putsInForce ? approved?.stored : acts.last { $0.approval != nil }?.approval
  }

  /// The approval that an amendment replaces; nil for acts of other kinds.
  fileprivate func former(of kind: ActDraft.Kind) -> StoredRecord? {
    kind == .amend ? acts.last { $0.approval != nil }?.approval : nil
  }
}
