import ArgumentParser
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
    for command in commands + ["", "nonsense", "help"] {
      let call = [command] + arguments
      #expect(
        Self.outcome { try Onboard.parsed(call) } == Self.outcome { try Onboard.parseAsRoot(call) },
        "\(call)")
    }
  }

  /// What a call is taken for: its command, or the code and the message that it ends with.
  private static func outcome(_ parse: () throws -> any ParsableCommand) -> String {
    do {
      return "\(type(of: try parse()))"
    } catch {
      return "\(Onboard.exitCode(for: error).rawValue) \(Onboard.fullMessage(for: error))"
    }
  }
}
