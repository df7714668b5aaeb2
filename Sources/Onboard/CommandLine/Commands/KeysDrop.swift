import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard keys drop`: drafts the next policy without a log or a witness.
struct KeysDrop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop",
    abstract: Terminal.language.say(
      el: "Αφαιρεί ένα μητρώο αποφάσεων ή έναν μάρτυρα στο σχέδιο της επόμενης πολιτικής.",
      en: "Takes a log or a witness out of the draft of the next policy."),
    discussion: Terminal.language.say(
      el: """
        Το κλειδί ενός μητρώου αποφάσεων αλλάζει με drop και enrol στο ίδιο σχέδιο, με το ίδιο \
        όνομα ή με άλλο· το επόμενο log seal, με το νέο κλειδί, συνεχίζει το ίδιο μητρώο \
        αποφάσεων. Κλειδί προσώπου αφαιρείται μόνο όσο υπάρχει μόνο σε σχέδιο· αλλιώς δείτε keys \
        leave.
        """,
      en: """
        The key of a log is replaced by drop and enrol in one draft, under the same name or \
        another; the next log seal, with the new key, goes on with the same log. The key of a \
        person is taken out only while it is in a draft alone; else see keys leave.
        """),
    examples: ["onboard keys drop witness.example/demonstration"])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το όνομα του μητρώου αποφάσεων ή του μάρτυρα, ή η ταυτότητα ενός κλειδιού του"
          + " σχεδίου.",
        en: "The name of the log or the witness, or the identity of a key of the draft."),
      valueName: Terminal.spoken.say(el: "όνομα", en: "name")))
  var name: String

  @OptionGroup var options: AuthorityOptions
  @OptionGroup var outcome: OutcomeOptions

  func run() throws {
    try reportingOutcome(of: "keys drop", in: options.language, as: outcome.format) { outcome in
      try AuthorityFolder.open(options.authority) { folder in
        guard try !isInForce(in: folder) else {
          throw FileFault(
            name,
            Bilingual(
              el: "το κλειδί ισχύει: όσα υπέγραψε κρίνονται με αυτό (keys leave, keys leak)",
              en: "the key is in force: what it signed is judged by it (keys leave, keys leak)"))
        }
        try demandOneOfName(in: folder)
        var isKnown = false
        for kind in AuthorityFolder.MetadataType.allCases {
          guard let signed = try (folder.draft(kind) ?? folder.standing(kind))?.signed else {
            continue
          }
          let without =
            kind == .root
            ? RootEditing.removing(name, from: signed) : PolicyEditing.removing(name, from: signed)
          guard without != signed else { continue }
          isKnown = true
          try folder.change(kind) { _ in without }
        }
        guard isKnown else {
          throw FileFault(
            name,
            Bilingual(
              el: "δεν υπάρχει τέτοιο μητρώο αποφάσεων, μάρτυρας ή κλειδί στον φάκελο "
                + options.authority,
              en: "no such log, witness or key in \(options.authority)"))
        }
        try KeysReport(outcome: outcome).drafted(folder)
        return .clean
      }
    }
  }

  /// Refuses a name that two logs or two witnesses share, such as a key and its replacement: both
  /// would be removed.
  private func demandOneOfName(in folder: AuthorityFolder) throws {
    guard let draft = try (folder.draft(.targets) ?? folder.standing(.targets))?.signed else {
      return
    }
    if PolicyEditing.logs(of: draft).count(where: { $0 == name }) > 1 {
      throw twice(Bilingual(el: "μητρώα αποφάσεων", en: "logs"))
    }
    if PolicyEditing.witnesses(of: draft).count(where: { $0 == name }) > 1 {
      throw twice(Bilingual(el: "μάρτυρες", en: "witnesses"))
    }
  }

  private func twice(_ what: Bilingual) -> FileFault {
    FileFault(
      name,
      Bilingual(
        el: "το σχέδιο έχει δύο \(what.el) με αυτό το όνομα: σβήστε το σχέδιο και δώστε πρώτα keys "
          + "drop και μετά keys enrol",
        en: "the draft has two \(what.en) of this name: delete the draft, and run keys drop first "
          + "and keys enrol after it"))
  }

  private func isInForce(in folder: AuthorityFolder) throws -> Bool {
    try AuthorityFolder.MetadataType.allCases.contains {
      try folder.standing($0)?.signed["onboard"]?["keys"]?[name] != nil
    }
  }
}
