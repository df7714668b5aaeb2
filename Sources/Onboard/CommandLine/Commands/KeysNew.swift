import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard keys new`: makes a key.
struct KeysNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Terminal.language.say(
      el: "Φτιάχνει νέο κλειδί Ed25519, κλειδωμένο με συνθηματική φράση.",
      en: "Makes an Ed25519 key, sealed with a passphrase."),
    examples: ["onboard keys new --output reviewer.key"])

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το νέο αρχείο· δεν πρέπει να υπάρχει.", en: "The new file; it must not exist."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
    completion: .file(extensions: ["key"]))
  var output: String

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Χωρίς συνθηματική φράση: όποιος διαβάσει το αρχείο υπογράφει.",
        en: "Without a passphrase: whoever reads the file can sign.")))
  var unsealed = false

  @OptionGroup var passphrase: PassphraseOptions

  @Option(
    help: ArgumentHelp(
      "Makes the public, worthless key of a demonstration with this label.",
      visibility: .hidden))
  var demonstration: String?

  @Option(help: .language) var language: Language = Terminal.spoken

  @OptionGroup var outcome: OutcomeOptions

  func validate() throws {
    guard !unsealed || passphrase.passphraseFile == nil else {
      throw ValidationError(
        language.say(
          el: "Το --unsealed δεν συνδυάζεται με --passphrase-file.",
          en: "--unsealed and --passphrase-file exclude each other."))
    }
  }

  func run() throws {
    try reportingOutcome(of: "keys new", in: language, as: outcome.format) { outcome in
      try NewFile.demandFree(output)
      guard let key = demonstration.map({ NewKey(demonstration: $0) }) ?? NewKey() else {
        return .internal
      }
      try NewFile.write(try text(key), to: output, mode: demonstration == nil ? 0o600 : 0o644)
      func lines(_ language: Language) -> [String] {
        KeyText(language: language).lines(of: key.publicKey)
      }
      outcome.tell(
        CommandOutcome.Deed(
          kind: .created, words: Bilingual(el: "Γράφτηκε το \(output)", en: "Wrote \(output)"),
          lines: zip(lines(.greek), lines(.english)).map { Bilingual(el: $0, en: $1) },
          path: output))
      return .clean
    }
  }

  private func text(_ key: NewKey) throws -> [UInt8] {
    if demonstration != nil { return key.unsealed(isDemonstration: true) }
    if unsealed { return key.unsealed(isDemonstration: false) }
    return try key.sealed(with: try passphrase.source(language).newPassphrase(for: output))
  }
}
