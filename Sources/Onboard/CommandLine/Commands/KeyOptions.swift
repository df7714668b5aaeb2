import ArgumentParser
import Ground
import Registry
import Schema

/// The key with which a command signs.
struct KeyOptions: ParsableArguments {
  @OptionGroup var choice: KeyChoice

  /// The key; `validate` has already refused a call without one.
  var key: String { (try? choice.chosen()) ?? "" }
  var passphrase: PassphraseOptions { choice.passphrase }

  func validate() throws {
    do {
      _ = try choice.demanded()
    } catch let fault as FileFault {
      throw ValidationError(fault.message(Terminal.spoken))
    } catch let misuse as Misuse {
      throw ValidationError(misuse.message(Terminal.spoken))
    }
  }

  /// Opens the key.
  func signer(_ language: Language) throws -> any Signer { try choice.signer(language) }
}

/// The key that a command may be given.
struct KeyChoice: ParsableArguments {
  /// The environment variable that names the key where no option names it.
  static let variable = "ONBOARD_KEY"

  @Option(
    name: .customLong("key"),
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το κλειδί της υπογραφής: αρχείο, ή agent:<ταυτότητα> για το ssh-agent· αλλιώς το "
          + "ONBOARD_KEY, ή το key του ~/.config/onboard/config.",
        en: "The key to sign with: a file, or agent:<identity> for the ssh-agent; else "
          + "ONBOARD_KEY, or key in ~/.config/onboard/config."),
      valueName: Terminal.spoken.say(el: "κλειδί", en: "key")),
    completion: .file(extensions: ["key"]))
  var named: String?

  @OptionGroup var passphrase: PassphraseOptions

  /// The key from the option, the environment or the personal settings; nil without any.
  func chosen() throws -> String? { try named ?? Self.usual() }

  /// The key from the environment or the personal settings, which calls need not name; nil without
  /// any.
  static func usual() throws -> String? {
    try Terminal.environment(variable) ?? Preferences.key()
  }

  /// The key; a call without one is refused.
  func demanded() throws -> String {
    if let key = try chosen(), !key.isEmpty { return key }
    throw Misuse(
      el: "Λείπει το κλειδί: δώστε --key, τη μεταβλητή ONBOARD_KEY, ή μία γραμμή «key: …» στο "
        + "~/.config/onboard/config.",
      en: "The key is missing: give --key, the variable ONBOARD_KEY, or a line “key: …” in "
        + "~/.config/onboard/config.")
  }

  /// Opens the key.
  func signer(_ language: Language) throws -> any Signer {
    try SigningKey.open(
      try demanded(), agent: Terminal.agent, passphrase: passphrase.source(language))
  }
}

/// The options for where the passphrase of a key file is read.
struct PassphraseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αρχείο (chmod 600) ή fd:N με τη συνθηματική φράση· αλλιώς ζητείται στο τερματικό.",
        en: "A file (chmod 600) or fd:N with the passphrase; else it is asked at the terminal."),
      valueName: Terminal.spoken.say(el: "αρχείο", en: "file")),
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
      valueName: Terminal.spoken.say(el: "ταυτότητα", en: "identity"))
  }
}
