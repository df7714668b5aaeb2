import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard keys demand`: drafts a policy or root with a different number of required signatures.
struct KeysDemand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demand",
    abstract: Terminal.language.say(
      el: "Ορίζει πόσοι πρέπει να υπογράφουν, στο σχέδιο της επόμενης πολιτικής ή του root.",
      en: "Sets how many must sign, in the draft of the next policy or the next root."),
    examples: ["onboard keys demand --role reviewer --threshold 3"])

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο ρόλος: root, reviewer, enactor, revoker ή witness.",
        en: "The role: root, reviewer, enactor, revoker or witness.")))
  var role: Demanded?

  /// A role of which several persons may have to sign.
  enum Demanded: String, WordArgument {
    case root, reviewer, enactor, revoker, witness

    var role: Role? { Role(rawValue: rawValue) }
    var least: Int { self == .root ? Root.leastThreshold : role?.leastThreshold ?? 0 }
  }

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Πόσα πρόσωπα του ρόλου πρέπει να υπογράφουν.",
        en: "How many persons of that role must sign.")))
  var threshold: Int?

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Όποιος υπογράφει root και πολιτική μπορεί να είναι και reviewer, ή δεν μπορεί.",
        en: "Who signs roots and policies may be a reviewer too, or may not.")))
  var rootMayReview: Bool?

  @OptionGroup var options: AuthorityOptions
  @OptionGroup var outcome: OutcomeOptions

  func validate() throws {
    guard (role == nil) == (threshold == nil), role != nil || rootMayReview != nil else {
      throw ValidationError(
        options.language.say(
          el: "Δώστε --role με --threshold, ή --root-may-review, ή --no-root-may-review.",
          en: "Give --role with --threshold, or --root-may-review, or --no-root-may-review."))
    }
    guard let role, let threshold, threshold < role.least else { return }
    throw ValidationError(
      options.language.say(
        el: "Για τον ρόλο \(role.rawValue) το --threshold είναι τουλάχιστον \(role.least).",
        en: "For the role \(role.rawValue), --threshold is at least \(role.least)."))
  }

  func run() throws {
    try reportingOutcome(of: "keys demand", in: options.language, as: outcome.format) { outcome in
      try AuthorityFolder.open(options.authority) { folder in
        if let role, let threshold {
          try folder.change(role == .root ? .root : .targets) { demanding(threshold, role, in: $0) }
        }
        if let rootMayReview {
          try folder.change(.targets) {
            $0.setting(["onboard", "rootMayReview"], .boolean(rootMayReview))
          }
        }
        try KeysReport(outcome: outcome).drafted(folder)
        return .clean
      }
    }
  }

  private func demanding(
    _ count: Int, _ post: Demanded, in signed: JSONValue
  ) -> JSONValue {
    if post == .root { return RootEditing.demanding(count, in: signed) }
    guard let role = post.role else {
      return signed.setting(["onboard", "quorum"], .number(count))
    }
    return PolicyEditing.demanding(count, of: role, in: signed)
  }
}
