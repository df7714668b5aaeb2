import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard act record`: records what a posted act does to one or more municipalities or bodies.
struct RecordAct: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: Terminal.language.say(
      el: "Καταγράφει μια πράξη που υπογράφηκε και αναρτήθηκε στη Διαύγεια.",
      en: "Records an act that was signed, and posted at Diavgeia."),
    examples: [
      """
      onboard act record join 9173 9200 --protocol "45174 ΕΞ 2026" \\
        --ada ΨΗ4746ΜΤΛ6-Ω3Ρ --date 2026-10-05 --pdf act.pdf --key enactor.key
      """,
      """
      onboard act record suspend 9173 --reason "Βλάβη του τηλεφωνικού κέντρου" \\
        --protocol "45176 ΕΞ 2026" --ada ΨΗ4746ΜΤΛ6-Ω5Ρ --date 2026-10-19 \\
        --pdf act.pdf --key enactor.key
      """,
      """
      onboard act record suspend 9200 --mode video --office kep --reason "Βλάβη" \\
        --protocol "45177 ΕΞ 2026" --ada ΨΗ4746ΜΤΛ6-Ω6Ρ --date 2026-10-20 \\
        --pdf act.pdf --key enactor.key
      """,
    ])

  @Argument(help: .actKind) var kind: ActKind

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Οι κωδικοί των Δήμων, ή sign-in-ΚΩΔΙΚΟΣ για τη σύνδεση OAuth2.0.",
        en: "The municipalities' codes, or sign-in-CODE for their sign-in."),
      valueName: Terminal.spoken.say(el: "κωδικός", en: "code")),
    completion: Completions.matters, transform: Matter.parsed)
  var matters: [Matter]

  @Option(help: .reasonToEndService) var reason: String?

  @OptionGroup var part: PartOptions
  @OptionGroup var act: PostingOptions
  @OptionGroup var key: KeyOptions
  @OptionGroup var trust: TrustOptions
  @OptionGroup var outcome: OutcomeOptions

  private var change: Enactment.Change { kind.change }

  func validate() throws {
    try kind.demand(reason)
    try part.demand(for: kind)
    if let reason { try ReasonOption.demandOneLine(reason) }
  }

  func run() throws {
    try trust.signing(with: key, "act record", as: outcome.format) { recorder, outcome in
      let posted = Posted(
        change: change, act: try act.act(), reason: reason, parts: part.parts)
      let lives = try Set(matters).sorted().map { try recorder.ledger.life(of: $0) }
      try ActNumbers(of: recorder.ledger).demandFree(
        for: posted.act, aboutSignIn: try isAboutSignIn()
      ) { "\(recorder.ledger.folder.path)/\($0)" }
      // All of them are tried before any is written.
      for life in lives { _ = try recorder.enactment(posted, of: life) }
      for life in lives {
        if change == .lift, part.parts == nil {
          outcome.noteRestored(life.suspendedBeforeWhole, of: life.matter)
        }
        let standing = try recorder.enact(posted, of: life)
        for refusal in standing.ignored { outcome.tell(refusal) }
        outcome.tell(deed(standing, life.matter))
      }
      return .clean
    }
  }

  /// Whether the act is about sign-in; the two kinds of decisions are never one act.
  private func isAboutSignIn() throws -> Bool {
    let kinds = Set(matters.map(\.isSignIn))
    guard kinds.count == 1, let kind = kinds.first else {
      throw Misuse(
        el: "Μια πράξη ένταξης και μια απόφαση αυθεντικοποίησης καταγράφονται χωριστά.",
        en: "An act of onboarding and a decision on sign-in are recorded apart.")
    }
    return kind
  }

  /// The effect of an act, for everything that it names.
  fileprivate struct Posted {
    let change: Enactment.Change
    let act: PostedAct
    let reason: String?
    var parts: ServiceParts?

    /// The enactment for one of its municipalities or bodies.
    func enactment(of approval: Digest?, after last: Life.ActInForce?) -> Enactment {
      Enactment(
        change: change, act: act, approval: approval, reason: change.ends ? reason : nil,
        parts: parts, follows: last?.stored.digest)
    }
  }

  private func deed(_ standing: SignedRecord, _ matter: Matter) -> CommandOutcome.Deed {
    let count = standing.persons.count, needed = standing.needed
    var deed = CommandOutcome.Deed(
      standing,
      words: Bilingual(
        el: "\(matter): υπογράφηκε από \(count) από \(needed.counted(.person).el).",
        en: "\(matter): signed by \(count) of \(needed.counted(.person).en)."))
    guard standing.isComplete else { return deed }
    let title = standing.stored.enactment?.title(of: matter) ?? change.title
    deed.kind = .recorded
    deed.words = Bilingual(
      el: "\(matter): \(title.el) από \(act.date.words.el).",
      en: "\(matter): \(title.en) from \(act.date.words.en).")
    deed.next = ["onboard log seal", "onboard build"]
    return deed
  }
}

extension Recorder {
  /// Records the change made by an act; a second run finds it already recorded.
  fileprivate func enact(_ posted: RecordAct.Posted, of life: Life) throws -> SignedRecord {
    let record = Record(life.matter, .enactment(try enactment(posted, of: life)))
    if let standing = life.signed.first(where: { $0.stored.digest == record.digest }),
      standing.isComplete
    {
      return standing
    }
    return try sign(record, .approve, in: life)
  }

  /// The enactment of an act for a municipality, if the act may follow the last one.
  fileprivate func enactment(
    _ posted: RecordAct.Posted, of life: Life
  ) throws(Refusal) -> Enactment {
    var posted = posted
    let given = posted.parts
    posted.parts = life.named(given, by: posted.change)
    let last = life.acts.last, plain = posted.enactment(of: nil, after: last)
    // A lifting that left nothing suspended is recorded without parts.
    if let known = last?.enactment, known.change == plain.change, known.act == plain.act,
      known.parts == given || known.parts == nil && known.change == .lift
    {
      return known
    }
    let subject = "\(ledger.folder.path)/\(life.matter)"
    guard plain.parts == nil || !life.matter.isSignIn else { throw Life.isWhole(subject) }
    guard plain.canFollow(last) else {
      throw life.outOfTurn(
        plain.title(of: life.matter), on: now.day, command: "record", subject)
    }
    guard plain.change.putsInForce else {
      _ = try life.suspension(
        after: plain.change, plain.parts, of: life.former(of: plain)?.approval, subject)
      return plain
    }
    guard let approved = life.approved else {
      let next = Discovery.firstStep(of: life.matter)
      throw Refusal(
        .enactmentUnapproved, subject, el: "δεν υπάρχει έγκριση· επόμενο: \(next.words.el)",
        en: "there is no approval; next: \(next.words.en)", next: next.command)
    }
    if case .pending = life.review {
      throw Refusal(
        .enactmentUnapproved, subject,
        el: "νεότερη δήλωση είναι ακόμη υπό έλεγχο· εγκρίνετέ την ή απορρίψτε την πρώτα",
        en: "a newer submission is still under review; approve or reject it first")
    }
    if plain.change == .onboard {
      try life.demandNotHeld(subject, command: "record")
      try life.demandApprovedAnew(subject)
    }
    if plain.change == .amend { try life.demandAmendable(subject) }
    _ = try life.suspension(after: plain.change, nil, of: approved.stored, subject)
    return posted.enactment(of: approved.stored.digest, after: last)
  }
}
