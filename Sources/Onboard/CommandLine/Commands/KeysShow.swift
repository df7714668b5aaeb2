import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard keys show`: prints the public half of a key.
struct KeysShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: Terminal.language.say(
      el: "Δείχνει το δημόσιο μέρος ενός κλειδιού.", en: "Shows the public half of a key."),
    examples: ["onboard keys show reviewer.key"])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αρχείο κλειδιού, δημόσιο κλειδί (64 ψηφία), ή agent:<ταυτότητα>.",
        en: "A key file, a public key (64 digits), or agent:<identity>."),
      valueName: Terminal.spoken.say(el: "κλειδί", en: "key")),
    completion: .file(extensions: ["key"]))
  var key: String

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Και ως κλειδί μητρώου αποφάσεων με αυτό το όνομα.",
        en: "Also as the key of a log so named."),
      valueName: Terminal.spoken.say(el: "όνομα", en: "name")))
  var log: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Και ως κλειδί μάρτυρα με αυτό το όνομα.",
        en: "Also as the key of a witness so named."),
      valueName: Terminal.spoken.say(el: "όνομα", en: "name")))
  var witness: String?

  @Option(help: .language) var language: Language = Terminal.spoken
  @OptionGroup var outcome: OutcomeOptions

  func validate() throws {
    let names = [log, witness].compactMap(\.self)
    guard names.count < 2, names.allSatisfy({ NoteVerifier.isName($0) }) else {
      throw ValidationError(
        language.say(
          el: "Δώστε --log ή --witness, με όνομα σαν onboard.example/approvals.",
          en: "Give --log or --witness, with a name like onboard.example/approvals."))
    }
  }

  func run() throws {
    try reportingOutcome(of: "keys show", in: language, as: outcome.format) { outcome in
      let publicKey = try SigningKey.publicKey(key, agent: Terminal.agent)
      let kind: NoteVerifier.SignatureType = witness == nil ? .ed25519 : .cosignature
      let note = try (log ?? witness).map {
        try NoteVerifier(name: $0, kind: kind, key: publicKey)
      }
      outcome.tell(
        CommandOutcome.Deed(
          kind: .shown,
          words: Bilingual(el: "Το δημόσιο μέρος του κλειδιού.", en: "The key’s public half."),
          digest: Digest(publicKey.id),
          text: KeyText(language: language).text(of: publicKey, log: note)))
      return .clean
    }
  }
}
