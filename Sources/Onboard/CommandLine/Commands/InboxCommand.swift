import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// `onboard inbox`: lists what waits, and for whom.
struct InboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox",
    abstract: Terminal.language.say(
      el: "Δείχνει τι περιμένει ποιον, τα παλιότερα πρώτα, και την επόμενη εντολή.",
      en: "Shows what waits for whom, oldest first, with the next command."),
    examples: [
      "onboard inbox", "onboard inbox --key reviewer-1.key", "onboard inbox --page inbox.html",
    ])

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Μόνο όσα περιμένουν αυτό το κλειδί (αρχείο, δημόσιο κλειδί, ή agent:<ταυτότητα>).",
        en: "Only what waits for this key (a file, a public key, or agent:<identity>)."),
      valueName: Terminal.spoken.say(el: "κλειδί", en: "key")),
    completion: .file(extensions: ["key"]))
  var key: String?

  @Option(help: .page, completion: .file(extensions: ["html"]))
  var page: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Μορφή: text ή json.", en: "Format: text or json.")))
  var format: TextOrJSON = .text

  @OptionGroup var trust: TrustOptions

  func run() throws {
    let language = trust.language
    try reportingFaults(in: language) {
      guard try Workplace.isRegistry else { throw Workplace.noRegistry }
      let ledger = try trust.ledger()
      let moved = Result { try HolidaysFile.moved(asOf: Today.day) }
      var inbox =
        if case .success(let moved) = moved { try Inbox(ledger, moved: moved) } else {
          try Inbox(ofRecords: ledger)
        }
      if let key {
        inbox.keep(
          forKey: try SigningKey.publicKey(key, agent: Terminal.agent), of: ledger.authority)
      }
      for trouble in inbox.troubles { Terminal.complain(trouble.message(language)) }
      for note in inbox.notes { Terminal.complain(note.message(language)) }
      Terminal.complain(inbox.uncompared, language)
      if let page {
        try PageFile.write(
          InboxPage(inbox: inbox, language: language).bytes, of: InboxPage.format, to: page)
      }
      let report = InboxReport(
        inbox: inbox, language: language, width: Columns.ofReport,
        isColourful: Terminal.isColourful(1))
      Terminal.write(format == .json ? report.json : Array(report.text.utf8))
      let causes = inbox.troubles + inbox.items.filter { $0.kind == .unproved }.compactMap(\.cause)
      let isOnlyFault = causes.allSatisfy { $0.fault != nil }
      let exit = inbox.uncompared.exit(
        causes.isEmpty ? .clean : isOnlyFault ? .usage : .refused)
      return try exit.beside(moved, language)
    }
  }
}
