import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard log revoke`: revokes a record.
struct LogRevoke: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: Terminal.language.say(
      el: "Παίρνει πίσω μια απόφαση, π.χ. αν διέρρευσε ένα κλειδί.",
      en: "Takes back a record, for example when a key has leaked."),
    examples: [
      "onboard log revoke 9173 --record 2 --reason \"Διαρροή\" --key revoker.key"
    ])

  @OptionGroup var subject: SubjectArgument

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο αριθμός της απόφασης (onboard status ΚΩΔΙΚΟΣ).",
        en: "The record's number (onboard status CODE)."),
      valueName: Terminal.spoken.say(el: "αριθμός", en: "number")),
    transform: RecordNumber.parsed)
  var record: RecordNumber

  @OptionGroup var reason: ReasonOption
  @OptionGroup var key: KeyOptions
  @OptionGroup var trust: TrustOptions
  @OptionGroup var outcome: OutcomeOptions

  func run() throws {
    try trust.signing(with: key, "log revoke", as: outcome.format) { recorder, outcome in
      let ledger = recorder.ledger
      let life = try ledger.life(of: subject.matter)
      guard let found = life.signed.first(where: { $0.number == record.value })
      else {
        throw Refusal(
          .revocationUnknown, "\(ledger.folder.path)/\(subject.matter)",
          el: "δεν υπάρχει απόφαση με αριθμό \(record)", en: "there is no record \(record)")
      }
      let revocation = Revocation(record: found.stored.digest, reason: reason.reason)
      let signed = try recorder.sign(
        Record(life.matter, .revocation(revocation)), .approve, in: life)
      var deed = CommandOutcome.Deed(
        signed,
        words: Bilingual(
          el: "Υπογράφηκε από \(signed.persons.count) από \(signed.needed.counted(.person).el).",
          en: "Signed by \(signed.persons.count) of \(signed.needed.counted(.person).en)."))
      deed.number = record.value
      if signed.isComplete {
        deed.kind = .revoked
        deed.words = Bilingual(
          el: "Η απόφαση \(record) δεν μετρά πια. Σφραγίστε την ανάκληση, ώστε να μην αναιρείται.",
          en: "Record \(record) no longer counts. Seal this, so that nobody can undo it.")
        deed.next = ["onboard log seal", "onboard build"]
        // After that the request is open again: it can be approved or rejected.
        if found.stored.submission?.isRequest == true {
          deed.next.append("onboard receive \(life.matter.subject)")
        }
      }
      outcome.tell(deed)
      return .clean
    }
  }
}
