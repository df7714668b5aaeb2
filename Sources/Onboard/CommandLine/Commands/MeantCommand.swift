import ArgumentParser
import Ground
import Schema

/// Commands that do not exist, each with the command that was probably meant.
enum MeantCommand {
  /// The line for a call of a command that does not exist; nil for any other.
  static func hint(for arguments: [String], _ language: Language) -> String? {
    var called: any ParsableCommand.Type = Onboard.self
    var words = ["onboard"]
    let isHelp = arguments.first == "help"
    for name in arguments.dropFirst(isHelp ? 1 : 0) {
      let known = called.configuration.subcommands
      guard !known.isEmpty, !name.hasPrefix("-"), name != "help" else { return nil }
      let names = known.compactMap { $0.configuration.commandName }
      guard let index = names.firstIndex(of: name) else {
        guard let meant = Suggestion.name(for: name, among: names) else {
          // Otherwise the library shows the general help, as if that had been asked for.
          return !isHelp
            ? nil
            : language.say(
              el: "onboard: δεν υπάρχει εντολή «\(name.visible)»",
              en: "onboard: there is no command “\(name.visible)”")
        }
        let command = (words + [meant]).joined(separator: " ")
        return language.say(
          el: "onboard: δεν υπάρχει εντολή «\(name.visible)»: μήπως εννοείτε \(command);",
          en: "onboard: there is no command “\(name.visible)”: did you mean \(command)?")
      }
      called = known[index]
      words.append(name)
    }
    return nil
  }
}
