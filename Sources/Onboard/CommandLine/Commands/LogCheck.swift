import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard log audit`: recomputes the log from its entries and reports every difference.
struct LogCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: Terminal.language.say(
      el: "Υπολογίζει ξανά όλο το μητρώο αποφάσεων και αναφέρει κάθε διαφορά.",
      en: "Computes the whole log again, and reports every difference."),
    examples: ["onboard log audit"])

  @OptionGroup var trust: TrustOptions
  @OptionGroup var outcome: OutcomeOptions

  func run() throws {
    try reportingOutcome(of: "log audit", in: trust.language, as: outcome.format) { outcome in
      let ledger = try trust.ledger()
      let files = ledger.folder.log.place
      let (logs, witnesses) = (ledger.authority.logs, ledger.authority.witnesses)
      let contents = try Self.contents(of: files)
      let origin = contents?.checkpoint?.origin
      var differences = try LogAudit(
        files, log: logs.first { $0.name == origin } ?? logs.first, witnesses: witnesses,
        quorum: ledger.authority.quorum
      ).differences
      differences += try ledger.logFaults().filter { !differences.contains($0) }
      for difference in differences { outcome.tell(difference) }
      guard differences.isEmpty else { return .refused }
      let count = contents?.entries.count ?? 0
      let signed = contents?.checkpoint?.size ?? 0
      outcome.tell(
        CommandOutcome.Deed(
          kind: .audited,
          words: Bilingual(
            el: "Το μητρώο αποφάσεων είναι ακέραιο. Εγγραφές: \(count), υπογεγραμμένες: \(signed)",
            en: "The log is sound. Entries: \(count), signed: \(signed)"),
          number: count))
      return .clean
    }
  }

  /// The contents of the log; nil when they are inconsistent, which the audit then reports.
  private static func contents(of files: some LogFiles) throws -> LogContents? {
    do {
      return try LogContents.read(files)
    } catch is Refusal {
      return nil
    }
  }
}
