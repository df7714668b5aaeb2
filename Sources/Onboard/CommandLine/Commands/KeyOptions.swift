import ArgumentParser
import Ground
import Registry
import Schema

/// The key with which a command signs.
struct KeyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το κλειδί της υπογραφής: αρχείο, ή agent:<ταυτότητα> για το ssh-agent.",
        en: "The key to sign with: a file, or agent:<identity> for the ssh-agent."),
      valueName: Terminal.language.say(el: "κλειδί", en: "key")),
    completion: .file(extensions: ["key"]))
  var key: String

  @OptionGroup var passphrase: PassphraseOptions

  /// Opens the key.
  func signer(_ language: Language) throws(FileFault) -> any Signer {
    try SigningKey.open(key, passphrase: passphrase.source(language))
  }
}

/// Where the passphrase of a key file is read.
struct PassphraseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αρχείο (chmod 600) ή fd:N με τη συνθηματική φράση· αλλιώς ζητείται στο τερματικό.",
        en: "A file (chmod 600) or fd:N with the passphrase; else it is asked at the terminal."),
      valueName: Terminal.language.say(el: "αρχείο", en: "file")),
    completion: .file())
  var passphraseFile: String?

  /// The source of the passphrase.
  func source(_ language: Language) -> PassphraseSource {
    passphraseFile.map(PassphraseSource.file) ?? .terminal(language)
  }
}

extension ArgumentHelp {
  /// The help text of the identity of a key that the authority lists.
  static var keyIdentity: ArgumentHelp {
    ArgumentHelp(
      Terminal.language.say(
        el: "Η ταυτότητα του κλειδιού, ή τα πρώτα 16 ψηφία της (keys authority).",
        en: "The key's identity, or its first 16 digits (keys authority)."),
      valueName: Terminal.language.say(el: "ταυτότητα", en: "identity"))
  }
}
