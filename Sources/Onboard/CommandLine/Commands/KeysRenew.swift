import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard keys renew`: drafts the next policy or root, with a later expiry.
struct KeysRenew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew",
    abstract: Terminal.language.say(
      el: "Ορίζει νέα λήξη στο σχέδιο της επόμενης πολιτικής ή του επόμενου root.",
      en: "Sets a new end in the draft of the next policy or the next root."),
    examples: [
      "onboard keys renew --expires 2028-12-31", "onboard keys renew --root --expires 2029-12-31",
    ])

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Η τελευταία ημέρα ισχύος.", en: "The last day on which it holds."),
      valueName: Terminal.spoken.say(el: "ημέρα", en: "date")),
    transform: Day.parsed)
  var expires: Day

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το αρχείο αφετηρίας εμπιστοσύνης (root), όχι η πολιτική.",
        en: "The root, not the policy.")))
  var root = false

  @OptionGroup var options: AuthorityOptions
  @OptionGroup var outcome: OutcomeOptions

  func run() throws {
    try reportingOutcome(of: "keys renew", in: options.language, as: outcome.format) { outcome in
      try AuthorityFolder.open(options.authority) { folder in
        let end = Instant(startOf: expires.adding(1)).description
        try folder.change(root ? .root : .targets) { $0.setting(["expires"], .string(end)) }
        try KeysReport(outcome: outcome).drafted(folder)
        return .clean
      }
    }
  }
}
