import ArgumentParser
import Ground
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
      valueName: Terminal.language.say(el: "αριθμός", en: "number")),
    transform: RecordNumber.parsed)
  var record: RecordNumber

  @OptionGroup var reason: ReasonOption
  @OptionGroup var key: KeyOptions
  @OptionGroup var trust: TrustOptions

  func run() throws {
    try trust.signing(with: key) { recorder in
      let ledger = recorder.ledger
      let life = try ledger.life(of: subject.matter)
      guard let found = life.signed.first(where: { $0.number == record.value })
      else {
        throw Refusal(
          .recordMissing, "\(ledger.folder.path)/\(subject.matter)",
          el: "δεν υπάρχει απόφαση με αριθμό \(record)", en: "there is no record \(record)")
      }
      let revocation = Revocation(record: found.stored.digest, reason: reason.reason)
      let signed = try recorder.sign(
        Record(life.matter, .revocation(revocation)), .approve, in: life)
      guard signed.isComplete else {
        Terminal.write(
          trust.language.say(
            el: "Υπογράφηκε από \(signed.persons.count) από \(signed.needed) πρόσωπα.\n",
            en: "Signed by \(signed.persons.count) of \(signed.needed) persons.\n"))
        return .clean
      }
      Terminal.write(
        trust.language.say(
          el:
            "Η απόφαση \(record) δεν μετρά, μόλις σφραγιστεί αυτό. "
            + "Επόμενα: onboard log seal, onboard build\n",
          en:
            "Record \(record) does not count once this is sealed. "
            + "Next: onboard log seal, onboard build\n"
        ))
      return .clean
    }
  }
}
