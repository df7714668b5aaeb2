import ArgumentParser
import Ground
import Registry
import Schema

/// `onboard keys enrol`: drafts the next policy or root, with one more key.
struct KeysEnrol: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrol",
    abstract: Terminal.language.say(
      el: "Προσθέτει ένα κλειδί στο σχέδιο της επόμενης πολιτικής ή του επόμενου root.",
      en: "Adds a key to the draft of the next policy or the next root."),
    examples: [
      """
      onboard keys enrol --role reviewer --public reviewer.key --person p-201 \\
        --organisation Agency --valid-from 2026-12-01 --valid-until 2027-11-30
      """,
      """
      onboard keys enrol --role submitter --public clerk.key --person p-9173 \\
        --organisation "Municipality of Metamorfosi" --submits-for 9173 \\
        --valid-from 2026-12-01 --valid-until 2027-11-30
      """,
      "onboard keys enrol --role log --public log.key --name log.example.gr",
    ])

  /// The duties for which a key can be enrolled.
  enum Post: String, WordArgument {
    case root, reviewer, enactor, revoker, submitter, log, witness

    var role: Role? { Role(rawValue: rawValue) }
    var kind: NoteVerifier.SignatureType? {
      self == .log ? .ed25519 : self == .witness ? .cosignature : nil
    }
  }

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο ρόλος: root, reviewer, enactor, revoker, submitter, log ή witness.",
        en: "The role: root, reviewer, enactor, revoker, submitter, log or witness.")))
  var role: Post

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Δημόσιο κλειδί (64 ψηφία), ή αρχείο κλειδιού.",
        en: "A public key (64 digits), or a key file."),
      valueName: Terminal.spoken.say(el: "κλειδί", en: "key")),
    completion: .file(extensions: ["key"]))
  var `public`: String

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ποιος το κατέχει, χωρίς όνομα: π.χ. p-0123.",
        en: "Who holds it, without a name: e.g. p-0123."),
      valueName: Terminal.spoken.say(el: "πρόσωπο", en: "person")))
  var person: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο φορέας του, με λατινικά γράμματα.", en: "Their organisation, in ASCII letters."),
      valueName: Terminal.spoken.say(el: "φορέας", en: "organisation")))
  var organisation: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Με submitter: ο κωδικός του Δήμου, ή ο φάκελος του φορέα, για τον οποίο υποβάλλει.",
        en: "With submitter: the code of the municipality, or the folder of the body, for which "
          + "it submits."),
      valueName: Terminal.spoken.say(el: "κωδικός", en: "code")),
    completion: Completions.matters)
  var submitsFor: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Το όνομα του μητρώου αποφάσεων ή του μάρτυρα.",
        en: "The name of the log or the witness."),
      valueName: Terminal.spoken.say(el: "όνομα", en: "name")))
  var name: String?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(el: "Η πρώτη ημέρα ισχύος.", en: "The first day on which it counts."),
      valueName: Terminal.spoken.say(el: "ημέρα", en: "date")),
    transform: Day.parsed)
  var validFrom: Day?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Η τελευταία ημέρα ισχύος.", en: "The last day on which it counts."),
      valueName: Terminal.spoken.say(el: "ημέρα", en: "date")),
    transform: Day.parsed)
  var validUntil: Day?

  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Με μάρτυρα: πόσοι μάρτυρες απαιτούνται στο εξής.",
        en: "With a witness: how many witnesses are demanded from now on.")))
  var quorum: Int?

  @OptionGroup var options: AuthorityOptions
  @OptionGroup var outcome: OutcomeOptions

  func validate() throws {
    try demandReadable()
    let isVerifier = role.kind != nil
    let isComplete =
      isVerifier
      ? name.map({ NoteVerifier.isName($0) }) == true
      : person != nil && organisation != nil
        && (role == .root) == (validFrom == nil) && (role == .root) == (validUntil == nil)
    let isBound = submitsFor.map(isBody)
    guard isBound == (role == .submitter ? true : nil) else {
      throw ValidationError(
        options.language.say(
          el: "Το submitter, και μόνο αυτό, θέλει --submits-for με κωδικό Δήμου ή φάκελο φορέα.",
          en: "submitter, and no other role, needs --submits-for with a municipality's code or a "
            + "body's folder."))
    }
    guard isComplete, quorum == nil || role == .witness, quorum ?? 0 >= 0 else {
      throw ValidationError(
        options.language.say(
          el: """
            Ο ρόλος root θέλει --person και --organisation· οι άλλοι ρόλοι και --valid-from, \
            --valid-until· το log και ο witness μόνο --name.
            """,
          en: """
            root needs --person and --organisation; other roles --valid-from and --valid-until \
            too; log and witness --name only.
            """))
    }
  }

  /// Refuses values that the draft could not hold, before anything is written.
  private func demandReadable() throws {
    if let person, !KeyTable.Holder.isPerson(person) {
      throw ValidationError(
        options.language.say(
          el: "Το --person γράφεται χωρίς όνομα, με μικρά λατινικά, ψηφία και παύλες: p-0123.",
          en: "--person is written without a name, in small letters, digits, hyphens: p-0123."))
    }
    let lengths = KeyTable.Holder.organisationLengths
    let isASCII = organisation?.utf8.allSatisfy { 0x20...0x7E ~= $0 } ?? true
    guard isASCII, lengths.contains(organisation?.utf8.count ?? lengths.lowerBound) else {
      throw ValidationError(
        options.language.say(
          el: "Το --organisation γράφεται με λατινικά, \(lengths.lowerBound) ως "
            + "\(lengths.upperBound) χαρακτήρες.",
          en: "--organisation is written in ASCII, \(lengths.lowerBound) to "
            + "\(lengths.upperBound) characters."))
    }
    if let validFrom, let validUntil, validUntil < validFrom {
      throw ValidationError(
        options.language.say(
          el: "Το --valid-until \(validUntil) είναι πριν από το --valid-from \(validFrom).",
          en: "--valid-until \(validUntil) is before --valid-from \(validFrom)."))
    }
  }

  /// Whether a text names a municipality of the register, or can name another body's folder.
  private func isBody(_ subject: String) -> Bool {
    guard let matter = Matter(signInOf: subject) else { return false }
    return matter.code.map { Register.greece.entry(code: $0) != nil } ?? true
  }

  func run() throws {
    try reportingOutcome(of: "keys enrol", in: options.language, as: outcome.format) { outcome in
      try AuthorityFolder.open(options.authority) { folder in
        let publicKey = try SigningKey.publicKey(
          `public`, agent: Terminal.agent, isDemonstration: try folder.isDemonstration)
        try folder.change(role == .root ? .root : .targets) { enrolling(publicKey, in: $0) }
        try KeysReport(outcome: outcome).drafted(folder)
        return .clean
      }
    }
  }

  private func enrolling(_ publicKey: PublicKey, in signed: JSONValue) -> JSONValue {
    if let kind = role.kind {
      guard let key = try? NoteVerifier(name: name ?? "", kind: kind, key: publicKey) else {
        return signed
      }
      let signed = PolicyEditing.enrolling(key, in: signed)
      return quorum.map { signed.setting(["onboard", "quorum"], .number($0)) } ?? signed
    }
    let enrolment = Enrolment(
      publicKey: publicKey, person: person ?? "", organisation: organisation ?? "")
    guard let role = role.role, let validFrom, let validUntil else {
      return RootEditing.enrolling(enrolment, in: signed)
    }
    return PolicyEditing.enrolling(
      enrolment, as: role, of: submitsFor, from: Instant(startOf: validFrom),
      until: Instant(startOf: validUntil.adding(1)), in: signed)
  }
}
