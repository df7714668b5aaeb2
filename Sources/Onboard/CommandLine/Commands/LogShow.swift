import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard log show`: prints the contents of the log.
struct LogShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: Terminal.language.say(
      el: "Δείχνει το μέγεθος, τη ρίζα και τις εγγραφές του μητρώου αποφάσεων.",
      en: "Shows the log's size, its root and its entries."),
    examples: ["onboard log show"])

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Μορφή: text ή json.", en: "Format: text or json.")))
  var format: TextOrJSON = .text

  @Option(help: .language) var language: Language = Terminal.spoken

  func run() throws {
    try reportingFaults(in: language) {
      guard try Workplace.isRegistry else { throw Workplace.noRegistry }
      let log = RecordFolder(path: RecordFolder.usual).log
      let contents = try log.contents()
      // Only an authority says whose signatures count.
      let (records, broken) = try Ledger.here(at: Today.clock)?.recordsByEntry() ?? ([:], [])
      let report = LogReport(
        contents: contents, tree: try contents.tree(log.place), records: records, broken: broken,
        language: language)
      Terminal.write(format == .json ? report.json : Array(report.text.utf8))
      return .clean
    }
  }
}
