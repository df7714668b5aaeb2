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
      onboard approve --confirm --key reviewer-1.key \\
        --digest e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
      """,
    ])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο κωδικός του Δήμου, ή sign-in-ΚΩΔΙΚΟΣ για τη σύνδεση OAuth2.0· με το --confirm, "
          + "κανένας, ένας ή πολλοί.",
        en: "The municipality's code, or sign-in-CODE for its sign-in; with --confirm, none, one "
          + "or many."),
      valueName: Terminal.language.say(el: "κωδικός", en: "code")),
    transform: Matter.parsed)
  var matters: [Matter] = []

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το αποτύπωμα που έδειξε ο έλεγχος.", en: "The digest that the review showed.")),
    transform: Digest.parsed)
  var digest: Digest

  @OptionGroup var options: ReviewOptions
  @OptionGroup var confirmation: ConfirmationDay
  @OptionGroup var key: KeyOptions
  @OptionGroup var trust: TrustOptions

  func validate() throws {
    guard !options.isConfirmation, matters.count != 1 || confirmation.asOf != nil else { return }
    throw ValidationError(
      Terminal.language.say(
        el: "Χωρίς --confirm εγκρίνεται ένας Δήμος, ως προς την ημέρα της υποβολής του.",
        en: "Without --confirm, one municipality is approved, as of the day of its submission."))
  }

  func run() throws {
    try trust.signing(with: key) { recorder in
      guard let reviewed = try reviewed(recorder.ledger) else { return .findings }
      for one in reviewed {
        guard let standing = try approve(one, recorder) else { continue }
        for refusal in standing.ignored { Terminal.complain(refusal.message(trust.language)) }
        let matter = standing.stored.record.matter
        let act = ActKind.next(after: try recorder.ledger.life(of: matter).acts.last)
        Terminal.write(said(of: standing, matter, act))
      }
      return .clean
    }
  }

  /// Signs one; nil if it is one of several that this person has signed already.
  private func approve(_ one: Reviewed, _ recorder: Recorder) throws -> SignedRecord? {
    do {
      return try recorder.approve(one)
    } catch let refusal as Refusal
      where options.isConfirmation && matters.count != 1 && refusal.code == .alreadySigned
    {
      Terminal.complain(refusal.message(trust.language))
      return nil
    }
  }

  /// What is to be approved; nil when there are findings instead.
  private func reviewed(_ ledger: Ledger) throws -> [Reviewed]? {
    guard !options.isConfirmation, let matter = matters.first else {
      return try confirmed(ledger)
    }
    let reviewing = try Reviewing("\(matter)", try .today, { ledger })
    guard let reviewed = try reviewing.reviewed(as: digest) else {
      reviewing.complain(trust.language)
      return nil
    }
    return [reviewed]
  }

  private func confirmed(_ ledger: Ledger) throws -> [Reviewed] {
    let day = confirmation.asOf ?? Today.clock.day
    let confirmations = try Confirmations(
      of: try ReviewOptions.municipalities(matters), ledger, asOf: day,
      moved: try HolidaysFile.moved(asOf: day))
    guard confirmations.digest == digest, !confirmations.reviews.isEmpty else {
      if confirmations.reviews.isEmpty, let refusal = confirmations.refusals.first { throw refusal }
      confirmations.complain(trust.language)
      throw Refusal(
        .reviewChanged, RecordFolder.usual,
        el: "άλλαξε κάτι μετά τον έλεγχο: δείτε τον ξανά με onboard review --confirm",
        en: "something changed since the review: see it again by onboard review --confirm")
    }
    return confirmations.reviews
  }

  /// What was signed, and what comes next: the act by which it is put in force.
  private func said(
    of standing: SignedRecord, _ matter: Matter, _ act: ActKind
  ) -> String {
    let count = standing.persons.count, needed = standing.needed
    guard standing.isComplete else {
      return trust.language.say(
        el: "Υπογράφηκε: \(count) από \(needed) πρόσωπα. Λείπει ακόμη \(needed - count).\n",
        en: "Signed: \(count) of \(needed) persons. \(needed - count) more to go.\n")
    }
    let next =
      standing.stored.submission?.needsNoAct == true
      ? "onboard log seal, onboard build"
      : "onboard log seal, onboard act draft \(act.rawValue) \(matter)"
    return trust.language.say(
      el: "Εγκρίθηκε από \(count) πρόσωπα. Επόμενα: \(next)\n",
      en: "Approved by \(count) persons. Next: \(next)\n")
  }
}

/// `onboard reject`: rejects what was reviewed, with a reason.
struct Reject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: Terminal.language.say(
      el: "Απορρίπτει μια δήλωση, με τον λόγο· αρκεί ένα πρόσωπο.",
      en: "Rejects a submission, with the reason; one person is enough."),
    examples: [
      "onboard reject 9173 --reason \"Λάθος ωράριο\" --key reviewer.key"
    ])

  @OptionGroup var subject: SubjectArgument
  @OptionGroup var reason: ReasonOption
  @OptionGroup var key: KeyOptions
  @OptionGroup var trust: TrustOptions

  func run() throws {
    try trust.signing(with: key) { recorder in
      let reviewing = try Reviewing("\(subject.matter)", try .today, { recorder.ledger })
      guard try recorder.reject(reviewing, because: reason.reason) != nil else {
        reviewing.complain(trust.language)
        return .findings
      }
      Terminal.write(
        trust.language.say(el: "Απορρίφθηκε. Ο λόγος έμεινε στο αρχείο.\n", en: "Rejected.\n"))
      return .clean
    }
  }
}
