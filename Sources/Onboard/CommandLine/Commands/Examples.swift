import ArgumentParser
import Ground
import Schema

extension CommandConfiguration {
  /// Makes the configuration of a command whose help ends with examples that work as they stand.
  init(
    commandName: String, abstract: String, discussion: String = "",
    subcommands: [any ParsableCommand.Type] = [], examples: [String]
  ) {
    let title = Terminal.language.say(
      el: examples.count.agreeing("Παράδειγμα:", "Παραδείγματα:"),
      en: examples.count.agreeing("Example:", "Examples:"))
    let lines = examples.flatMap { $0.split(separator: "\n") }.map { "  \($0)" }
    let shown = ([title] + lines).joined(separator: "\n")
    self.init(
      commandName: commandName, abstract: abstract,
      discussion: discussion.isEmpty ? shown : "\(discussion)\n\n\(shown)",
      subcommands: subcommands)
  }
}
