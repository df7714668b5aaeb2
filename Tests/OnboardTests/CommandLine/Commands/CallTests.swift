import ArgumentParser
import TestSupport
import Testing

@testable import Ground
@testable import Onboard

/// How a call finds its command.
@Suite struct CallTests {
  /// Without one the parser derives it from the type, at every start, in a fifth of its time.
  @Test func everyCommandHasItsNameWritten() {
    func names(of command: any ParsableCommand.Type) -> [String?] {
      [command.configuration.commandName] + command.configuration.subcommands.flatMap(names)
    }
    let all = names(of: Onboard.self)
    #expect(all.count > 35 && !all.contains(nil))
  }

  /// A command that is parsed by itself says what it would say among all others.
  @Test(arguments: [
    [], ["--nonsense"], ["--language", "xx"], ["--language"], ["one", "two", "--as-of", "now"],
    ["--", "--language"], ["9200", "-"], ["--help"], ["--version"],
  ])
  func commandsAreTheSameByThemselves(_ arguments: [String]) {
    let commands = Onboard.configuration.subcommands.map { $0.configuration.commandName ?? "" }
    #expect(commands.contains("check"))
    let inside = [
      ["act"], ["act", "record"], ["log", "seal"], ["keys", "authority"], ["log", "-"],
    ]
    let all = (commands + ["", "nonsense", "help"]).map { [$0] } + inside
    // The parser prepares every command for each of these calls: not all are made in every run.
    let first = arguments.joined().utf8.count % Cases.step
    for words in stride(from: first, to: all.count, by: Cases.step).map({ all[$0] }) {
      let call = words + arguments
      #expect(
        Self.outcome { try Onboard.parsed(call) } == Self.outcome { try Onboard.parseAsRoot(call) },
        "\(call)")
    }
  }

  /// What a call is taken for: its command, or the code and the message that it ends with.
  private static func outcome(_ parse: () throws -> any ParsableCommand) -> String {
    do {
      var command = try parse()
      // Whether it is asked to help is known from its type, and with what only when it runs.
      if "\(type(of: command))" == "HelpCommand" { try command.run() }
      return "\(type(of: command))"
    } catch {
      return "\(Onboard.exitCode(for: error).rawValue) \(Onboard.fullMessage(for: error))"
    }
  }
}
