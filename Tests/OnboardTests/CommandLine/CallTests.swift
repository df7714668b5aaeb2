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
    #expect(all.count > 40 && !all.contains(nil))
  }
}
