import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard approve`: signs exactly what was reviewed.
struct Approve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: Terminal.language.say(
      el: "Εγκρίνει μια δήλωση, με το αποτύπωμα του ελέγχου της (onboard review).",
      en: "Approves a submission, by the digest of its review (onboard review)."),
    discussion: Terminal.language.say(
      el: """
        Πόσα πρόσωπα χρειάζονται το ορίζει η αρχή (onboard keys authority)· κανένα τους δεν είναι \
        όποιος υπέβαλε τη δήλωση. Αν άλλαξε κάτι μετά τον έλεγχο, η έγκριση δεν δίνεται.
        """,
      en: """
        The authority says how many persons are needed (onboard keys authority), none of whom \
        submitted. If anything changed since the review, no approval is given.
        """),
    examples: [
      """
      onboard approve 9173 --key reviewer-1.key \\
        --digest e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
      """,
      """
      onboard approve 9173 9200 sign-in-9200 --key reviewer-1.key
      """,
      """
      onboard approve --digests meeting/digests.txt --key reviewer-1.key
      """,
      """
      onboard approve --confirm --key reviewer-1.key \\
        --digest e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
      """,
    ])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Κωδικοί Δήμων, ή sign-in-ΚΩΔΙΚΟΣ για τη σύνδεση OAuth2.0. Χωρίς αποτύπωμα δείχνει "
          + "κάθε έλεγχο και ρωτά. Με το --digests ή το --confirm, και κανένας.",
        en: "Codes of municipalities, or sign-in-CODE for a sign-in. Without a digest it shows "
          + "each review and asks. With --digests or --confirm, none is needed."),
      valueName: Terminal.spoken.say(el: "κωδικός", en: "code")),
    completion: Completions.matters, transform: Matter.parsed)
  var matters: [Matter] = []

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το αποτύπωμα που έδειξε ο έλεγχος.", en: "The digest that the review showed.")),
    transform: Digest.parsed)
  var digest: Digest?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Τα αποτυπώματα πολλών, όπως τα γράφει το review --all.",
        en: "The digests of many, as review --all writes them."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
    completion: .file(extensions: ["txt"]))
  var digests: String?

  @OptionGroup var options: ReviewOptions
  @OptionGroup var confirmation: ConfirmationDay
  @OptionGroup var key: KeyOptions
  @OptionGroup var trust: TrustOptions
  @OptionGroup var outcome: OutcomeOptions

  func validate() throws {
    let language = Terminal.spoken
    if options.isConfirmation {
      guard digest == nil else { return }
      throw ValidationError(
        language.say(el: "Το --confirm θέλει --digest.", en: "--confirm needs --digest."))
    }
    guard confirmation.asOf == nil else {
      throw ValidationError(
        language.say(
          el: "Το --as-of δίνεται μόνο με το --confirm: μια υποβολή κρίνεται ως προς τη δική της "
            + "ημέρα.",
          en: "--as-of goes with --confirm only: a submission is judged as of its own day."))
    }
    guard digest == nil || digests == nil && matters.count == 1 else {
      throw ValidationError(
        language.say(
          el: "Το --digest είναι για έναν κωδικό· για πολλούς, --digests.",
          en: "--digest is for one code; for several, --digests."))
    }
    guard outcome.format == .text || digest != nil || digests != nil else {
      throw ValidationError(
        language.say(
          el: "Με το --format json δεν ρωτά: δώστε --digest, ή --digests.",
          en: "With --format json it asks nothing: give --digest, or --digests."))
    }
    guard !matters.isEmpty || digests != nil else {
      throw ValidationError(
        language.say(
          el: "Δώστε κωδικούς, ή --digests, ή --confirm.",
          en: "Give codes, or --digests, or --confirm."))
    }
  }

  func run() throws {
    try trust.signing(with: key, "approve", as: outcome.format) { recorder, outcome in
      if !options.isConfirmation, digest == nil { return try approveMany(recorder, outcome) }
      let (reviewed, uncompared) = try self.reviewed(recorder.ledger, outcome)
      var isAnySigned = false
      for one in reviewed ?? [] {
        guard let standing = try approve(one, recorder, outcome) else { continue }
        outcome.tell(try deed(standing, recorder, outcome))
        isAnySigned = true
      }
      let exit: Exit = reviewed == nil ? .findings : isAnySigned ? .clean : .refused
      return outcome.tell(uncompared, exit)
    }
  }

  /// Signs one review; nil if it is one of several and this person has signed it already.
  private func approve(
    _ one: Reviewed, _ recorder: Recorder, _ outcome: Outcome
  ) throws -> SignedRecord? {
    do {
      return try recorder.approve(one)
    } catch let refusal as Refusal
      where options.isConfirmation && matters.count != 1 && refusal.code == .alreadySigned
    {
      outcome.tell(refusal)
      return nil
    }
  }

  /// The review to be approved, and the declarations with which it could not be compared; nil when
  /// there are findings instead.
  private func reviewed(
    _ ledger: Ledger, _ outcome: Outcome
  ) throws -> (all: [Reviewed]?, Uncompared) {
    guard !options.isConfirmation, let matter = matters.first else {
      return (try confirmed(ledger, outcome), .nothing)
    }
    let reviewing = try Reviewing("\(matter)", try .today, { ledger })
    let reviewed = try reviewing.reviewed(as: digest)
    if reviewed == nil { reviewing.complain(to: outcome) }
    return (reviewed.map { [$0] }, reviewing.submission.uncompared)
  }

  private func confirmed(_ ledger: Ledger, _ outcome: Outcome) throws -> [Reviewed] {
    let day = confirmation.asOf ?? Today.clock.day
    let codes = try ReviewOptions.municipalities(matters)
    let moved = try HolidaysFile.moved(asOf: day)
    let confirmations = try Confirmations(of: codes, ledger, asOf: day, moved: moved)
    guard confirmations.digest == digest, !confirmations.reviews.isEmpty else {
      if confirmations.reviews.isEmpty, let refusal = confirmations.refusals.first { throw refusal }
      for refusal in confirmations.refusals { outcome.tell(refusal) }
      throw confirmations.refusal(of: digest, codes, ledger, before: day, moved: moved)
    }
    return confirmations.reviews
  }

  /// The signature that was made, and the next step: the act that puts the approval in force.
  func deed(
    _ standing: SignedRecord, _ recorder: Recorder, _ outcome: Outcome
  ) throws -> CommandOutcome.Deed {
    for refusal in standing.ignored { outcome.tell(refusal) }
    let matter = standing.stored.record.matter
    let count = standing.persons.count, needed = standing.needed
    var deed = CommandOutcome.Deed(
      standing,
      words: Bilingual(
        el: "Υπογράφηκε: \(count) από \(needed.counted(.person).el). "
          + "\((needed - count).agreeing("Λείπει", "Λείπουν")) ακόμη \(needed - count).",
        en: "Signed: \(count) of \(needed.counted(.person).en). \(needed - count) more to go."))
    guard standing.isComplete else { return deed }
    let act = try recorder.ledger.life(of: matter).nextAct
    deed.kind = .approved
    deed.words = Bilingual(
      el: "Εγκρίθηκε από \(count.counted(.person).el).",
      en: "Approved by \(count.counted(.person).en).")
    deed.next = [
      "onboard log seal",
      standing.stored.submission?.needsNoAct == true
        ? "onboard build" : "onboard act draft \(act) \(matter)",
    ]
    return deed
  }
}
