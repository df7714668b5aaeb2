import ArgumentParser
import Ground
import Registry
import Schema

/// The codes of the municipalities that an act is about.
struct CodesArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(el: "Οι κωδικοί των Δήμων.", en: "The municipalities' codes."),
      valueName: Terminal.language.say(el: "κωδικός", en: "code")),
    transform: MunicipalityCode.parsed)
  var codes: [MunicipalityCode]
}

/// `onboard enact`: records that the act of onboarding was posted.
struct Enact: ActCommand {
  static let name = "enact"
  static let change = Enactment.Change.onboard
  static let abstract = Bilingual(
    el: "Καταγράφει την πράξη με την οποία εντάσσεται ένας Δήμος.",
    en: "Records the act by which a municipality joins.")

  @OptionGroup var subject: CodesArgument
  @OptionGroup var act: PostingOptions
  @OptionGroup var key: KeyOptions
  @OptionGroup var trust: TrustOptions

  var codes: [MunicipalityCode] { subject.codes }
  var because: String? { nil }
}

/// `onboard amend`: records that an act replaced what a municipality offers.
struct Amend: ActCommand {
  static let name = "amend"
  static let change = Enactment.Change.amend
  static let abstract = Bilingual(
    el: "Καταγράφει την πράξη που τροποποιεί όσα προσφέρει ένας Δήμος.",
    en: "Records the act that amends what a municipality offers.")

  @OptionGroup var subject: CodesArgument
  @OptionGroup var act: PostingOptions
  @OptionGroup var key: KeyOptions
  @OptionGroup var trust: TrustOptions

  var codes: [MunicipalityCode] { subject.codes }
  var because: String? { nil }
}

/// `onboard suspend`: records that an act took a municipality out of force for a time.
struct Suspend: ActCommand {
  static let name = "suspend"
  static let change = Enactment.Change.suspend
  static let abstract = Bilingual(
    el: "Καταγράφει την πράξη που αναστέλλει την ένταξη ενός Δήμου.",
    en: "Records the act that suspends a municipality.")

  @OptionGroup var subject: CodesArgument
  @OptionGroup var act: PostingOptions
  @OptionGroup var reason: ReasonOption
  @OptionGroup var key: KeyOptions
  @OptionGroup var trust: TrustOptions

  var codes: [MunicipalityCode] { subject.codes }
  var because: String? { reason.reason }
}

/// `onboard withdraw`: records that an act ended a municipality's onboarding.
struct Withdraw: ActCommand {
  static let name = "withdraw"
  static let change = Enactment.Change.withdraw
  static let abstract = Bilingual(
    el: "Καταγράφει την πράξη που ανακαλεί την ένταξη ενός Δήμου.",
    en: "Records the act that withdraws a municipality.")

  @OptionGroup var subject: CodesArgument
  @OptionGroup var act: PostingOptions
  @OptionGroup var reason: ReasonOption
  @OptionGroup var key: KeyOptions
  @OptionGroup var trust: TrustOptions

  var codes: [MunicipalityCode] { subject.codes }
  var because: String? { reason.reason }
}

/// `onboard revoke`: revokes a record of a municipality.
struct Revoke: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: Terminal.language.say(
      el: "Παίρνει πίσω μια απόφαση, π.χ. αν διέρρευσε ένα κλειδί.",
      en: "Takes back a record, for example when a key has leaked."))

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
    try reportingFaults(in: trust.language) {
      let ledger = try trust.ledger()
      let signer = try key.signer(trust.language)
      return try Recorder.work(on: ledger, signer: signer, at: Today.now) { recorder in
        let life = try ledger.life(of: subject.code)
        guard let found = life.signed.first(where: { $0.stored.record.sequence == record.value })
        else {
          throw Refusal(
            .recordMissing, "\(ledger.folder.path)/\(subject.code)",
            el: "δεν υπάρχει απόφαση με αριθμό \(record)", en: "there is no record \(record)")
        }
        let revocation = Revocation(record: found.stored.digest, reason: reason.reason)
        _ = try recorder.add(.revocation(revocation), to: life)
        Terminal.write(
          trust.language.say(
            el: "Η απόφαση \(record) δεν ισχύει πια. Επόμενα: onboard log sign, onboard build\n",
            en: "Record \(record) counts no longer. Next: onboard log sign, onboard build\n"))
        return .clean
      }
    }
  }
}
