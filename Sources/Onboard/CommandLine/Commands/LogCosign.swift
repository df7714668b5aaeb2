import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard log cosign`: signs as a witness that the log only grew.
struct LogCosign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cosign",
    abstract: Terminal.language.say(
      el: "Γράφει τη συνυπογραφή ενός μάρτυρα για το μητρώο αποφάσεων.",
      en: "Writes a witness's cosignature of the log."),
    examples: ["onboard log cosign --key witness.key --state witness.state > cosignature"])

  @OptionGroup var key: KeyOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αρχείο όπου ο μάρτυρας θυμάται τι υπέγραψε· δεν υπογράφει μικρότερο ή άλλο.",
        en: "A file with what the witness signed last; nothing smaller or other is signed."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
    completion: .file())
  var state: String

  @OptionGroup var trust: TrustOptions

  func run() throws {
    let language = trust.language
    try reportingFaults(in: language) {
      let ledger = try trust.ledger()
      let signer = try key.signer(language)
      let (logs, witnesses) = (ledger.authority.logs, ledger.authority.witnesses)
      guard let witness = witnesses.first(where: { $0.key == signer.publicKey }) else {
        throw Refusal(
          .signatureRole, key.key, el: "το κλειδί δεν είναι μάρτυρα της αρχής",
          en: "the key is of no witness of the authority")
      }
      let note = try ledger.folder.log.cosign(
        with: signer, as: witness, logs: logs, state: state, at: Today.clock)
      Terminal.write(note.bytes)
      return .clean
    }
  }
}

/// `onboard log add-cosignature`: adds witnesses' cosignatures to the checkpoint.
struct LogAddCosignature: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add-cosignature",
    abstract: Terminal.language.say(
      el: "Προσθέτει συνυπογραφές μαρτύρων στο σημείο ελέγχου του μητρώου αποφάσεων.",
      en: "Adds witnesses' cosignatures to the log's checkpoint."),
    examples: ["onboard log add-cosignature cosignature"])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ό,τι έγραψε το log cosign, ή οι γραμμές ενός άλλου μάρτυρα.",
        en: "What log cosign wrote, or the lines of another witness."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
    completion: .file())
  var file: String

  @OptionGroup var trust: TrustOptions

  func run() throws {
    try reportingFaults(in: trust.language) {
      let ledger = try trust.ledger()
      let bytes = try FileReading.submitted(file)
      let count = try ledger.folder.log.addCosignatures(
        bytes, witnesses: ledger.authority.witnesses, subject: file)
      Terminal.write(
        trust.language.say(
          el: "Νέες συνυπογραφές: \(count)\n", en: "New cosignatures: \(count)\n"))
      return .clean
    }
  }
}
