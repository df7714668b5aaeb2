import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard reject`: rejects a reviewed submission, with a reason.
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
  @OptionGroup var outcome: OutcomeOptions

  func run() throws {
    try trust.signing(with: key, "reject", as: outcome.format) { recorder, outcome in
      let reviewing = try Reviewing("\(subject.matter)", try .today, { recorder.ledger })
      guard try recorder.reject(reviewing, because: reason.reason) != nil else {
        reviewing.complain(to: outcome)
        return .findings
      }
      outcome.tell(
        CommandOutcome.Deed(
          kind: .rejected, matter: subject.matter,
          words: Bilingual(
            el: "Απορρίφθηκε. Ο λόγος μένει στο μητρώο αποφάσεων.",
            en: "Rejected. The reason stays in the record."),
          next: ["onboard log seal", "onboard act letter \(subject.matter)"]))
      return .clean
    }
  }
}
