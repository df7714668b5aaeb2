import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard keys leak`: drafts the next policy, in which a key's signatures stop counting.
struct KeysLeak: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leak",
    abstract: Terminal.language.say(
      el: "Δηλώνει ότι ένα κλειδί διέρρευσε: από τότε οι υπογραφές του δεν μετρούν.",
      en: "Says that a key has leaked: from then on its signatures do not count."),
    discussion: Terminal.language.say(
      el: """
        Πρώτα δείχνει ποιες σφραγισμένες αποφάσεις αγγίζει, και ρωτά. Όποια μένει χωρίς αρκετές \
        υπογραφές μετρά ως ανακληθείσα, μόλις ισχύσει η πολιτική· αναστολή ή ανάκληση ένταξης \
        μένει. Δεν παίρνεται πίσω.
        """,
      en: """
        First it shows which sealed records that touches, and asks. One that is left with too few \
        signatures counts as revoked once the policy is in force; a suspension or withdrawal \
        stays. It cannot be taken back.
        """),
    examples: [
      """
      onboard keys leak 06c6ab8a8aee004a --from 2026-11-22T08:00:00Z
      """
    ])

  @Argument(help: .keyIdentity) var identity: String

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Από πότε μπορεί να το έχει άλλος, π.χ. 2026-11-22T08:00:00Z.",
        en: "Since when somebody else may have it, e.g. 2026-11-22T08:00:00Z."),
      valueName: Terminal.spoken.say(el: "χρόνος", en: "time")),
    transform: Instant.parsed)
  var from: Instant

  @Flag(help: ArgumentHelp(Terminal.language.say(el: "Χωρίς ερώτηση.", en: "Without asking.")))
  var yes = false

  @OptionGroup var options: AuthorityOptions
  @OptionGroup var outcome: OutcomeOptions

  func validate() throws {
    guard from > Today.clock else { return }
    throw ValidationError(
      options.language.say(
        el: "Το --from είναι στο μέλλον: \(from.words.el).",
        en: "--from is in the future: \(from.words.en)."))
  }

  func run() throws {
    let language = options.language
    try reportingOutcome(of: "keys leak", in: language, as: outcome.format) { outcome in
      try AuthorityFolder.open(options.authority) { folder in
        let id = try folder.key(identity)
        let entry = try folder.entry(of: id, in: .targets)
        if let known = entry?["leaked"]?.text.flatMap({ Instant($0) }), known <= from {
          throw FileFault(
            identity,
            Bilingual(
              el: "έχει ήδη δηλωθεί ότι διέρρευσε στις \(known.words.el)",
              en: "is known already to have leaked at \(known.words.en)"))
        }
        try showEffects(of: id, outcome)
        guard yes || isConfirmed(outcome) else { return .usage }
        if entry != nil {
          try folder.change(.targets) { PolicyEditing.leaking(id, from: from, in: $0) }
        }
        if try folder.entry(of: id, in: .root) != nil {
          try folder.change(.root) { RootEditing.removing(id, from: $0) }
        }
        try KeysReport(outcome: outcome).drafted(folder)
        return .clean
      }
    }
  }

  /// Lists the sealed records that the leak touches.
  private func showEffects(of id: String, _ outcome: Outcome) throws {
    let language = options.language
    let registry = RegistryOfAuthority(options.authority)
    guard let ledger = try registry.ledger(at: Today.clock) else { return }
    let (effects, refused) = try LeakEffect.of(leakOf: id, from: from, on: ledger)
    for effect in effects { outcome.show(effect.text(language)) }
    for refusal in refused { Terminal.complain(refusal.message(language)) }
    if effects.isEmpty {
      outcome.show(
        language.say(
          el: "Δεν αγγίζει καμία σφραγισμένη απόφαση.\n", en: "No sealed record is touched.\n"))
    }
  }

  /// Asks for confirmation on a terminal; elsewhere nobody can answer, and `--yes` is needed.
  private func isConfirmed(_ outcome: Outcome) -> Bool {
    guard LineInput.isConversation else {
      outcome.note(
        Bilingual(
          el: "Δεν γράφτηκε τίποτα: χωρίς τερματικό χρειάζεται --yes.",
          en: "Nothing was written: without a terminal, --yes is needed."))
      return false
    }
    outcome.show(
      options.language.say(
        el: "Να γραφτεί στο σχέδιο της πολιτικής; Γράψτε ναι: ",
        en: "Write it to the draft of the policy? Type yes: "))
    var input = LineInput()
    if ["ναι", "yes"].contains(input.next()?.lowercased()) { return true }
    outcome.note(Bilingual(el: "Δεν γράφτηκε τίποτα.", en: "Nothing was written."))
    return false
  }
}
