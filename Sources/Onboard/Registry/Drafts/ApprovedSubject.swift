import Ground
import Schema

extension ActDraft.Subject {
  /// A municipality as its reviewers approved it, with the evidence for the approval.
  ///
  /// An act that puts something in force is based on the newest approval; an act that ends the
  /// service is based on what is in force. Nil when there is no such approval.
  package init?(_ life: Life, _ kind: ActDraft.Kind) throws {
    let stored = kind.putsInForce ? life.approved?.stored : life.acts.last?.approval
    guard let stored, let submission = stored.submission else { return nil }
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
        ActRecord.Line(label: "Ημερολόγιο \(log.origin) (\(log.size))", value: log.root.base64))
    }
    self.init(plan: plan, record: record)
  }
}

extension ActDraft.Earlier {
  /// Whether no detail of the act is known.
  package var isBlank: Bool { number == nil && date == nil && ada == nil }

  /// The act in force for a municipality; nil when there is none.
  package init?(_ life: Life) {
    guard let act = life.acts.last?.enactment.act else { return nil }
    self.init(number: act.protocolNumber, date: act.posted, ada: act.ada)
  }
}
