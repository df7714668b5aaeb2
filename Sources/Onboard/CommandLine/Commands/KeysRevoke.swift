import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard keys revoke`: drafts the next policy or root, without a key.
struct KeysRevoke: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: Terminal.language.say(
      el: "Αφαιρεί ένα κλειδί στο σχέδιο της επόμενης πολιτικής ή του επόμενου root.",
      en: "Takes a key away in the draft of the next policy or the next root."),
    examples: [
      """
      onboard keys revoke \\
        06c6ab8a8aee004af3ef6294511ee9f54bc0904031ddddd27f2abd36cffba24c
      """
    ])

  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Η ταυτότητα του κλειδιού, ή το όνομα ημερολογίου ή μάρτυρα.",
        en: "The key's identity, or the name of a log or a witness."),
      valueName: Terminal.language.say(el: "ταυτότητα", en: "identity")))
  var identity: String

  @OptionGroup var options: AuthorityOptions

  func run() throws {
    try reportingFaults(in: options.language) {
      try AuthorityFolder.open(options.authority) { folder in
        var isKnown = false
        for kind in AuthorityFolder.MetadataType.allCases {
          guard let signed = try (folder.draft(kind) ?? folder.standing(kind))?.signed else {
            continue
          }
          let without =
            kind == .root
            ? RootEditing.removing(identity, from: signed)
            : PolicyEditing.removing(identity, from: signed)
          guard without != signed else { continue }
          isKnown = true
          try folder.change(kind) { _ in without }
        }
        guard isKnown else {
          throw FileFault(
            identity,
            Bilingual(
              el: "δεν υπάρχει τέτοιο κλειδί στον φάκελο \(options.authority)",
              en: "no such key in \(options.authority)"))
        }
        try KeysReport(language: options.language).drafted(folder)
        return .clean
      }
    }
  }
}

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
      valueName: Terminal.language.say(el: "ημέρα", en: "date")),
    transform: Day.parsed)
  var expires: Day

  @Flag(
    help: ArgumentHelp(
      Terminal.language.say(el: "Το root, όχι η πολιτική.", en: "The root, not the policy.")))
  var root = false

  @OptionGroup var options: AuthorityOptions

  func run() throws {
    try reportingFaults(in: options.language) {
      try AuthorityFolder.open(options.authority) { folder in
        let end = Instant(startOf: expires.adding(1)).description
        try folder.change(root ? .root : .targets) { $0.setting(["expires"], .string(end)) }
        try KeysReport(language: options.language).drafted(folder)
        return .clean
      }
    }
  }
}
