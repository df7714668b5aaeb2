import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry
@testable import Schema

/// What a command says about itself, and how few of them there are.
@Suite struct HelpTests {
  private typealias Command = any ParsableCommand.Type

  /// All commands that are shown, each with the words by which it is called.
  private static var commands: [(words: [String], command: Command)] {
    func below(_ words: [String], _ command: Command) -> [(words: [String], command: Command)] {
      let inner = command.configuration.subcommands.filter { $0.configuration.shouldDisplay }
      return [(words, command)]
        + inner.flatMap { below(words + [$0.configuration.commandName ?? ""], $0) }
    }
    return below([], Onboard.self)
  }

  @Test func atMostTwentyStandAtTheTopInFourGroups() {
    let groups = Onboard.configuration.groupedSubcommands
    #expect(groups.map(\.name) == ["ΔΗΜΟΣ", "ΕΛΕΓΧΟΣ", "ΠΡΑΞΕΙΣ", "ΣΥΣΤΗΜΑ"])
    #expect(Onboard.configuration.ungroupedSubcommands.isEmpty)
    let shown = Onboard.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    #expect((10...20).contains(shown.count))
    // What only other programs call is not listed.
    let hidden = Onboard.configuration.subcommands.filter { !$0.configuration.shouldDisplay }
    #expect(hidden.map { $0.configuration.commandName } == ["lsp"])
  }

  /// An example is a call of its own command, and the parser takes it as it stands.
  @Test func everyExampleIsACallThatTheParserTakes() throws {
    for (words, command) in Self.commands where !words.isEmpty {
      let name = words.joined(separator: " ")
      let examples = Self.examples(of: command)
      #expect(!examples.isEmpty, "\(name) has no example")
      for example in examples {
        let call = try Self.words(of: example)
        #expect(call.starts(with: ["onboard"] + words), "\(name): \(example)")
        let parsed = try Onboard.parsed(Array(call.dropFirst()))
        let own = command.configuration.subcommands + [command]
        #expect(own.contains { $0 == type(of: parsed) }, "\(name): \(example)")
      }
    }
  }

  /// What needs no key, no terminal and no file of the reader's own works in a copy of the repository.
  @Test func examplesWork() throws {
    let needs = [
      "key", "trusted/", "cosignature", "--watch", "--rev", "init 9200", ".csv", ".yaml", "prove",
      "mailed",
    ]
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["Municipalities", "Generated"] {
      try FileManager.default.copyItem(
        at: Repository.root.appending(path: name), to: folder.appending(path: name))
    }
    let commands = Self.commands.filter { $0.command.configuration.subcommands.isEmpty }
    let examples = commands.flatMap { Self.examples(of: $0.command) }
      .filter { example in !needs.contains { example.contains($0) } }
    #expect(examples.count > 20)
    for example in examples {
      let call = try Self.words(of: example).dropFirst()
      let run = try Tool.run(Array(call), in: folder)
      #expect(run.exit == 0, "\(example): \(run.complaint)")
    }
  }

  /// The examples of a command, each on one line: in its help none is broken by the margin.
  private static func examples(of command: Command) -> [String] {
    let lines = command.configuration.discussion.split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("  ") && $0.count > 79 } == [])
    return lines.filter { $0.hasPrefix("  ") }.joined(separator: "\n")
      .replacing(/\ \\\n\ +/, with: " ").split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { $0.hasPrefix("onboard ") }.map(String.init)
  }

  /// The words of a call, as a shell gives them to the command.
  private static func words(of call: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "onboard() { printf '%s\\n' onboard \"$@\"; }; exec 3>&1; \(call) >&3",
    ]
    process.currentDirectoryURL = FileManager.default.temporaryDirectory
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").map(String.init)
  }

  /// The parser writes the frame of a help in English only.
  @Test func theFrameOfAHelpIsInItsLanguage() {
    for (words, command) in Self.commands {
      let help = Onboard.helpMessage(for: command, columns: 80)
      let greek = HelpText.framed(help, .greek)
      let frame = /OVERVIEW|USAGE|ARGUMENTS|OPTIONS|SUBCOMMAND|Show |See '|<subcommand>/
      #expect(greek.firstMatch(of: frame) == nil, "\(words): \(greek)")
      #expect(greek.contains("ΧΡΗΣΗ: onboard"))
      let english = HelpText.framed(help, .english)
      #expect(english.hasPrefix("OVERVIEW: ") && !english.contains(" SUBCOMMANDS:"))
    }
  }

  @Test func headingsAreInTheLanguageOfTheTerminal() throws {
    for (locale, headings) in [
      ("el_GR.UTF-8", ["ΔΗΜΟΣ", "ΕΛΕΓΧΟΣ", "ΠΡΑΞΕΙΣ", "ΣΥΣΤΗΜΑ"]),
      ("en_US.UTF-8", ["CLERK", "REVIEWER", "ACTS", "PIPELINE"]),
    ] {
      let help = try Tool.run(
        ["--help"], in: FileManager.default.temporaryDirectory, environment: ["LANG": locale])
      let shown = help.output.matches(of: /(?m)^(\p{Lu}+):$/).map { String($0.output.1) }
      #expect(Array(shown.suffix(4)) == headings, "\(help.output)")
    }
  }

  /// A script for completion is no help, and stays as the parser wrote it.
  @Test func nothingButAHelpIsTranslated() {
    let script = Onboard.completionScript(for: .bash)
    #expect(HelpText.framed(script, .greek) == script)
    #expect(HelpText.framed("OPTIONS:", .greek) == "OPTIONS:")
  }

  @Test func aFormerNameIsAnsweredWithTheNewOne() throws {
    for (old, new) in FormerName.all {
      let call = old + ["9173"]
      let hint = try #require(FormerName.hint(for: call, .english))
      #expect(hint.hasSuffix(" onboard \(new)"))
      // The old words call nothing, and the new ones do.
      let names = Self.commands.map(\.words)
      #expect(!names.contains(old))
      let words = new.split(separator: " ").map(String.init)
      #expect(names.contains { !$0.isEmpty && words.starts(with: $0) }, "\(new)")
      let run = try Tool.run(call, in: FileManager.default.temporaryDirectory)
      #expect(run.exit == 2 && run.output.isEmpty && run.complaint.hasSuffix(" onboard \(new)\n"))
    }
    #expect(FormerName.hint(for: ["act", "record", "amend"], .greek) == nil)
  }

  @Test func everyChangeHasItsKindOfAct() throws {
    #expect(Set(ActKind.allCases.map(\.change)) == Set(Enactment.Change.allCases))
    let ledger = try #require(TrustRegistry.honest).ledger()
    let lives = try ledger.folder.matters().map { try ledger.life(of: $0) }
    let acts = lives.flatMap(\.acts)
    #expect(Set(acts.map(\.enactment.change)) == [.onboard, .amend, .suspend])
    for life in lives {
      #expect(ActKind(rawValue: life.nextAct)?.change.canFollow(life.acts.last) == true)
    }
  }
}
