import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard keys`: manages keys, and the authority on who may sign what.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: Terminal.language.say(
      el: "Κλειδιά υπογραφής, και ποιος υπογράφει τι.",
      en: "Signing keys, and who may sign what."),
    subcommands: [
      KeysNew.self, KeysShow.self, KeysFound.self, KeysEnrol.self, KeysLeave.self,
      KeysLeak.self, KeysDrop.self, KeysDemand.self, KeysRenew.self, KeysSign.self,
      KeysAuthority.self,
    ],
    examples: ["onboard keys new --output reviewer.key", "onboard keys authority"])
}

/// The folder with the roots and policies that a command works on.
struct AuthorityOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο φάκελος με τα αρχεία αφετηρίας εμπιστοσύνης (root) και την πολιτική.",
        en: "The folder of the roots and the policy."),
      valueName: Terminal.spoken.say(el: "φάκελος", en: "folder")),
    completion: .directory)
  var authority = AuthorityFolder.usual

  @Option(help: .language) var language: Language = Terminal.spoken
}
