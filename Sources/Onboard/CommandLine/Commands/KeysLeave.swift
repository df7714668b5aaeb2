import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard keys leave`: drafts the next policy or root in which a key ends.
struct KeysLeave: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave",
    abstract: Terminal.language.say(
      el: "Κλείνει την ισχύ ενός κλειδιού από μια ημέρα: όποιος το είχε, έφυγε.",
      en: "Ends the validity of a key from a day on: its holder leaves."),
    discussion: Terminal.language.say(
      el: """
        Όσα υπέγραψε πριν ισχύουν. Το κλειδί μένει στην πολιτική με το νέο τέλος του· από το root \
        βγαίνει, μόλις ισχύσει το επόμενο root. Αν το κλειδί διέρρευσε, δείτε keys leak.
        """,
      en: """
        What it signed before holds. The key stays in the policy, with its new end; it leaves the \
        root once the next root is in force. If the key has leaked, see keys leak.
        """),
    examples: [
      """
      onboard keys leave 06c6ab8a8aee004a --on 2026-12-31
      """
    ])

  @Argument(help: .keyIdentity) var identity: String

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Η πρώτη ημέρα που δεν υπογράφει πια.", en: "The first day on which it signs no more."),
      valueName: Terminal.spoken.say(el: "ημέρα", en: "date")),
    transform: Day.parsed)
  var on: Day

  @OptionGroup var options: AuthorityOptions
  @OptionGroup var outcome: OutcomeOptions

  func run() throws {
    try reportingOutcome(of: "keys leave", in: options.language, as: outcome.format) { outcome in
      try AuthorityFolder.open(options.authority) { folder in
        let id = try folder.key(identity)
        if let entry = try folder.entry(of: id, in: .targets) {
          let end = Instant(startOf: on)
          try demandWithin(entry, end)
          try folder.change(.targets) { PolicyEditing.ending(id, at: end, in: $0) }
        }
        if try folder.entry(of: id, in: .root) != nil {
          try folder.change(.root) { RootEditing.removing(id, from: $0) }
        }
        try KeysReport(outcome: outcome).drafted(folder)
        return .clean
      }
    }
  }

  /// Refuses an end before the key's start, or later than its present end.
  private func demandWithin(_ entry: JSONValue, _ end: Instant) throws(FileFault) {
    guard let start = entry["notBefore"]?.text.flatMap({ Instant($0) }),
      let last = entry["notAfter"]?.text.flatMap({ Instant($0) }), end <= start || end > last
    else { return }
    throw FileFault(
      identity,
      Bilingual(
        el: "ισχύει από \(start.words.el) έως \(last.words.el), και το --on \(on.words.el) είναι "
          + "έξω από αυτά",
        en: "is valid from \(start.words.en) until \(last.words.en), and --on \(on.words.en) is "
          + "outside"))
  }
}
