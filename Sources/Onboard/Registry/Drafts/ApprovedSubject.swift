import Ground
package import Schema

extension ActDraft.Subject {
  /// A municipality as its reviewers approved it, with the evidence for the approval.
  ///
  /// Nil when there is no approval for an act of the kind.
  package init?(_ life: Life, _ kind: ActDraft.Kind) throws {
    guard let stored = life.basis(of: kind), let submission = stored.submission else { return nil }
    let bytes = try stored.file(ReviewedSubmission.File.source)
    guard let compilation = submission.compile(bytes), let plan = compilation.plan else {
      throw Refusal(
        .configurationNotCompiled, stored.path,
        el: "η δήλωση που εγκρίθηκε δεν μεταγλωττίζεται πια",
        en: "the approved source compiles no longer")
    }
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
  }
}

extension SignInPlan {
  /// What a body asked for as its reviewers approved it, with the digests of the approval; nil when
  /// there is none for an act of a kind.
  package static func approved(
    _ life: Life, _ kind: ActDraft.Kind
  ) throws -> (plan: SignInPlan, lines: [ActRecord.Line])? {
    guard let stored = life.basis(of: kind), let submission = stored.submission else { return nil }
    guard let plan = try stored.compiled().compilation?.signIn else {
      throw Refusal(
        .configurationNotCompiled, stored.path,
        el: "η δήλωση που εγκρίθηκε δεν μεταγλωττίζεται πια",
        en: "the approved source compiles no longer")
    }
    let name = plan.body.name
    return (
      plan,
      [
        ActRecord.Line(label: "Έλεγχος: \(name)", value: "\(submission.digest)"),
        ActRecord.Line(label: "Έγκριση των ελεγκτών: \(name)", value: "\(stored.digest)"),
      ]
    )
  }
}

extension Life {
  /// The approval on which an act of a kind rests: one that puts something in force is based on the
  /// newest; any other on what is in force, or was before a suspension.
  fileprivate func basis(of kind: ActDraft.Kind) -> StoredRecord? {
    kind.putsInForce ? approved?.stored : acts.last { $0.approval != nil }?.approval
  }
}

extension ActDraft.Earlier {
  /// Whether no detail of the act is known.
  package var isBlank: Bool { number == nil && date == nil && ada == nil }

  /// The act of a municipality that an act of a kind changes: the newest suspension for its
  /// lifting, else the newest act that put something in force; nil when there is none.
  package init?(_ life: Life, _ kind: ActDraft.Kind) {
    let changed = life.acts.last {
      let change = $0.enactment.change
      return kind == .lift ? change == .suspend : change.putsInForce
    }
    guard let act = changed?.enactment.act else { return nil }
    self.init(number: act.protocolNumber, date: act.posted, ada: act.ada)
  }
}
