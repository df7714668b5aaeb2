import ArgumentParser
import Ground
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
      """
    ])

  @OptionGroup var subject: SubjectArgument

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το αποτύπωμα που έδειξε ο έλεγχος.", en: "The digest that the review showed.")),
    transform: Digest.parsed)
  var digest: Digest

  @OptionGroup var options: ReviewOptions
  @OptionGroup var key: KeyOptions
  @OptionGroup var trust: TrustOptions

  func run() throws {
    try trust.signing(with: key) { recorder in
      let reviewing = try Reviewing("\(subject.code)", options.origin, { recorder.ledger })
      guard let reviewed = try reviewing.reviewed(as: digest) else {
        reviewing.complain(trust.language)
        return .findings
      }
      let standing = try recorder.approve(reviewed)
      for refusal in standing.ignored { Terminal.complain(refusal.message(trust.language)) }
      let act = ActKind.next(
        after: try recorder.ledger.life(of: subject.code).acts.last)
      Terminal.write(said(of: standing, act))
      return .clean
    }
  }

  /// What was signed, and what comes next: the act by which it is put in force.
  private func said(of standing: SignedRecord, _ act: ActKind) -> String {
    let count = standing.persons.count, needed = standing.needed
    guard standing.isComplete else {
      return trust.language.say(
        el: "Υπογράφηκε: \(count) από \(needed) πρόσωπα. Λείπει ακόμη \(needed - count).\n",
        en: "Signed: \(count) of \(needed) persons. \(needed - count) more to go.\n")
    }
    let next =
      standing.stored.submission?.needsNoAct == true
      ? "onboard log seal, onboard build"
      : "onboard log seal, onboard act draft \(act.rawValue) \(subject.code)"
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
  @OptionGroup var options: ReviewOptions
  @OptionGroup var key: KeyOptions
  @OptionGroup var trust: TrustOptions

  func run() throws {
    try trust.signing(with: key) { recorder in
      let reviewing = try Reviewing("\(subject.code)", options.origin, { recorder.ledger })
      guard let reviewed = reviewing.reviewed else {
        reviewing.complain(trust.language)
        return .findings
      }
      _ = try recorder.reject(reviewed, because: reason.reason)
      Terminal.write(
        trust.language.say(el: "Απορρίφθηκε. Ο λόγος έμεινε στο αρχείο.\n", en: "Rejected.\n"))
      return .clean
    }
  }
}
