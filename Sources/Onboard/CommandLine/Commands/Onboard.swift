import ArgumentParser
import Ground
import Schema
import Synchronization

/// The command line.
@main
struct Onboard: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Program.name,
    abstract: Terminal.language.say(
      el: "Μεταγλωττιστής δηλώσεων Δήμων για το myDimosLive.",
      en: "Compiles the declarations of municipalities for myDimosLive."),
    discussion: Terminal.language.say(
      el: """
        Κωδικοί εξόδου: 0 χωρίς λάθη · 1 υπάρχουν λάθη · 2 λάθος χρήση ή αρχείο · 3 υπάρχουν \
        αλλαγές (--check, --dry-run) · 4 η έγκριση λείπει ή δεν ισχύει · 70 εσωτερικό σφάλμα. \
        Συντάκτες κειμένου καλούν το onboard lsp.
        """,
      en: """
        Exit codes: 0 clean · 1 errors found · 2 usage or I/O · 3 changes present (--check, \
        --dry-run) · 4 approval missing or invalid · 70 internal. Editors call onboard lsp.
        """),
    version: Program.version,
    groupedSubcommands: [
      CommandGroup(
        name: Terminal.language.say(el: "ΔΗΜΟΣ", en: "CLERK"),
        subcommands: [
          Init.self, Check.self, Fix.self, Fmt.self, Slots.self, Explain.self,
        ]),
      CommandGroup(
        name: Terminal.language.say(el: "ΕΛΕΓΧΟΣ", en: "REVIEWER"),
        subcommands: [
          Receive.self, InboxCommand.self, Diff.self, ReviewCommand.self, Approve.self, Reject.self,
          Status.self, ImpactCommand.self,
        ]),
      CommandGroup(
        name: Terminal.language.say(el: "ΠΡΑΞΕΙΣ", en: "ACTS"),
        subcommands: [ActCommand.self]),
      CommandGroup(
        name: Terminal.language.say(el: "ΣΥΣΤΗΜΑ", en: "PIPELINE"),
        subcommands: [
          Build.self, Verify.self, Export.self, LogCommand.self, Keys.self, Lsp.self,
        ]),
    ])

  /// Runs a command; usage errors exit with 2, as in other tools of a pipeline.
  static func main() async {
    Terminal.holdClosedStreams()
    Columns.widen()
    let arguments = calledWith
    if let complaint = CallLanguage.given.complaint(Terminal.language) {
      Call.refuse({ CallLanguage.given.complaint($0) ?? complaint }, text: "onboard: " + complaint)
    }
    FolderLock.onWaiting.withLock {
      $0 = { Terminal.complain($0.message(Terminal.language)) }
    }
    do throws(VersionCall.Misfit) {
      if let version = try VersionCall(arguments) {
        Terminal.write(version.answer)
        return
      }
    } catch {
      Call.refuse(error.message, text: "onboard: " + error.message(Terminal.language))
    }
    if let fault = Today.fault {
      Call.refuse({ fault($0) }, text: "onboard: " + fault(Terminal.language))
    }
    if let hint = Self.hint(for: arguments, Terminal.language) {
      Call.refuse({ Self.hint(for: arguments, $0) ?? hint }, text: hint)
    }
    do {
      var command = try parsed(Workplace.entered(for: arguments))
      isCommand(command)
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
    } catch let misuse as Misuse {
      // The parser would show the usage of the whole tool, whatever command was called.
      let text =
        "Error: \(misuse.message(Terminal.language))\n"
        + "  See '\(Program.name) \(Call.name) --help' for more information."
      Call.refuse(
        misuse.message.callAsFunction,
        text: UsageText.framed(Self.visible(text, arguments), Terminal.language))
    } catch {
      let code = exitCode(for: error)
      let text = fullMessage(for: error)
      let shown = Self.visible(text, arguments)
      if code == .success {
        Terminal.write(HelpText.framed(text, Terminal.language) + "\n")
      } else if code == .validationFailure, !text.isEmpty {
        Call.refuse(
          { Self.visible(complaint(about: arguments, $0) ?? message(for: error), arguments) },
          text: UsageText.framed(shown, Terminal.language))
      } else if !text.isEmpty {
        Terminal.complain(lines: shown)
      }
      Exit.end(code == .validationFailure ? .usage : Exit(code.rawValue))
    }
  }

  /// A message in which what was given is shown as values are: no control character of an argument
  /// reaches a terminal or a log.
  private static func visible(_ message: String, _ arguments: [String]) -> String {
    let values = arguments.flatMap { argument in
      let value = argument.firstIndex(of: "=").map { String(argument[$0...].dropFirst()) }
      return [argument, String(argument.dropFirst(2))] + (value.map { [$0] } ?? [])
    }
    // A value with a line end would begin a line of its own.
    let shown = values.filter { $0.count > 1 && $0.visible != $0 }
      .reduce(message) { $0.replacing($1, with: $1.visible) }
    return shown.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).visible }.joined(separator: "\n")
  }

  /// What the program was called with. Its own name comes first: without it nobody knows whether
  /// there was more, and a call that was not understood must not look like one that went well.
  private static var calledWith: [String] {
    guard !CommandLine.arguments.isEmpty else {
      Terminal.complain(
        Terminal.language.say(
          el: "onboard: τα ορίσματα της κλήσης δεν διαβάζονται",
          en: "onboard: the arguments of the call cannot be read"))
      Exit.end(.internal)
    }
    return CallLanguage.given.arguments
  }

  /// The line for a call of a command that is called otherwise; nil for any other.
  private static func hint(for arguments: [String], _ language: Language) -> String? {
    FormerName.hint(for: arguments, language) ?? MeantCommand.hint(for: arguments, language)
  }

  /// What the parser says about a call in a language; nil where it takes the call.
  ///
  /// It names what is missing as the options name their values, which they do in one language: so
  /// the call is parsed again in the other one.
  static func complaint(about arguments: [String], _ language: Language) -> String? {
    Terminal.$spoken.withValue(language) {
      do {
        _ = try parsed(arguments)
        return nil
      } catch {
        let message = message(for: error)
        return language == .greek ? UsageText.sentence(message) : message
      }
    }
  }

  /// Ends a call that names no command, with its help. Nothing was done, so a pipeline with an
  /// empty variable must not go on as if something had been.
  private static func isCommand(_ command: any ParsableCommand) {
    guard !type(of: command).configuration.subcommands.isEmpty else { return }
    let help = helpMessage(for: type(of: command))
    Terminal.complain(lines: HelpText.framed(help, Terminal.language))
    Exit.end(.usage)
  }

  /// Parses the arguments of a call.
  ///
  /// A command called by its name is first parsed on its own: the parser prepares every command
  /// that it is given, which would add 25 ms to each start. Errors and requests for help are
  /// answered by a parser with all commands.
  static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    var called: any ParsableCommand.Type = Onboard.self
    var rest = arguments[...]
    while let name = rest.first,
      let next = called.configuration.subcommands.first(where: {
        $0.configuration.commandName == name
      })
    {
      called = next
      rest = rest.dropFirst()
    }
    if called.configuration.subcommands.isEmpty, let command = try? called.parseAsRoot(Array(rest)),
      type(of: command) == called
    {
      return command
    }
    return try parseAsRoot(arguments)
  }
}
