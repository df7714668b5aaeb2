import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard log seal`: signs all entries of the log, and writes the proof of each decision.
struct LogSeal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: Terminal.language.say(
      el: "Σφραγίζει: υπογράφει το ημερολόγιο και γράφει την απόδειξη δίπλα σε κάθε απόφαση.",
      en: "Seals: signs the log, and writes the proof of each decision beside it."),
    examples: ["onboard log seal --key log.key"])

  @OptionGroup var key: KeyOptions

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το όνομα του ημερολογίου· αλλιώς όπως το έχει η αρχή για το κλειδί.",
        en: "The log's name; else as the authority has it for the key."),
      valueName: Terminal.language.say(el: "όνομα", en: "name")))
  var name: String?

  @OptionGroup var trust: TrustOptions

  func run() throws {
    let language = trust.language
    try reportingFaults(in: language) {
      let ledger = try trust.ledger()
      let signer = try key.signer(language)
      let logs = ledger.authority.logs
      let mine = logs.filter { $0.key == signer.publicKey && (name ?? $0.name) == $0.name }
      guard let verifier = mine.first else {
        throw Refusal(
          .signatureRole, key.key, el: "το κλειδί δεν είναι ημερολογίου της αρχής",
          en: "the key is of no log of the authority")
      }
      let former = logs.filter { $0.name == verifier.name && $0 != verifier }
      let checkpoint = try DurableStore.open(ledger.folder.path) { store in
        let checkpoint = try ledger.signLog(with: signer, name: verifier.name, former: former)
        try ledger.folder.writeProofs(log: verifier, store)
        return checkpoint
      }
      Terminal.write(
        language.say(
          el: "Το ημερολόγιο σφραγίστηκε. Εγγραφές: \(checkpoint.size), "
            + "ρίζα: \(checkpoint.root.base64)\n",
          en: "Sealed the log. Entries: \(checkpoint.size), root: \(checkpoint.root.base64)\n"))
      return .clean
    }
  }
}
