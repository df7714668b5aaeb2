import ArgumentParser
import Ground
import Outputs
import Schema

/// The arguments of the program before they are parsed. With them, even a call that cannot be
/// parsed is answered in the format that it asks for.
enum Call {
  /// Whether the call asks for JSON.
  static let isJSON: Bool = {
    let words = CallLanguage.given.arguments
    return words.contains("--format=json")
      || zip(words, words.dropFirst()).contains { $0 == "--format" && $1 == "json" }
  }()

  /// The command, without the tool's name: `log seal`.
  static let name: String = {
    var called: any ParsableCommand.Type = Onboard.self
    var names: [String] = []
    for word in CallLanguage.given.arguments {
      let known = called.configuration.subcommands
      guard let next = known.first(where: { $0.configuration.commandName == word }) else { break }
      called = next
      names.append(word)
    }
    return names.joined(separator: " ")
  }()

  /// Ends a call that cannot be understood: with sentences, or with a document for programs.
  ///
  /// - Parameters:
  ///   - message: What is said to programs, in a language.
  ///   - text: What is said to people, who are also shown the usage.
  static func refuse(_ message: (Language) -> String, text: String) -> Never {
    guard isJSON else {
      Terminal.complain(lines: text)
      Exit.end(.usage)
    }
    var outcome = CommandOutcome(name.isEmpty ? Program.name : name)
    outcome.exit = Int(Exit.usage.rawValue)
    outcome.refusals = [
      CommandOutcome.Refused(
        "usage", outcome.command, Bilingual(el: message(.greek), en: message(.english)),
        next: ([Program.name] + (name.isEmpty ? [] : [name]) + ["--help"]).joined(separator: " "))
    ]
    Terminal.write(outcome.json)
    Exit.end(.usage)
  }
}
