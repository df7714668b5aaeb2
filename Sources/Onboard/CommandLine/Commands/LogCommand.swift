import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard log`: works on the append-only log of decisions.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: Terminal.language.say(
      el: "Το μητρώο αποφάσεων, από το οποίο τίποτα δεν σβήνεται, και η σφράγισή του.",
      en: "The log of decisions, from which nothing is taken away, and its sealing."),
    subcommands: [
      LogShow.self, LogSeal.self, LogMend.self, LogRevoke.self, LogProve.self, LogCheck.self,
      LogCosign.self,
      LogAddCosignature.self, LogAppend.self,
    ],
    examples: ["onboard log show", "onboard log seal --key log.key"])
}

/// `onboard log append`: appends digests as version 0.1.0 did, for the tests of the log.
struct LogAppend: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "append", shouldDisplay: false)

  @Argument(transform: Digest.parsed) var digests: [Digest]

  @Option(help: .language) var language: Language = Terminal.spoken

  func run() throws {
    try reportingFaults(in: language) {
      let log = TransparencyLog(folder: "\(RecordFolder.usual)/\(TransparencyLog.folderName)")
      let places = try log.append(digests.map { LogEntry($0) })
      Terminal.write(places.map { "\($0)\n" }.joined())
      return .clean
    }
  }
}
