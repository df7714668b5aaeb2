import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard keys found`: drafts the first root and the first policy of an authority.
struct KeysFound: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "found",
    abstract: Terminal.language.say(
      el: "Ιδρύει αρχή: σχέδια για το πρώτο root και την πρώτη πολιτική.",
      en: "Founds an authority: drafts of the first root and the first policy."),
    examples: [
      """
      onboard keys found --holder p-101,root-1.key,Agency \\
        --holder p-102,root-2.key,Agency --expires 2028-12-31
      """
    ])

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el:
          "Κάτοχος του root: πρόσωπο,κλειδί,φορέας (με λατινικά γράμματα)· ένας για κάθε --holder.",
        en: "A holder of the root: person,key,organisation; one for each --holder."),
      valueName: Terminal.spoken.say(el: "κάτοχος", en: "holder")))
  var holder: [String]

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Πόσοι από αυτούς πρέπει να υπογράφουν.", en: "How many of them must sign.")))
  var threshold = Root.leastThreshold

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Η τελευταία ημέρα ισχύος.", en: "The last day on which they hold."),
      valueName: Terminal.spoken.say(el: "ημέρα", en: "date")),
    transform: Day.parsed)
  var expires: Day

  @Flag(help: ArgumentHelp(AuthorityText.rootMayReview(Terminal.language)))
  var rootMayReview = false

  @Flag(help: .hidden)
  var demonstration = false

  @OptionGroup var options: AuthorityOptions
  @OptionGroup var outcome: OutcomeOptions

  func validate() throws {
    let fields = holder.map { $0.split(separator: ",", maxSplits: 2) }
    guard threshold >= Root.leastThreshold, holder.count >= threshold,
      fields.allSatisfy({ $0.count == 3 })
    else {
      throw ValidationError(
        options.language.say(
          el: "Δώστε --threshold τουλάχιστον \(Root.leastThreshold), και τόσους --holder"
            + " πρόσωπο,κλειδί,φορέας.",
          en: "Give --threshold of at least \(Root.leastThreshold), and as many --holder"
            + " person,key,organisation."))
    }
  }

  func run() throws {
    try reportingOutcome(of: "keys found", in: options.language, as: outcome.format) { outcome in
      // A key that cannot be read leaves no folder behind.
      let holders = try holder.map { text throws(FileFault) -> Enrolment in
        let fields = text.split(separator: ",", maxSplits: 2).map(String.init)
        return Enrolment(
          publicKey: try SigningKey.publicKey(
            fields[1], agent: Terminal.agent, isDemonstration: demonstration),
          person: fields[0], organisation: fields[2])
      }
      return try AuthorityFolder.open(options.authority, isFounded: true) { folder in
        guard try folder.roots().isEmpty, try folder.standing(.targets) == nil else {
          throw FileFault(
            options.authority,
            Bilingual(el: "έχει ήδη αρχή", en: "has an authority already"))
        }
        let end = Instant(startOf: expires.adding(1))
        let root = RootEditing.first(
          holders, threshold: threshold, expires: end, isDemonstration: demonstration)
        _ = try Root(Metadata(signed: root, file: try folder.draftName(.root)))
        let policy = PolicyEditing.first(
          expires: end, rootMayReview: rootMayReview, isDemonstration: demonstration)
        try folder.write(policy, as: .targets)
        try folder.write(root, as: .root)
        try keepLineEnds()
        try KeysReport(outcome: outcome).drafted(folder)
        return .clean
      }
    }
  }

  /// Keeps git from changing the bytes of signed files, in a registry with its usual folders.
  private func keepLineEnds() throws {
    guard options.authority == AuthorityFolder.usual else { return }
    let missing = try LineEndAttributes.write()
    guard !missing.isEmpty else { return }
    let lines = missing.map { "  \($0)\n" }.joined()
    Terminal.complain(
      lines: options.language.say(
        el: "Στο \(LineEndAttributes.fileName) λείπουν, ώστε να μη χαλάσουν οι υπογραφές:\n"
          + lines,
        en: "\(LineEndAttributes.fileName) lacks these, without which signatures may break:\n"
          + lines))
  }
}
