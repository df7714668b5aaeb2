import ArgumentParser
import Ground
import Registry
import Schema

/// The authority whose signatures count, for a command that works on a registry's records.
struct TrustOptions: ParsableArguments {
  @OptionGroup var place: AuthorityOptions

  @Option(help: .trustedRoot, completion: .file(extensions: ["json"]))
  var root: String?

  /// The language of messages.
  var language: Language { place.language }

  /// The command for approving what is shown under these options.
  var approvalCall: ApprovalCall {
    get throws {
      let isElsewhere = place.authority != AuthorityFolder.usual
      let flags =
        (isElsewhere ? ["--authority", place.authority] : [])
        + (root.map { ["--root", $0] } ?? [])
        + (language == Terminal.usual ? [] : ["--language", language.rawValue])
      return ApprovalCall(flags: flags, hasKey: try KeyChoice.usual() != nil, language: language)
    }
  }

  /// The ledger, or nil in a registry that has neither records nor an authority yet.
  func ledgerIfAny() throws -> Ledger? {
    let hasRecords = try !RecordFolder(path: RecordFolder.usual).matters().isEmpty
    return try hasRecords || Discovery.exists(place.authority) ? ledger() : nil
  }

  /// The authority of today, whatever the log says about its versions.
  func authority() throws -> Authority {
    try Authority.load(
      folder: place.authority, pinned: root ?? "\(place.authority)/\(Authority.rootName(1))",
      at: Today.clock)
  }

  /// Does work that signs with a key, on the records of this registry, under their lock.
  func signing(
    with key: KeyOptions, _ command: String, as format: TextOrJSON,
    _ work: (Recorder, Outcome) throws -> Exit
  ) throws {
    try reportingOutcome(of: command, in: language, as: format) { outcome in
      // What is refused anyway is refused before a passphrase is asked for.
      let known = try ledger()
      try known.demandClockNotBehind()
      return try Recorder.work(
        in: known.folder, signer: try key.signer(language), load: ledgerAgain
      ) { try work($0, outcome) }
    }
  }

  /// The records of this registry, with the authority in force today by the clock: nobody signs at
  /// a time of their own choice.
  func ledger() throws -> Ledger {
    let ledger = try ledgerAgain()
    if ledger.authority.isDemonstration {
      Terminal.complain(
        language.say(
          el: "Δοκιμαστική αρχή: οι υπογραφές της δεν δεσμεύουν κανέναν.",
          en: "Demonstration authority: its signatures bind nobody."))
    }
    return ledger
  }

  /// The records as they are now, once it is known whose signatures count.
  func ledgerAgain() throws -> Ledger {
    try Ledger.load(
      RecordFolder(path: RecordFolder.usual), authority: place.authority,
      pinned: root ?? "\(place.authority)/\(Authority.rootName(1))", at: Today.clock)
  }
}

/// The option for how a command that writes reports what it did.
struct OutcomeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Μορφή: text για ανθρώπους, json (onboard/outcome/v1) για προγράμματα.",
        en: "Format: text for people, json (onboard/outcome/v1) for programs.")))
  var format: TextOrJSON = .text
}

/// The argument that names the subject of a record.
struct SubjectArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο κωδικός του Δήμου, ή sign-in-ΚΩΔΙΚΟΣ για τη σύνδεση OAuth2.0.",
        en: "The municipality's code, or sign-in-CODE for its sign-in."),
      valueName: Terminal.spoken.say(el: "κωδικός", en: "code")),
    completion: Completions.matters, transform: Matter.parsed)
  var matter: Matter
}

/// The reason for a rejection or revocation, which is kept in the record.
struct ReasonOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Ο λόγος, χωρίς προσωπικά δεδομένα· μένει στο μητρώο αποφάσεων.",
        en: "The reason, without personal data; it stays in the record."),
      valueName: Terminal.spoken.say(el: "κείμενο", en: "text")))
  var reason: String

  func validate() throws { try Self.demandOneLine(reason) }

  /// Throws unless the text of an option can be kept, as a reason or a number is.
  static func demandOneLine(_ text: String, of option: String = "--reason") throws {
    guard Reason.canBeGiven(text) else {
      throw ValidationError(
        Terminal.spoken.say(
          el: "Το \(option) είναι μία γραμμή, έως \(Reason.most) χαρακτήρες.",
          en: "\(option) is one line, of at most \(Reason.most) characters."))
    }
  }
}
